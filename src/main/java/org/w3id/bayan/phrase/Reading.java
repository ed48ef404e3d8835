package org.w3id.bayan.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3id.bayan.domain.Illocution;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Sentence;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Lexicon.VerbForm;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.lexicon.Phrases;
import org.w3id.bayan.lexicon.Phrases.Occurrence;
import org.w3id.bayan.report.Extraction;

/** A document by its tokens, with the sentences, mentions and verbs that were found in it. */
public final class Reading {
  private final GlossedText text;
  private final List<Token> tokens;
  private final int[] begins;
  private final int[] sentenceOf;
  private final List<Range> sentences = new ArrayList<>();
  private final List<Known> knowns = new ArrayList<>();
  private final @Nullable Known[] covering;
  private final Map<Integer, List<Known>> starting = new HashMap<>();
  private final BitSet verbs = new BitSet();
  private final Map<Integer, Illocution> said = new HashMap<>();

  /** Tokens from one to before another. */
  public record Range(int first, int next) {
    public boolean covers(int token) {
      return first <= token && token < next;
    }

    public boolean overlaps(Range other) {
      return first < other.next && other.first < next;
    }
  }

  /** A mention and the tokens that it takes. */
  public record Known(Mention mention, Range range) {
    /** The thing of a kind that it refers to, if it is one. */
    public Optional<ThingId> only(String kind) {
      List<ThingId> things = all(kind);
      return things.size() == 1 ? Optional.of(things.getFirst()) : Optional.empty();
    }

    public List<ThingId> all(String kind) {
      return mention.refersTo().isEmpty() ? List.of() : ThingId.ofKind(kind, mention.refersTo());
    }

    public boolean isPlaceOrParty() {
      return !all("place").isEmpty() || !all("actor").isEmpty();
    }

    public boolean isTime() {
      return mention.kind().equals("time");
    }
  }

  public Reading(GlossedText text, Extraction extraction) {
    this.text = text;
    tokens = text.tokens();
    begins = new int[tokens.size()];
    for (int token = 0; token < begins.length; token++) {
      begins[token] = tokens.get(token).span().begin();
    }
    sentenceOf = new int[tokens.size()];
    covering = new Known[tokens.size()];
    readSentences(extraction.sentences());
    for (Mention mention : extraction.mentions()) {
      Range range = rangeOf(mention.span());
      if (range.next() > range.first()) {
        add(new Known(mention, range));
      }
    }
    readVerbs(extraction.acts());
  }

  private void readSentences(List<Sentence> found) {
    int token = 0;
    for (Sentence sentence : found) {
      int first = token;
      while (token < tokens.size() && begins[token] < sentence.span().end()) {
        sentenceOf[token] = sentences.size();
        token++;
      }
      sentences.add(new Range(first, token));
    }
    if (sentences.isEmpty() || token < tokens.size()) {
      Arrays.fill(sentenceOf, token, tokens.size(), sentences.size());
      sentences.add(new Range(token, tokens.size()));
    }
  }

  private void add(Known known) {
    knowns.add(known);
    starting.computeIfAbsent(known.range().first(), key -> new ArrayList<>(1)).add(known);
    for (int token = known.range().first(); token < known.range().next(); token++) {
      Known other = covering[token];
      if (other == null || length(known.range()) > length(other.range())) {
        covering[token] = known;
      }
    }
  }

  private static int length(Range range) {
    return range.next() - range.first();
  }

  private void readVerbs(List<SpeechAct> acts) {
    for (SpeechAct act : acts) {
      Range range = rangeOf(act.wording().trigger());
      verbs.set(range.first(), range.next());
      said.put(range.first(), act.illocution());
    }
    for (int token = 0; token < tokens.size(); token++) {
      if (isCertain(text.lexicon().verbs(tokens.get(token).form()))) {
        verbs.set(token);
      }
    }
  }

  private static boolean isCertain(List<VerbForm> forms) {
    for (VerbForm form : forms) {
      if (form.inflection().isCertain() && form.inflection() != Inflection.PARTICIPLE) {
        return true;
      }
    }
    return false;
  }

  /** The tokens that a span touches. */
  public Range rangeOf(Span span) {
    int first = Arrays.binarySearch(begins, span.begin());
    first = first >= 0 ? first : Math.max(0, -first - 2);
    while (first < tokens.size() && tokens.get(first).span().end() <= span.begin()) {
      first++;
    }
    int next = first;
    while (next < tokens.size() && begins[next] < span.end()) {
      next++;
    }
    return new Range(first, next);
  }

  /** The phrases of one of the lists of the language, by the token that they begin at. */
  public <V> List<List<Occurrence<V>>> found(Phrases<V> list) {
    return text.found(list);
  }

  /** Whether a clause may begin with its verb, so that the subject stands behind it. */
  public boolean verbFirst() {
    return text.lexicon().verbFirst();
  }

  public List<Token> tokens() {
    return tokens;
  }

  /** A token; behind the last one the sign of the end. */
  public Token token(int index) {
    return text.token(index);
  }

  public int sentence(int token) {
    return sentenceOf[token];
  }

  /** The sentence around a token. */
  public Range around(int token) {
    return sentences.get(sentenceOf[token]);
  }

