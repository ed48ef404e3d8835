package org.w3id.bayan.relate;

import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.phrase.Clues;
import org.w3id.bayan.phrase.Dates;
import org.w3id.bayan.phrase.Phrase;
import org.w3id.bayan.phrase.PhraseEnd;
import org.w3id.bayan.phrase.Reading;
import org.w3id.bayan.relate.Account.Telling;
import org.w3id.bayan.relate.StatusFinder.Governor;

/** Says whether words tell of one agreement, rather than of a plan, a matter or any of a kind. */
final class AgreementTold {
  private static final String CITED = AgreementTeller.CITED;
  static final String SIGNED = "signed";
  private static final Set<String> DONE = AgreementTeller.DONE;
  static final Set<String> SOUGHT = Set.of("under-negotiation", "work-to-begin", "proposed");
  private static final Set<String> UNSPOKEN = Set.of("operative", CITED, "cited|operative");
  private static final Set<String> WORKED_ON = Set.of("under-negotiation", "work-to-begin");
  private static final Set<String> OVER = Set.of("in-force", "terminated", "suspended");
  private static final int NEAR = 4;
  private static final int LIST_REACH = 9;

  /** How many words for its kind tell an agreement from others: «agreement to cease fire». */
  private static final int SPECIAL = 4;

  private final Reading reading;
  private final Clues clues;
  private final Words words;
  private final Dates dates;
  private final Denials denials;
  private final PhraseEnd ends;

  AgreementTold(Reading reading, Clues clues, Words words, Denials denials) {
    this.reading = reading;
    this.clues = clues;
    this.words = words;
    this.dates = new Dates(reading, clues);
    this.denials = denials;
    this.ends = new PhraseEnd(reading, clues);
  }

  /** Whether they do. */
  boolean isTold(Telling telling) {
    Phrase phrase = telling.phrase();
    boolean itself = phrase.is(Part.WEAK_HEAD) && reading.isTitle(phrase.range().first());
    boolean paper = phrase.is(Part.PAPER) || phrase.is(Part.PLAN);
    boolean authority = phrase.known().filter(thing -> !thing.isLocal()).isPresent();
    if (authority || (phrase.known().isPresent() && !paper)) {
      return (authority || phrase.word().isPresent()) && !itself;
    }
    if (telling.governor().filter(it -> denials.isDenial(it.evidence())).isPresent()) {
      return true;
    }
    boolean governed =
        telling.aside().isPresent()
            || telling.governor().filter(it -> !UNSPOKEN.contains(it.code())).isPresent();
    boolean near =
        telling
            .governor()
            .filter(it -> !UNSPOKEN.contains(it.code()) && !it.code().equals("proposed"))
            .filter(it -> it.distance() <= NEAR)
            .isPresent();
    boolean named = phrase.proper() && words.isNamed(phrase);
    if (phrase.is(Part.HEAD)) {
      return named || (governed && !words.isMatter(phrase)) || isSpecific(phrase);
    }
    String code = telling.governor().map(Governor::code).orElse(CITED);
    if (phrase.is(Part.WEAK_HEAD)) {
      boolean told =
          code.equals(SIGNED)
              || (!phrase.isBare() && !code.equals("denied"))
              || isMadeOrOver(phrase, telling);
      boolean caseless = reading.token(phrase.range().first()).isCaseless();
      boolean dated = caseless && !phrase.isBare() && ends.isDated(phrase.range());
      boolean recalled = isDone(telling.aside()) && words.isDetermined(phrase);
      return ((named || dated || recalled || isOfName(telling)) && !itself) || (near && told);
    }
    if (paper) {
      boolean done = code.equals(SIGNED) || (phrase.is(Part.PLAN) && DONE.contains(code));
      near |= phrase.is(Part.PLAN) && done && isWithin(telling, LIST_REACH);
      done |= phrase.is(Part.PLAN) && WORKED_ON.contains(code);
      boolean once = phrase.is(Part.PLAN) && isDone(telling.aside());
      boolean dated = phrase.proper() && !words.isNew(phrase) && ends.isDated(phrase.range());
      return (near && done) || once || dated || isCarriedOut(telling) || isToBeMade(phrase, code);
    }
    if (phrase.is(Part.DATED_HEAD)) {
      boolean caseless = reading.token(phrase.range().first()).isCaseless();
      boolean made = DONE.contains(code) || WORKED_ON.contains(code);
      boolean adopted = named && made && isWithin(telling, LIST_REACH);
      return adopted || ((phrase.proper() || caseless) && ends.isDated(phrase.range()));
    }
    return named
        || ((near || words.isNew(phrase)) && DONE.contains(code))
        || (phrase.is(Part.PLURAL_HEAD) && isRecalled(phrase, telling))
        || isSoughtOften(phrase, telling);
  }

