package org.w3id.bayan.refer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private static final int HEADINGS = 3;
  private static final int OPENING = 2;
  private static final int EARLY = 5;
  private static final int IN_TITLE = 12;
  private static final int IN_OPENING = 6;
  private static final int SPEAKING = 10;
  private static final int IN_EARLY_SENTENCES = 3;
  private static final int MET = 5;
  private static final int ENOUGH = 3;

  private final Gazetteer gazetteer;
  private final Spokespeople people;
  private final Map<Set<ThingId>, Integer> scores = new LinkedHashMap<>();
  private BitSet offices = new BitSet();

  public Parties(Gazetteer gazetteer, Spokespeople people) {
    this.gazetteer = gazetteer;
    this.people = people;
  }

  /** Counts the states that a title joins. */
  public Parties inTitle(GlossedText text, List<Mark> names) {
    offices = new BitSet();
    List<Side> sides = sides(names);
    joins(text).in(sides).forEach(group -> score(group.states(), IN_TITLE));
    onlyTwo(sides).ifPresent(two -> score(two, IN_TITLE));
    scoreBody(new IssuingBody(text, 0, text.size()), text, names, IN_TITLE);
    return this;
  }

  /** Counts the states that the text joins. */
  public Parties inText(GlossedText text, List<Segment> sentences, List<Mark> names) {
    offices = new BitSet(text.size());
    names.stream()
        .filter(Mark::isOffice)
        .forEach(office -> offices.set(office.first(), office.next()));
    List<Side> sides = sides(names);
    int[] ends = ends(sentences);
    int first = ends.length > 0 ? opening(text, ends) : 0;
    boolean told = false; // not «the accord between A and B» somewhere behind
    for (Joined group : joins(text).in(sides)) {
      int sentence = sentenceOf(ends, group.first());
      int weight = sentence < OPENING ? IN_OPENING : sentence < EARLY ? IN_EARLY_SENTENCES : 1;
      boolean speaking = sentence < EARLY && FirstPerson.isAhead(text, group.first());
      told |= speaking || sentence <= first;
      score(group.states(), speaking ? weight + SPEAKING : weight);
    }
    if (ends.length > 0) {
      if (!scoreMet(sides, 0, ends[0])) {
        scoreBodies(text, ends, names);
      }
      if (likeliest().isEmpty() || !told) {
        scoreBehindHeadings(text, ends, names);
      }
    }
    if (likeliest().isEmpty() && TwoSides.meetIn(text, opening(names, text, ends))) {
      onlyTwo(sides.stream().filter(side -> gazetteer.isState(side.state())).toList())
          .ifPresent(two -> score(two, MET));
    }
    if (likeliest().isEmpty() && ends.length > 0) {
      scoreOffices(text, sides, first > 0 ? ends[first - 1] : 0, ends[first]);
    }
    return this;
  }

  /** «The Minister of Trade of A received the Ambassador of B». */
  private void scoreOffices(GlossedText text, List<Side> sides, int begin, int end) {
    List<Side> held =
        sides.stream()
            .filter(side -> side.mark().first() >= begin && side.mark().first() < end)
            .filter(side -> !side.itself() || TwoSides.isOfOffice(text, side.mark()))
            .toList();
    if (held.stream().allMatch(Side::itself)) { // and no person or organisation
      onlyTwo(held).ifPresent(two -> score(two, MET));
    }
  }

  /** The persons whom the sentence that opens the text names. */
  private List<Mark> opening(List<Mark> names, GlossedText text, int[] ends) {
    int end = ends.length > 0 ? ends[opening(text, ends)] : 0;
    return names.stream().filter(mark -> mark.first() < end && people.isPerson(mark)).toList();
  }

  /** Counts the states of two persons in a sentence, or of a person and another state there. */
  private boolean scoreMet(List<Side> sides, int begin, int end) {
    List<Side> here =
        sides.stream()
            .filter(side -> side.mark().first() >= begin && side.mark().first() < end)
            .toList();
    List<Side> persons = here.stream().filter(side -> people.isPerson(side.mark())).toList();
    onlyTwo(persons).ifPresent(two -> score(two, SPEAKING));
    Optional<Set<ThingId>> met = persons.isEmpty() ? Optional.empty() : onlyTwo(here);
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

  private void scoreBehindHeadings(GlossedText text, int[] ends, List<Mark> names) {
    int first = opening(text, ends);
    if (first > 0) {
      int begin = ends[first - 1];
      int end = ends[first];
      List<Mark> here =
          names.stream().filter(mark -> mark.first() >= begin && mark.first() < end).toList();
      if (here.stream().filter(people::isPerson).count() <= 2) { // a third may be of a third side
        List<Mark> met = here.stream().filter(mark -> isOfSide(text, mark)).toList();
        List<Side> states = new ArrayList<>(sides(met));
        states.removeIf(side -> !gazetteer.isState(side.state()));
        scoreMet(states, begin, end);
      }
    }
  }

  /** A person, «Mr Sato of Japan», «his Japanese counterpart»; not the state he left for. */
  private boolean isOfSide(GlossedText text, Mark mark) {
    boolean counterpart =
        mark.kind().equals(Mark.ADJECTIVAL)
            && (isCounterpart(text, mark.first() - 1) || isCounterpart(text, mark.next()));
    int preposition = mark.first() - 1;
    boolean origin =
        preposition > 0
            && text.begins(Cue.PREPOSITION, preposition)
            && text.token(preposition - 1).isCapitalised();
    return counterpart || origin || people.isPerson(mark);
  }

  private static boolean isCounterpart(GlossedText text, int index) {
    return index >= 0
        && index < text.size()
        && text.nameWordsAt(index).stream()
            .flatMap(found -> found.values().stream())
            .anyMatch(word -> word.role() == NameWord.Role.COUNTERPART);
  }

  private static boolean isHeading(GlossedText text, int end) {
    return end > 0 && text.token(end - 1).isWord();
  }

  /** The sentence that opens the text may stand behind a heading. */
  private void scoreBodies(GlossedText text, int[] ends, List<Mark> names) {
    scoreBody(new IssuingBody(text, 0, ends[0]), text, names, SPEAKING);
    int first = opening(text, ends);
    if (first > 0) {
      scoreBody(new IssuingBody(text, ends[first - 1], ends[first]), text, names, SPEAKING);
    }
  }

  /** The parties, in the order of their ids; none if nothing shows them. */
  public List<ThingId> likeliest() {
    Set<ThingId> best = Set.of();
    int most = ENOUGH - 1;
    for (Map.Entry<Set<ThingId>, Integer> entry : scores.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best.stream().sorted().toList();
  }

  private void score(Set<ThingId> states, int weight) {
    scores.merge(states, weight, Integer::sum);
  }

  /** «The Summit of the Union»: an organisation by itself, where no state is joined to it. */
  private void scoreBody(IssuingBody opening, GlossedText text, List<Mark> names, int weight) {
    Set<Mark> joined = new HashSet<>();
    joins(text)
        .in(sides(names))
        .forEach(group -> group.sides().forEach(side -> joined.add(side.mark())));
    List<Mark> bodies =
        names.stream().filter(this::isOrganisation).filter(mark -> !joined.contains(mark)).toList();
    opening.among(bodies).ifPresent(body -> score(Set.copyOf(body.actors()), weight));
    if (likeliest().isEmpty()) {
      opening
          .ofMembers(names)
          .or(() -> opening.speaking(bodies).map(body -> body.actors().getFirst()))
          .ifPresent(body -> score(Set.of(body), weight));
    }
  }

  private JoinedSides joins(GlossedText text) {
    return new JoinedSides(text, offices, this::isOrganisation);
  }

  private boolean isOrganisation(Mark mark) {
    return mark.actors().size() == 1
        && !people.isPerson(mark)
        && !mark.actors().getFirst().isLocal()
        && !gazetteer.isState(mark.actors().getFirst())
        && gazetteer.stateOf(mark.actors().getFirst()).isEmpty();
  }

  private static Optional<Set<ThingId>> onlyTwo(List<Side> sides) {
    Set<ThingId> states = new LinkedHashSet<>();
    sides.forEach(side -> states.add(side.state()));
    return Optional.of(states).filter(set -> set.size() == 2);
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

  /** The words for states: names, adjectives, the persons who speak for them, and unions. */
  private List<Side> sides(List<Mark> names) {
    List<Side> sides = new ArrayList<>();
    for (Mark mark : names) {
      if (people.isPerson(mark)) {
        people
            .stateOf(mark.things().getFirst())
            .ifPresent(state -> sides.add(new Side(mark, state, false)));
      } else if (mark.actors().size() == 1 && !mark.bound()) {
        ThingId actor = mark.actors().getFirst();
        if (gazetteer.isState(actor)) {
          sides.add(new Side(mark, actor, true));
        } else if (!actor.isLocal() && gazetteer.stateOf(actor).isEmpty()) {
          sides.add(new Side(mark, actor, false));
        }
      } else if (mark.actors().size() == 1 && gazetteer.isState(mark.actors().getFirst())) {
        sides.add(new Side(mark, mark.actors().getFirst(), true));
      }
    }
    return sides;
  }
}
