package org.w3id.bayan.refer.issuer;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.language.Bracketed;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.issuer.JoinedSides.Side;

/**
 * The words between two words for states or unions: whether they join these, as «and», titles and
 * the names of those who hold an office do.
 */
final class BetweenSides {
  private static final int SHORT_TITLE = 3;
  private static final int LISTED = 40;
  private static final int IN_BRACKETS = 25;
  private static final int UNKNOWN_NAME = 6;
  private static final String BODY = "GovernmentBody";
  private static final Set<String> MARKS = Set.of(";", "-"); // «Vice-President»

  private final GlossedText text;
  private final BitSet offices;
  private final Predicate<Mark> organisation;

  /**
   * @param offices the tokens over which an office stands, or a person of whom no state is known
   * @param organisation whether words name an organisation that is no state's
   */
  BetweenSides(GlossedText text, BitSet offices, Predicate<Mark> organisation) {
    this.text = text;
    this.offices = offices;
    this.organisation = organisation;
  }

  /** Whether nothing but «and», an article, a title, a comma or a hyphen stands between. */
  boolean joins(Side left, Side right) {
    Mark one = left.mark();
    Mark other = right.mark();
    boolean same = left.state().equals(right.state());
    if (isTopic(left) && opensOffices(one.next())) {
      return false; // «the war on A, the ministers of B and C»
    }
    if ((same && isOneSide(one, other)) || isOtherGroup(one.next(), other.first())) {
      return true;
    }
    boolean title = false;
    boolean charged = false;
    boolean people = false; // «Group ministers A and B»
    int honoured = 0;
    boolean listed = false;
    int named = 0; // behind a name that stands in a list before its title
    for (int index = behindStandIn(one, other); index < other.first(); index++) {
      if (index < named) {
        continue;
      }
      if (closing(index) == index + 2 && text.token(index + 1).isShortForm()) {
        named = index + 3; // «the Union Ministers (UM) and A»
        continue;
      }
      if (offices.get(index)) {
        title = true;
        continue; // «the Egyptian president, and the prime minister of …»
      }
      Token token = text.token(index);
      listed |= isAnd(index) || token.isComma();
      honoured = Math.max(honoured, behindHonorific(index));
      boolean portfolio =
          token.isCapitalised()
              ? charged || text.beginsTitle(index - 1) || text.is(Cue.GROUP_HEAD, index + 1)
              : isOwnedBy(text, index);
      boolean head = // «the Ministers of Foreign Affairs of …»
          text.beginsTitle(index)
              || text.is(Cue.PERSON_HEAD, index)
              || portfolio
              || index < honoured // «Hon'ble»
              || isBodyOfState(index);
      title |= head;
      people |= text.is(Cue.GROUP_HEAD, index);
      boolean small =
          isAnd(index)
              || text.begins(Cue.DETERMINER, index)
              || text.isNameWord(Role.COUNTERPART, index) // «and her counterpart of B»
              || head
              || ((title || isAnd(index - 1)) && text.begins(Cue.BELONGING, index))
              || (title && text.begins(Cue.PREPOSITION, index));
      charged = small && (charged || text.begins(Cue.PREPOSITION, index));
      boolean aside = token.form().equals("(") && !same;
      boolean anew = // «Statement on A», and below: «The Ministers of B and C»
          !listed
              && !token.isCaseless()
              && token.isCapitalised()
              && text.begins(Cue.DETERMINER, index);
      boolean listing = token.isSemicolon() && isBeforePerson(index, right);
      listed |= listing;
      title |= listing; // «the Presidents of A, B; of C, D»
      named = listing ? behindUnknown(index + 1, other.first()) : named;
      boolean end =
          (token.form().equals(".") && !isShortened(index - 1) && index >= honoured)
              || (token.isSemicolon() && !listing);
      boolean described = // «the Group ministers of A and B»: people of states, by their group
          title && !listed && text.begins(Cue.PREPOSITION, index) && organisation.test(one);
      if ((token.isWord() && !small) || end || aside || anew || described) {
        return false;
      }
    }
    return !people || listed || !organisation.test(one);
  }

