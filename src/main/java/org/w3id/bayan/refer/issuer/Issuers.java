package org.w3id.bayan.refer.issuer;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.language.Sentences.Segment;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Gazetteer;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.refer.FirstPerson;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.Spokespeople;
import org.w3id.bayan.refer.issuer.JoinedSides.Joined;
import org.w3id.bayan.refer.issuer.JoinedSides.Side;

/**
 * Tells who issues a statement where nobody says so: the states that its title and its words join
 * («between A and B», «A–B», «we, the leaders of A, B and C»), most of all at the beginning, or the
 * organisation whose meeting opens it. States that are merely named would be a guess.
 */
public final class Issuers {
  private static final int OPENING = 2;
  private static final int EARLY = 5;
  private static final int IN_TITLE = 12;
  private static final int IN_OPENING = 6;
  private static final int SPEAKING = 10;
  private static final int IN_EARLY_SENTENCES = 3;
  private static final int MET = 5;
  private static final int ENOUGH = 3;
  private static final int TWICE = 2;

  private final Gazetteer gazetteer;
  private final Spokespeople people;
  private final Sides sides;
  private final Map<Set<ThingId>, Integer> scores = new LinkedHashMap<>();
  private final Set<Set<ThingId>> openers = new LinkedHashSet<>();
  private final Set<ThingId> inHeadings = new HashSet<>();
  private boolean titled;
  private boolean ofBody; // a heading names the organisation: who is named below met there

  public Issuers(Gazetteer gazetteer, Spokespeople people) {
    this.gazetteer = gazetteer;
    this.people = people;
    this.sides = new Sides(gazetteer, people);
  }

  /** Counts the states that a title joins. */
  public Issuers inTitle(GlossedText text, List<Mark> names) {
    List<Side> all = sides.in(text, names);
    List<Joined> groups = joined(text, all, new BitSet());
    int weight = IN_TITLE;
    for (Joined group : groups) {
      score(group.states(), weight);
      weight = IN_EARLY_SENTENCES;
    }
    Sides.onlyTwo(all)
        .filter(two -> !sides.areBodyAndOther(text, all))
        .ifPresent(two -> score(two, IN_TITLE));
    all.forEach(side -> inHeadings.add(side.state()));
    boolean states = !likeliest().isEmpty();
    titled = states;
    scoreBody(new IssuingBody(text, 0, text.size()), groups, names, IN_TITLE);
    ofBody = !states && likeliest().size() == 1;
    return this;
  }

  /** Counts the states that the text joins. */
  public Issuers inText(GlossedText text, List<Segment> sentences, List<Mark> names) {
    if (sentences.isEmpty()) {
      return this;
    }
    BitSet offices = new BitSet(text.size());
    List<Side> all = sides.in(text, names);
    NavigableMap<Integer, List<Side>> byFirst = Sides.byFirst(all, Side::mark);
    names.stream()
        .filter(mark ->
            (mark.isOffice() && !Sides.areTwoWithin(mark, byFirst)) || sides.isOfNoState(mark))
        .forEach(office -> offices.set(office.first(), office.next()));
    List<Joined> groups = joined(text, all, offices);
    SentenceOrder order = SentenceOrder.of(text, sentences);
    all.stream()
        .filter(side -> side.mark().first() < order.begin(order.first()))
        .forEach(side -> inHeadings.add(side.state()));
    int first = order.first();
    int begin = order.begin(first);
    int end = order.end(first);
    List<Mark> here = between(names, begin, end);
    OpeningSubject opening =
        new OpeningSubject(text, begin, end, here.stream().filter(sides::isOrganisation).toList());
    List<Joined> own = groups.stream().filter(row -> !opening.saysOf(row)).toList();
    boolean atOnce = scoreJoined(text, order, all, own);
    scoreBodies(text, order, groups, names);
    if (first > 0 && !ofBody && (likeliest().isEmpty() || !atOnce)) {
      scoreBehindHeadings(text, here);
    }
    if (likeliest().isEmpty()) {
      score(Signatures.of(text, order, all), SPEAKING);
    }
    if (likeliest().isEmpty() && TwoSides.areTold(text)) {
      scoreTwo(text, names, begin, end);
    }
    scoreSubject(text, opening, here);
    if (likeliest().isEmpty() && first + 1 < order.count()) { // behind «Please find attached …»
      scoreBody(new IssuingBody(text, end, order.end(first + 1)), groups, names, ENOUGH);
    }
    return this;
  }

