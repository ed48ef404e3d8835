package org.w3id.bayan.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.w3id.bayan.authority.Authority;
import org.w3id.bayan.authority.AuthorityReader;
import org.w3id.bayan.authority.Ontology;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.dump.DatasetDescription;
import org.w3id.bayan.dump.DumpWriter;
import org.w3id.bayan.ingest.Ingest;
import org.w3id.bayan.ingest.Outcome;
import org.w3id.bayan.ingest.SourceOptions;
import org.w3id.bayan.report.Extraction;
import org.w3id.bayan.report.Finding;
import org.w3id.bayan.serialize.Prefixes;
import org.w3id.bayan.store.StoreException;
import org.w3id.bayan.store.StoreWriter;
import org.w3id.bayan.store.Version;

/** Publishes documents: reads them all, and puts a new version in place if all can be published. */
public final class Publisher {
  private final Settings settings;
  private final Clock clock;
  private final PrintWriter out;
  private final Ontology ontology;
  private final Authority authority;
  private final Ingest ingest;

  Publisher(Settings settings, Clock clock, PrintWriter out) {
    this.settings = settings;
    this.clock = clock;
    this.out = out;
    CompletableFuture<Ontology> reading = CompletableFuture.supplyAsync(Ontology::read);
    this.authority = AuthorityReader.read(settings.authority(), settings.iris());
    this.ontology = reading.join();
    this.ingest = new Ingest(settings.iris(), settings.lexicons(), authority, ontology);
  }

  /** Publishes all statements of the data directory, without a word. */
  public static Version publishAll(Settings settings) {
    PrintWriter silent = new PrintWriter(Writer.nullWriter());
    Publisher publisher = new Publisher(settings, Clock.systemUTC(), silent);
    return publisher.publish(publisher.sources(List.of()), SourceOptions.NONE, unused -> {});
  }

  /**
   * The documents at these paths: a text file, the folder of a statement, or a folder of such
   * folders. Without any, those of the data directory.
   */
  List<Path> sources(List<Path> paths) {
    return Sources.in(paths.isEmpty() ? List.of(settings.statements()) : paths);
  }

  /**
   * Reads and judges documents; nothing is stored.
   *
   * @throws BadInputException with the problems of all that cannot be published
   */
  List<Outcome.Accepted> prepare(List<Path> sources, SourceOptions options) {
    List<Outcome.Accepted> accepted = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    Map<String, Path> byId = new HashMap<>();
    for (Path source : sources) {
      switch (ingest.ingest(source, options)) {
        case Outcome.Accepted document -> {
          accepted.add(document);
          Path other = byId.put(document.graphs().documentId(), source);
          if (other != null) {
            problems.add(
                "%s and %s have the same id, %s; give one another name"
                    .formatted(other, source, document.graphs().documentId()));
          }
          print(document);
        }
        case Outcome.Rejected(String unused, List<String> messages) -> problems.addAll(messages);
      }
    }
    if (!problems.isEmpty()) {
      throw new BadInputException(problems);
    }
    return accepted;
  }

  private void print(Outcome.Accepted document) {
    Extraction found = document.dossier().extraction();
    out.printf(
        "  %s (%s): found %d mentions and %d speech acts in %d sentences%n",
        document.graphs().documentId(),
        document.dossier().statement().language(),
        found.mentions().size(),
        found.acts().size(),
        found.sentences().size());
    document.findings().stream()
        .filter(Finding.StaleDecision.class::isInstance)
        .forEach(finding -> out.printf("    at %s: %s%n", finding.span(), finding.message()));
    document
        .dossier()
        .assessment()
        .ifPresent(assessment -> {
          out.printf(
              "    reviewed: %d mentions, %d speech acts, %d errata%n",
              assessment.review().mentions().size(),
              assessment.review().acts().size(),
              assessment.review().errata().size());
          assessment
              .agreement()
              .qualities()
              .forEach((metric, quality) ->
                  out.printf(
                      "    agreement on %s: precision %s, recall %s, F1 %s%n",
                      metric, quality.precision(), quality.recall(), quality.f1()));
        });
    out.flush();
  }

  /**
   * Reads documents and puts a new version in place that has them. What all documents share is
   * written while they are read.
   *
   * @throws BadInputException if one cannot be published; then nothing has changed
   */
  Version publish(List<Path> sources, SourceOptions options, Consumer<Outcome.Accepted> published) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    CompletableFuture<StoreWriter> shared = CompletableFuture.supplyAsync(() -> begin(now));
    try {
      List<Outcome.Accepted> documents = prepare(sources, options);
      try (StoreWriter writer = shared.join()) {
        for (Outcome.Accepted document : documents) {
          writer.replaceDocument(document.graphs().documentId(), document.graphs().graphs());
        }
        Path dumps = writer.version().dumps();
        DumpWriter.write(writer.dataset(), Prefixes.map(settings.iris()), dumps);
        DatasetDescription.write(writer.dataset(), settings.iris(), now, dumps);
        Version version = writer.publish();
        documents.forEach(published);
        return version;
      }
    } catch (CompletionException e) {
      throw e.getCause() instanceof StoreException cause ? cause : e;
    } finally {
      shared.handle(Publisher::abandon).join();
    }
  }

  /** Closes a writer that was opened; one that has published is closed already. */
  private static boolean abandon(@Nullable StoreWriter writer, @Nullable Throwable failure) {
    if (writer != null) {
      writer.close();
    }
    return failure == null;
  }

  private StoreWriter begin(Instant now) {
    StoreWriter writer = StoreWriter.begin(settings.store(), settings.iris().base(), now);
    try {
      writer.replaceShared(Ingest.sharedGraphs(settings.iris(), authority, ontology));
      return writer;
    } catch (RuntimeException e) {
      writer.close();
      throw e;
    }
  }
}
