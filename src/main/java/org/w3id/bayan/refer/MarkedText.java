package org.w3id.bayan.refer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Concordance;
import org.w3id.bayan.language.Sentences.Segment;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Lexicon;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.lexicon.Phrases;
import org.w3id.bayan.lexicon.Phrases.Occurrence;
import org.w3id.bayan.lexicon.Use;

/** A document cut into tokens and sentences, with everything known about single words. */
public final class MarkedText {
  private final GlossedText words;
  private final List<Token> tokens;
  private final List<Segment> sentences;
  private final List<ThingId> parties;
  private final Lexicon lexicon;
  private final Spokespeople people;
  private final BitSet adverbs = new BitSet();
  private final List<Mark> marks;
  private final List<List<Mark>> starting;
  private final List<List<Mark>> ending;
  private final BitSet inner = new BitSet();
  private final BitSet lineBegins = new BitSet();

  public MarkedText(
      GlossedText words,
      List<Segment> sentences,
      List<Mark> marks,
      List<ThingId> parties,
      Spokespeople people) {
    this.words = words;
    this.tokens = words.tokens();
    this.sentences = List.copyOf(sentences);
    this.marks = List.copyOf(marks);
    this.parties = List.copyOf(parties);
    this.lexicon = words.lexicon();
    this.people = people;
    this.starting = new ArrayList<>(Collections.nCopies(tokens.size() + 1, List.of()));
    this.ending = new ArrayList<>(Collections.nCopies(tokens.size() + 1, List.of()));
    for (Mark mark : marks) {
      add(starting, mark.first(), mark);
      add(ending, mark.next(), mark);
      inner.set(mark.first() + 1, Math.max(mark.first() + 1, mark.next()));
    }
    for (int index = 0; index < tokens.size(); index++) {
      Token token = tokens.get(index);
      adverbs.set(index, lexicon.isAdverb(token.form()) && !token.isCapitalised());
    }
  }

  private static void add(List<List<Mark>> byToken, int token, Mark mark) {
    if (byToken.get(token).isEmpty()) {
      byToken.set(token, new ArrayList<>(2));
    }
    byToken.get(token).add(mark);
  }

  /** The same, knowing where the lines of the text begin. */
  public MarkedText withLinesOf(String characters) {
    int index = 0;
    int codePoint = 0;
    int from = 0;
    for (Token token : tokens) {
      int begin = characters.offsetByCodePoints(from, token.span().begin() - codePoint);
      lineBegins.set(index++, characters.indexOf('\n', from, begin) >= 0);
      from = begin;
      codePoint = token.span().begin();
    }
    return this;
  }

  /** Where each word stands. */
  public Concordance concordance() {
    return words.concordance();
  }

  /** The phrases of one of the lists of the language, by the token that they begin at. */
  public <V> List<List<Occurrence<V>>> found(Phrases<V> list) {
    return words.found(list);
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int index) {
    return words.token(index);
  }

  public List<Segment> sentences() {
    return sentences;
  }

  public List<Mark> marks() {
    return marks;
  }

  /** The parties to the statement, as far as known. */
  public List<ThingId> parties() {
    return parties;
  }

  /** Whether anybody issues the text, be it «we» or «the two sides» whom it does not name. */
  public boolean isIssued() {
    return !parties.isEmpty()
        || marks.stream()
            .anyMatch(mark ->
                mark.refersTo(Target.FIRST_PERSON)
                    || mark.refersTo(Target.PARTIES)
                    || mark.refersTo(Target.PERSONS));
  }

  /** The persons that the document names. */
  public Spokespeople people() {
    return people;
  }

  /** What a verb that is not listed, or that is about what is to come, may be used for. */
  public List<Use> usesOfAnyOtherVerb() {
    return lexicon.usesOfAnyOtherVerb();
  }

  /** When acts are about, where their verbs alone do not tell. */
  public List<Use.Timing> timings() {
    return lexicon.timings();
  }

  /** Whether a clause may begin with its verb. */
  public boolean verbFirst() {
    return lexicon.verbFirst();
  }

  /** Whether a preposition may be written together with a word. */
  public boolean isBehindPreposition(int index) {
    return token(index).stems().stream().anyMatch(Clitics.Stem::preposition);
  }

  /** Whether this preposition is written together with a word. */
  public boolean isBehind(String preposition, int index) {
    String form = token(index).form();
    return token(index).stems().stream()
        .anyMatch(
            stem -> stem.preposition() && form.startsWith(preposition, stem.conjunction() ? 1 : 0));
  }

  /** Whether a word without article may be the noun of a verb: opening. */
  public boolean isNounOfVerb(int index) {
    return token(index).stems().stream()
        .flatMap(
            stem -> Clitics.nouns(stem.form()).stream().filter(noun -> !isDefinite(stem, noun)))
        .anyMatch(noun -> lexicon.isVerb(noun, Inflection.NOUN));
  }

  private static boolean isDefinite(Clitics.Stem stem, String noun) {
    return !stem.form().startsWith(noun) || Clitics.isDefinite(noun);
  }

  public boolean is(Cue cue, int index) {
    return (words.is(cue, index) && !(cue == Cue.MODAL && isMonth(index)))
        || (cue == Cue.SKIP && index >= 0 && adverbs.get(index));
  }

