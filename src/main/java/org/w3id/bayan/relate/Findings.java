package org.w3id.bayan.relate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Origin;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.language.Remnants;
import org.w3id.bayan.lexicon.Lexicon;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.phrase.Phrase;
import org.w3id.bayan.phrase.Reading;
import org.w3id.bayan.relate.Account.Telling;
import org.w3id.bayan.report.Entity;

/** Writes down the things that a document tells of and that have no entry elsewhere. */
final class Findings {
  private final JointStatement statement;
  private final Reading reading;
  private final Lexicon lexicon;
  private final Set<Span> taken = new HashSet<>();

  /**
   * @param known the mentions that were found before; of the same words there is no second one
   */
  Findings(JointStatement statement, Reading reading, Lexicon lexicon, List<Mention> known) {
    this.statement = statement;
    this.reading = reading;
    this.lexicon = lexicon;
    known.forEach(mention -> taken.add(mention.span()));
  }

  /** The thing itself; its name is the fullest words for it. */
  Entity entity(Account account, String className) {
    Phrase fullest = account.first();
    for (Telling telling : account.tellings()) {
      boolean fuller = telling.phrase().span().length() > fullest.span().length();
      fullest = fuller && !telling.phrase().isBare() ? telling.phrase() : fullest;
    }
    return new Entity(
        account.thing(),
        className,
        quote(fullest.span()),
        statement.language(),
        account.first().span(),
        Origin.Extracted.by("described thing", "", "0.60"));
  }

  /** The series that an event belongs to. */
  Entity series(EventLinks.Series series) {
    return new Entity(
        series.id(),
        "EventSeries",
        series.name(),
        statement.language(),
        series.some().first().span(),
        Origin.Extracted.by("numbered events", "", "0.50"));
  }

  private String quote(Span span) {
    return Remnants.removed(statement.text().quote(span)).replaceAll("\\s+", " ").strip();
  }

  /** «The session», «its fifth session»: with the word before that belongs to it. */
  private Span determined(Phrase phrase, Role role) {
    int before = phrase.range().first() - 1;
    boolean determiner =
        before >= 0
            && reading.sentence(before) == reading.sentence(before + 1)
            && lexicon.names().words().at(reading.tokens(), before).stream()
                .anyMatch(word ->
                    word.next() == before + 1
                        && word.values().stream().anyMatch(it -> it.role() == role));
    return determiner
        ? new Span(reading.token(before).span().begin(), phrase.span().end())
        : phrase.span();
  }

  /** The words that refer to it and were not known before. */
  List<Mention> mentions(Account account) {
    List<Mention> mentions = new ArrayList<>();
    for (Telling telling : account.tellings()) {
      Phrase phrase = telling.phrase();
      boolean again = phrase.isBare() && !phrase.equals(account.first());
      Span span = determined(phrase, again ? Role.DETERMINER : Role.POSSESSIVE);
      if (phrase.known().isEmpty() && taken.add(span)) {
        mentions.add(
            new Mention(
                span,
                again ? "anaphor" : "name",
                List.of(account.thing()),
                Optional.empty(),
                Origin.Extracted.by("described thing", "", "0.60")));
      }
    }
    return mentions;
  }
}