  /** Whether a token stands in the first line, if that is no sentence. */
  public boolean isTitle(int token) {
    return sentenceOf[token] == 0 && !isBreak(sentences.getFirst().next() - 1);
  }

  public boolean is(Cue cue, int token) {
    return text.is(cue, token);
  }

  /** «Not», but not that of «it has not ceased to be». */
  public boolean isNegation(int token) {
    return token >= 0 && is(Cue.NEGATION, token) && !is(Cue.STILL, token);
  }

  /** Whether a token makes an act, or can only be a finite verb. */
  public boolean isVerb(int token) {
    return verbs.get(token);
  }

  /** What an act does that begins at a token. */
  public Optional<Illocution> actAt(int token) {
    return Optional.ofNullable(said.get(token));
  }

  /** Whether a token may be a past form of a verb that we know. */
  public boolean isPast(int token) {
    return text.lexicon().isVerb(token(token).form(), Inflection.PAST);
  }

  /**
   * Whether a token can only be a verb of the past, though it may look like one with the article.
   */
  public boolean isPerfect(int token) {
    List<VerbForm> forms = text.lexicon().verbs(token(token).form());
    return Clitics.isDefinite(token(token).form())
        && !forms.isEmpty()
        && forms.stream().allMatch(form -> form.inflection() == Inflection.PERFECT);
  }

  /** Whether a token is a noun with the article that says that something is done. */
  public boolean isDoing(int token) {
    return Clitics.isDefinite(token(token).form()) && isDeed(token);
  }

  /** Whether a token may be a noun that says that something is done. */
  public boolean isDeed(int token) {
    return deeds(token).findAny().isPresent();
  }

  /** Whether a token may be a noun that says that an act of a type is done: «invitation». */
  public boolean isDeedOf(String actType, int token) {
    return deeds(token)
        .flatMap(verb -> verb.uses().stream())
        .anyMatch(use -> use.speech().actType().equals(actType));
  }

  private Stream<VerbForm> deeds(int token) {
    return token(token).word().nouns().stream()
        .flatMap(noun -> text.lexicon().verbs(noun).stream())
        .filter(verb -> verb.inflection() == Inflection.NOUN);
  }

  /** Whether a token is a noun or an adjective with the ending of the feminine. */
  public boolean isFeminine(int token) {
    return text.lexicon().endings().feminine(token(token).surface());
  }

  /** Whether a token is an adjective that names have, or ends as such. */
  public boolean isAdjective(int token) {
    String form = token(token).form();
    return text.isNameWord(NameWord.Role.ADJECTIVE, token)
        || text.lexicon().names().endings().stream().anyMatch(form::endsWith);
  }

  /** Whether words that names are built with begin at a token, in a role. */
  public boolean isNameWord(NameWord.Role role, int token) {
    return text.isNameWord(role, token);
  }

  /** Whether a token has an ending of nouns that are no singular of a man or a thing. */
  public boolean endsAsPlural(int token) {
    String form = token(token).form();
    return text.lexicon().names().nounEndings().stream().anyMatch(form::endsWith);
  }

  /** Whether a token ends a stretch of words that belong together. */
  public boolean isBreak(int token) {
    if (token < 0) {
      return true;
    }
    String form = token(token).form();
    return !token(token).isWord() && ";:؛.".contains(form);
  }

  public boolean isColon(int token) {
    return token(token).form().equals(":");
  }

  public boolean isHyphen(int token) {
    return token(token).isHyphen();
  }

  public List<Known> knowns() {
    return knowns;
  }

  /** The longest mention over a token. */
  public Optional<Known> over(int token) {
    return token >= 0 && token < covering.length
        ? Optional.ofNullable(covering[token])
        : Optional.empty();
  }

  /** How many words a name has behind its first, where names have no capitals. */
  public int moreOfName(int token) {
    return over(token)
        .filter(known -> token(token).isCaseless() && known.range().first() == token)
        .map(known -> length(known.range()) - 1)
        .orElse(0);
  }

  /** «Held under the treaty of 2012»: whether a date behind is its own. */
  public boolean isOfPaper(int token) {
    return verbFirst()
        && over(token).filter(known -> !known.all("agreement").isEmpty()).isPresent();
  }

  /** The mentions that lie between two tokens, also those inside others. */
  public List<Known> inner(Range range) {
    List<Known> found = new ArrayList<>();
    for (int token = range.first(); token < range.next(); token++) {
      for (Known known : starting.getOrDefault(token, List.of())) {
        if (known.range().next() <= range.next()) {
          found.add(known);
        }
      }
    }
    return found;
  }

  /** The mentions that lie between two tokens, none inside another. */
  public List<Known> within(Range range) {
    List<Known> found = new ArrayList<>();
    int index = range.first();
    while (index < range.next()) {
      Optional<Known> known = over(index);
      known
          .filter(one -> one.range().first() >= range.first() && one.range().next() <= range.next())
          .ifPresent(found::add);
      index = known.map(one -> one.range().next()).orElse(index + 1);
    }
    return found;
  }

  public Span span(Range range) {
    return new Span(token(range.first()).span().begin(), token(range.next() - 1).span().end());
  }
}
