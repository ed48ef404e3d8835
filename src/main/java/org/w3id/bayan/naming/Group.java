package org.w3id.bayan.naming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.w3id.bayan.candidate.Candidate;
import org.w3id.bayan.domain.ThingId;

/** One thing, and everything in the document that names it. It grows while the document is read. */
final class Group {
  private final String kind;
  private final Optional<ThingId> known;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<String, String> words = new LinkedHashMap<>();
  private final Set<String> honorifics = new TreeSet<>();
  private final Set<String> cores = new TreeSet<>();
  private final Map<Candidate.Range, String> ranges = new LinkedHashMap<>();

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

  /**
   * Adds a name.
   *
   * @param everywhere whether the same words name it wherever they stand
   */
  void add(Candidate candidate, String surface, boolean everywhere) {
    candidates.add(candidate);
    cores.add(candidate.core());
    String mentionKind = mentionKind(candidate.className());
    ranges.put(candidate.range(), mentionKind);
    if (everywhere) {
      addWords(surface, mentionKind);
    }
  }

  private String mentionKind(String className) {
    if (className.equals("CollectiveActor")) {
      return "group";
    }
    return kind.equals("office") || kind.equals("programme") ? kind : "name";
  }

  /** Words that mean it at one place, and perhaps not elsewhere. */
  void addRange(Candidate.Range range, String mentionKind) {
    ranges.putIfAbsent(range, mentionKind);
  }

  /** Where words for it stand, and the kind of mention that they are. */
  Map<Candidate.Range, String> ranges() {
    return ranges;
  }

  void addWords(String surface, String mentionKind) {
    words.putIfAbsent(surface, mentionKind);
  }
}
