package org.w3id.bayan.relate;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.phrase.Clues;
import org.w3id.bayan.phrase.Clues.Clue;
import org.w3id.bayan.phrase.Reading;
import org.w3id.bayan.phrase.Reading.Known;

/**
 * What words say of a thing where others make it wished for, begun, or what came of it in the end.
 */
final class Turns {
  private static final String IN_FORCE = "in-force";
  private static final String CITED = "cited";
  private static final String GOING_ON = "ongoing|";
  private static final String PROPOSED = "proposed";
  private static final String BEGUN = "work-to-begin";
  private static final String COMPLETED = "completed";
  private static final int TURN_REACH = 14;
  private static final int NEAR = 2;
  private static final int SMALL_WORDS = 3;
  private static final Set<Part> AS_IT_IS =
      Set.of(Part.AFTER, Part.AFTER_DEED, Part.AFTER_ITSELF, Part.INSIDE, Part.OUTCOME);
  private static final Map<String, Set<String>> TURNS =
      Map.of(
          PROPOSED,
          Set.of("signed", "reached"),
          BEGUN,
          Set.of("under-negotiation"),
          "planned",
          Set.of(COMPLETED),
          "denied",
          Set.of(COMPLETED));

  private final Reading reading;
  private final Clues clues;

  Turns(Reading reading, Clues clues) {
    this.reading = reading;
    this.clues = clues;
  }

  /** What the words say behind others that make it wished for, or begun. */
  String of(Clue clue) {
    String listed = clue.word().value();
    if (listed.startsWith(PROPOSED + "|") && !isFinite(clue.range().first())) {
      return PROPOSED;
    }
    int bar = listed.startsWith(CITED) ? -1 : listed.indexOf('|');
    String code = listed.substring(bar + 1);
    boolean turnable =
        (code.equals(IN_FORCE) || TURNS.values().stream().anyMatch(codes -> codes.contains(code)))
            && !isJoinedVerb(clue);
    int first = clue.range().first();
    if (code.equals(IN_FORCE) && bar < 0 && isDeedToDo(first)) {
      return "signed";
    }
    boolean told = reading.isPast(first) && reading.isVerb(first) && !isOfOther(first);
    if (!turnable || told || listed.startsWith(GOING_ON) || AS_IT_IS.contains(clue.word().part())) {
      return code; // «discussed the plan and signed …» wishes for nothing
    }
    int begin = Math.max(reading.around(first).first(), first - TURN_REACH);
    boolean joined = isJoined(clue);
    for (int token = first - 1; token >= begin && !reading.isBreak(token); token--) {
      int here = token;
      Optional<Clue> turn =
          clues
              .over(token, Part.TURN)
              .or(() -> clues.over(here, Part.BEFORE))
              .filter(word -> TURNS.containsKey(word.word().value()))
              .filter(word -> reading.over(here).filter(Known::isTime).isEmpty());
      if (turn.isPresent()) {
        String turned = isDecided(clue, turn.get()) ? PROPOSED : turn.get().word().value();
        boolean unratified = code.equals(IN_FORCE) && turned.equals(PROPOSED);
        return unratified
            ? bar < 0 ? "signed" : listed.substring(0, bar)
            : TURNS.getOrDefault(turned, Set.of()).contains(code) ? turned : code;
      }
      boolean other = clues.is(token, Part.HEAD) && !joined;
      if (other || (reading.isVerb(token) && !isHelped(token))) {
        return code;
      }
    }
    return code;
  }

  /**
   * «Agreed on the signing of …»: what is named by a noun, as what was agreed, is yet to be done.
   */
  private boolean isDecided(Clue clue, Clue turn) {
    boolean deed =
        turn.word().value().equals(BEGUN)
            && reading.verbFirst()
            && TURNS.getOrDefault(PROPOSED, Set.of()).contains(clue.word().value())
            && !reading.isVerb(clue.range().first())
            && !isJoined(clue);
    int between = 0;
    for (int token = turn.range().next(); deed && token < clue.range().first(); token++) {
      deed = !reading.is(Cue.COMPLEMENTIZER, token) && !reading.is(Cue.ADJUNCT, token);
      between += reading.over(token).isPresent() ? 0 : 1;
    }
    return deed && between <= NEAR;
  }

