package org.w3id.bayan.relate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.domain.Basis;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.phrase.Clues;
import org.w3id.bayan.phrase.Phrase;
import org.w3id.bayan.phrase.Reading;
import org.w3id.bayan.phrase.Reading.Known;
import org.w3id.bayan.phrase.Reading.Range;
import org.w3id.bayan.report.Extraction;

/** Tells whose an agreement or event is. */
final class Parties {
  private static final Set<String> REFERRING = Set.of("anaphor", "pronoun");
  private static final String ACTOR = "actor";
  private static final int FEW = 5;

  private final Reading reading;
  private final Clues clues;
  private final List<ThingId> issuing;

  Parties(Reading reading, Clues clues, List<ThingId> issuing) {
    this.reading = reading;
    this.clues = clues;
    this.issuing = issuing;
  }

  /** Who issues a statement; where nothing tells it, whom «the two sides» and the like refer to. */
  static List<ThingId> issuing(Extraction extraction) {
    if (!extraction.parties().isEmpty()) {
      return extraction.parties();
    }
    return extraction.mentions().stream()
        .filter(mention -> REFERRING.contains(mention.kind()) && mention.refersTo().size() > 1)
        .map(Mention::refersTo)
        .findFirst()
        .orElse(List.of());
  }

  /** Those who issue the statement. */
  List<ThingId> issuing() {
    return issuing;
  }

  /** The parties, inferred to be those who speak. */
  List<Reference> inferred() {
    return issuing.stream().map(Reference::inferred).toList();
  }

  /** Whether the words say that it is between those who speak. */
  boolean isMutual(Range range) {
    int begin = Math.max(reading.around(range.first()).first(), range.first() - 2);
    int end = Math.min(reading.around(range.first()).next(), range.next() + 1);
    for (int token = begin; token < end; token++) {
      if (clues.is(token, Part.MUTUAL)) {
        return true;
      }
    }
    return false;
  }

  /** The parties that the words of a phrase name. */
  List<Reference> named(Phrase phrase) {
    Range range = phrase.range();
    for (int token = range.first(); token < range.next(); token++) {
      if (clues.at(token, Part.BETWEEN).isPresent()) {
        List<Reference> between = actors(new Range(token, range.next()));
        if (!between.isEmpty()) {
          return between.size() > 1 ? between : withThoseWhoSpeak(between.getFirst());
        }
      }
    }
    boolean caseless = reading.token(range.first()).isCaseless();
    Range beside =
        caseless || phrase.known().isPresent()
            ? range
            : new Range(range.first(), phrase.head().next());
    List<Reference> within = actors(beside);
    return within.size() > 1 ? within : List.of();
  }

  private List<Reference> withThoseWhoSpeak(Reference other) {
    List<Reference> all = new ArrayList<>(inferred());
    all.removeIf(own -> own.thing().equals(other.thing()));
    all.add(other);
    return all;
  }

  /** Whether a few issue the statement, and the words name nobody else. */
  boolean isBetweenThem(Range range) {
    return issuing.size() > 1
        && issuing.size() <= FEW
        && actors(range).stream().allMatch(actor -> issuing.contains(actor.thing()));
  }

  /** Those named right behind words such as «signed with». */
  List<Reference> behind(Range words) {
    int end = reading.around(words.first()).next();
    int next = words.next();
    int last = next;
    while (next < end) {
      Optional<Known> actor = reading.over(next).filter(known -> !known.all(ACTOR).isEmpty());
      if (actor.isPresent()) {
        last = actor.get().range().next();
        next = last;
      } else if (isJoint(next)) {
        next++;
      } else {
        break;
      }
    }
    return actors(new Range(words.next(), last));
  }

  private boolean isJoint(int token) {
    return reading.token(token).form().equals(",")
        || reading.is(Cue.CONJUNCTION, token)
        || (reading.is(Cue.DETERMINER, token) && !reading.is(Cue.COMPLEMENTIZER, token));
  }

  /** The actors between two tokens, each once, in order. */
  List<Reference> actors(Range range) {
    Map<ThingId, Reference> found = new LinkedHashMap<>();
    for (Known known : reading.inner(range)) {
      Basis basis = REFERRING.contains(known.mention().kind()) ? Basis.COREFERENCE : Basis.STATED;
      for (ThingId actor : known.all(ACTOR)) {
        found.putIfAbsent(actor, new Reference(actor, basis));
      }
    }
    return new ArrayList<>(found.values());
  }
}
