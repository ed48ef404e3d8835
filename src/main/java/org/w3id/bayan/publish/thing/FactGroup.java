package org.w3id.bayan.publish.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Row;
import org.w3id.bayan.publish.page.Rows;
import org.w3id.bayan.publish.page.Words;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Nif;
import org.w3id.bayan.vocab.SchemaOrg;

/**
 * Facts that belong together for a reader.
 *
 * @param title what they are about
 */
public record FactGroup(String title, List<Row> facts) {
  private static final Pattern HOST = Pattern.compile("https?://(?:www\\.)?([^/?#]{1,100})");
  private static final List<Node> NAMES =
      List.of(
          SKOS.prefLabel.asNode(),
          DCTerms.title.asNode(),
          RDFS.label.asNode(),
          SKOS.altLabel.asNode(),
          SKOS.hiddenLabel.asNode(),
          SKOS.notation.asNode(),
          Bayan.iso3166alpha2,
          Bayan.iso3166alpha3);
  private static final List<Node> ELSEWHERE =
      List.of(
          SchemaOrg.sameAs,
          OWL.sameAs.asNode(),
          RDFS.seeAlso.asNode(),
          SKOS.exactMatch.asNode(),
          SKOS.closeMatch.asNode(),
          SKOS.broadMatch.asNode(),
          SKOS.narrowMatch.asNode(),
          SKOS.relatedMatch.asNode());
  private static final List<Node> POSITION =
      List.of(
          Nif.anchorOf,
          Bayan.inSentence,
          Nif.beginIndex,
          Nif.endIndex,
          Bayan.spanOf,
          OA.hasSource.asNode(),
          OA.hasSelector.asNode());
  private static final List<Node> GROUNDS =
      List.of(
          Bayan.basis,
          Bayan.evidence,
          Bayan.layer,
          Bayan.confidence,
          Bayan.certainty,
          Bayan.rule,
          Bayan.confirms);

  public FactGroup {
    facts = List.copyOf(facts);
  }

  /** The facts about a thing in groups; those that are in no other come first. */
  static List<FactGroup> of(List<Triple> facts, Rows rows, Phrases phrases) {
    List<FactGroup> groups = new ArrayList<>();
    List<Triple> main =
        facts.stream()
            .filter(fact -> !NAMES.contains(fact.getPredicate()))
            .filter(fact -> !ELSEWHERE.contains(fact.getPredicate()))
            .filter(fact -> !GROUNDS.contains(fact.getPredicate()))
            .filter(fact -> !POSITION.contains(fact.getPredicate()))
            .toList();
    add(groups, "facts.title", main, rows, phrases);
    add(groups, "facts.position", only(facts, POSITION), rows, phrases);
    add(groups, "facts.names", only(facts, NAMES), rows, phrases);
    add(groups, "facts.grounds", only(facts, GROUNDS), rows, phrases);
    List<Triple> elsewhere = only(facts, ELSEWHERE);
    if (!elsewhere.isEmpty()) {
      groups.add(
          new FactGroup(
              phrases.text("facts.elsewhere"),
              rows.outgoing(elsewhere).stream().map(FactGroup::withHosts).toList()));
    }
    return groups;
  }

  /** A number or a code elsewhere tells nothing without saying whose it is. */
  private static Row withHosts(Row row) {
    return new Row(row.property(), row.values().stream().map(FactGroup::withHost).toList());
  }

  private static Row.Value withHost(Row.Value value) {
    Matcher host = HOST.matcher(value.href().orElse(""));
    return host.lookingAt() && value.words().lang().isEmpty()
        ? new Row.Value(
            Words.code(host.group(1) + " · " + value.words().text()), value.href(), value.origins())
        : value;
  }

  /** Those with some predicates, in the order of these. */
  private static List<Triple> only(List<Triple> facts, List<Node> predicates) {
    return predicates.stream()
        .flatMap(it -> facts.stream().filter(fact -> fact.getPredicate().equals(it)))
        .toList();
  }

  private static void add(
      List<FactGroup> groups, String key, List<Triple> facts, Rows rows, Phrases phrases) {
    if (!facts.isEmpty()) {
      groups.add(new FactGroup(phrases.text(key), rows.outgoing(facts)));
    }
  }

  /** Where else a thing is described. */
  static List<String> sameThingElsewhere(List<Triple> facts) {
    return facts.stream()
        .filter(fact -> fact.getPredicate().equals(SchemaOrg.sameAs) && fact.getObject().isURI())
        .map(fact -> fact.getObject().getURI())
        .toList();
  }
}