  /** «They discussed trade, and signed …», where a verb stands first. */
  private boolean isJoinedVerb(Clue clue) {
    int verb = clue.range().first();
    return reading.verbFirst()
        && (reading.is(Cue.LIGHT, verb) || (reading.isVerb(verb) && !reading.isDeed(verb)))
        && Clitics.mayBeJoined(reading.token(verb).form())
        && clue.span().begin() > reading.token(verb).span().begin();
  }

  /** «Japan is to ratify …», «work to bring … into force»: not done yet. */
  private boolean isDeedToDo(int verb) {
    return reading.is(Cue.INFINITIVE, verb - 1) || reading.is(Cue.MODAL, verb - 1);
  }

  /** «Could be accompanied by …»: a verb that others ahead say may be. */
  private boolean isHelped(int verb) {
    return reading.is(Cue.BE, verb - 1) && reading.is(Cue.MODAL, verb - 2);
  }

  /** «Iraq and Japan sign …», «the ministers sign …»: whether a verb has its subject before it. */
  private boolean isFinite(int verb) {
    boolean subject =
        reading
            .over(verb - 1)
            .filter(known -> !known.all("actor").isEmpty() || !known.all("office").isEmpty())
            .isPresent();
    return !isSubordinate(verb) && (subject || (reading.isVerb(verb) && !isOfOther(verb)));
  }

  /** «Once A and B sign …», «it is important that both sides sign …». */
  private boolean isSubordinate(int verb) {
    for (int token = verb - 1; token >= Math.max(0, verb - TURN_REACH); token--) {
      if (reading.is(Cue.RELATIVE, token) || reading.is(Cue.COMPLEMENTIZER, token)) {
        return true;
      }
      if (!reading.token(token).isWord() || reading.isVerb(token)) {
        return false;
      }
    }
    return false;
  }

  /** «Will sign», «to jointly sign»: a verb that goes on with another word for what is done. */
  private boolean isOfOther(int verb) {
    for (int token = verb - 1; token >= Math.max(0, verb - SMALL_WORDS); token--) {
      boolean other =
          reading.is(Cue.MODAL, token)
              || reading.is(Cue.FUTURE, token)
              || reading.is(Cue.INFINITIVE, token)
              || reading.is(Cue.AUXILIARY, token)
              || clues.is(token, Part.TURN);
      boolean joined = reading.isPast(verb) && reading.is(Cue.CONJUNCTION, token);
      if (other || joined || !reading.token(token).isWord()) {
        return other;
      }
    }
    return false;
  }

  /** «… the signing of one treaty and the ratification of another»: what governs both. */
  private boolean isJoined(Clue clue) {
    int first = clue.range().first();
    Token word = reading.token(first);
    boolean joined =
        clue.span().begin() == word.span().begin() + 1
            && Clitics.mayBeJoined(word.form())
            && !reading.isVerb(first); // «called for a treaty and signed another»
    int before = reading.is(Cue.DETERMINER, first - 1) ? first - 2 : first - 1;
    return reading.is(Cue.CONJUNCTION, before) || joined;
  }

  /** «Was postponed last year, and was held in May»: what came of it in the end. */
  Clue outOf(Clue said, int end) {
    boolean open = TURNS.getOrDefault(said.word().value(), Set.of()).contains(COMPLETED);
    for (int token = said.range().next(); open && token < end; token++) {
      if (reading.isBreak(token) || clues.is(token, Part.HEAD)) {
        return said;
      }
      Optional<Clue> later =
          clues.at(token, Part.AFTER).filter(clue -> clue.word().value().equals(COMPLETED));
      if (later.isPresent()) {
        return reading.isNegation(token - 1) ? said : later.get();
      }
    }
    return said;
  }
}
