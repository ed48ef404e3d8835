package org.w3id.bayan.dating;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.bayan.dating.DateWords.Part;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Token;

/**
 * What the word lists of dates have that begins with one word.
 *
 * @param candidates by what they do in a date
 * @param ofTime those that a time may begin with
 * @param month whether the name of a month may begin with it
 */
record Beginnings(Map<Part, List<Candidate>> candidates, List<Candidate> ofTime, boolean month) {
  /** What a time may begin with. */
  private static final Set<Part> OF_TIME =
      EnumSet.of(
          Part.LEAD,
          Part.YEAR_NAME,
          Part.NUMBER_MARK,
          Part.NUMBER,
          Part.ORDINAL_NUMBER,
          Part.SEASON,
          Part.FRACTION,
          Part.WEEKDAY,
          Part.WITHIN,
          Part.UNIT,
          Part.LAST,
          Part.PAST,
          Part.NEXT,
          Part.THIS,
          Part.AGO,
          Part.ABOUT,
          Part.ARTICLE,
          Part.DECADE,
          Part.CENTURY,
          Part.FISCAL,
          Part.ANNIVERSARY,
          Part.RELATIVE);

  private static final String ARTICLE = "ال";
  private static final Beginnings NOTHING = new Beginnings(Map.of(), List.of(), false);
  private static final Beginnings MONTH = new Beginnings(Map.of(), List.of(), true);

  /** An entry of the lists, and the reading of its first word behind proclitics. */
  record Candidate(DateWords.Entry entry, Clitics.Stem stem) {}

  static Beginnings of(Token token, DateWords words, Months months) {
    List<Candidate> candidates = new ArrayList<>();
    boolean month = false;
    for (Clitics.Stem stem : token.stems()) {
      month = month || months.mayBegin(stem.form());
      addAll(candidates, words.startingWith(stem.form()), stem);
      if (Clitics.isDefinite(stem.form())) {
        addAll(candidates, words.startingWith(stem.form().substring(ARTICLE.length())), stem);
      }
    }
    if (candidates.isEmpty()) {
      return month ? MONTH : NOTHING;
    }
    Map<Part, List<Candidate>> byPart = new EnumMap<>(Part.class);
    for (Candidate candidate : candidates) {
      byPart.computeIfAbsent(candidate.entry().part(), part -> new ArrayList<>(1)).add(candidate);
    }
    candidates.removeIf(one -> !OF_TIME.contains(one.entry().part()));
    return new Beginnings(byPart, candidates, month);
  }

  private static void addAll(
      List<Candidate> candidates, List<DateWords.Entry> entries, Clitics.Stem stem) {
    for (DateWords.Entry entry : entries) {
      candidates.add(new Candidate(entry, stem));
    }
  }

  /** Those that do this in a date. */
  List<Candidate> as(Part part) {
    return candidates.getOrDefault(part, List.of());
  }
}