  /** «On 3 May» is no «may». */
  private boolean isMonth(int index) {
    return index > 0
        && token(index).isCapitalised()
        && (token(index - 1).isNumber() || words.is(Cue.PREPOSITION, index - 1));
  }

  /** Whether small words of a sort begin with this very word, with nothing written before it. */
  public boolean isWhole(Cue cue, int index) {
    for (Occurrence<Cue> found : words.cuesAt(index)) {
      if (found.stem().letters() == 0 && found.values().contains(cue)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word may be this form of a verb that makes no act by itself. */
  public boolean isPlainVerb(int index, Inflection inflection) {
    return lexicon.plainVerbs(token(index).form()).contains(inflection);
  }

  public boolean isVerbForm(String form, Inflection inflection) {
    return lexicon.isVerb(form, inflection);
  }

  public boolean isVerb(int index, Inflection inflection) {
    return lexicon.isVerb(token(index).form(), inflection);
  }

  /** Whether a word may be one of these forms of any verb that we know. */
  public boolean isVerb(int index, Inflection one, Inflection... others) {
    return lexicon.isVerb(token(index).form(), one, others);
  }

  public boolean isHonorific(int index) {
    return words.isNameWord(NameWord.Role.HONORIFIC, index);
  }

  /** Whether a word is the noun of a verb that makes an act. */
  public boolean isVerbalNoun(int index) {
    return token(index).stems().stream()
        .flatMap(stem -> lexicon.verbs(stem.form()).stream())
        .anyMatch(form -> form.inflection() == Inflection.NOUN);
  }

  /** Whether a word may be a verb by its ending. */
  public boolean looksLikeVerb(int index) {
    return lexicon.endings().finite(token(index).form())
        || looksLikePast(index)
        || looksLikeParticiple(index);
  }

  /** Whether words for someone stand as a subject by the ending of their first word. */
  public boolean isNominative(Mark mark) {
    return isNominative(mark.first());
  }

  public boolean isNominative(int index) {
    return lexicon.endings().nominative(token(index).form());
  }

  /** Whether words for someone cannot be a subject by the ending of their first word. */
  public boolean isOblique(Mark mark) {
    return lexicon.endings().oblique(token(mark.first()).form());
  }

  /** Whether a noun goes with a feminine form of the verb. */
  public boolean isFeminine(int index) {
    return lexicon.endings().feminine(token(index).surface());
  }

  /** Whether it has the ending of a past form. */
  public boolean looksLikePast(int index) {
    return lexicon.endings().past(token(index).form());
  }

  /** «Its», «their»: whether a word says whose the noun behind is. */
  public boolean isPossessive(int index) {
    return words.isNameWord(NameWord.Role.POSSESSIVE, index);
  }

  public boolean looksLikePlural(int index) {
    return lexicon.endings().plural(token(index).form());
  }

  /** Whether it has the ending of a participle. */
  public boolean looksLikeParticiple(int index) {
    return lexicon.endings().participle(token(index).form());
  }

  public boolean isPunctuation(int index) {
    return !tokens.get(index).isWord();
  }

  /** Whether a line begins at a token. */
  public boolean beginsLine(int index) {
    return lineBegins.get(index);
  }

  /**
   * The token behind the first line, if that ends as no sentence does, but where one ends: a title;
   * else 0. A line of several sentences that a list or a small letter follows is none.
   */
  public int headline(int longest) {
    int end = lineBegins.nextSetBit(1);
    int behind = 0;
    int count = 0;
    for (int index = 0; index < sentences.size() && behind < end; index++) {
      behind += sentences.get(index).tokens().size();
      count++;
    }
    boolean title = end > 0 && end <= longest && !isPunctuation(end - 1) && behind == end;
    return title && (count == 1 || !goesOn(end)) ? end : 0;
  }

  private boolean goesOn(int line) {
    return isPunctuation(line)
        || token(line).isNumber()
        || Character.isLowerCase(token(line).surface().codePointAt(0));
  }

  public boolean isQuotationMark(int index) {
    int type = Character.getType(token(index).surface().codePointAt(0));
    return type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || isForm(index, "\"");
  }

  public boolean isForm(int index, String form) {
    return index >= 0 && index < tokens.size() && tokens.get(index).form().equals(form);
  }

  /** The longest words referring to something that begin at a token. */
  public Optional<Mark> startingAt(int index) {
    return longest(starting.get(index));
  }

  /** The longest that end before a token. */
  public Optional<Mark> endingBefore(int index) {
    return longest(ending.get(index));
  }

  private static Optional<Mark> longest(List<Mark> some) {
    Mark longest = null;
    for (Mark mark : some) {
      if (longest == null || mark.next() - mark.first() > longest.next() - longest.first()) {
        longest = mark;
      }
    }
    return Optional.ofNullable(longest);
  }

  /** Those that begin between two tokens and do not lie inside another. */
  public List<Mark> outermost(int first, int next) {
    List<Mark> found = new ArrayList<>();
    int index = first;
    while (index < next) {
      Optional<Mark> mark = startingAt(index);
      mark.ifPresent(found::add);
      index = mark.map(Mark::next).orElse(index + 1);
    }
    return found;
  }

  /** Whether a token lies inside words of more than one token, behind their first. */
  public boolean covers(int index) {
    return inner.get(index);
  }

  public Span span(int first, int next) {
    return new Span(tokens.get(first).span().begin(), tokens.get(next - 1).span().end());
  }
}
