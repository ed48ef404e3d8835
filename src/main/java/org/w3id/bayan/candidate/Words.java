package org.w3id.bayan.candidate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.gloss.KnownNames;
import org.w3id.bayan.language.Fold;
import org.w3id.bayan.language.Sentences.Segment;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Gazetteer;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Lexicon;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/** The tokens of a document, with what the word lists and the known names say of them. */
public final class Words {
  private static final int LONGEST_STATE = 6;
  private static final String HYPHENS = "-‐‑–";
  private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");
  private static final String APOSTROPHES = "'’";

  private final GlossedText text;
  private final List<Token> tokens;
  private final Gazetteer gazetteer;
  private final List<Optional<Occurrence<Name>>> known = new ArrayList<>();
  private final BitSet starts = new BitSet();
  private final BitSet small = new BitSet();

  public Words(GlossedText text, KnownNames names, List<Segment> sentences) {
    this.text = text;
    this.tokens = text.tokens();
    this.gazetteer = names.gazetteer();
    int sentence = 0;
    for (int index = 0; index < tokens.size(); index++) {
      small.set(index, endsNames(index));
      known.add(Phrases.longest(names.at(index)));
      int begin = tokens.get(index).span().begin();
      boolean first = false;
      while (sentence < sentences.size() && sentences.get(sentence).span().begin() <= begin) {
        sentence++;
        first = true;
      }
      starts.set(index, first);
    }
  }

  public int size() {
    return tokens.size();
  }

