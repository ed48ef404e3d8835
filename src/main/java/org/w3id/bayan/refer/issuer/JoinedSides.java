package org.w3id.bayan.refer.issuer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.refer.Mark;

/** States and unions that words join: «between A and B», «A–B», «the presidents of A, B and C». */
final class JoinedSides {
  private static final int LONGEST_NAME = 40;

  /** Half as many again as there are states; a longer row is a text gone wrong. */
  private static final int MOST_SIDES = 300;

  private final GlossedText text;
  private final Predicate<Mark> organisation;
  private final BetweenSides between;

  /**
   * @param offices the tokens over which an office stands, or a person of whom no state is known
   * @param organisation whether words name an organisation that is no state's
   */
  JoinedSides(GlossedText text, BitSet offices, Predicate<Mark> organisation) {
    this.text = text;
    this.organisation = organisation;
    this.between = new BetweenSides(text, offices, organisation);
  }

  /** Words that stand for a state, and which state that is. */
  record Side(Mark mark, ThingId state, boolean itself) {}

  /** Sides that are joined to each other. */
  record Joined(List<Side> sides) {
    Set<ThingId> states() {
      Set<ThingId> states = new LinkedHashSet<>();
      sides.forEach(side -> states.add(side.state()));
      return states;
    }

    int first() {
      return sides.getFirst().mark().first();
    }
  }

  /** The longest rows of joined sides with at least two states, one of them by its own name. */
  List<Joined> in(List<Side> sides) {
    List<Joined> groups = new ArrayList<>();
    List<Side> open = new ArrayList<>();
    for (Side side : sides) {
      if (!open.isEmpty()
          && (isInName(side, open.getLast()) || isOfStandIn(side, outermost(open)))) {
        continue;
      }
      boolean joined =
          !open.isEmpty()
              && open.size() < MOST_SIDES
              && (areJoined(outermost(open), side)
                  || between.listsHolders(open.getFirst(), outermost(open), side));
      if (!joined) {
        close(open, groups);
      }
      open.add(side);
    }
    close(open, groups);
    return groups;
  }

  /** The last side, or what its name stands in: «the Lake Chad Commission and Niger». */
  private static Side outermost(List<Side> open) {
    Side last = open.getLast();
    return open.reversed().stream()
        .takeWhile(other -> other.mark().first() > last.mark().first() - LONGEST_NAME)
        .filter(other -> !other.itself() && isWithin(last.mark(), other.mark()))
        .findFirst()
        .orElse(last);
  }

  /** «President A of Iraq (represented by Iraq's Minister of Trade)»: who stood in for A. */
  private boolean isOfStandIn(Side side, Side last) {
    int close = between.closing(last.mark().next());
    return side.state().equals(last.state()) && close > side.mark().first();
  }

  /** «Guinea» in «Guinea Bissau», the Union in «the Union Commission»: not what is meant. */
  private boolean isInName(Side side, Side last) {
    boolean alike = (side.itself() && last.itself()) || isOfOrganisation(side, last);
    return alike && isWithin(side.mark(), last.mark());
  }

  /** Not the Council in «the permanent members of the Council». */
  private boolean isOfOrganisation(Side side, Side last) {
    return organisation.test(side.mark())
        && organisation.test(last.mark())
        && IntStream.range(last.mark().first(), side.mark().first())
            .noneMatch(index -> text.is(Cue.MEMBERS, index));
  }

  private void close(List<Side> open, List<Joined> groups) {
    List<Side> all = List.copyOf(open);
    open.removeIf(side ->
        isOnlyNamesake(side, all)
            || isOfMembers(side, all)
            || isBetweenDashes(side, all)
            || isOfInserted(side, all));
    Joined group = new Joined(List.copyOf(open));
    if (group.states().size() > 1 && isClosed(open)) {
      groups.add(group);
    }
    open.clear();
  }

  /** «The Lake Chad Commission»: the one state in the name of an organisation that is not its. */
  private static boolean isOnlyNamesake(Side side, List<Side> open) {
    return open.stream()
        .filter(other -> isWithin(side.mark(), other.mark()))
        .anyMatch(body ->
            open.stream()
                .filter(other -> isWithin(other.mark(), body.mark()))
                .allMatch(other -> other.state().equals(side.state())));
  }

  /** «The ministers of the members of the Council, A of B, C of D»: who they are follows. */
  private boolean isOfMembers(Side side, List<Side> open) {
    int index = side.mark().first() - 1;
    while (index > 0 && (text.begins(Cue.DETERMINER, index) || text.begins(Cue.BELONGING, index))) {
      index--;
    }
    boolean members = index > 0 && text.is(Cue.MEMBERS, index);
    return members
        && organisation.test(side.mark())
        && open.getFirst().equals(side)
        && open.size() > 2;
  }

  /** «The Lake States – A, B and C – and D»: A, who belongs to what is named before the dash. */
  private boolean isBetweenDashes(Side side, List<Side> open) {
    return open.stream()
        .filter(body -> organisation.test(body.mark()))
        .mapToInt(body -> body.mark().next())
        .map(next -> dash(next, Math.min(text.size(), next + 2)))
        .anyMatch(first ->
            first >= 0
                && first < side.mark().first()
                && dash(first + 1, Math.min(text.size(), side.mark().next())) < 0
                && dash(side.mark().next(), open.getLast().mark().first()) > 0);
  }

