package org.w3id.bayan.relate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.bayan.domain.Basis;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.phrase.Clues;
import org.w3id.bayan.phrase.Clues.Clue;
import org.w3id.bayan.phrase.Phrase;
import org.w3id.bayan.phrase.Reading;
import org.w3id.bayan.phrase.Reading.Known;
import org.w3id.bayan.phrase.Reading.Range;
import org.w3id.bayan.report.EventReport.Participant;

/** Tells who took part in an event, and as what. */
final class Participants {
  private static final String PARTY = "party";
  private static final int REACH = 16;
  private static final int GAP = 7;

  private final Reading reading;
  private final Clues clues;
  private final Parties parties;

  Participants(Reading reading, Clues clues, Parties parties) {
    this.reading = reading;
    this.clues = clues;
    this.parties = parties;
  }

  /**
   * Who took part.
   *
   * @param main whether the statement is about the event, so that those who issue it took part
   */
  List<Participant> of(Account account, boolean main) {
    Map<ThingId, Participant> found = new LinkedHashMap<>();
    for (Account.Telling telling : account.tellings()) {
      Phrase phrase = telling.phrase();
      addBeside(phrase.range(), found);
      for (Reference party : parties.named(phrase)) {
        found.putIfAbsent(party.thing(), new Participant(party, PARTY, phrase.span()));
      }
      if (main) {
        break;
      }
    }
    if (main) {
      for (Reference party : parties.inferred()) {
        found.putIfAbsent(party.thing(), new Participant(party, PARTY, account.first().span()));
      }
    }
    return new ArrayList<>(found.values());
  }

  private void addBeside(Range phrase, Map<ThingId, Participant> found) {
    Range sentence = reading.around(phrase.first());
    int from = Math.max(sentence.first(), phrase.first() - REACH);
    int to = Math.min(sentence.next(), phrase.next() + REACH);
    for (int token = from; token < to; token++) {
      Optional<Clue> behind = clues.at(token, Part.ACTORS_BEHIND);
      if (behind.isPresent()) {
        add(behind(behind.get().range(), sentence), behind.get().word().value(), found);
      }
      Optional<Clue> ahead = clues.at(token, Part.ACTORS_AHEAD);
      if (ahead.isPresent() && token < phrase.next()) {
        add(ahead(token, sentence), ahead.get().word().value(), found);
      }
    }
  }

  private void add(List<Known> actors, String role, Map<ThingId, Participant> found) {
    for (Known known : actors) {
      Span evidence = known.mention().span();
      Basis basis = known.mention().kind().equals("name") ? Basis.STATED : Basis.COREFERENCE;
      for (ThingId actor : known.all("actor")) {
        found.putIfAbsent(actor, new Participant(new Reference(actor, basis), role, evidence));
      }
    }
  }

  /** Those named behind some words, one after another. */
  private List<Known> behind(Range words, Range sentence) {
    List<Known> found = new ArrayList<>();
    int last = words.next();
    for (int token = last; token < Math.min(sentence.next(), last + GAP); token++) {
      boolean closed = reading.isBreak(token) || reading.isVerb(token);
      if (closed || clues.is(token, Part.ACTORS_BEHIND, Part.HEAD, Part.RELATION)) {
        break;
      }
      Optional<Known> known = reading.over(token).filter(Participants::isWhole);
      if (known.isPresent()) {
        found.add(known.get());
        last = known.get().range().next();
        token = last - 1;
      }
    }
    return found;
  }

  /** Those named ahead of a verb, back to what closes their clause. */
  private List<Known> ahead(int verb, Range sentence) {
    List<Known> found = new ArrayList<>();
    int last = verb;
    for (int token = verb - 1; token >= Math.max(sentence.first(), last - GAP); token--) {
      if (reading.isBreak(token) || reading.isVerb(token)) {
        break;
      }
      Optional<Known> known = reading.over(token).filter(Participants::isWhole);
      if (known.isPresent()) {
        found.addFirst(known.get());
        last = known.get().range().first();
        token = last;
      }
    }
    return found;
  }

  private static boolean isWhole(Known known) {
    return !known.all("actor").isEmpty() && !known.mention().kind().equals("adjectival");
  }
}