  /**
   * Counts the states that words join.
   *
   * @return whether some are joined as soon as the text opens, not somewhere behind as in «the
   *     accord between A and B»
   */
  private boolean scoreJoined(
      GlossedText text, SentenceOrder order, List<Side> all, List<Joined> groups) {
    Hosts hosts = new Hosts(text, order, all, people);
    boolean atOnce = false;
    int last = -1;
    for (Joined row : groups) {
      int sentence = order.of(row.first());
      if (FirstPerson.isActingOn(text, row.first())
          || JoinedSides.areDestination(text, order, row, groups)) {
        continue;
      }
      Joined group = JoinedSides.behindOpening(text, row, order.begin(sentence));
      int behind = sentence - order.first();
      int weight =
          sentence == last
              ? 1 // «Statement by A and B on the accord between C and D»
              : behind < 0 ? IN_TITLE : early(behind);
      last = sentence;
      boolean speaking = behind < EARLY && FirstPerson.isAhead(text, group.first());
      if (speaking && behind == 0) {
        weight = IN_TITLE; // «Statement on A and B»: «We, the Ministers of C and D, …»
      }
      atOnce |= speaking || behind <= 0;
      Set<ThingId> states =
          behind < EARLY && !speaking ? hosts.with(group, behind <= 0) : group.states();
      if (behind == 0) {
        openers.add(states);
      }
      if (inHeadings.size() == 1 && states.size() == 2 && states.containsAll(inHeadings)) {
        weight = Math.max(weight, ENOUGH); // «Visit of the King to A»: «A and B enjoy close ties»
      }
      score(states, speaking ? weight + SPEAKING : weight);
    }
    return atOnce;
  }

  /** Counts an organisation that opens the text, unless two persons who met do. */
  private void scoreBodies(
      GlossedText text, SentenceOrder order, List<Joined> groups, List<Mark> names) {
    int first = order.first();
    int end = order.end(0);
    boolean several = // the two persons of whom we know the states are not all who met
        groups.stream().anyMatch(one -> one.first() < end && one.states().size() > 2);
    if (!ofBody && !several && scoreMet(text, sides.in(text, between(names, 0, end)))) {
      return;
    }
    scoreBody(new IssuingBody(text, 0, end), groups, names, SPEAKING);
    ofBody |= first > 0 && likeliest().size() == 1;
    if (first > 0) { // behind a heading
      IssuingBody opening = new IssuingBody(text, order.begin(first), order.end(first));
      scoreBody(opening, groups, names, SPEAKING);
    }
    if (first > 1) { // «The Council of … held its session, attended by:»
      scoreBody(new IssuingBody(text, end, order.end(1)), groups, names, SPEAKING);
    }
  }

  private static int early(int sentence) {
    return sentence < OPENING ? IN_OPENING : sentence < EARLY ? IN_EARLY_SENTENCES : 1;
  }

  /**
   * Counts an organisation that only this document names, where nothing else tells the parties:
   * «the leaders of the Alliance of …».
   *
   * @param names all names of the text
   */
  public Issuers unknown(GlossedText text, List<Segment> sentences, List<Mark> names) {
    if (sentences.isEmpty() || !likeliest().isEmpty()) {
      return this;
    }
    SentenceOrder order = SentenceOrder.of(text, sentences);
    int first = order.first();
    List<Mark> bodies = names.stream().filter(sides::isUnknownBody).toList();
    new IssuingBody(text, 0, order.end(0))
        .among(bodies)
        .or(() -> new IssuingBody(text, order.begin(first), order.end(first)).among(bodies))
        .ifPresent(body -> score(Set.copyOf(body.actors()), SPEAKING));
    return this;
  }

  /**
   * Where a text speaks of two sides: the two states that it names, if two persons open it, or
   * those of two offices: «the Minister of Trade of A received the Ambassador of B».
   */
  private void scoreTwo(GlossedText text, List<Mark> names, int begin, int end) {
    List<Mark> persons = between(names, 0, end).stream().filter(people::isPerson).toList();
    if (persons.size() == 2 || persons.stream().map(Mark::things).distinct().count() == 2) {
      Sides.onlyTwo(states(text, names)).ifPresent(two -> score(two, MET));
    }
    List<Side> held =
        sides.in(text, between(names, begin, end)).stream()
            .filter(side -> !side.itself() || TwoSides.isOfOffice(text, side.mark()))
            .toList();
    if (likeliest().isEmpty() && held.stream().allMatch(Side::itself)) { // no person, no union
      Sides.onlyTwo(held).ifPresent(two -> score(two, MET));
    }
    if (likeliest().isEmpty() && TwoSides.tellEvent(text, 0, end)) {
      Sides.onlyTwo(states(text, between(names, 0, end))).ifPresent(two -> score(two, MET));
    }
  }