  /** «The ministers of the Group – A, B and C – met»: the Group, whose people are named. */
  private boolean isOfInserted(Side side, List<Side> open) {
    int next = side.mark().next();
    int last = open.getLast().mark().next();
    return open.getFirst().equals(side)
        && organisation.test(side.mark())
        && dash(next, Math.min(text.size(), next + 1)) == next
        && dash(last, Math.min(text.size(), last + 2)) >= last;
  }

  /** The first dash among some tokens, with a space before it; or -1. */
  private int dash(int from, int to) {
    return IntStream.range(from, to)
        .filter(index -> text.token(index).isDash() || text.token(index).isHyphen())
        .filter(index -> text.token(index).span().begin() > text.token(index - 1).span().end())
        .findFirst()
        .orElse(-1);
  }

  /**
   * «In response to the war against A, B and C agreed»: a row without A, with whom the words end
   * that open the sentence.
   *
   * @param begin the first token of the sentence
   */
  static Joined behindOpening(GlossedText text, Joined group, int begin) {
    Mark first = group.sides().getFirst().mark();
    boolean opening =
        group.sides().size() > 2
            && text.is(Cue.PREPOSITION, begin)
            && text.token(first.next()).isComma()
            && isVerb(text, group.sides().getLast().mark().next())
            && text.tokens().subList(begin, first.first()).stream().allMatch(Token::isOfPhrase);
    return opening ? new Joined(group.sides().subList(1, group.sides().size())) : group;
  }

  /**
   * «We, the envoys to A and B from C and D»: whether a row tells where others were sent, who are
   * named behind it in the sentence.
   */
  static boolean areDestination(
      GlossedText text, SentenceOrder order, Joined group, List<Joined> groups) {
    int to = group.first() - 1;
    while (to > 0 && text.is(Cue.DETERMINER, to)) {
      to--;
    }
    return to > 0
        && text.is(Cue.INFINITIVE, to)
        && text.token(to - 1).isWord()
        && groups.stream()
            .filter(other -> other.first() > group.first())
            .anyMatch(other -> order.of(other.first()) == order.of(group.first()));
  }

  /** Whether a verb stands there, as in «A, B hold talks»; not «A, B's neighbour», «A, B and …». */
  private static boolean isVerb(GlossedText text, int index) {
    return index < text.size()
        && text.lexicon()
            .isVerb(text.token(index).form(), Inflection.BASE, Inflection.PAST, Inflection.THIRD);
  }

  private static boolean isWithin(Mark inner, Mark outer) {
    return inner.first() >= outer.first()
        && inner.next() <= outer.next()
        && inner.next() - inner.first() < outer.next() - outer.first();
  }

  /**
   * Whether more than commas joins the sides, or a headline does: «A, B hold talks»; «of Ukraine,
   * Russia went on» joins none.
   */
  private boolean isClosed(List<Side> open) {
    if (open.getFirst().mark().first() == 0 && isVerb(text, open.getLast().mark().next())) {
      return true;
    }
    for (int index = 1; index < open.size(); index++) {
      Mark one = open.get(index - 1).mark();
      Mark other = open.get(index).mark();
      boolean comma = other.first() == one.next() + 1 && text.token(one.next()).form().equals(",");
      boolean apart = open.get(index).state().equals(open.get(index - 1).state()) || comma;
      if (!apart || other.joined()) {
        return true;
      }
    }
    return false;
  }

  private boolean areJoined(Side left, Side right) {
    Mark one = left.mark();
    Mark other = right.mark();
    if (other.first() < one.next()) { // a state in the name of what unites it with another
      boolean within = other.first() >= one.first() && other.next() <= one.next();
      return within && !organisation.test(other);
    }
    boolean joint =
        one.next() < other.first()
            || left.state().equals(right.state())
            || other.joined()
            || areAdjectives(one, other);
    return between.joins(left, right) && joint;
  }

  /**
   * «The Union foreign ministers of A and B», «Union ministers Mr X of A and Ms Y of B»: people of
   * states, by what unites these.
   */
  static boolean arePeopleOf(GlossedText text, Mark body, Joined states) {
    boolean owned = text.is(Cue.BELONGING, states.first() - 1);
    int last = owned ? states.first() - 1 : states.first();
    boolean people = false;
    for (int index = body.next(); index < last; index++) {
      people |= text.is(Cue.GROUP_HEAD, index);
      boolean title =
          text.token(index).isCapitalised()
              || text.is(Cue.GROUP_HEAD, index)
              || text.is(Cue.PERSON_HEAD, index)
              || (text.is(Cue.PERSON_HEAD, index - 1) // «Mr.»
                  && text.token(index).form().equals("."));
      boolean word = text.token(index).isWord() && !text.is(Cue.PREPOSITION, index);
      if (!(owned ? word : title)) {
        return false;
      }
    }
    return people;
  }

  private static boolean areAdjectives(Mark one, Mark other) {
    return one.kind().equals(Mark.ADJECTIVAL) && other.kind().equals(Mark.ADJECTIVAL);
  }
}
