package org.w3id.bayan.predication;

import java.util.List;
import org.w3id.bayan.domain.Basis;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.Use;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.refer.MarkedText;

/** Who speaks, and how that is said and known. */
public record Speakers(List<ThingId> things, String voice, Basis basis, Rule rule) {
  /** Who speaks by one use of a verb. */
  public static Speakers of(MarkedText text, Use use, Subject subject) {
    boolean agentless = use.mode() == Use.Mode.AGENTLESS || subject.rule() == Rule.PASSIVE;
    if (agentless && use.mode() != Use.Mode.DOCUMENT) {
      return new Speakers(List.of(), Rule.PASSIVE.voice(), Basis.INFERRED, Rule.PASSIVE);
    }
    boolean own = subject.rule() == Rule.FIRST_PERSON;
    boolean document = (use.mode() == Use.Mode.DOCUMENT && !own) || subject.isThing();
    Rule rule = document && !subject.isThing() ? Rule.THING : subject.rule();
    boolean told = // «we, Mr A and Ms B, met»: whoever issues the text reports it
        own && use.mode() == Use.Mode.DOCUMENT && !text.parties().isEmpty();
    List<ThingId> things = document || told ? text.parties() : subject.actors();
    return things.isEmpty()
        ? new Speakers(things, Rule.UNKNOWN_NAME.voice(), Basis.INFERRED, Rule.UNKNOWN_NAME)
        : new Speakers(things, rule.voice(), rule.basis(), rule);
  }
}
