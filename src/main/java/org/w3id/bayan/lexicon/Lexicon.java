package org.w3id.bayan.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.dating.DateWords;
import org.w3id.bayan.dating.Months;
import org.w3id.bayan.language.Abbreviations;
import org.w3id.bayan.language.Shouted;
import org.w3id.bayan.language.Spelling;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.language.Tokens;

/** The word lists of one language. */
public final class Lexicon {
  private static final int SHORTEST_ADVERB = 5;

  private final Grammar grammar;
  private final Verbs verbs;
  private final Words words;
  private final Calendar calendar;
  private final Relations relations;
  private final String digest;
  private final PhraseLists phrases;

  Lexicon(
      Grammar grammar,
      Verbs verbs,
      Words words,
      Calendar calendar,
      Relations relations,
      String digest) {
    this.grammar = grammar;
    this.verbs = verbs;
    this.words = words;
    this.calendar = calendar;
    this.relations = relations;
    this.digest = digest;
    this.phrases =
        new PhraseLists(
            List.of(
                words.cues(),
                words.references(),
                words.names().words(),
                verbs.phrases(),
                relations.agreements().phrases(),
                relations.events().phrases()));
  }

  /** How the language builds a clause. */
  record Grammar(
      String language,
      boolean verbFirst,
      Optional<String> adverbEnding,
      Endings endings,
      Spelling spelling) {}

  /**
   * The endings by which a language shows the form of a verb; none where it shows it in another
   * way.
   *
   * @param finite of the present
   * @param past of the past, or words that are past forms by themselves
   * @param participle of the present participle
   * @param nominative of a noun that is a subject
   * @param oblique of a noun that is no subject
   * @param plural of a noun that means several
   * @param feminine of a noun that goes with a feminine form of the verb, as it is written
   */
  public record Endings(
      List<String> finite,
      List<String> past,
      List<String> participle,
      List<String> nominative,
      List<String> oblique,
      List<String> plural,
      List<String> feminine) {
    private static final int SHORTEST_STEM = 2;

    public Endings {
      finite = List.copyOf(finite);
      past = List.copyOf(past);
      participle = List.copyOf(participle);
      nominative = List.copyOf(nominative);
      oblique = List.copyOf(oblique);
      plural = List.copyOf(plural);
      feminine = List.copyOf(feminine);
    }

    /** Whether a folded word may be a present form. */
    public boolean finite(String form) {
      return has(finite, form);
    }

    /** Whether a folded word may be a past form. */
    public boolean past(String form) {
      return has(past, form);
    }

    /** Whether a folded word may be a present participle. */
    public boolean participle(String form) {
      return has(participle, form);
    }

    /** Whether a folded word may be a noun that is a subject. */
    public boolean nominative(String form) {
      return has(nominative, form);
    }

    /** Whether a folded word must be a noun that is no subject. */
    public boolean oblique(String form) {
      return has(oblique, form);
    }

    /** Whether a folded word may be a noun that means several. */
    public boolean plural(String form) {
      return plural.stream().anyMatch(form::endsWith);
    }

    /** Whether a noun, as it is written, is feminine by its ending. */
    public boolean feminine(String written) {
      int end = written.length();
      while (end > 0 && Character.getType(written.charAt(end - 1)) == Character.NON_SPACING_MARK) {
        end--; // vowel signs
      }
      return has(feminine, written.substring(0, end));
    }

    private static boolean has(List<String> endings, String form) {
      for (String ending : endings) {
        if (form.equals(ending)
            || (form.endsWith(ending) && form.length() >= ending.length() + SHORTEST_STEM)) {
          return true;
        }
      }
      return false;
    }
  }

  /** A form of a verb and the uses of that verb, the most special first. */
  public record VerbForm(Inflection inflection, List<Use> uses) {
    public VerbForm {
      uses = List.copyOf(uses);
    }
  }

