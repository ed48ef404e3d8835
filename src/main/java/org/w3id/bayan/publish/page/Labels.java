package org.w3id.bayan.publish.page;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.LabelProperties;

/** What to call things in the language of the page, or failing that in any. */
public final class Labels {
  private static final String FALLBACK = "en";

  private final Phrases phrases;
  private final Map<Node, Words> chosen = new HashMap<>();
  private final Map<Node, List<Node>> labels = new HashMap<>();

  private static final Pattern FRAGMENT = Pattern.compile("#([a-z]+)(?:=(\\d{1,9}),(\\d{1,9}))?$");
  private static final String TEXT = "text";

  private final Map<Node, Map<Node, Node>> callers = new HashMap<>();

  /** The labels among some triples. */
  public Labels(Phrases phrases, Collection<Triple> triples) {
    this.phrases = phrases;
    for (Triple triple : triples) {
      if (LabelProperties.THROUGH.contains(triple.getPredicate())) {
        callers
            .computeIfAbsent(triple.getSubject(), subject -> new HashMap<>())
            .putIfAbsent(triple.getPredicate(), triple.getObject());
      }
      if (LabelProperties.OWN.contains(triple.getPredicate()) && triple.getObject().isLiteral()) {
        List<Node> known =
            labels.computeIfAbsent(triple.getSubject(), subject -> new ArrayList<>());
        boolean first = triple.getPredicate().equals(Bayan.reads);
        known.add(first ? 0 : known.size(), triple.getObject());
      }
    }
  }

  /** What to call a thing. */
  public Words of(Node node) {
    return chosen.computeIfAbsent(node, it -> named(it).orElseGet(() -> unlabelled(it)));
  }

  /** The label that the data gives it or what it leads to. */
  public Optional<Words> named(Node node) {
    return find(node).or(() -> throughOthers(node));
  }

  /** The label that the data gives it. */
  public Optional<Words> find(Node node) {
    return best(labels.getOrDefault(node, List.of()));
  }

  /** The literal to show to this reader: in the language of the page, in English, in any. */
  public Optional<Words> best(List<Node> literals) {
    return inLanguage(literals, phrases.lang())
        .or(() -> inLanguage(literals, FALLBACK))
        .or(() -> literals.stream().findFirst())
        .map(Words::of);
  }

  private static Optional<Node> inLanguage(List<Node> literals, String lang) {
    return literals.stream()
        .filter(literal -> {
          String tag = literal.getLiteralLanguage();
          return tag.equalsIgnoreCase(lang) || tag.toLowerCase(Locale.ROOT).startsWith(lang + "-");
        })
        .findFirst();
  }

  /**
   * What a thing without a label is called by: an act by its words, the holding of an office by the
   * holder and the office.
   */
  private Optional<Words> throughOthers(Node node) {
    Map<Node, Node> others = callers.getOrDefault(node, Map.of());
    List<Words> found =
        LabelProperties.THROUGH.stream()
            .flatMap(property -> Optional.ofNullable(others.get(property)).stream())
            .flatMap(other -> (other.isLiteral() ? said(other) : find(other)).stream())
            .toList();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Words.in(
                found.stream().map(Words::text).collect(joining(" · ")), found.getFirst().lang()));
  }

  private Optional<Words> said(Node literal) {
    String text = literal.getLiteralLexicalForm();
    String date = phrases.date(text);
    return Optional.of(date.equals(text) ? Words.of(literal) : Words.in(date, phrases.lang()));
  }

  private Words unlabelled(Node node) {
    if (!node.isURI()) {
      return Words.code(node.toString());
    }
    String iri = node.getURI();
    return phrases
        .find("term." + iri)
        .map(phrase -> Words.in(phrase, phrases.lang()))
        .or(() -> byKind(iri))
        .orElseGet(() -> Words.code(lastName(iri)));
  }

  /** Acts, participations and the like have no name, only a kind and a number. */
  private Optional<Words> byKind(String iri) {
    Matcher fragment = FRAGMENT.matcher(iri);
    if (fragment.find()) {
      return fragment.group(2) == null
          ? phrases.find("kind." + fragment.group(1)).map(kind -> Words.in(kind, phrases.lang()))
          : Optional.of(
              phrases.words(
                  "text.characters",
                  Integer.parseInt(fragment.group(2)),
                  Integer.parseInt(fragment.group(3))));
    }
    String[] path = iri.split("/", -1);
    if (path.length < 2) {
      return Optional.empty();
    }
    String kind = path[path.length - 2];
    String name = path[path.length - 1];
    return kind.equals(TEXT)
        ? Optional.of(phrases.words("text.title", phrases.nameOf(name)))
        : phrases.find("kind." + kind).map(it -> Words.in(it + " " + name, phrases.lang()));
  }

  private static String lastName(String iri) {
    String trimmed = iri.replaceAll("[/#]+$", "");
    String name =
        trimmed.substring(Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('#')) + 1);
    return name.isEmpty() ? iri : name;
  }
}
