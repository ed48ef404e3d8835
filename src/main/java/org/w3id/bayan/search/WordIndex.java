package org.w3id.bayan.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;

/** The index of one version, open for questions. */
public final class WordIndex implements AutoCloseable {
  private static final int MOST_VALUES = 40;

  private final int version;
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  /** What can be chosen; an index without things has nothing. */
  private final Optional<SortedSetDocValuesReaderState> facets;

  WordIndex(int version, Directory directory) throws IOException {
    this.version = version;
    this.directory = directory;
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
    this.facets =
        reader.numDocs() == 0
            ? Optional.empty()
            : Optional.of(
                new DefaultSortedSetDocValuesReaderState(
                    reader, FacetsConfig.DEFAULT_INDEX_FIELD_NAME, Fields.facets()));
  }

  /** Which version it is of. */
  int version() {
    return version;
  }

  /** Whether it was made whole, of this version, by a program that makes the same. */
  boolean isOf(int number) throws IOException {
    Map<String, String> made = reader.getIndexCommit().getUserData();
    return Fields.FORMAT.equals(made.get("format"))
        && Integer.toString(number).equals(made.get("version"));
  }

  /** A thing whose name begins as someone types. */
  public record Suggestion(Node thing, String kind, String name, String lang) {}

  /** A thing that has words, and how well they fit. */
  public record Ranked(Node thing, float score) {}

  /**
   * Things that have the words, the best first.
   *
   * @param thing the only one that is asked about; any, if there is none
   * @param count how many at most
   */
  public List<Ranked> rank(String words, Optional<Node> thing, int count) {
    if (count < 1 || words.isBlank()) {
      return List.of();
    }
    return held(() -> {
      BooleanQuery.Builder wanted =
          new BooleanQuery.Builder().add(WordQueries.query(words), BooleanClause.Occur.MUST);
      thing.ifPresent(it ->
          wanted.add(new TermQuery(new Term(Fields.IRI, it.getURI())), BooleanClause.Occur.FILTER));
      List<Ranked> ranked = new ArrayList<>();
      for (ScoreDoc scored : searcher.search(wanted.build(), count).scoreDocs) {
        String iri =
            searcher.storedFields().document(scored.doc, Set.of(Fields.IRI)).get(Fields.IRI);
        ranked.add(new Ranked(NodeFactory.createURI(iri), scored.score));
      }
      return ranked;
    });
  }

  /** What has the words, or sounds like them if nothing has. */
  public Found search(Wanted wanted) {
    return held(() -> {
      if (facets.isEmpty()) {
        return Found.NOTHING;
      }
      Found found = search(WordQueries.query(wanted.words()), wanted, facets.get(), false);
      Optional<Query> alike = WordQueries.alike(wanted.words());
      return found.total() > 0 || alike.isEmpty() || !wanted.chosen().isEmpty()
          ? found
          : search(alike.get(), wanted, facets.get(), true);
    });
  }

  private Found search(
      Query query, Wanted wanted, SortedSetDocValuesReaderState facets, boolean alike)
      throws IOException {
    DrillDownQuery chosen = WordQueries.chosen(query, wanted);
    DrillSideways.DrillSidewaysResult result =
        new DrillSideways(searcher, Fields.facets(), facets)
            .search(chosen, wanted.start() + wanted.count() - 1);
    long total = searcher.count(chosen);
    Snippets snippets = new Snippets(alike ? Marks.NONE : Marks.of(wanted.words()));
    List<Found.Hit> hits = new ArrayList<>();
    ScoreDoc[] scored = result.hits.scoreDocs;
    for (int rank = wanted.start() - 1; rank < scored.length; rank++) {
      hits.add(hit(scored[rank].doc, snippets));
    }
    Map<Facet, List<Found.Count>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      boolean known = facets.getOrdRange(facet.code()) != null;
      counts.put(facet, known ? counts(facet, result.facets) : List.of());
    }
    return new Found(total, hits, counts, alike && total > 0);
  }

  private static List<Found.Count> counts(Facet facet, Facets found) throws IOException {
    FacetResult result = found.getTopChildren(MOST_VALUES, facet.code());
    return result == null
        ? List.of()
        : Stream.of(result.labelValues)
            .map((LabelAndValue it) -> new Found.Count(it.label, it.value.longValue()))
            .toList();
  }

  private Found.Hit hit(int number, Snippets snippets) throws IOException {
    Document entry = searcher.storedFields().document(number);
    Node thing = NodeFactory.createURI(entry.get(Fields.IRI));
    Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      values.put(facet, List.of(entry.getValues(Fields.shown(facet))));
    }
    return new Found.Hit(
        thing,
        kind(entry),
        Optional.ofNullable(entry.get(Fields.DOCUMENT)).map(NodeFactory::createURI),
        values,
        snippets.of(
            List.of(entry.getValues(Fields.SHOWN_LABEL)),
            List.of(entry.getValues(Fields.SHOWN_TEXT))));
  }

  private static String kind(Document entry) {
    return String.valueOf(entry.get(Fields.shown(Facet.KIND)));
  }

  /**
   * Things whose names begin as someone types, those that texts speak of most first.
   *
   * @param count how many at most
   */
  public List<Suggestion> suggest(String typed, int count) {
    return held(() -> {
      Sort mostSpokenOf =
          new Sort(new SortField(Fields.WEIGHT, SortField.Type.LONG, true), SortField.FIELD_DOC);
      TopDocs top = searcher.search(WordQueries.begun(typed), count, mostSpokenOf);
      List<Suggestion> suggestions = new ArrayList<>();
      for (ScoreDoc scored : top.scoreDocs) {
        suggestions.add(suggestion(scored.doc, typed));
      }
      return suggestions;
    });
  }

  private Suggestion suggestion(int number, String typed) throws IOException {
    Document entry = searcher.storedFields().document(number);
    List<String> words = Tokens.names(typed);
    String[] labels = entry.getValues(Fields.SHOWN_LABEL);
    String label =
        Stream.of(labels).filter(it -> hasBegun(it, words)).findFirst().orElse(labels[0]);
    int line = label.indexOf('\n');
    return new Suggestion(
        NodeFactory.createURI(entry.get(Fields.IRI)),
        kind(entry),
        label.substring(line + 1),
        label.substring(0, line));
  }

  private static boolean hasBegun(String label, List<String> words) {
    List<String> names = Tokens.names(label.substring(label.indexOf('\n') + 1));
    return names.containsAll(words.subList(0, words.size() - 1))
        && names.stream().anyMatch(name -> name.startsWith(words.getLast()));
  }

  /** Something that reads the index. */
  @FunctionalInterface
  private interface Reading<T> {
    T read() throws IOException;
  }

  /** Reads while the files stay open, even if the index is given up meanwhile. */
  private <T> T held(Reading<T> reading) {
    reader.incRef();
    try {
      return reading.read();
    } catch (IOException e) {
      throw new UncheckedIOException("The index cannot be read: " + directory, e);
    } finally {
      release();
    }
  }

  /** Gives up one reading. */
  void release() {
    try {
      reader.decRef();
    } catch (IOException e) {
      throw new UncheckedIOException("The index cannot be closed: " + directory, e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
      if (reader.getRefCount() == 0) {
        directory.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The index cannot be closed: " + directory, e);
    }
  }
}