  /** Behind «(represented by his minister)», where the list goes on; or behind its members. */
  private int behindStandIn(Mark one, Mark other) {
    int from = behindMembers(one);
    int close = closing(from);
    boolean listed = close > 0 && close + 1 < other.first();
    return listed ? close + 1 : from;
  }

  /** Where brackets close that open here, and behind which a list goes on; or -1. */
  int closing(int open) {
    int close = Bracketed.closing(text.tokens(), open, IN_BRACKETS).orElse(-1);
    boolean goesOn =
        close > 0
            && close + 1 < text.size()
            && (isAnd(close + 1) || text.token(close + 1).isComma());
    return goesOn ? close : -1;
  }

  /** «On A», «against A»: a state that something is about, or done to. */
  private boolean isTopic(Side side) {
    int index = side.mark().first() - 1;
    return index >= 0
        && side.itself()
        && text.begins(Cue.PREPOSITION, index)
        && !text.begins(Cue.BELONGING, index);
  }

  /** «…, the ministers»: a comma, and those who hold offices. */
  private boolean opensOffices(int comma) {
    int index = comma + 1;
    while (index < text.size() && text.begins(Cue.DETERMINER, index)) {
      index++;
    }
    while (index < text.size() && text.isNameWord(Role.PORTFOLIO, index)) {
      index++;
    }
    return text.token(comma).isComma()
        && index > comma + 1
        && index < text.size()
        && text.beginsTitle(index)
        && text.lexicon().endings().plural(text.token(index).form());
  }

  /** «The Union Member States and A»: behind the words for the members of an organisation. */
  private int behindMembers(Mark mark) {
    return organisation.test(mark) && mark.next() < text.size()
        ? next(Cue.MEMBERS, mark.next()).orElse(mark.next())
        : mark.next();
  }

  /** The token behind the longest words that tell this and begin at a token. */
  private OptionalInt next(Cue cue, int index) {
    return text.cuesAt(index).stream()
        .filter(found -> found.values().contains(cue))
        .mapToInt(Occurrence::next)
        .max();
  }

  /** «The presidents of A, Mr B; of C, Ms D; and of E, Mr F»: states before their people. */
  boolean listsHolders(Side first, Side left, Side right) {
    int title = first.mark().first() - 1;
    while (title > 0 && (text.is(Cue.DETERMINER, title) || text.is(Cue.BELONGING, title))) {
      title--;
    }
    int behind = left.mark().next();
    boolean several =
        title >= 0
            && behind < right.mark().first()
            && !text.token(behind).isWord()
            && first.itself()
            && text.beginsTitle(title)
            && text.lexicon().endings().plural(text.token(title).form());
    for (int index = behind; several && index < right.mark().first(); index++) {
      Token token = text.token(index);
      several =
          !token.isWord()
              ? token.isComma() || MARKS.contains(token.form()) || isInitial(index)
              : token.isCapitalised()
                  || isAnd(index)
                  || text.begins(Cue.DETERMINER, index)
                  || text.begins(Cue.BELONGING, index);
    }
    return several;
  }

  private boolean isInitial(int stop) {
    return text.token(stop).form().equals(".") && text.token(stop - 1).form().length() <= 2;
  }

  /**
   * «The Iraqi Director for Ports A», «A, Minister of Ports, Rivers and Trade of Iraq»: one side.
   */
  private boolean isOneSide(Mark one, Mark other) {
    for (int index = one.next(); index < other.first(); index++) {
      boolean name =
          text.token(index).isCapitalised()
              || text.begins(Cue.PREPOSITION, index)
              || text.begins(Cue.DETERMINER, index)
              || text.token(index).isComma()
              || isAnd(index);
      if (!name && !text.token(index).form().equals("-")) { // «the Director-General»
        return false;
      }
    }
    return one.next() < other.first();
  }

  /** «The Ministry of …». */
  private boolean isBodyOfState(int index) {
    return text.token(index).isCapitalised()
        && text.nameWordsAt(index).stream()
            .flatMap(found -> found.values().stream())
            .anyMatch(word ->
                word.role() == Role.PER_STATE_HEAD
                    || (word.role() == Role.HEAD && word.detail().equals(BODY)));
  }

