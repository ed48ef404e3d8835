package org.w3id.bayan.language;

import java.util.List;
import java.util.Set;

/**
 * Words whose full stop does not end a sentence.
 *
 * @param titles folded words that a name follows: {@code gen}
 * @param others folded words that may end a sentence; what follows decides
 * @param lasts folded words that end a sentence where any word with a capital follows
 * @param starters folded words that, with a capital, begin a sentence
 */
public record Abbreviations(
    Set<String> titles, Set<String> others, Set<String> lasts, Set<String> starters) {
  private static final int LONGEST = 12;

  public Abbreviations {
    titles = Set.copyOf(titles);
    others = Set.copyOf(others);
    lasts = Set.copyOf(lasts);
    starters = Set.copyOf(starters);
  }

  /** Whether the sentence goes on behind tokens that end with an abbreviation and its full stop. */
  boolean goesOn(List<Token> tokens, Token next) {
    return continues(lastForm(tokens), lastWord(tokens).isCapitalised(), next);
  }

  /** «His Excellency Dr.», at the end of a line. */
  boolean isBeforeName(List<Token> tokens) {
    return lastIndex(tokens) < tokens.size() - 1 && titles.contains(lastForm(tokens));
  }

  private static Token lastWord(List<Token> tokens) {
    return tokens.get(lastIndex(tokens));
  }

  private static int lastIndex(List<Token> tokens) {
    int last = tokens.size() - 1;
    return last > 0 && tokens.get(last).form().equals(".") ? last - 1 : last;
  }

  /** The last word, with the letters before it that have a full stop each: «h.e». */
  private static String lastForm(List<Token> tokens) {
    int last = lastIndex(tokens);
    StringBuilder form = new StringBuilder(tokens.get(last).form());
    for (int dot = last - 1;
        dot > Math.max(0, last - LONGEST) && isInitial(tokens, dot);
        dot -= 2) {
      form.insert(0, tokens.get(dot - 1).form() + ".");
    }
    return form.toString();
  }

  /** Whether a letter and a full stop stand close before the next token. */
  private static boolean isInitial(List<Token> tokens, int dot) {
    return tokens.get(dot).form().equals(".")
        && tokens.get(dot - 1).form().length() == 1
        && tokens.get(dot - 1).isWord()
        && tokens.get(dot).span().end() == tokens.get(dot + 1).span().begin();
  }

  /** Whether the sentence goes on after this word and a full stop. */
  boolean continues(String form, boolean capitalised, Token next) {
    boolean initial = capitalised && form.length() == 1;
    boolean mayGoOn =
        others.contains(form) || lasts.contains(form) || (capitalised && isInitials(form));
    boolean starts = lasts.contains(form) ? next.isCapitalised() : starters.contains(next.form());
    return initial || titles.contains(form) || (mayGoOn && !starts);
  }

  /** Letters with a full stop behind each: {@code c.q.} */
  private static boolean isInitials(String form) {
    boolean initials = form.length() > 2 && form.length() % 2 == 0;
    for (int index = 1; index < form.length(); index += 2) {
      initials = initials && form.charAt(index) == '.';
    }
    return initials;
  }
}
