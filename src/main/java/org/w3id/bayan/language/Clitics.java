package org.w3id.bayan.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The words that an Arabic form may be when the small words written together with it are taken off.
 * A lexicon has to decide which of them are words.
 */
public final class Clitics {
  private static final String CONJUNCTIONS = "وف";
  private static final String PREPOSITIONS = "بلك";
  private static final String ARTICLE = "ال";
  private static final String PARTICIPLE = "م";
  private static final List<String> PRONOUNS =
      List.of("هما", "كما", "هم", "هن", "كم", "ها", "نا", "ه");
  private static final String LAST_OF_PRONOUNS = "امنه";
  private static final int SHORTEST = 2;

  private Clitics() {}

  /**
   * What is left of a word behind its proclitics.
   *
   * @param form the folded word
   * @param letters how many letters of the word stand before it
   * @param conjunction whether one of the letters taken off is a conjunction
   * @param preposition whether one is a preposition, even if it is kept in the form
   */
  public record Stem(String form, int letters, boolean conjunction, boolean preposition) {}

  /** The form itself, then every shorter form that it may be. */
  public static List<Stem> stems(String form) {
    Stem whole = new Stem(form, 0, false, false);
    if (form.length() <= SHORTEST || !isArabic(form.charAt(0))) {
      return List.of(whole);
    }
    boolean bare =
        CONJUNCTIONS.indexOf(form.charAt(0)) < 0 && PREPOSITIONS.indexOf(form.charAt(0)) < 0;
    if (bare) {
      return List.of(whole);
    }
    List<Stem> stems = new ArrayList<>(4);
    stems.add(whole);
    addPrepositions(stems, whole);
    if (CONJUNCTIONS.indexOf(form.charAt(0)) >= 0) {
      Stem rest = new Stem(form.substring(1), 1, true, false);
      stems.add(rest);
      if (rest.form().length() > SHORTEST) {
        addPrepositions(stems, rest);
      }
    }
    return List.copyOf(stems);
  }

  private static void addPrepositions(List<Stem> stems, Stem stem) {
    String form = stem.form();
    if (PREPOSITIONS.indexOf(form.charAt(0)) < 0) {
      return;
    }
    if (form.startsWith("لل")) {
      stems.add(new Stem(ARTICLE + form.substring(2), stem.letters(), stem.conjunction(), true));
    }
    stems.add(new Stem(form.substring(1), stem.letters() + 1, stem.conjunction(), true));
  }

  /** A noun's form without article and attached pronoun, as far as they can be told. */
  public static List<String> nouns(String form) {
    List<String> nouns = new ArrayList<>(8);
    for (Stem stem : stems(form)) {
      addNouns(nouns, stem.form());
      if (stem.form().startsWith(ARTICLE)) {
        addNouns(nouns, stem.form().substring(ARTICLE.length()));
      }
    }
    return nouns;
  }

  private static void addNouns(List<String> nouns, String form) {
    nouns.add(form);
    if (!mayEndWithPronoun(form)) {
      return;
    }
    for (String pronoun : PRONOUNS) {
      if (form.endsWith(pronoun) && form.length() > pronoun.length() + 1) {
        String noun = form.substring(0, form.length() - pronoun.length());
        nouns.add(noun);
        if (noun.endsWith("ت")) {
          nouns.add(noun.substring(0, noun.length() - 1) + "ه");
        } else if (noun.endsWith("اي") || noun.endsWith("او")) {
          nouns.add(noun.substring(0, noun.length() - 1) + "ء"); // its hamza had a seat
        }
      }
    }
    if (form.endsWith("ا") && form.length() > 3) {
      nouns.add(form.substring(0, form.length() - 1));
    }
  }

  private static boolean mayEndWithPronoun(String form) {
    return !form.isEmpty() && LAST_OF_PRONOUNS.indexOf(form.charAt(form.length() - 1)) >= 0;
  }

  /** Whether the conjunction «and» may be written together with the word. */
  public static boolean mayBeJoined(String form) {
    return form.length() > SHORTEST && CONJUNCTIONS.indexOf(form.charAt(0)) >= 0;
  }

  /** What is left of a verb when the pronoun that is its object is taken off its end. */
  public static List<String> withoutObject(String form) {
    if (!mayEndWithPronoun(form)) {
      return List.of();
    }
    List<String> verbs = new ArrayList<>(2);
    for (String pronoun : PRONOUNS) {
      if (form.endsWith(pronoun) && form.length() > pronoun.length() + SHORTEST) {
        verbs.add(form.substring(0, form.length() - pronoun.length()));
      }
    }
    return verbs;
  }

  /** Whether a word as it is written may end with «his», «her» or «their». */
  public static boolean isOwned(String surface) {
    return surface.length() > SHORTEST + 1
        && (surface.endsWith("ه")
            || surface.endsWith("ها")
            || surface.endsWith("هما")
            || surface.endsWith("هم"));
  }

  /** Whether the word has the article. */
  public static boolean isDefinite(String form) {
    return form.startsWith(ARTICLE);
  }

  /** Whether the word may have the ending of an accusative without article. */
  public static boolean isAccusative(String form) {
    return form.endsWith("ا") && !isDefinite(form);
  }

  /** Whether a word has the article as it is written: «الفا», not «ألفا», which is folded alike. */
  public static boolean isWrittenDefinite(String surface) {
    return surface.startsWith(ARTICLE.substring(0, 1));
  }

  /** Whether a word begins as participles of most verbs do. */
  public static boolean mayBeParticiple(String form) {
    return form.startsWith(PARTICIPLE);
  }

  /** Whether the preposition «of» may be written together with the word. */
  public static boolean mayBeOf(String form) {
    return form.startsWith("ل");
  }

  /** Whether the word may have a preposition written together with it. */
  public static boolean mayBeBound(String form) {
    return !form.isEmpty() && PREPOSITIONS.indexOf(form.charAt(0)) >= 0;
  }

  private static boolean isArabic(char letter) {
    return letter >= 'ء' && letter <= 'ي';
  }
}
