package org.w3id.bayan.lexicon;

/**
 * Words by which a text tells of an agreement or an event.
 *
 * @param words as they are listed
 * @param value a code: what the part says
 * @param example a sentence in which it is so; empty where the words tell nothing by themselves
 */
public record RelationWord(Part part, String words, String value, String example) {

  /** What the words do. */
  public enum Part {
    /** Name a kind of thing; the value is its class or type. */
    HEAD,
    /**
     * Name a kind of thing only within a proper name, or where other words say what became of it.
     */
    WEAK_HEAD,
    /** Name a paper that is an agreement only where it is signed. */
    PAPER,
    /**
     * Name a plan that is an agreement only where it is signed, adopted or launched, or where it
     * has a name and is being carried out.
     */
    PLAN,
    /** Name several of a kind, which are told of together. */
    PLURAL_HEAD,
    /**
     * Name a kind of thing only in a proper name that ends with a year, Vision 2030, or that was
     * adopted: «adopted the Joint Fisheries Strategy».
     */
    DATED_HEAD,
    /** Name a kind of thing only where a place or a party is named with it. */
    PLACED_HEAD,
    /** Say that what follows is one of those named ahead: including. */
    AMONG,
    /** Join a round or session with the name of what it is one of. */
    OF,
    /** Follow a number in digits as its ending. */
    ORDINAL_MARK,
    /** Tell of an event as verbs do: met. */
    VERB,
    /** Look like a head and are none. */
    NEVER,
    /** Say of what follows in the clause which status it has. */
    BEFORE,
    /** The same, only of what follows at once. */
    CLOSE_BEFORE,
    /** The same, only where no more than an article stands between. */
    RIGHT_BEFORE,
    /**
     * The same, only where what follows is what the clause is about: no preposition stands there.
     */
    BEFORE_ITSELF,
    /** Name what came of a meeting: results; so it was held, whatever is to be done about them. */
    OUTCOME,
    /** Say so of what somebody enters into: only right behind «in». */
    ENTERING,
    /**
     * Name the part in a thing that somebody takes or ends; what is said of that, is said of it.
     */
    PARTICIPATION,
    /** Say of what stands ahead of them which status it has. */
    AFTER,
    /** Say so of a deed whose noun stands before the name: the ratification of. */
    AFTER_DEED,
    /** Say so of what stands ahead, but not of a noun to which it is bound: a review of. */
    AFTER_ITSELF,
    /** Say the same in passing, of what it once was; counts where nothing else is said. */
    ASIDE,
    /** Say that what is named ahead of them, or between, is no thing of the kind named behind. */
    DENIAL,
    /** Make what other words behind them say something wished for or begun; the value says what. */
    TURN,
    /** Stand between the words of a name and say which status the thing has. */
    INSIDE,
    /** Tell that what follows was not told of before: a, another. */
    NEW,
    /** Point back to what was told of before: aforementioned. */
    BACK,
    /** Open the words that say what it is about. */
    COMPLEMENT,
    /** Open the names of those whose thing it is. */
    BETWEEN,
    /** Say that it is between those who speak. */
    MUTUAL,
    /** Give its number; the value is the number. */
    ORDINAL,
    /** Those named behind the words take part; the value is their role. */
    ACTORS_BEHIND,
    /** Those named ahead of the words take part; the value is their role. */
    ACTORS_AHEAD,
    /** Stand before another event; the value is how the first stands to it. */
    RELATION
  }
}
