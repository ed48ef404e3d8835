package org.w3id.bayan.relate;

import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.phrase.Clues;
import org.w3id.bayan.phrase.Phrase;
import org.w3id.bayan.phrase.PhraseEnd;
import org.w3id.bayan.phrase.Reading;
import org.w3id.bayan.relate.Account.Telling;
import org.w3id.bayan.relate.StatusFinder.Governor;

/** Whether words tell of one agreement, or of several, and not of a matter in general. */
final class Instances {
  private static final String SIGNED = "signed";
  private static final Set<String> UNSPOKEN =
      Set.of("operative", AgreementTeller.CITED, "cited|operative");
  private static final int NEAR = 4;

  /** How many words for its kind tell an agreement from others: «agreement to cease fire». */
  private static final int SPECIAL = 4;

  private final Reading reading;
  private final Clues clues;
  private final Denials denials;
  private final Words words;
  private final PhraseEnd ends;

  Instances(Reading reading, Clues clues, Denials denials) {
    this.reading = reading;
    this.clues = clues;
    this.denials = denials;
    this.words = new Words(reading, clues);
    this.ends = new PhraseEnd(reading, clues);
  }

  /** Whether an agreement is told of. */
  boolean isOne(Telling telling) {
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
    boolean named = phrase.proper() && isNamed(phrase);
    if (phrase.is(Part.HEAD)) {
      return named || (governed && !words.isMatter(phrase)) || isSpecific(phrase);
    }
    String code = telling.governor().map(Governor::code).orElse(AgreementTeller.CITED);
    if (phrase.is(Part.WEAK_HEAD)) {
      boolean told = code.equals(SIGNED) || (!phrase.isBare() && !code.equals("denied"));
      boolean caseless = reading.token(phrase.range().first()).isCaseless();
      boolean dated = caseless && !phrase.isBare() && ends.isDated(phrase.range());
      return ((named || dated) && !itself) || (near && told);
    }
    if (paper) {
      boolean done =
          code.equals(SIGNED) || (phrase.is(Part.PLAN) && AgreementTeller.DONE.contains(code));
      boolean once = phrase.is(Part.PLAN) && isDone(telling.aside());
      boolean dated = phrase.proper() && !words.isNew(phrase) && ends.isDated(phrase.range());
      return (near && done) || once || dated || isCarriedOut(telling) || isToBeMade(phrase, code);
    }
    if (phrase.is(Part.DATED_HEAD)) {
      boolean caseless = reading.token(phrase.range().first()).isCaseless();
      return (phrase.proper() || caseless) && ends.isDated(phrase.range());
    }
    return named
        || ((near || words.isNew(phrase)) && AgreementTeller.DONE.contains(code))
        || (phrase.is(Part.PLURAL_HEAD) && isOfSomeone(phrase) && isDone(telling.aside()))
        || isSoughtOften(phrase, telling);
  }

  /** «The agreements on fish», «the memoranda signed between …»: several that are told of. */
  private boolean isOfSomeone(Phrase phrase) {
    int next = phrase.range().next();
    boolean between =
        next + 1 < reading.around(phrase.range().first()).next()
            && clues.is(next, Part.ASIDE)
            && clues.is(next + 1, Part.BETWEEN);
    return !phrase.isBare() || between;
  }

  private static boolean isDone(Optional<Governor> governor) {
    return governor.filter(it -> AgreementTeller.DONE.contains(it.code())).isPresent();
  }

  /**
   * «Are negotiating agreements on fish»: several of one kind that is told, though not made yet.
   */
  private static boolean isSoughtOften(Phrase phrase, Telling telling) {
    return phrase.is(Part.PLURAL_HEAD)
        && !phrase.isBare()
        && telling.governor().filter(it -> AgreementTeller.SOUGHT.contains(it.code())).isPresent();
  }

  /** «Agreed to prepare a road map for the ports», in a script that does not show names. */
  private boolean isToBeMade(Phrase phrase, String code) {
    return phrase.is(Part.PLAN)
        && !phrase.isBare()
        && reading.token(phrase.range().first()).isCaseless()
        && code.equals("work-to-begin");
  }

  /** «The implementation of the Basra Action Plan», but not «of an action plan». */
  private boolean isCarriedOut(Telling telling) {
    return telling.phrase().is(Part.PLAN)
        && telling.phrase().proper()
        && isNamed(telling.phrase())
        && telling.governor().filter(it -> !it.code().equals(AgreementTeller.CITED)).isPresent();
  }

  /** Whether other words of the name have capitals too. */
  private boolean isNamed(Phrase phrase) {
    for (int token = phrase.range().first(); token < phrase.range().next(); token++) {
      if (!phrase.head().covers(token) && reading.token(token).isCapitalised()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words tell it from others of its kind. */
  private boolean isSpecific(Phrase phrase) {
    boolean caseless = reading.token(phrase.head().first()).isCaseless();
    boolean behind = phrase.range().next() > phrase.head().next();
    boolean itself = phrase.head().next() - phrase.head().first() >= SPECIAL;
    return itself
        || words.isGiven(phrase)
        || (behind && (caseless || !phrase.proper()))
        || words.dateBeside(phrase.range()).isPresent();
  }
}
