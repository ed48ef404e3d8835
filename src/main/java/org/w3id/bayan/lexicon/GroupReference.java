package org.w3id.bayan.lexicon;

import java.util.Optional;
import org.w3id.bayan.domain.ThingId;

/**
 * Words that refer to someone known from elsewhere.
 *
 * @param words as they are listed
 * @param kind code of the scheme {@code mention-kind}
 * @param to whom they refer to
 * @param subject whether they can be the subject of a verb
 * @param number how many are meant
 * @param as what those meant are to be
 * @param body the organisation whose members are meant, where it is always the same
 */
public record GroupReference(
    String words,
    String kind,
    Target to,
    boolean subject,
    HowMany number,
    As as,
    Optional<ThingId> body) {

  /**
   * How many are meant, as far as the words say so.
   *
   * @param least as many at least; 0 if they do not tell
   * @param exact whether it is as many
   */
  public record HowMany(int least, boolean exact) {
    /** Whether so many may be meant. */
    public boolean fits(int several) {
      return least == 0 || (exact ? several == least : several >= least);
    }
  }

  /** What those are who are meant by words. */
  public enum As {
    /** Whoever it may be. */
    ANYONE,
    /** Their delegations to an event that the text names, where these are known. */
    DELEGATION,
    /** Organisations: nobody, where a state is one of those meant. */
    ORGANISATIONS
  }

  /** Whom a reference is to. */
  public enum Target {
    /** The parties to the statement, named as a group. */
    PARTIES,
    /** The parties to the statement, speaking for themselves. */
    FIRST_PERSON,
    /** The two persons named before, or else the parties. */
    PERSONS,
    /** Those of the parties, or of the persons who speak for them, who did not speak last. */
    OTHERS,
    /** Whoever spoke last. */
    PREVIOUS,
    /** The first of two persons who were named together, right behind a verb. */
    FORMER,
    /** The person who was named last, right behind a verb. */
    LATTER,
    /** The state or body whose name or adjective stands beside. */
    BESIDE,
    /** The members of one organisation, or their meeting: «the Arab leaders». */
    MEMBERS
  }
}
