package org.w3id.bayan.naming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.w3id.bayan.domain.ThingId;

/** One thing, and everything in the document that names it. It grows while the document is read. */
final class Group {
  private final String kind;
  private final Optional<ThingId> known;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<String, String> words = new LinkedHashMap<>();
  private final Set<String> honorifics = new TreeSet<>();
  private final Set<String> cores = new TreeSet<>();

  Group(String kind, Optional<ThingId> known) {
    this.kind = kind;
    this.known = known;
  }

  String kind() {
    return kind;
  }

  /** The known thing that it is, if it is one. */
  Optional<ThingId> known() {
    return known;
  }

  List<Candidate> candidates() {
    return candidates;
  }

  /** The words that name it, and the kind of mention that each makes. */
  Map<String, String> words() {
    return words;
  }

  /** The honorifics that it bears. */
  Set<String> honorifics() {
    return honorifics;
  }

  /** Its names in comparable form. */
  Set<String> cores() {
    return cores;
  }

  void add(Candidate candidate, String surface) {
    candidates.add(candidate);
    cores.add(candidate.core());
    addWords(surface, kind.equals("office") || kind.equals("programme") ? kind : "name");
  }

  void addWords(String surface, String mentionKind) {
    words.putIfAbsent(surface, mentionKind);
  }

  void takeOver(Group other) {
    candidates.addAll(other.candidates);
    other.words.forEach(words::putIfAbsent);
    honorifics.addAll(other.honorifics);
    cores.addAll(other.cores);
  }
}
