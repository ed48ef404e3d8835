package org.w3id.bayan.publish.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.bayan.search.Tokens;
import org.w3id.bayan.store.Dossier;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Nif;

/** Reads the undertakings of a document out of what is said of it, in the order of the text. */
public final class Undertakings {
  private static final Set<Node> FORCES =
      Set.of(Bayan.Commitment, Bayan.Decision, Bayan.Pledge, Bayan.Intention, Bayan.Plan);
  private static final List<Node> SPEAKERS = List.of(Bayan.statedBy, Bayan.onBehalfOf);

  /** By these an act says what it speaks of. */
  public static final List<Node> SUBJECTS =
      List.of(
          Bayan.about,
          Bayan.topic,
          Bayan.addressee,
          Bayan.beneficiary,
          Bayan.proposes,
          Bayan.concludes,
          Bayan.establishes,
          Bayan.framedBy);

  private final Map<Node, Map<Node, List<Node>>> facts = new HashMap<>();
  private final List<Mention> mentions = new ArrayList<>();

  /** Where a thing is spoken of. */
  private record Mention(Node span, Place place, Node thing) {}

  /** Where something stands in a text. */
  private record Place(Node text, int begin, int end) {
    boolean holds(Place other) {
      return text.equals(other.text) && begin <= other.begin && other.end <= end;
    }
  }

  private Undertakings(Dossier dossier) {
    for (Triple fact : dossier.facts()) {
      facts
          .computeIfAbsent(fact.getSubject(), subject -> new HashMap<>())
          .computeIfAbsent(fact.getPredicate(), property -> new ArrayList<>())
          .add(fact.getObject());
    }
    for (Node span : facts.keySet()) {
      objects(span, Bayan.mentions)
          .forEach(thing ->
              place(span).ifPresent(place -> mentions.add(new Mention(span, place, thing))));
    }
  }

  /** The undertakings of a document. To say that nothing was agreed or is intended is none. */
  public static List<Undertaking> of(Dossier dossier) {
    Undertakings reading = new Undertakings(dossier);
    return reading.facts.keySet().stream()
        .filter(act -> reading.objects(act, RDF.type.asNode()).anyMatch(FORCES::contains))
        .filter(act -> reading.objects(act, Bayan.statedIn).anyMatch(dossier.document()::equals))
        .filter(act -> reading.strings(act, Bayan.negative).noneMatch("true"::equals))
        .sorted(Comparator.comparingLong(reading::begin).thenComparing(Node::getURI))
        .map(reading::undertaking)
        .toList();
  }

  private Undertaking undertaking(Node act) {
    Node strength = objects(act, Bayan.commitmentStrength).findFirst().orElse(Node.ANY);
    List<Place> places = objects(act, Bayan.span).flatMap(span -> place(span).stream()).toList();
    Set<Node> parties = new HashSet<>(objects(act, Bayan.committedParty).toList());
    Set<Node> subjects =
        new HashSet<>(SUBJECTS.stream().flatMap(property -> objects(act, property)).toList());
    mentions.stream()
        .filter(mention -> places.stream().anyMatch(place -> place.holds(mention.place())))
        .forEach(mention -> subjects.add(mention.thing()));
    Set<Node> speakers = new HashSet<>(parties);
    SPEAKERS.forEach(property -> objects(act, property).forEach(speakers::add));
    subjects.removeAll(speakers);
    Set<String> words = new TreeSet<>();
    Stream.concat(
            objects(act, Bayan.span).flatMap(span -> words(span).stream()),
            strings(act, Bayan.gloss))
        .forEach(text -> words.addAll(Tokens.forms(text)));
    words.removeAll(formula(act, places, speakers));
    return new Undertaking(
        act,
        new Undertaking.Binding(
            objects(act, Bayan.actType).findFirst().orElse(Node.ANY),
            strength,
            number(strength, SKOS.notation.asNode()).orElse(0)),
        parties,
        subjects,
        words);
  }

  /** Who speaks and the verb: words that any two undertakings of the same parties may share. */
  private Set<String> formula(Node act, List<Place> places, Set<Node> speakers) {
    Set<String> words = new HashSet<>();
    Stream.concat(
            objects(act, Bayan.trigger),
            mentions.stream()
                .filter(mention -> speakers.contains(mention.thing()))
                .filter(mention -> places.stream().anyMatch(it -> it.holds(mention.place())))
                .map(Mention::span))
        .flatMap(span -> words(span).stream())
        .forEach(text -> words.addAll(Tokens.forms(text)));
    return words;
  }

  /** What a span reads, without mark-up where the text has some. */
  private Optional<String> words(Node span) {
    return strings(span, Bayan.reads)
        .findFirst()
        .or(() ->
            place(span)
                .flatMap(place ->
                    strings(place.text(), Nif.isString).findFirst().map(text -> cut(text, place))));
  }

  private static String cut(String text, Place place) {
    int length = text.codePointCount(0, text.length());
    int begin = text.offsetByCodePoints(0, Math.min(place.begin(), length));
    return text.substring(begin, text.offsetByCodePoints(0, Math.min(place.end(), length)));
  }

  private Stream<String> strings(Node subject, Node property) {
    return objects(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
  }

  private long begin(Node act) {
    return objects(act, Bayan.span)
        .flatMap(span -> place(span).stream())
        .mapToLong(Place::begin)
        .min()
        .orElse(Long.MAX_VALUE);
  }

  private Optional<Place> place(Node span) {
    return objects(span, Bayan.spanOf)
        .findFirst()
        .flatMap(text ->
            number(span, Nif.beginIndex)
                .flatMap(
                    begin -> number(span, Nif.endIndex).map(end -> new Place(text, begin, end))));
  }

  private Optional<Integer> number(Node subject, Node property) {
    return strings(subject, property)
        .filter(number -> number.matches("\\d{1,9}"))
        .map(Integer::valueOf)
        .findFirst();
  }

  private Stream<Node> objects(Node subject, Node property) {
    return facts.getOrDefault(subject, Map.of()).getOrDefault(property, List.of()).stream();
  }
}
