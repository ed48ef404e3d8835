package org.w3id.bayan.publish.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.publish.page.Card;
import org.w3id.bayan.publish.page.Citation;
import org.w3id.bayan.publish.page.Page;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Row;
import org.w3id.bayan.publish.page.Rows;
import org.w3id.bayan.publish.page.Words;
import org.w3id.bayan.store.Dossier;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/**
 * A joint statement to be read, with what was understood of it.
 *
 * @param document what it is called, when it was issued and in which texts
 * @param text the text that is shown
 * @param notes what was understood of its words, besides the acts
 * @param facts what is said of the document, or of the text
 */
public record StatementPage(
    Heading document, MarkedText text, List<Note> notes, Summary summary, List<Row> facts)
    implements Page {
  public StatementPage {
    notes = List.copyOf(notes);
    facts = List.copyOf(facts);
  }

  /**
   * What the document is called.
   *
   * @param id its kind and name; empty if it has none here
   * @param otherTexts the same in other languages
   * @param citation how to cite it
   * @param whole whether all that was found is shown
   */
  public record Heading(
      Words title,
      String iri,
      String id,
      Issue issue,
      List<Row.Value> otherTexts,
      Citation citation,
      boolean whole) {
    public Heading {
      otherTexts = List.copyOf(otherTexts);
    }
  }

  /**
   * When it was issued.
   *
   * @param date as the data has it; empty if not known
   * @param words as people say it
   */
  public record Issue(String date, String words) {}

  @Override
  public Card card() {
    Map<String, List<String>> fields = new TreeMap<>();
    fields.put("identifier", List.of(document.iri()));
    fields.put("license", List.of("https://creativecommons.org/licenses/by/4.0/"));
    fields.put("author", summary.parties().stream().map(party -> party.words().text()).toList());
    if (!document.issue().date().isEmpty()) {
      fields.put("datePublished", List.of(document.issue().date()));
    }
    return new Card("Report", document.title().brief(), fields);
  }

  @Override
  public Words title() {
    return document.title();
  }

  @Override
  public String template() {
    return "statement";
  }

  /** The page for a document, with its text in the language of the page if there is one. */
  public static StatementPage of(Dossier dossier, Phrases phrases, Iris iris) {
    Facts facts = new Facts(dossier.facts());
    List<Node> texts =
        facts
            .objects(dossier.document(), Bayan.hasText)
            .sorted(Comparator.comparing((Node text) -> !isIn(text, phrases, facts)))
            .toList();
    return of(dossier, dossier.document(), texts, phrases, iris);
  }

  /** The page for one of the texts of a document. */
  public static StatementPage ofText(Dossier dossier, Node text, Phrases phrases, Iris iris) {
    List<Node> texts = new ArrayList<>(List.of(text));
    new Facts(dossier.facts())
        .objects(dossier.document(), Bayan.hasText)
        .filter(other -> !other.equals(text))
        .forEach(texts::add);
    return of(dossier, text, texts, phrases, iris);
  }

  private static StatementPage of(
      Dossier dossier, Node topic, List<Node> texts, Phrases phrases, Iris iris) {
    Facts facts = new Facts(dossier.facts());
    List<Triple> labelling = new ArrayList<>(dossier.labels());
    labelling.addAll(dossier.facts());
    Rows rows = new Rows(labelling, phrases, iris);
    Node shown = texts.isEmpty() ? dossier.document() : texts.getFirst();
    ShownText text = new ShownText(facts, shown);
    Notes notes = new Notes(facts, rows, text, dossier.document(), phrases);
    Passages passages = new Passages(facts, text, notes, iris);
    Map<String, List<Note.Other>> beside = passages.beside();
    Words title = rows.labels().of(dossier.document());
    String issued = facts.string(dossier.document(), DCTerms.issued.asNode()).orElse("");
    return new StatementPage(
        new Heading(
            title,
            topic.getURI(),
            iris.thingId(dossier.document()).map(ThingId::path).orElse(""),
            new Issue(issued, issued.isEmpty() ? "" : phrases.date(issued)),
            texts.stream().skip(1).map(other -> otherText(other, facts, rows, phrases)).toList(),
            Citation.of(title, topic.getURI(), issued, phrases.text("site.name")),
            dossier.whole()),
        new MarkedText(
            Words.in(phrases.nameOf(text.language()), text.language()),
            TextMarker.mark(text.string(), passages.all())),
        notes.others().stream()
            .map(note -> note.beside(beside.getOrDefault(note.id(), List.of())))
            .toList(),
        new Summarizer(facts, rows, notes, beside, phrases).summarize(dossier.document()),
        rows.outgoing(ownFacts(dossier, topic)));
  }

  private static boolean isIn(Node text, Phrases phrases, Facts facts) {
    String language = ShownText.languageOf(facts, text).toLowerCase(Locale.ROOT);
    return language.equals(phrases.lang()) || language.startsWith(phrases.lang() + "-");
  }

  private static Row.Value otherText(Node text, Facts facts, Rows rows, Phrases phrases) {
    return new Row.Value(
        phrases.words("text.title", phrases.nameOf(ShownText.languageOf(facts, text))),
        rows.value(text, List.of()).href(),
        List.of());
  }

  private static List<Triple> ownFacts(Dossier dossier, Node topic) {
    return dossier.facts().stream()
        .filter(fact -> fact.getSubject().equals(topic))
        .filter(fact -> !Rows.isText(fact))
        .sorted(Comparator.comparing((Triple fact) -> fact.getPredicate().getURI()))
        .toList();
  }
}
