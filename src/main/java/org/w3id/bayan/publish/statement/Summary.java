package org.w3id.bayan.publish.statement;

import java.util.List;
import org.w3id.bayan.publish.page.Row;

/**
 * A joint statement at a glance.
 *
 * @param parties who issues it
 * @param commitments what is undertaken
 * @param promises what became of it
 * @param agreements what agreements it speaks of, by what is said of their status
 * @param events the events that it speaks of
 * @param acts everything that it says, in order
 */
public record Summary(
    List<Row.Value> parties,
    Commitments commitments,
    Promises promises,
    List<Row> agreements,
    List<Happening> events,
    List<Said> acts) {
  public Summary {
    parties = List.copyOf(parties);
    agreements = List.copyOf(agreements);
    events = List.copyOf(events);
    acts = List.copyOf(acts);
  }

  /**
   * Who undertakes how much, and how firmly.
   *
   * @param strengths the degrees that occur, the firmest first
   */
  public record Commitments(List<Row.Value> strengths, List<Undertaker> undertakers) {
    public Commitments {
      strengths = List.copyOf(strengths);
      undertakers = List.copyOf(undertakers);
    }
  }

  /**
   * A party and the acts in which it commits itself.
   *
   * @param acts for each strength in its order
   */
  public record Undertaker(Row.Value party, List<List<Note.Other>> acts) {
    public Undertaker {
      acts = acts.stream().map(List::copyOf).toList();
    }
  }

  /**
   * An event with what is told of it.
   *
   * @param dates when it is, as precisely as is known
   * @param remarks of what type it is, in what status, and where
   */
  public record Happening(Row.Value event, List<String> dates, List<Row.Value> remarks) {
    public Happening {
      dates = List.copyOf(dates);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * An act.
   *
   * @param words what it says, in the language of the page if it can be had
   * @param quotes its other words in the text
   * @param outcome what became of it, as far as is known
   */
  public record Said(Note note, Row.Value words, List<Row.Value> quotes, List<Row.Value> outcome) {
    public Said {
      quotes = List.copyOf(quotes);
      outcome = List.copyOf(outcome);
    }
  }
}
