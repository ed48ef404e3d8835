package org.w3id.bayan.refer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.NameWord;

/** States and unions that words join: «between A and B», «A–B», «the presidents of A, B and C». */
final class JoinedSides {
  private final GlossedText text;
  private final BitSet offices;
  private final Predicate<Mark> organisation;

  /**
   * @param offices the tokens over which an office stands
   * @param organisation whether words name an organisation that is no state's
   */
  JoinedSides(GlossedText text, BitSet offices, Predicate<Mark> organisation) {
    this.text = text;
    this.offices = offices;
    this.organisation = organisation;
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
      if (!open.isEmpty() && isInName(side, open.getLast())) {
        continue;
      }
      if (!open.isEmpty() && !areJoined(outermost(open), side)) {
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
        .filter(other -> !other.itself() && isWithin(last.mark(), other.mark()))
        .findFirst()
        .orElse(last);
  }

  /** «Guinea» in «Guinea Bissau»: no state that is meant. */
  private static boolean isInName(Side side, Side last) {
    return side.itself() && last.itself() && isWithin(side.mark(), last.mark());
  }

  private void close(List<Side> open, List<Joined> groups) {
    List<Side> all = List.copyOf(open);
    open.removeIf(side -> isOnlyNamesake(side, all));
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

  private static boolean isWithin(Mark inner, Mark outer) {
    return inner.first() >= outer.first()
        && inner.next() <= outer.next()
        && inner.next() - inner.first() < outer.next() - outer.first();
  }

  /** Whether more than commas joins the sides: «of Ukraine, Russia went on» joins none. */
  private boolean isClosed(List<Side> open) {
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

  /** Whether nothing but «and», an article, a title, a comma or a hyphen stands between. */
  private boolean areJoined(Side left, Side right) {
    Mark one = left.mark();
    Mark other = right.mark();
    if (other.first() < one.next()) { // a state in the name of what unites it with another
      boolean within = other.first() >= one.first() && other.next() <= one.next();
      return within && !organisation.test(other);
    }
    boolean title = false;
    boolean charged = false;
    boolean listed = false;
    for (int index = one.next(); index < other.first(); index++) {
      if (offices.get(index)) {
        title = true;
        continue; // «the Egyptian president, and the prime minister of …»
      }
      Token token = text.token(index);
      listed |= text.begins(Cue.CONJUNCTION, index) || token.isComma();
      boolean portfolio =
          token.isCapitalised() ? charged || isTitle(text, index - 1) : isOwnedBy(text, index);
      boolean head = isTitle(text, index) || portfolio; // «the Ministers of Foreign Affairs of …»
      title |= head;
      boolean small =
          text.begins(Cue.CONJUNCTION, index)
              || text.begins(Cue.DETERMINER, index)
              || text.isNameWord(NameWord.Role.COUNTERPART, index) // «and her counterpart of B»
              || head
              || (title && text.begins(Cue.PREPOSITION, index));
      charged = small && (charged || text.begins(Cue.PREPOSITION, index));
      boolean aside = token.form().equals("(") && !left.state().equals(right.state());
      boolean end = token.form().equals(".") || token.form().equals(";");
      boolean described = // «the Group ministers of A and B»: people of states, by their group
          title && !listed && text.begins(Cue.PREPOSITION, index) && organisation.test(one);
      if ((token.isWord() && !small) || end || aside || described) {
        return false;
      }
    }
    boolean between = one.next() < other.first();
    boolean same = left.state().equals(right.state());
    return between || same || other.joined() || areAdjectives(one, other);
  }

  /** «Minister of defence (of) A», where no preposition stands and there are no capitals. */
  private static boolean isOwnedBy(GlossedText text, int index) {
    Token token = text.token(index);
    return token.isCaseless()
        && token.isWord()
        && isTitle(text, index - 1)
        && !text.lexicon().isVerb(token.form(), Inflection.PERFECT);
  }

  static boolean isTitle(GlossedText text, int index) {
    return text.begins(Cue.PERSON_HEAD, index) || text.begins(Cue.GROUP_HEAD, index);
  }

  private static boolean areAdjectives(Mark one, Mark other) {
    return one.kind().equals(Mark.ADJECTIVAL) && other.kind().equals(Mark.ADJECTIVAL);
  }
}