  /** «And», «as well as». */
  private boolean isAnd(int index) {
    return text.begins(Cue.CONJUNCTION, index) || text.is(Cue.CONJUNCTION, index);
  }

  private int behindHonorific(int index) {
    return text.nameWordsAt(index).stream()
        .filter(found -> found.values().stream().anyMatch(word -> word.role() == Role.HONORIFIC))
        .mapToInt(Occurrence::next)
        .max()
        .orElse(0);
  }

  /** «Mr.», «Hon.», whose full stop ends no sentence. */
  private boolean isShortened(int index) {
    return text.beginsTitle(index) && text.token(index).form().length() <= SHORT_TITLE;
  }

  /** «The Quint (A and B) and the Troika (C, D and E)»: the words between two brackets. */
  private boolean isOtherGroup(int close, int next) {
    int open = next;
    while (open > close && text.begins(Cue.DETERMINER, open - 1)) {
      open--;
    }
    boolean brackets =
        open - 1 > close
            && text.token(close).form().equals(")")
            && text.token(open - 1).form().equals("(");
    boolean and = false;
    for (int index = close + 1; brackets && index < open - 1; index++) {
      and |= isAnd(index) || text.token(index).isComma();
      brackets =
          isAnd(index)
              || text.token(index).isComma()
              || text.token(index).isCapitalised()
              || text.begins(Cue.DETERMINER, index)
              || text.begins(Cue.BELONGING, index);
    }
    return brackets && and;
  }

  /** «A, President of Iraq; B, President of Japan»: a list in which a person or title follows. */
  private boolean isBeforePerson(int semicolon, Side next) {
    int index = semicolon + 1;
    while (index < next.mark().first() && (isAnd(index) || text.begins(Cue.DETERMINER, index))) {
      index++;
    }
    boolean caseless = index < text.size() && text.token(index).isCaseless();
    boolean person =
        offices.get(index)
            || text.beginsTitle(index)
            || (caseless && isTitled(index, next.mark().first()))
            || (index == next.mark().first() && !next.itself())
            || (index < next.mark().first() && text.begins(Cue.BELONGING, index));
    return person && isInList(semicolon);
  }

  /** «Dato Seri», which no list knows, before a comma or a title where names have no capitals. */
  private int behindUnknown(int from, int to) {
    return IntStream.range(from, Math.min(to, from + UNKNOWN_NAME))
        .takeWhile(index -> text.token(index).isCaseless() && !offices.get(index))
        .filter(index -> !text.token(index + 1).isCaseless() || offices.get(index + 1))
        .map(index -> index + 1)
        .findFirst()
        .orElse(from);
  }

  /** «A, Minister of Trade, Japan»: whether a title stands there, where names have no capitals. */
  private boolean isTitled(int from, int to) {
    return IntStream.range(from, to)
        .anyMatch(index -> offices.get(index) || text.beginsTitle(index));
  }

  /** The last of a list, which no «and» opens. */
  private boolean isBehindSemicolon(int semicolon) {
    for (int index = semicolon - 1; index > Math.max(0, semicolon - LISTED); index--) {
      if (text.token(index).isSemicolon() || text.token(index).form().equals(".")) {
        return text.token(index).isSemicolon();
      }
    }
    return false;
  }

  /** Whether an «and» stands behind a semicolon, or another one; not «A met B; C thanked both». */
  private boolean isInList(int semicolon) {
    if (text.token(semicolon + 1).isCaseless() && isBehindSemicolon(semicolon)) {
      return true;
    }
    for (int index = semicolon + 1; index < Math.min(text.size(), semicolon + LISTED); index++) {
      boolean again = text.token(index).isSemicolon();
      boolean end = text.token(index).form().equals(".") && !isShortened(index - 1);
      if (again || end) {
        return again;
      }
      if (index == semicolon + 1 && isAnd(index)) {
        return true;
      }
    }
    return false;
  }

  /** «Minister of defence (of) A», where no preposition stands and there are no capitals. */
  private static boolean isOwnedBy(GlossedText text, int index) {
    Token token = text.token(index);
    return token.isCaseless()
        && token.isWord()
        && text.beginsTitle(index - 1)
        && !text.lexicon().isVerb(token.form(), Inflection.PERFECT);
  }
}
