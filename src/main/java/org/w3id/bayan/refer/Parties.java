package org.w3id.bayan.refer;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.language.Sentences.Segment;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Gazetteer;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.refer.JoinedSides.Joined;
import org.w3id.bayan.refer.JoinedSides.Side;

/**
 * Tells who issues a statement where nobody says so: the states that its title and its words join
 * («between A and B», «A–B», «we, the leaders of A, B and C»), most of all at the beginning, or the
 * organisation whose meeting opens it. States that are merely named would be a guess.
 */
public final class Parties {
  private static final int HEADINGS = 8;
  private static final int OPENING = 2;
  private static final int EARLY = 5;
  private static final int IN_TITLE = 12;
  private static final int IN_OPENING = 6;
  private static final int SPEAKING = 10;
  private static final int IN_EARLY_SENTENCES = 3;
  private static final int MET = 5;
  private static final int ENOUGH = 3;
  private static final int BESIDE = 3;
  private static final int TWICE = 2;

  private final Gazetteer gazetteer;
  private final Spokespeople people;
  private final Sides sides;
  private final Map<Set<ThingId>, Integer> scores = new LinkedHashMap<>();
  private final Set<Set<ThingId>> openers = new LinkedHashSet<>();
  private boolean titled;
  private boolean ofBody; // a heading names the organisation: who is named below met there

  public Parties(Gazetteer gazetteer, Spokespeople people) {
    this.gazetteer = gazetteer;
    this.people = people;
    this.sides = new Sides(gazetteer, people);
  }

  /** Counts the states that a title joins. */
  public Parties inTitle(GlossedText text, List<Mark> names) {
    List<Side> all = sides.in(names);
    List<Joined> groups = joined(text, all, new BitSet());
    int weight = IN_TITLE;
    for (Joined group : groups) {
      score(group.states(), weight);
      weight = IN_EARLY_SENTENCES;
    }
    Sides.onlyTwo(all)
        .filter(two -> !sides.areBodyAndOther(text, all))
        .ifPresent(two -> score(two, IN_TITLE));
    boolean states = !likeliest().isEmpty();
    titled = states;
    scoreBody(new IssuingBody(text, 0, text.size()), groups, names, IN_TITLE);
    ofBody = !states && likeliest().size() == 1;
    return this;
  }

  /** Counts the states that the text joins. */
  public Parties inText(GlossedText text, List<Segment> sentences, List<Mark> names) {
    if (sentences.isEmpty()) {
      return this;
    }
    BitSet offices = new BitSet(text.size());
    names.stream()
        .filter(mark -> mark.isOffice() || isOfNoState(mark))
        .forEach(office -> offices.set(office.first(), office.next()));
    List<Side> all = sides.in(names);
    List<Joined> groups = joined(text, all, offices);
    int[] ends = ends(sentences);
    int first = opening(text, ends);
    boolean atOnce = false; // not «the accord between A and B» somewhere behind
    int last = -1;
    for (Joined group : groups) {
      if (FirstPerson.isActingOn(text, group.first())) {
        continue;
      }
      int sentence = sentenceOf(ends, group.first());
      int behind = sentence - first;
      int weight =
          sentence == last
              ? 1 // «Statement by A and B on the accord between C and D»
              : behind < 0 ? IN_TITLE : early(behind);
      last = sentence;
      boolean speaking = behind < EARLY && FirstPerson.isAhead(text, group.first());
      if (speaking && behind == 0) {
        weight = IN_TITLE; // «Statement on A and B»: «We, the Ministers of C and D, …»
      }
      atOnce |= speaking || sentence <= first;
      Set<ThingId> states =
          sentence <= first && !speaking
              ? withHost(text, sentence > 0 ? ends[sentence - 1] : 0, all, group)
              : group.states();
      if (sentence == first) {
        openers.add(states);
      }
      score(states, speaking ? weight + SPEAKING : weight);
    }
    int begin = first > 0 ? ends[first - 1] : 0;
    boolean several = // the two persons of whom we know the states are not all who met
        groups.stream().anyMatch(one -> one.first() < ends[0] && one.states().size() > 2);
    if (ofBody || several || !scoreMet(text, sides.in(between(names, 0, ends[0])))) {
      scoreBody(new IssuingBody(text, 0, ends[0]), groups, names, SPEAKING);
      ofBody |= first > 0 && likeliest().size() == 1;
      if (first > 0) { // behind a heading
        scoreBody(new IssuingBody(text, begin, ends[first]), groups, names, SPEAKING);
      }
      if (first > 1) { // «The Council of … held its session, attended by:»
        scoreBody(new IssuingBody(text, ends[0], ends[1]), groups, names, SPEAKING);
      }
    }
    if (first > 0 && !ofBody && (likeliest().isEmpty() || !atOnce)) {
      scoreBehindHeadings(text, between(names, begin, ends[first]));
    }
    if (likeliest().isEmpty()) {
      score(Signatures.of(text, ends, all), SPEAKING);
    }
    if (likeliest().isEmpty() && TwoSides.areTold(text)) {
      scoreTwo(text, names, begin, ends[first]);
    }
    scoreSubject(new IssuingBody(text, begin, ends[first]), between(names, begin, ends[first]));
    if (likeliest().isEmpty() && first + 1 < ends.length) { // behind «Please find attached …»
      scoreBody(new IssuingBody(text, ends[first], ends[first + 1]), groups, names, ENOUGH);
    }
    return this;
  }