  /** A token; behind the last one the sign of the end. */
  public Token token(int index) {
    return text.token(index);
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Lexicon lexicon() {
    return text.lexicon();
  }

  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /** Whether a sentence begins with this token. */
  public boolean opensSentence(int index) {
    return starts.get(index);
  }

  /** Whether this token is there and continues the sentence of the one before. */
  public boolean continues(int index) {
    return index > 0 && index < tokens.size() && !starts.get(index);
  }

  /** Whether any word is written in a script without capitals. */
  public boolean hasCaseless() {
    return tokens.stream().anyMatch(Token::isCaseless);
  }

  /** The longest words with a role that begin at a token. */
  public Optional<Occurrence<NameWord>> longest(int index, Role role) {
    if (!is(index, role)) {
      return Optional.empty();
    }
    Occurrence<NameWord> longest = null;
    for (Occurrence<NameWord> found : text.nameWordsAt(index)) {
      if ((longest == null || found.length() > longest.length()) && has(found, role)) {
        longest = found;
      }
    }
    return Optional.ofNullable(longest);
  }

  public boolean is(int index, Role role) {
    return text.isNameWord(role, index);
  }

  public static boolean has(Occurrence<NameWord> occurrence, Role role) {
    for (NameWord word : occurrence.values()) {
      if (word.role() == role) {
        return true;
      }
    }
    return false;
  }

  /** Whether some words have a role with this beside. */
  public static boolean hasDetail(Occurrence<NameWord> occurrence, Role role, String detail) {
    return occurrence.values().contains(new NameWord(role, detail));
  }

  /** What the role of some words needs to know beside. */
  public static String detail(Occurrence<NameWord> occurrence, Role role) {
    for (NameWord word : occurrence.values()) {
      if (word.role() == role) {
        return word.detail();
      }
    }
    return "";
  }

  /** The longest known name that begins at a token. */
  public Optional<Occurrence<Name>> known(int index) {
    return index < 0 || index >= tokens.size() ? Optional.empty() : known.get(index);
  }

  /** The longest known name that begins at a token, if it names more than a topic. */
  public Optional<Occurrence<Name>> knownThing(int index) {
    return known(index).filter(Words::isMoreThanTopic);
  }

  private static boolean isMoreThanTopic(Occurrence<Name> name) {
    for (Name one : name.values()) {
      if (!one.thing().isA("topic")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a known name is that of a place and of nothing else. */
  public static boolean isPlace(Occurrence<Name> name) {
    return name.values().stream().allMatch(one -> one.thing().isA("place"));
  }

  /** The state that a known name or adjective names. */
  public Optional<ThingId> state(Occurrence<Name> name) {
    for (Name one : name.values()) {
      if (gazetteer.isState(one.thing())) {
        return Optional.of(one.thing());
      }
    }
    return Optional.empty();
  }

  /** The state that the words ending before a token name. */
  public Optional<ThingId> stateEndsAt(int next) {
    return nameEndingAt(next).flatMap(this::state);
  }

  /** Where the name of a state begins that ends before a token; -1 where none does. */
  public int beginOfState(int next) {
    return nameEndingAt(next)
        .filter(name -> state(name).isPresent())
        .map(Occurrence::first)
        .orElse(-1);
  }

  private Optional<Occurrence<Name>> nameEndingAt(int next) {
    for (int first = Math.max(0, next - LONGEST_STATE); first < next; first++) {
      Optional<Occurrence<Name>> name = known(first);
      if (name.isPresent() && name.get().next() == next) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** The state that the words beginning at a token name. */
  public Optional<ThingId> stateAt(int index) {
    return known(index).flatMap(this::state);
  }

  /** Whether words that refer to someone begin at a token. */
  public boolean refers(int index) {
    return !text.referencesAt(index).isEmpty();
  }

  /** Whether words that names are built with begin at a token. */
  public boolean isNameWord(int index) {
    return !text.nameWordsAt(index).isEmpty();
  }

  /** Whether the cues of a token tell that no name goes on there. */
  public boolean isSmall(int index) {
    return small.get(index);
  }

  public boolean isNegation(int index) {
    return is(index, Cue.NEGATION);
  }

  /** Whether words that tell this of the words around them begin at a token. */
  public boolean is(int index, Cue cue) {
    return index >= 0 && index < tokens.size() && text.is(cue, index);
  }

  private boolean endsNames(int index) {
    for (Occurrence<Cue> found : text.cuesAt(index)) {
      for (Cue cue : found.values()) {
        switch (cue) {
          case PREPOSITION,
              RELATIVE,
              COMPLEMENTIZER,
              AUXILIARY,
              BE,
              NEGATION,
              CONJUNCTION,
              PARTICLE,
              SKIP,
              MODAL,
              BY,
              LIGHT,
              HEARSAY,
              INFINITIVE,
              DETERMINER -> {
            return true;
          }
          default -> {
            // the other cues stand in names too
          }
        }
      }
    }
    return false;
  }

  public boolean isCapital(int index) {
    return index >= 0
        && index < tokens.size()
        && token(index).isWord()
        && token(index).isCapitalised();
  }

  public boolean isHyphen(int index) {
    return index > 0
        && index + 1 < tokens.size()
        && token(index).form().length() == 1
        && HYPHENS.contains(token(index).form())
        && touches(index)
        && touches(index + 1);
  }

  /** Whether a word is the past form of a verb that the lexicon knows. */
  public boolean isPast(int index) {
    return index < tokens.size() && text.lexicon().isVerb(token(index).form(), Inflection.PAST);
  }

  public boolean isApostrophe(int index) {
    return index > 0
        && index < tokens.size()
        && APOSTROPHES.contains(token(index).form())
        && touches(index);
  }

  /** Whether the genitive ending stands here. */
  public boolean isGenitive(int index) {
    return index > 0
        && index < tokens.size()
        && token(index).form().length() == 2
        && APOSTROPHES.indexOf(token(index).form().charAt(0)) >= 0
        && touches(index);
  }

  public boolean isPunctuation(int index, String mark) {
    return index >= 0 && index < tokens.size() && token(index).form().equals(mark);
  }

  /** «(Trade in Setona) on 3 May»: whether a small word and a day or month stand here. */
  public boolean isDated(int index) {
    return continues(index)
        && isSmall(index)
        && continues(index + 1)
        && (token(index + 1).isNumber() || is(index + 1, Role.MONTH));
  }

  /** Whether no space stands before a token. */
  public boolean touches(int index) {
    return index > 0 && token(index - 1).span().end() == token(index).span().begin();
  }

  /** The words of a range, with single spaces where the text has any. */
  public String surface(Candidate.Range range) {
    StringBuilder words = new StringBuilder();
    for (int index = range.first(); index < range.next(); index++) {
      Token token = token(index);
      if (index > range.first()) {
        boolean ordinal = is(index, Role.ORDINAL_ENDING) && token(index - 1).isNumber();
        words.append(touches(index) || ordinal ? "" : " ").append(token.surface());
      } else {
        int letters = range.letters() + range.replaced();
        words.append(range.lead()).append(token.surface().substring(skipped(token, letters)));
      }
    }
    return words.indexOf("<") < 0 ? words.toString() : MARKUP.matcher(words).replaceAll("");
  }

  private static int skipped(Token token, int letters) {
    int codePoints = Fold.sourceLength(token.surface(), letters);
    return letters == 0 ? 0 : token.surface().offsetByCodePoints(0, codePoints);
  }

  /** Where a range stands. */
  public Span span(Candidate.Range range) {
    Token first = token(range.first());
    int skipped = range.letters() == 0 ? 0 : Fold.sourceLength(first.surface(), range.letters());
    return new Span(first.span().begin() + skipped, token(range.next() - 1).span().end());
  }
}
