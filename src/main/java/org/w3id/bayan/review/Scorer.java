package org.w3id.bayan.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Role;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.report.AgreementReport;
import org.w3id.bayan.report.EventReport;
import org.w3id.bayan.report.Extraction;
import org.w3id.bayan.review.LayerAgreement.Pair;

/** Scores an extraction against a review of the same text. */
public final class Scorer {
  private static final String TOPIC = "topic";
  private static final double SAME_TYPE = 0.25;

  private final Extraction extraction;
  private final Review review;
  private final Alignment things;
  private final Map<String, Quality> qualities = new TreeMap<>();

  private Scorer(Extraction extraction, Review review) {
    this.extraction = extraction;
    this.review = review;
    this.things = Alignment.of(extraction, review);
  }

  /**
   * Compares the two layers.
   *
   * <ul>
   *   <li>{@code mention}: the same words refer to the same things
   *   <li>{@code mention-words}: the same words are a mention, whatever of
   *   <li>{@code mention-overlap}: words that overlap refer to the same things
   *   <li>{@code act}: the clauses are much the same words, or the triggers overlap
   *   <li>{@code act-type}, {@code act-force}, {@code act-strength}, {@code act-orientation},
   *       {@code act-polarity}: and this is the same
   *   <li>{@code act-speakers}: and exactly the same things speak
   *   <li>{@code agreement}, {@code event}: the same thing, or much the same words
   *   <li>{@code agreement-status}, {@code event-type}, {@code event-status}: and this is the same
   *   <li>{@code date}: words for a time overlap and mean the same date
   * </ul>
   */
  public static LayerAgreement score(Extraction extraction, Review review) {
    return new Scorer(extraction, review).score();
  }

  private LayerAgreement score() {
    List<Pair<Mention, Mention>> mentions = mentions();
    dates();
    List<Pair<SpeechAct, SpeechAct>> acts = acts();
    List<Pair<AgreementReport, AgreementReport>> agreements =
        review.subjects().agreements().map(this::agreements).orElse(List.of());
    List<Pair<EventReport, EventReport>> events =
        review.subjects().events().map(this::events).orElse(List.of());
    return new LayerAgreement(qualities, things, mentions, acts, agreements, events);
  }

  /** Mentions of topics count only where the reader listed some: a reader may leave them out. */
  static List<Mention> counted(Extraction extraction, Review review) {
    boolean topics = review.mentions().stream().anyMatch(mention -> mention.kind().equals(TOPIC));
    return extraction.mentions().stream()
        .filter(mention -> topics || !mention.kind().equals(TOPIC))
        .toList();
  }

  private List<Pair<Mention, Mention>> mentions() {
    List<Mention> reviewed = review.mentions();
    List<Mention> extracted = counted(extraction, review);
    BiPredicate<Mention, Mention> sameWords = (one, other) -> one.span().equals(other.span());
    List<Pair<Mention, Mention>> pairs =
        Pairing.best(
            reviewed, extracted, likeness(sameWords.and(this::sameThings).and(Scorer::sameDate)));
    measure("mention", pairs, extracted, reviewed);
    measure(
        "mention-words",
        Pairing.best(reviewed, extracted, likeness(sameWords)),
        extracted,
        reviewed);
    measure(
        "mention-overlap",
        Pairing.best(
            reviewed,
            extracted,
            (one, other) ->
                sameThings(one, other) && sameDate(one, other)
                    ? Overlap.of(one.span(), other.span())
                    : 0),
        extracted,
        reviewed);
    return pairs;
  }

  private void dates() {
    List<Mention> reviewed = dated(review.mentions());
    List<Mention> extracted = dated(extraction.mentions());
    measure(
        "date",
        Pairing.best(
            reviewed,
            extracted,
            (one, other) -> sameDate(one, other) ? Overlap.of(one.span(), other.span()) : 0),
        extracted,
        reviewed);
  }

  private static List<Mention> dated(List<Mention> mentions) {
    return mentions.stream().filter(mention -> mention.edtf().isPresent()).toList();
  }

  private boolean sameThings(Mention reviewed, Mention extracted) {
    return things.areSame(reviewed.refersTo(), extracted.refersTo());
  }

