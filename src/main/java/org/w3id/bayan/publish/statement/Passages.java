package org.w3id.bayan.publish.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/** Every stretch of a text that something refers to. */
final class Passages {
  private static final String CLAUSE = "clause";
  private static final String TRIGGER = "trigger";

  private final Facts facts;
  private final ShownText text;
  private final Notes notes;
  private final Iris iris;
  private final Map<Node, List<String>> roles = new HashMap<>();

  Passages(Facts facts, ShownText text, Notes notes, Iris iris) {
    this.facts = facts;
    this.text = text;
    this.notes = notes;
    this.iris = iris;
    for (Node act : notes.acts().keySet()) {
      facts.objects(act, Bayan.span).forEach(span -> addRole(span, CLAUSE));
      facts.objects(act, Bayan.trigger).forEach(span -> addRole(span, TRIGGER));
    }
  }

  private void addRole(Node span, String role) {
    roles.computeIfAbsent(span, it -> new ArrayList<>()).add(role);
  }

  List<Passage> all() {
    return text.places().entrySet().stream()
        .map(entry ->
            new Passage(
                entry.getValue(),
                text.anchor(entry.getKey()),
                styles(entry.getKey()),
                notes.on(entry.getKey()),
                notes.beginningAt(entry.getKey()),
                notes.correctionsOf(entry.getKey())))
        .toList();
  }

  private List<String> styles(Node span) {
    List<String> styles = new ArrayList<>();
    if (roles.getOrDefault(span, List.of()).contains(TRIGGER)) {
      styles.add(TRIGGER);
    }
    if (facts.isA(span, Bayan.Sentence)) {
      styles.add("sentence");
    }
    if (facts.isA(span, Bayan.Mention)) {
      styles.add("mention");
      styles.add("thing-" + kindOfThing(span));
    }
    notes.on(span).stream()
        .map(note -> note.sign().styles())
        .filter(style -> !style.startsWith("act") && !style.equals("mention"))
        .forEach(styles::add);
    return styles.stream().distinct().toList();
  }

  /** The first part of the name of what is mentioned: actor, place, event… */
  private String kindOfThing(Node span) {
    return facts
        .objects(span, Bayan.mentions)
        .flatMap(thing -> iris.thingId(thing).stream())
        .map(id -> id.path().substring(0, Math.max(0, id.path().indexOf('/'))))
        .findFirst()
        .orElse("other");
  }

  /**
   * For each note, by its id, those on words that hold its words or are the same. Of what is
   * mentioned only those on the text itself: the act in which it is stands beside it in the text.
   */
  Map<String, List<Note.Other>> beside() {
    List<Noted> noted = new ArrayList<>();
    text.places()
        .forEach((span, place) -> {
          notes.on(span).forEach(note -> noted.add(new Noted(place, note)));
          if (roles.getOrDefault(span, List.of()).contains(CLAUSE)) {
            notes.beginningAt(span).forEach(note -> noted.add(new Noted(place, note)));
          }
        });
    noted.sort(Comparator.comparing(Noted::place).thenComparing(it -> it.note().id()));
    Map<String, Set<Note.Other>> others = new LinkedHashMap<>();
    List<Noted> open = new ArrayList<>();
    for (Noted next : noted) {
      open.removeIf(earlier -> earlier.place().end() <= next.place().begin());
      for (Noted earlier : open) {
        if (earlier.place().contains(next.place())) {
          add(others, next.note(), earlier.note());
        }
        if (next.place().contains(earlier.place())) {
          add(others, earlier.note(), next.note());
        }
      }
      open.add(next);
    }
    Map<String, List<Note.Other>> beside = new HashMap<>();
    others.forEach((id, found) -> beside.put(id, List.copyOf(found)));
    return beside;
  }

  private record Noted(Span place, Note note) {}

  private void add(Map<String, Set<Note.Other>> others, Note note, Note other) {
    boolean byTheWay = isMention(note) && other.sign().styles().startsWith(Notes.ACT_STYLE);
    if (!note.id().equals(other.id()) && !byTheWay) {
      others
          .computeIfAbsent(note.id(), id -> new LinkedHashSet<>())
          .add(new Note.Other(other.id(), label(other)));
    }
  }

  private static boolean isMention(Note note) {
    return note.sign().styles().equals(Notes.MENTION_STYLE);
  }

  private static String label(Note note) {
    String number = note.sign().number();
    String brief = note.sign().brief();
    return brief.endsWith(number) ? brief : number + " " + brief;
  }
}