  /** «Minister A of B met with the ministers of C and D»: B, C and D. */
  private Set<ThingId> withHost(GlossedText text, int begin, List<Side> all, Joined group) {
    Set<ThingId> states = new LinkedHashSet<>(group.states());
    boolean met =
        IntStream.range(begin, group.first()).anyMatch(index -> text.begins(Cue.MET, index));
    Optional<Side> host =
        all.stream()
            .filter(side -> side.mark().first() >= begin && side.mark().next() <= group.first())
            .filter(side -> people.isPerson(side.mark()))
            .findFirst();
    host.filter(side -> met).ifPresent(side -> states.add(side.state()));
    return states;
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
  public Parties unknown(GlossedText text, List<Segment> sentences, List<Mark> names) {
    if (sentences.isEmpty() || !likeliest().isEmpty()) {
      return this;
    }
    int[] ends = ends(sentences);
    int first = opening(text, ends);
    List<Mark> bodies = names.stream().filter(this::isUnknownBody).toList();
    new IssuingBody(text, 0, ends[0])
        .among(bodies)
        .or(() -> new IssuingBody(text, first > 0 ? ends[first - 1] : 0, ends[first]).among(bodies))
        .ifPresent(body -> score(Set.copyOf(body.actors()), SPEAKING));
    return this;
  }

  /**
   * Where a text speaks of two sides: the two states that it names, if two persons open it, or
   * those of two offices: «the Minister of Trade of A received the Ambassador of B».
   */
  private void scoreTwo(GlossedText text, List<Mark> names, int begin, int end) {
    if (between(names, 0, end).stream().filter(people::isPerson).count() == 2) {
      Sides.onlyTwo(states(names)).ifPresent(two -> score(two, MET));
    }
    List<Side> held =
        sides.in(between(names, begin, end)).stream()
            .filter(side -> !side.itself() || TwoSides.isOfOffice(text, side.mark()))
            .toList();
    if (likeliest().isEmpty() && held.stream().allMatch(Side::itself)) { // no person, no union
      Sides.onlyTwo(held).ifPresent(two -> score(two, MET));
    }
  }

  /**
   * «The Council of the Union condemns …»: the organisation that a text without states opens with.
   */
  private void scoreSubject(IssuingBody opening, List<Mark> here) {
    if (states(here).isEmpty() && here.stream().noneMatch(people::isPerson)) {
      opening
          .subject(here.stream().filter(sides::isOrganisation).toList())
          .ifPresent(body -> score(Set.copyOf(body.actors()), MET));
    }
  }

  private static List<Mark> between(List<Mark> names, int begin, int end) {
    return names.stream().filter(mark -> mark.first() >= begin && mark.first() < end).toList();
  }

  private List<Side> states(List<Mark> names) {
    return sides.in(names).stream().filter(side -> gazetteer.isState(side.state())).toList();
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

  /** The first sentence behind headings, and perhaps a line of place and date; 0 without these. */
  private static int opening(GlossedText text, int[] ends) {
    int first = 0;
    while (first < HEADINGS && first + 1 < ends.length && isHeading(text, ends[first])) {
      first++;
    }
    return first;
  }

  private void scoreBehindHeadings(GlossedText text, List<Mark> here) {
    long met =
        here.stream().filter(mark -> people.isPerson(mark) && !isSpokesperson(text, mark)).count();
    if (met <= 2) { // a third may be of a third side
      scoreMet(text, states(here.stream().filter(mark -> isOfSide(text, mark)).toList()));
    }
  }

  /** «A, the spokesman of the presidency, said that», «the spokesman A said that». */
  private static boolean isSpokesperson(GlossedText text, Mark person) {
    int end = Math.min(text.size(), person.next() + BESIDE);
    for (int index = Math.max(0, person.first() - BESIDE); index < end; index++) {
      if (text.is(Cue.SPOKESPERSON, index)) {
        return true;
      }
    }
    return false;
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

  private static boolean isHeading(GlossedText text, int end) {
    return end > 0
        && (text.token(end - 1).isWord()
            || text.token(end - 1).isNumber()
            || text.token(end - 1).form().equals(":"));
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

  private boolean isOfNoState(Mark mark) {
    return people.isPerson(mark) && people.stateOf(mark.things().getFirst()).isEmpty();
  }

  private boolean isUnknownBody(Mark mark) {
    return mark.actors().size() == 1
        && !people.isPerson(mark)
        && mark.actors().getFirst().isLocal()
        && people.represented(mark.actors().getFirst()).isEmpty();
  }

  private static int[] ends(List<Segment> sentences) {
    int[] ends = new int[sentences.size()];
    int token = 0;
    for (int index = 0; index < ends.length; index++) {
      token += sentences.get(index).tokens().size();
      ends[index] = token;
    }
    return ends;
  }

  private static int sentenceOf(int[] ends, int token) {
    int sentence = 0;
    while (sentence < ends.length && ends[sentence] <= token) {
      sentence++;
    }
    return sentence;
  }
}
