package org.w3id.bayan.report;

import org.w3id.bayan.domain.Span;

/** Something odd about a text that a curator should know; never a reason to stop. */
public sealed interface Finding {

  /** Where in the text. */
  Span span();

  /** What is odd, in one line. */
  String message();

  /** A line break or full stop inside a sentence, bridged by the program. */
  record BrokenSentence(Span span, String message) implements Finding {}

  /** A form that is known as an error of machine translation or recognition stands here. */
  record KnownMisrendering(Span span, String message) implements Finding {}

  /** A name that could be more than one thing, or none that is known. */
  record UnresolvedMention(Span span, String message) implements Finding {}

  /** A date that contradicts itself, for example across calendars. */
  record DateConflict(Span span, String message) implements Finding {}

  /** Words that speak for someone whom the program could not determine. */
  record UnknownSpeaker(Span span, String message) implements Finding {}

  /** A reader decided on something that the program no longer finds, or now finds otherwise. */
  record StaleDecision(Span span, String message) implements Finding {}
}