  private static boolean sameDate(Mention one, Mention other) {
    return one.edtf().equals(other.edtf());
  }

  private List<Pair<SpeechAct, SpeechAct>> acts() {
    List<SpeechAct> reviewed = review.acts();
    List<SpeechAct> extracted = extraction.acts();
    List<Pair<SpeechAct, SpeechAct>> pairs = Pairing.best(reviewed, extracted, Scorer::likeness);
    measure("act", pairs, extracted, reviewed);
    actTraits(things)
        .forEach((trait, same) -> measure("act-" + trait, kept(pairs, same), extracted, reviewed));
    return pairs;
  }

  /** What can be right or wrong about an act that was found, by the end of the metric's code. */
  static Map<String, BiPredicate<SpeechAct, SpeechAct>> actTraits(Alignment things) {
    Map<String, BiPredicate<SpeechAct, SpeechAct>> traits = new LinkedHashMap<>();
    traits.put("type", (one, other) -> type(one).equals(type(other)));
    traits.put("force", (one, other) -> one.illocution().force() == other.illocution().force());
    traits.put(
        "speakers",
        (one, other) -> things.areSameReferences(one.in(Role.STATED_BY), other.in(Role.STATED_BY)));
    traits.put(
        "polarity", (one, other) -> one.illocution().negative() == other.illocution().negative());
    traits.put(
        "strength",
        (one, other) -> one.illocution().strength().equals(other.illocution().strength()));
    traits.put(
        "orientation",
        (one, other) -> one.illocution().orientation().equals(other.illocution().orientation()));
    return traits;
  }

  private static String type(SpeechAct act) {
    return act.illocution().actType();
  }

  /** Acts are the same act by their verb or their clause; one verb can carry two acts. */
  private static double likeness(SpeechAct one, SpeechAct other) {
    boolean sameVerb = one.wording().trigger().overlaps(other.wording().trigger());
    double shared = Overlap.of(one.wording().spans(), other.wording().spans());
    if (!sameVerb && shared < Overlap.SAME) {
      return 0;
    }
    return shared + (sameVerb ? 1 : 0) + (type(one).equals(type(other)) ? SAME_TYPE : 0);
  }

  private List<Pair<AgreementReport, AgreementReport>> agreements(List<AgreementReport> reviewed) {
    List<AgreementReport> extracted = extraction.agreements();
    List<Pair<AgreementReport, AgreementReport>> pairs =
        Pairing.best(
            reviewed,
            extracted,
            (one, other) ->
                (things.isSame(one.agreement(), other.agreement()) ? 2 : 0)
                    + (Overlap.alike(one.name(), other.name()) ? 1 : 0));
    measure("agreement", pairs, extracted, reviewed);
    measure(
        "agreement-status",
        kept(pairs, (one, other) -> one.status().equals(other.status())),
        extracted,
        reviewed);
    return pairs;
  }

  private List<Pair<EventReport, EventReport>> events(List<EventReport> reviewed) {
    List<EventReport> extracted = extraction.events();
    List<Pair<EventReport, EventReport>> pairs =
        Pairing.best(
            reviewed,
            extracted,
            (one, other) ->
                (things.isSame(one.event(), other.event()) ? 2 : 0)
                    + (Overlap.alike(one.name(), other.name()) ? 1 : 0));
    measure("event", pairs, extracted, reviewed);
    measure(
        "event-type",
        kept(pairs, (one, other) -> one.type().equals(other.type())),
        extracted,
        reviewed);
    measure(
        "event-status",
        kept(pairs, (one, other) -> one.status().equals(other.status())),
        extracted,
        reviewed);
    return pairs;
  }

  private static <T> List<Pair<T, T>> kept(List<Pair<T, T>> pairs, BiPredicate<T, T> same) {
    return pairs.stream().filter(pair -> same.test(pair.reviewed(), pair.extracted())).toList();
  }

  private static <T> ToDoubleBiFunction<T, T> likeness(BiPredicate<T, T> same) {
    return (one, other) -> same.test(one, other) ? 1 : 0;
  }

  private <T> void measure(
      String metric, List<Pair<T, T>> pairs, List<T> extracted, List<T> reviewed) {
    qualities.put(metric, new Quality(pairs.size(), extracted.size(), reviewed.size()));
  }
}
