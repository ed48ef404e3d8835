package org.w3id.bayan.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Says in the terms of the index what is looked for. Signs mean nothing: there is no syntax. */
final class WordQueries {
  private static final float LABEL_COUNTS = 3;
  private static final float RELATED_COUNTS = 0.4f;
  private static final float EXACT_COUNTS = 30;
  private static final float NAME_COUNTS = 5;
  private static final float SPOKEN_OF_COUNTS = 8;
  private static final float SPOKEN_OF_OFTEN = 5;

  /** Of more words than these, a quarter may be missing. */
  private static final int ALL_NEEDED = 4;

  private WordQueries() {}

  /** The words of a search in the form in which they are compared. */
  static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (Tokens.Token token : Tokens.stemmed(text)) {
      if (words.size() < Wanted.MOST_WORDS) {
        words.add(token.form());
      }
    }
    return words;
  }

  /** What has the words; everything, if none is given. */
  static Query query(String text) {
    if (text.isBlank()) {
      return new MatchAllDocsQuery();
    }
    Set<String> words = words(text);
    if (words.isEmpty()) {
      return new MatchNoDocsQuery("No words");
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String word : words) {
      all.add(
          new DisjunctionMaxQuery(
              List.of(
                  new BoostQuery(new TermQuery(new Term(Fields.LABEL, word)), LABEL_COUNTS),
                  new TermQuery(new Term(Fields.TEXT, word)),
                  new BoostQuery(new TermQuery(new Term(Fields.RELATED, word)), RELATED_COUNTS)),
              0.1f),
          words.size() <= ALL_NEEDED ? Occur.MUST : Occur.SHOULD);
    }
    if (words.size() > ALL_NEEDED) {
      all.setMinimumNumberShouldMatch(words.size() * 3 / 4);
    }
    List<String> names = Tokens.names(text);
    BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(all.build(), Occur.MUST);
    addRank(ranked, new Term(Fields.EXACT, String.join(" ", names)), EXACT_COUNTS);
    ranked.add(
        FeatureField.newSaturationQuery(
            Fields.RANK, Fields.SPOKEN_OF, SPOKEN_OF_COUNTS, SPOKEN_OF_OFTEN),
        Occur.SHOULD);
    names.stream()
        .limit(Wanted.MOST_WORDS)
        .distinct()
        .forEach(name -> addRank(ranked, new Term(Fields.NAME, name), NAME_COUNTS));
    return ranked.build();
  }

  /** What has a term comes before what has not. */
  private static void addRank(BooleanQuery.Builder query, Term term, float weight) {
    query.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), weight), Occur.SHOULD);
  }

  /**
   * What has a name that sounds like the words; nothing, if they are too short to tell. Of several
   * words, those that are too short must be there as they are.
   */
  static Optional<Query> alike(String text) {
    List<String> names = Tokens.names(text);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean sounds = false;
    for (String name : names.subList(0, Math.min(Wanted.MOST_WORDS, names.size()))) {
      String sound = Romanisation.of(name);
      sounds |= !sound.isEmpty();
      Term term = sound.isEmpty() ? new Term(Fields.NAME, name) : new Term(Fields.SOUND, sound);
      all.add(new TermQuery(term), Occur.MUST);
    }
    return sounds ? Optional.of(all.build()) : Optional.empty();
  }

  /** What has a name with these words, of which the last may be only begun. */
  static Query begun(String text) {
    List<String> words = new ArrayList<>(Tokens.names(text));
    if (words.isEmpty() || words.size() > Wanted.MOST_WORDS) {
      return new MatchNoDocsQuery("No words");
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String word : words.subList(0, words.size() - 1)) {
      all.add(new TermQuery(new Term(Fields.NAME, word)), Occur.MUST);
    }
    return all.add(new PrefixQuery(new Term(Fields.NAME, words.getLast())), Occur.MUST).build();
  }

  /** The same, if it is what was chosen and falls within the days. */
  static DrillDownQuery chosen(Query query, Wanted wanted) {
    BooleanQuery.Builder dated = new BooleanQuery.Builder().add(query, Occur.MUST);
    wanted
        .days()
        .from()
        .ifPresent(from ->
            dated.add(
                LongPoint.newRangeQuery(Fields.LAST_DAY, from.first(), Long.MAX_VALUE),
                Occur.FILTER));
    wanted
        .days()
        .to()
        .ifPresent(to ->
            dated.add(
                LongPoint.newRangeQuery(Fields.FIRST_DAY, Long.MIN_VALUE, to.last()),
                Occur.FILTER));
    DrillDownQuery chosen = new DrillDownQuery(Fields.facets(), dated.build());
    wanted
        .chosen()
        .forEach((facet, values) -> values.forEach(value -> chosen.add(facet.code(), value)));
    return chosen;
  }
}
