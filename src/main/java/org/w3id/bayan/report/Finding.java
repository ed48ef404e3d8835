package org.w3id.bayan.report;

import org.w3id.bayan.domain.Span;

/** Something odd about a text that a curator should know; never a reason to stop. */
public sealed interface Finding {

  /** Where in the text. */
  Span span();

  /** What is odd, in one line. */
  String message();

  /** The same at another place. */
  Finding at(Span place);

  /** A line break or full stop inside a sentence, bridged by the program. */
  record BrokenSentence(Span span, String message) implements Finding {
    @Override
    public BrokenSentence at(Span place) {
      return new BrokenSentence(place, message);
    }
  }

  /** A form that is known as an error of machine translation or recognition stands here. */
  record KnownMisrendering(Span span, String message) implements Finding {
    @Override
    public KnownMisrendering at(Span place) {
      return new KnownMisrendering(place, message);
    }
  }

  /** A name that could be more than one thing, or none that is known. */
  record UnresolvedMention(Span span, String message) implements Finding {
    @Override
    public UnresolvedMention at(Span place) {
      return new UnresolvedMention(place, message);
    }
  }

  /** A date that contradicts itself, for example across calendars. */
  record DateConflict(Span span, String message) implements Finding {
    @Override
    public DateConflict at(Span place) {
      return new DateConflict(place, message);
    }
  }

  /** Words that speak for someone whom the program could not determine. */
  record UnknownSpeaker(Span span, String message) implements Finding {
    @Override
    public UnknownSpeaker at(Span place) {
      return new UnknownSpeaker(place, message);
    }
  }

  /** A reader decided on something that the program no longer finds, or now finds otherwise. */
  record StaleDecision(Span span, String message) implements Finding {
    @Override
    public StaleDecision at(Span place) {
      return new StaleDecision(place, message);
    }
  }

  /** A sentence without an end, too long for one; it was cut. */
  record EndlessSentence(Span span, String message) implements Finding {
    @Override
    public EndlessSentence at(Span place) {
      return new EndlessSentence(place, message);
    }
  }

  /** Characters that hide or turn what stands there, or brackets without their fellow. */
  record OddCharacters(Span span, String message) implements Finding {
    @Override
    public OddCharacters at(Span place) {
      return new OddCharacters(place, message);
    }
  }

  /** Nobody said it of the document: the program took it from these words. */
  record Proposed(Span span, String message) implements Finding {
    @Override
    public Proposed at(Span place) {
      return new Proposed(place, message);
    }
  }
}