  /**
   * «The Council of the Union condemns …»: the organisation that a text opens with, if it names no
   * state there or says something of one.
   */
  private void scoreSubject(GlossedText text, OpeningSubject opening, List<Mark> here) {
    boolean alone = states(text, here).isEmpty();
    if ((alone || (opening.says() && likeliest().isEmpty()))
        && here.stream().noneMatch(people::isPerson)) {
      int weight = alone && opening.says() ? SPEAKING : MET;
      opening.body().ifPresent(body -> score(Set.copyOf(body.actors()), weight));
    }
  }

  private static List<Mark> between(List<Mark> names, int begin, int end) {
    return names.stream().filter(mark -> mark.first() >= begin && mark.first() < end).toList();
  }

  private List<Side> states(GlossedText text, List<Mark> names) {
    return sides.in(text, names).stream().filter(side -> gazetteer.isState(side.state())).toList();
  }

  /** Counts the states of two persons in a sentence, or of a person and another state there. */
  private boolean scoreMet(GlossedText text, List<Side> here) {
    List<Side> persons = here.stream().filter(side -> people.isPerson(side.mark())).toList();
    Sides.onlyTwo(persons).ifPresent(two -> score(two, SPEAKING));
    boolean one = persons.isEmpty() || sides.areBodyAndOther(text, here);
    Optional<Set<ThingId>> met = one ? Optional.empty() : Sides.onlyTwo(here);
    met.ifPresent(two -> score(two, MET));
    return met.isPresent();
  }

  private void scoreBehindHeadings(GlossedText text, List<Mark> here) {
    long met =
        here.stream()
            .filter(mark -> people.isPerson(mark) && !Sides.isSpokesperson(text, mark))
            .count();
    if (met <= 2) { // a third may be of a third side
      scoreMet(text, states(text, here.stream().filter(mark -> isOfSide(text, mark)).toList()));
    }
  }

  /** A person, «Mr Sato of Japan», «his Japanese counterpart»; not the state he left for. */
  private boolean isOfSide(GlossedText text, Mark mark) {
    boolean counterpart =
        mark.kind().equals(Mark.ADJECTIVAL)
            && (text.isNameWord(NameWord.Role.COUNTERPART, mark.first() - 1)
                || text.isNameWord(NameWord.Role.COUNTERPART, mark.next()));
    int preposition = mark.first() - 1;
    boolean origin =
        preposition > 0
            && text.begins(Cue.PREPOSITION, preposition)
            && text.token(preposition - 1).isCapitalised();
    boolean held = text.lexicon().verbFirst() && TwoSides.isOfOffice(text, mark);
    return counterpart || origin || held || people.isPerson(mark);
  }

  /** The parties, in the order of their ids; none if nothing shows them. */
  public List<ThingId> likeliest() {
    Set<ThingId> best = Set.of();
    int most = ENOUGH - 1;
    for (Map.Entry<Set<ThingId>, Integer> entry : scores.entrySet()) {
      boolean more = entry.getValue() == most && entry.getKey().containsAll(best);
      if (entry.getValue() > most || (more && !best.isEmpty())) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return withOthersOfOpening(best).stream().sorted().toList();
  }

  /** «Officials of A, B and C met»: who opens a text, even if A and B are joined more often. */
  private Set<ThingId> withOthersOfOpening(Set<ThingId> best) {
    boolean sure = titled || best.size() < 2 || openers.contains(best);
    return openers.stream().filter(all -> !sure && all.containsAll(best)).findFirst().orElse(best);
  }

  private void score(Set<ThingId> states, int weight) {
    if (!states.isEmpty()) {
      scores.merge(states, weight, Integer::sum);
    }
  }

  /** «The Summit of the Union»: an organisation by itself, where no state is joined to it. */
  private void scoreBody(IssuingBody opening, List<Joined> groups, List<Mark> names, int weight) {
    Set<Mark> joined = new HashSet<>();
    groups.forEach(group -> group.sides().forEach(side -> joined.add(side.mark())));
    List<Mark> bodies =
        names.stream()
            .filter(sides::isOrganisation)
            .filter(mark -> !joined.contains(mark))
            .toList();
    opening
        .among(bodies)
        .filter(body -> groups.stream().noneMatch(group -> opening.isOfPeople(body, group)))
        .ifPresent(body ->
            score(Set.copyOf(body.actors()), opening.isOfDocument(body) ? TWICE * weight : weight));
    Optional<ThingId> members = likeliest().isEmpty() ? opening.ofMembers(names) : Optional.empty();
    members
        .or(() -> opening.speaking(bodies).map(body -> body.actors().getFirst()))
        .ifPresent(body -> score(Set.of(body), weight));
  }

  private List<Joined> joined(GlossedText text, List<Side> all, BitSet offices) {
    return new JoinedSides(text, offices, sides::isOrganisation).in(all);
  }
}
