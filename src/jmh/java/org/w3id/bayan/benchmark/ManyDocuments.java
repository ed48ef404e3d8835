package org.w3id.bayan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.bayan.authority.Authority;
import org.w3id.bayan.authority.AuthorityReader;
import org.w3id.bayan.authority.Ontology;
import org.w3id.bayan.batch.Documents;
import org.w3id.bayan.ingest.Ingest;
import org.w3id.bayan.ingest.Inputs;
import org.w3id.bayan.ingest.Outcome;
import org.w3id.bayan.ingest.SourceOptions;
import org.w3id.bayan.lexicon.LexiconReader;
import org.w3id.bayan.mapping.StatementGraphs;
import org.w3id.bayan.store.StoreWriter;
import org.w3id.bayan.vocab.Iris;

/**
 * A store with any number of documents of 10 KB, in little time: one in each language is read, and
 * what is found in it is published again and again under other names. All of them mention the same
 * actors, which so become as busy as in a large dataset. The files for download are not written.
 */
final class ManyDocuments {
  private static final List<String> LANGUAGES = List.of("en", "ar");

  private final Iris iris = new Iris(Workload.BASE);
  private final Ontology ontology = Ontology.read();
  private final Path lexicons = Workload.DATA.resolve("lexicon");
  private final Path authorities = Workload.DATA.resolve("authority");
  private final Authority authority =
      AuthorityReader.read(authorities, LexiconReader.languages(lexicons), iris);

  /** Writes so many documents into a new store. */
  static void publish(int documents, Path directory) throws IOException {
    new ManyDocuments().write(documents, directory);
  }

  private void write(int documents, Path directory) throws IOException {
    List<StatementGraphs> samples = samples(directory.resolveSibling("samples"));
    long begin = System.nanoTime();
    long triples = 0;
    try (StoreWriter writer = StoreWriter.begin(directory, Workload.BASE, Instant.now())) {
      writer.replaceShared(Ingest.sharedGraphs(iris, authority, ontology));
      for (int number = 0; number < documents; number++) {
        StatementGraphs sample = samples.get(number % samples.size());
        String name = "%s-%d".formatted(sample.documentId(), number);
        Map<Node, Graph> graphs = renamed(sample, name);
        triples += graphs.values().stream().mapToLong(Graph::size).sum();
        writer.replaceDocument(name, graphs);
      }
      writer.publish();
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    System.out.printf(
        java.util.Locale.ROOT,
        "%d documents with %d triples stored in %.1f s, %.0f triples a second%n",
        documents,
        triples,
        seconds,
        triples / seconds);
  }

  private List<StatementGraphs> samples(Path directory) throws IOException {
    Files.createDirectories(directory);
    List<StatementGraphs> samples = new ArrayList<>();
    Documents reader =
        new Documents(
            new Ingest(iris, lexicons, authority, ontology),
            Inputs.of(List.of(lexicons, authorities), "load"));
    for (String language : LANGUAGES) {
      Path source = directory.resolve("sample-%s.txt".formatted(language));
      Files.writeString(source, Workload.document(language));
      SourceOptions options =
          new SourceOptions(
              Optional.empty(),
              Optional.of(language),
              Optional.of("Sample"),
              Optional.of("2024-07-24"),
              List.of("actor/iraq", "actor/united-states"));
      reader.read(List.of(source), options, Set.of(), read -> samples.add(graphs(read.outcome())));
    }
    return samples;
  }

  private static StatementGraphs graphs(Optional<Outcome> outcome) {
    return switch (outcome.orElseThrow()) {
      case Outcome.Accepted accepted -> accepted.graphs();
      case Outcome.Rejected rejected ->
          throw new IllegalStateException(String.join("\n", rejected.messages()));
    };
  }

  private static Map<Node, Graph> renamed(StatementGraphs sample, String name) {
    String before = "/" + sample.documentId();
    String after = "/" + name;
    Map<Node, Graph> graphs = new HashMap<>();
    sample
        .graphs()
        .forEach((graphName, graph) -> {
          Graph copy = GraphFactory.createDefaultGraph();
          graph
              .find()
              .forEachRemaining(triple ->
                  copy.add(
                      Triple.create(
                          renamed(triple.getSubject(), before, after),
                          triple.getPredicate(),
                          renamed(triple.getObject(), before, after))));
          graphs.put(renamed(graphName, before, after), copy);
        });
    return graphs;
  }

  private static Node renamed(Node node, String before, String after) {
    return node.isURI() && node.getURI().contains(before)
        ? NodeFactory.createURI(node.getURI().replace(before, after))
        : node;
  }
}