  private static boolean isWithin(Telling telling, int reach) {
    return telling.governor().filter(it -> it.distance() <= reach).isPresent();
  }

  /** «Agreements on fish reached in May», «the agreements signed in May», «signed between …». */
  private boolean isRecalled(Phrase phrase, Telling telling) {
    boolean signed = telling.aside().filter(it -> it.code().equals(SIGNED)).isPresent();
    boolean known = !phrase.isBare() || isBetween(phrase);
    return known ? isDone(telling.aside()) : signed && words.isDetermined(phrase);
  }

  private boolean isBetween(Phrase phrase) {
    int next = phrase.range().next();
    return next + 1 < reading.around(phrase.range().first()).next()
        && clues.is(next, Part.ASIDE)
        && clues.is(next + 1, Part.BETWEEN);
  }

  /** «Agreed to prepare a road map for the ports», in a script that does not show names. */
  private boolean isToBeMade(Phrase phrase, String code) {
    return phrase.is(Part.PLAN)
        && !phrase.isBare()
        && reading.token(phrase.range().first()).isCaseless()
        && code.equals("work-to-begin");
  }

  /** «Struck a deal», «the truce collapsed»: one that was made, or of which the clause tells. */
  private boolean isMadeOrOver(Phrase phrase, Telling telling) {
    String code = telling.governor().map(Governor::code).orElse(CITED);
    boolean made = words.isNew(phrase) && DONE.contains(code) && isWithin(telling, 1);
    return made || (OVER.contains(code) && words.isDetermined(phrase));
  }

  /** «Under the Schengen arrangement»: known by a name, though its kind has a small letter. */
  private boolean isOfName(Telling telling) {
    Phrase phrase = telling.phrase();
    int before = phrase.head().first() - 1;
    return !phrase.proper()
        && before >= phrase.range().first()
        && reading.token(before).isCapitalised()
        && telling.governor().isPresent()
        && words.isDetermined(phrase);
  }

  private static boolean isDone(Optional<Governor> governor) {
    return governor.filter(it -> DONE.contains(it.code())).isPresent();
  }

  /**
   * «Are negotiating agreements on fish»: several of one kind that is told, though not made yet.
   */
  private static boolean isSoughtOften(Phrase phrase, Telling telling) {
    return phrase.is(Part.PLURAL_HEAD)
        && !phrase.isBare()
        && telling.governor().filter(it -> SOUGHT.contains(it.code())).isPresent();
  }

  /** «The implementation of the Basra Action Plan», but not «of an action plan». */
  private boolean isCarriedOut(Telling telling) {
    return telling.phrase().is(Part.PLAN)
        && telling.phrase().proper()
        && words.isNamed(telling.phrase())
        && telling.governor().filter(it -> !it.code().equals(CITED)).isPresent();
  }

  /** «The Basra Accord is a protocol on ports»: words that say what was named just before is. */
  boolean isSaidToBe(Phrase named, Phrase phrase) {
    int be = named.range().next();
    return be < phrase.range().first()
        && reading.is(Cue.BE, be)
        && phrase.range().first() - be <= 2
        && words.isNew(phrase);
  }

  /** Whether the words tell it from others of its kind. */
  private boolean isSpecific(Phrase phrase) {
    boolean caseless = reading.token(phrase.head().first()).isCaseless();
    boolean behind = phrase.range().next() > phrase.head().next();
    boolean itself = phrase.head().next() - phrase.head().first() >= SPECIAL;
    return itself
        || words.isGiven(phrase)
        || (behind && (caseless || !phrase.proper()))
        || dates.beside(phrase.range()).isPresent();
  }
}
