package org.w3id.bayan.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Role;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.report.Extraction;
import org.w3id.bayan.review.LayerAgreement.Pair;

/** Scores an extraction against a review of the same text. */
public final class Scorer {
  private Scorer() {}

  /**
   * Compares the two layers.
   *
   * <ul>
   *   <li>{@code mention}: the same words refer to the same things
   *   <li>{@code mention-words}: the same words are a mention, whatever of
   *   <li>{@code act}: the triggers overlap
   *   <li>{@code act-type}: and the type is the same
   *   <li>{@code act-force}: and the class is the same
   *   <li>{@code act-speakers}: and exactly the same things speak
   * </ul>
   */
  public static LayerAgreement score(Extraction extraction, Review review) {
    List<Mention> extractedMentions = extraction.mentions();
    List<Mention> reviewedMentions = review.mentions();
    List<Pair<Mention>> mentions = pairs(reviewedMentions, extractedMentions, Scorer::sameMention);
    List<Pair<Mention>> words =
        pairs(reviewedMentions, extractedMentions, (one, other) -> one.span().equals(other.span()));
    List<Pair<SpeechAct>> acts = actPairs(review.acts(), extraction.acts());

    Map<String, Quality> qualities = new TreeMap<>();
    qualities.put(
        "mention", quality(mentions.size(), extractedMentions.size(), reviewedMentions.size()));
    qualities.put(
        "mention-words", quality(words.size(), extractedMentions.size(), reviewedMentions.size()));
    qualities.put("act", ofActs(acts, (one, other) -> true, extraction, review));
    qualities.put("act-type", ofActs(acts, Scorer::sameType, extraction, review));
    qualities.put("act-force", ofActs(acts, Scorer::sameForce, extraction, review));
    qualities.put("act-speakers", ofActs(acts, Scorer::sameSpeakers, extraction, review));
    return new LayerAgreement(qualities, mentions, acts);
  }

  private static Quality ofActs(
      List<Pair<SpeechAct>> acts,
      BiPredicate<SpeechAct, SpeechAct> agree,
      Extraction extraction,
      Review review) {
    long matched =
        acts.stream().filter(pair -> agree.test(pair.reviewed(), pair.extracted())).count();
    return quality((int) matched, extraction.acts().size(), review.acts().size());
  }

  private static Quality quality(int matched, int extracted, int reviewed) {
    return new Quality(matched, extracted, reviewed);
  }

  private static boolean sameMention(Mention one, Mention other) {
    return one.span().equals(other.span())
        && Set.copyOf(one.refersTo()).equals(Set.copyOf(other.refersTo()))
        && one.edtf().equals(other.edtf());
  }

  private static boolean sameType(SpeechAct one, SpeechAct other) {
    return one.illocution().actType().equals(other.illocution().actType());
  }

  private static boolean sameForce(SpeechAct one, SpeechAct other) {
    return one.illocution().force() == other.illocution().force();
  }

  private static boolean sameSpeakers(SpeechAct one, SpeechAct other) {
    return speakers(one).equals(speakers(other));
  }

  private static Set<ThingId> speakers(SpeechAct act) {
    return act.in(Role.STATED_BY).stream().map(Reference::thing).collect(Collectors.toSet());
  }

  private static boolean overlap(SpeechAct one, SpeechAct other) {
    return one.wording().trigger().overlaps(other.wording().trigger());
  }

  /** Pairs acts, those of the same type first: one verb can carry two acts. */
  private static List<Pair<SpeechAct>> actPairs(
      List<SpeechAct> reviewed, List<SpeechAct> extracted) {
    List<Pair<SpeechAct>> pairs =
        new ArrayList<>(
            pairs(
                reviewed, extracted, (one, other) -> overlap(one, other) && sameType(one, other)));
    Set<SpeechAct> paired = new HashSet<>();
    pairs.forEach(pair -> {
      paired.add(pair.reviewed());
      paired.add(pair.extracted());
    });
    pairs.addAll(pairs(without(reviewed, paired), without(extracted, paired), Scorer::overlap));
    return pairs;
  }

  private static List<SpeechAct> without(List<SpeechAct> acts, Set<SpeechAct> paired) {
    return acts.stream().filter(act -> !paired.contains(act)).toList();
  }

  /** Pairs each of the one side, in order, with the first free one of the other that agrees. */
  private static <T> List<Pair<T>> pairs(
      List<T> reviewed, List<T> extracted, BiPredicate<T, T> agree) {
    List<T> free = new ArrayList<>(extracted);
    List<Pair<T>> pairs = new ArrayList<>();
    for (T one : reviewed) {
      free.stream()
          .filter(other -> agree.test(one, other))
          .findFirst()
          .ifPresent(other -> {
            free.remove(other);
            pairs.add(new Pair<>(one, other));
          });
    }
    return pairs;
  }
}
