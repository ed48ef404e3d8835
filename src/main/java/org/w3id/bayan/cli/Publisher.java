package org.w3id.bayan.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.w3id.bayan.authority.Authority;
import org.w3id.bayan.authority.AuthorityReader;
import org.w3id.bayan.authority.Ontology;
import org.w3id.bayan.batch.Account;
import org.w3id.bayan.batch.Account.Fate;
import org.w3id.bayan.batch.Documents;
import org.w3id.bayan.batch.Documents.Read;
import org.w3id.bayan.batch.Sources;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.ingest.Ingest;
import org.w3id.bayan.ingest.Inputs;
import org.w3id.bayan.ingest.Outcome;
import org.w3id.bayan.ingest.SourceOptions;
import org.w3id.bayan.lexicon.LexiconReader;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.store.Version;

/**
 * Publishes documents: reads them, and puts a new version in place, either if all can be published
 * or with those that can.
 */
public final class Publisher {
  private final Settings settings;
  private final Clock clock;
  private final PrintWriter out;
  private final Ontology ontology;
  private final Authority authority;
  private final Documents documents;

  Publisher(Settings settings, Clock clock, PrintWriter out) {
    this.settings = settings;
    this.clock = clock;
    this.out = out;
    CompletableFuture<Ontology> reading = CompletableFuture.supplyAsync(Ontology::read);
    this.authority =
        AuthorityReader.read(
            settings.authority(), LexiconReader.languages(settings.lexicons()), settings.iris());
    this.ontology = reading.join();
    this.documents =
        new Documents(
            new Ingest(settings.iris(), settings.lexicons(), authority, ontology),
            Inputs.of(List.of(settings.lexicons(), settings.authority()), Program.digest()));
  }

  /** Publishes all statements of the data directory, without a word. */
  public static Version publishAll(Settings settings) {
    PrintWriter silent = new PrintWriter(Writer.nullWriter());
    Publisher publisher = new Publisher(settings, Clock.systemUTC(), silent);
    publisher.publish(publisher.sources(List.of()), SourceOptions.NONE, Manner.ALL_OR_NONE);
    return Store.currentVersion(settings.store()).orElseThrow();
  }

  /**
   * The documents at these paths: files, folders of statements, folders of such, globs. Without
   * any, those of the data directory.
   */
  List<Path> sources(List<Path> paths) {
    return Sources.in(paths.isEmpty() ? List.of(settings.statements()) : paths);
  }

  /** Reads and judges documents; nothing is stored. */
  Account validate(List<Path> sources) {
    Account account = new Account();
    Progress progress = new Progress(out, sources.size());
    documents.read(sources, SourceOptions.NONE, Set.of(), read -> enter(account, progress, read));
    return account;
  }

  /** Enters what became of a source; the document if it can be published. */
  private static Optional<Outcome.Accepted> enter(Account account, Progress progress, Read read) {
    if (read.outcome().isEmpty()) {
      progress.print(account.unchanged(read.source()));
      return Optional.empty();
    }
    return switch (read.outcome().get()) {
      case Outcome.Accepted document -> {
        Account.Entry entry = account.accepted(read.source(), document);
        progress.print(entry, document);
        yield Optional.of(document).filter(unused -> entry.fate() == Fate.ACCEPTED);
      }
      case Outcome.Rejected(String unused, List<String> messages) -> {
        progress.print(account.rejected(read.source(), messages));
        yield Optional.empty();
      }
    };
  }

  /**
   * Reads documents and puts new versions in place that have them. What all documents share is
   * written while they are read.
   *
   * @throws BadInputException if one cannot be published, unless the manner is to keep going; then
   *     nothing has changed
   */
  Account publish(List<Path> sources, SourceOptions options, Manner manner) {
    return publish(sources, options, manner, unused -> {});
  }

  /**
   * The same.
   *
   * @param reporter gets the account also where nothing is published
   */
  Account publish(
      List<Path> sources, SourceOptions options, Manner manner, Consumer<Account> reporter) {
    Map<String, String> published =
        Store.currentVersion(settings.store()).map(Version::inputs).orElse(Map.of());
    Set<String> known = manner.again() ? Set.of() : Set.copyOf(published.values());
    Account account = new Account();
    Progress progress = new Progress(out, sources.size());
    try (Publication publication = new Publication(settings, clock, this::shared)) {
      if (published.isEmpty()) {
        publication.begin();
      }
      documents.read(
          sources,
          options,
          known,
          read -> {
            Optional<Outcome.Accepted> document = enter(account, progress, read);
            if (manner.keepGoing() || account.count(Fate.REJECTED) == 0) {
              document.ifPresent(one -> publication.add(one.graphs(), read.inputs()));
            }
            if (manner.keepGoing() && publication.isDue(manner.batch())) {
              progress.print(publication.publish(), settings.store());
            }
          });
      reporter.accept(account);
      if (!manner.keepGoing() && account.count(Fate.REJECTED) > 0) {
        throw new BadInputException(account.problems());
      }
      if (publication.pending() > 0) {
        progress.print(publication.publish(), settings.store());
      }
    }
    return account;
  }

  private Map<Node, Graph> shared() {
    return Ingest.sharedGraphs(settings.iris(), authority, ontology);
  }
}
