package org.w3id.bayan.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.vocab.Iris;

/** Writes the index of one version. */
final class IndexWriting {
  private static final double BUFFER_MEGABYTES = 16;
  private static final int LONGEST_EXACT = 1000;

  private final IndexWriter writer;
  private final FacetsConfig facets = Fields.facets();

  private final BooleanSupplier stopped;

  private IndexWriting(IndexWriter writer, BooleanSupplier stopped) {
    this.writer = writer;
    this.stopped = stopped;
  }

  /**
   * Writes all that can be found in a store.
   *
   * @param stopped whether it is not wanted any more
   * @throws CancellationException if it is not; then there is no index
   */
  static void write(Store store, Directory directory, BooleanSupplier stopped) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(new SearchAnalyzer(true))
            .setCommitOnClose(false)
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setMergeScheduler(new SerialMergeScheduler());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      IndexWriting writing = new IndexWriting(writer, stopped);
      EntryReader reader = new EntryReader(store.dataset(), new Iris(store.version().base()));
      Txn.executeRead(store.dataset(), () -> reader.read(writing::add));
      writer.setLiveCommitData(
          Map.of("format", Fields.FORMAT, "version", Integer.toString(store.version().number()))
              .entrySet());
      writer.commit();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void add(Entry entry) {
    if (stopped.getAsBoolean()) {
      throw new CancellationException("The index is not wanted any more");
    }
    Document document = new Document();
    document.add(new StringField(Fields.IRI, entry.thing().getURI(), Field.Store.YES));
    entry
        .marks()
        .document()
        .ifPresent(it -> document.add(new StoredField(Fields.DOCUMENT, it.getURI())));
    for (Node label : entry.labels()) {
      addLabel(label, document);
    }
    for (Node text : entry.texts()) {
      document.add(new TextField(Fields.TEXT, text.getLiteralLexicalForm(), Field.Store.NO));
      document.add(shown(Fields.SHOWN_TEXT, text));
    }
    for (String name : entry.related()) {
      document.add(new TextField(Fields.RELATED, name, Field.Store.NO));
    }
    entry
        .marks()
        .values()
        .forEach((facet, values) ->
            values.forEach(value -> {
              document.add(new SortedSetDocValuesFacetField(facet.code(), value));
              document.add(new StoredField(Fields.shown(facet), value));
            }));
    entry
        .marks()
        .days()
        .ifPresent(days -> {
          document.add(new LongPoint(Fields.FIRST_DAY, days.first()));
          document.add(new LongPoint(Fields.LAST_DAY, days.last()));
          document.add(new NumericDocValuesField(Fields.FIRST_DAY, days.first()));
        });
    document.add(new NumericDocValuesField(Fields.WEIGHT, entry.marks().weight()));
    if (entry.marks().weight() > 0) {
      document.add(new FeatureField(Fields.RANK, Fields.SPOKEN_OF, entry.marks().weight()));
    }
    try {
      writer.addDocument(facets.build(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addLabel(Node label, Document document) {
    String text = label.getLiteralLexicalForm();
    document.add(new TextField(Fields.LABEL, text, Field.Store.NO));
    document.add(shown(Fields.SHOWN_LABEL, label));
    String exact = String.join(" ", Tokens.names(text));
    if (exact.length() <= LONGEST_EXACT) {
      document.add(new StringField(Fields.EXACT, exact, Field.Store.NO));
    }
    for (String name : Tokens.names(text)) {
      document.add(new StringField(Fields.NAME, name, Field.Store.NO));
      String sound = Romanisation.of(name);
      if (!sound.isEmpty()) {
        document.add(new StringField(Fields.SOUND, sound, Field.Store.NO));
      }
    }
  }

  /** A literal as one string: its language, then its words. */
  private static StoredField shown(String field, Node literal) {
    return new StoredField(
        field, literal.getLiteralLanguage() + "\n" + literal.getLiteralLexicalForm());
  }
}
