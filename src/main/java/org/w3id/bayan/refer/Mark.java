package org.w3id.bayan.refer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.language.Clitics.Stem;
import org.w3id.bayan.language.Fold;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.GroupReference;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/**
 * Words that refer to something, by the tokens they take.
 *
 * @param bound whether a preposition is written together with the first word
 * @param joined whether «and» is
 * @param reference the entry of the lexicon, if they are no name
 * @param speakers who speaks where the words are a subject: the actors among the things, or whoever
 *     holds the office that the words name
 */
public record Mark(
    Range range,
    String kind,
    List<ThingId> things,
    boolean bound,
    boolean joined,
    Optional<GroupReference> reference,
    List<ThingId> speakers) {
  public static final String ADJECTIVAL = "adjectival";

  /** The kind of those that name an office or whoever holds it. */
  public static final String OFFICE = "office";

  private static final String ACTOR = "actor";
  private static final Set<String> NAMES_NO_SPEAKER = Set.of(ADJECTIVAL, "topic", "time");

  public Mark {
    things = List.copyOf(things);
    speakers = List.copyOf(speakers);
  }

  /** Words for actors, who speak themselves. */
  public Mark(
      Range range,
      String kind,
      List<ThingId> things,
      boolean bound,
      boolean joined,
      Optional<GroupReference> reference) {
    this(range, kind, things, bound, joined, reference, ThingId.ofKind(ACTOR, things));
  }

  /** Words that refer to things, as an entry of the lexicon has them, or with more behind. */
  static Mark of(
      GlossedText text, Occurrence<GroupReference> found, int next, List<ThingId> things) {
    GroupReference entry = found.values().getFirst();
    Range range = range(text, found, next);
    Stem stem = found.stem();
    return new Mark(
        range, entry.kind(), things, stem.preposition(), stem.conjunction(), Optional.of(entry));
  }

  /** A name. */
  static Mark named(GlossedText text, Occurrence<?> found, String kind, List<ThingId> things) {
    Range range = range(text, found, found.next());
    Stem stem = found.stem();
    return new Mark(range, kind, things, stem.preposition(), stem.conjunction(), Optional.empty());
  }

  /** From what stands behind the proclitics of the first word. */
  private static Range range(GlossedText text, Occurrence<?> found, int next) {
    Token first = text.token(found.first());
    int skipped = Fold.sourceLength(first.surface(), found.stem().letters());
    Span span = new Span(first.span().begin() + skipped, text.token(next - 1).span().end());
    return new Range(found.first(), next, span);
  }

  /** Tokens and code points that are the same words. */
  public record Range(int first, int next, Span span) {}

  public int first() {
    return range.first();
  }

  public int next() {
    return range.next();
  }

  /** Whether the words can be the subject of a verb of saying. */
  public boolean canSpeak() {
    return reference
        .map(GroupReference::subject)
        .orElseGet(() -> !NAMES_NO_SPEAKER.contains(kind) && (hasActors() || kind.equals(OFFICE)));
  }

  /** Those of the things that can act. */
  public List<ThingId> actors() {
    return ThingId.ofKind(ACTOR, things);
  }

  private boolean hasActors() {
    for (ThingId thing : things) {
      if (thing.isA(ACTOR)) {
        return true;
      }
    }
    return false;
  }

  /** The same words, with others speaking. */
  public Mark spokenBy(List<ThingId> others) {
    return new Mark(range, kind, things, bound, joined, reference, others);
  }

  /** Whether they name an office, not its holder. */
  public boolean isOffice() {
    return kind.equals(OFFICE) && !things.isEmpty();
  }

  public boolean refersTo(GroupReference.Target target) {
    return reference.filter(entry -> entry.to() == target).isPresent();
  }

  /** Whether several are meant. */
  public boolean isPlural() {
    return reference.isPresent() && !refersTo(GroupReference.Target.BESIDE);
  }

  /** «She», who is no organisation and not several. */
  public boolean isOne() {
    return reference.filter(words -> words.number().least() == 1).isPresent();
  }
}