  /** Verbs by their folded forms, and fixed expressions. */
  record Verbs(
      Map<String, List<VerbForm>> byForm,
      Map<String, Set<Inflection>> plain,
      List<Use> anyOther,
      Phrases<FixedPhrase> phrases,
      List<Use> uses,
      List<Use.Timing> timings) {
    Verbs {
      byForm = new HashMap<>(byForm); // asked at each word: it probes less than an immutable one
      plain = new HashMap<>(plain);
      anyOther = List.copyOf(anyOther);
      uses = List.copyOf(uses);
      timings = List.copyOf(timings);
    }
  }

  /** Words that refer, small words, and words that names are built with. */
  record Words(Phrases<GroupReference> references, Phrases<Cue> cues, NameWords names) {}

  /** What sentences and dates are cut by. */
  record Calendar(DateWords words, Months months, Abbreviations abbreviations) {}

  /** The words by which texts tell of agreements and of events. */
  record Relations(RelationWords agreements, RelationWords events) {}

  /** The language tag. */
  public String language() {
    return grammar.language();
  }

  /** What it writes together with an apostrophe. */
  public Spelling spelling() {
    return grammar.spelling();
  }

  /** The tokens of a text in the language. */
  public List<Token> tokens(String text) {
    return Shouted.calmed(
        Tokens.of(text, grammar.spelling()), form -> isVerb(form, Inflection.PAST));
  }

  /** Whether a clause may begin with its verb, so that the subject stands behind it. */
  public boolean verbFirst() {
    return grammar.verbFirst();
  }

  /** Whether a folded word is an adverb by its ending. */
  public boolean isAdverb(String form) {
    return form.length() > SHORTEST_ADVERB
        && grammar.adverbEnding().filter(form::endsWith).isPresent();
  }

  /** By which endings verbs that are not listed are known. */
  public Endings endings() {
    return grammar.endings();
  }

  /** What a folded word may be as a verb. */
  public List<VerbForm> verbs(String form) {
    return verbs.byForm().getOrDefault(form, List.of());
  }

  /** What a folded word may be as a form of a verb that makes no act by itself. */
  public Set<Inflection> plainVerbs(String form) {
    return verbs.plain().getOrDefault(form, Set.of());
  }

  /** Whether a folded word may be this form of any verb that is known. */
  public boolean isVerb(String form, Inflection inflection) {
    if (plainVerbs(form).contains(inflection)) {
      return true;
    }
    for (VerbForm verb : verbs(form)) {
      if (verb.inflection() == inflection) {
        return true;
      }
    }
    return false;
  }

  /** Whether a folded word may be one of these forms of any verb that is known. */
  public boolean isVerb(String form, Inflection one, Inflection... others) {
    if (isVerb(form, one)) {
      return true;
    }
    for (Inflection other : others) {
      if (isVerb(form, other)) {
        return true;
      }
    }
    return false;
  }

  /** What a verb that is not listed may be used for. */
  public List<Use> usesOfAnyOtherVerb() {
    return verbs.anyOther();
  }

  /** All lists of phrases, as they are looked up in a text. */
  public PhraseLists phrases() {
    return phrases;
  }

  /** Fixed expressions that make an act. */
  public Phrases<FixedPhrase> fixedPhrases() {
    return verbs.phrases();
  }

  /** All uses of verbs and expressions, as listed. */
  public List<Use> uses() {
    return verbs.uses();
  }

  /** When acts are about, where their verbs alone do not tell; the first that fits holds. */
  public List<Use.Timing> timings() {
    return verbs.timings();
  }

  public Phrases<GroupReference> references() {
    return words.references();
  }

  public Phrases<Cue> cues() {
    return words.cues();
  }

  /** The words that names are built with. */
  public NameWords names() {
    return words.names();
  }

  /** The words by which texts tell of agreements. */
  public RelationWords agreementWords() {
    return relations.agreements();
  }

  /** The words by which texts tell of events. */
  public RelationWords eventWords() {
    return relations.events();
  }

  public DateWords dateWords() {
    return calendar.words();
  }

  public Months months() {
    return calendar.months();
  }

  public Abbreviations abbreviations() {
    return calendar.abbreviations();
  }

  /** The first twelve digits of the SHA-256 of the files, in the order of their names. */
  public String digest() {
    return digest;
  }
}
