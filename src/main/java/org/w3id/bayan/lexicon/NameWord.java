package org.w3id.bayan.lexicon;

/**
 * A word that names are built with.
 *
 * @param detail what the role needs to know beside: the local name of a class for a head, the
 *     honorific that a pronoun repeats; else empty
 */
public record NameWord(Role role, String detail) {

  /** What a word does in a name. */
  public enum Role {
    /** Before the name of a person, and no office. */
    HONORIFIC,
    /** An office: minister. */
    OFFICE,
    /** Before an office, and part of it: deputy. */
    OFFICE_MODIFIER,
    /** What a minister or a ministry is for. */
    PORTFOLIO,
    /** The holder of the same office on the other side: counterpart. */
    COUNTERPART,
    /** Small word inside the name of a person: bin, von. */
    PARTICLE,
    /** Behind the name of a person: Jr. */
    SUFFIX,
    /** A given name that looks like another word. */
    GIVEN,
    /** Refers to the person who bears an honorific. */
    ANAPHOR,
    /** The noun that says what the named thing is. */
    HEAD,
    /** Such a noun that needs no more than its state. */
    STATE_HEAD,
    /** Such a noun that an ordinal must follow: session. */
    ORDINAL_HEAD,
    /** A noun that may stand between a head and a definite noun. */
    NOUN,
    /** The article where it is written together with its noun. */
    ARTICLE_PREFIX,
    /** A head that names one thing a state, so that it means nothing without it. */
    PER_STATE_HEAD,
    /** A noun of what may be called after a person: university. */
    NAMED_AFTER,
    /** Joins a head with what stands behind it. */
    LINK,
    /** Joins a paper with its matter, behind another link; and who is posted with where. */
    MATTER_LINK,
    /** Joins a head with the parties. */
    BETWEEN,
    /** Joins a head with its year. */
    YEAR_LINK,
    /** May stand inside a name that ends in its year. */
    BEFORE_YEAR,
    ORDINAL,
    /** Behind a number, of which it makes an ordinal: th. */
    ORDINAL_ENDING,
    CONJUNCTION,
    ARTICLE,
    /** Before a noun, and part of the words that refer back to something: this, its. */
    DETERMINER,
    /** A determiner that says whose it is: its. */
    POSSESSIVE,
    /** A pronoun that is one only where no noun follows: both. */
    QUANTIFIER,
    /** A determiner that points at what the text itself is about: this. */
    DEMONSTRATIVE,
    /** Before a noun, and says that nothing was called so before: a, another. */
    INTRODUCING,
    /** A pronoun that means several. */
    PLURAL,
    /** A group that every document may speak of: international community. */
    COLLECTIVE,
    /** Joins a group with whose it is: of. */
    BELONGING,
    /** Opens the name of a state: republic. */
    STATE_TITLE,
    /** Before the name of a place: in. */
    PLACE_LINK,
    /** Of a date. */
    MONTH,
    /** Before the name of the place where a body has its seat. */
    SEAT_LINK,
    /** Never the name of a place by itself, whatever its spelling. */
    NO_PLACE,
    /** Ends capitalised words that are no body, even if an acronym stands behind them: system. */
    NO_BODY,
    /** Behind the name of a place: basin. */
    PLACE_NOUN,
    /** Before the name of a place, of which it is a part: East. */
    DIRECTION,
    /** An adjective that may stand in a name, where its letters do not tell. */
    ADJECTIVE,
    /** The same without the article. */
    INDEFINITE,
    /** An ending of such adjectives. */
    ADJECTIVE_ENDING,
    /** An ending of nouns that no name of a person has, unless it is listed. */
    NOUN_ENDING,
    /** Never part of a name. */
    STOP,
    /** Opens another name for what was just named: hereinafter. */
    ALIAS,
    /** How a body and its state are put together, with {state} and {body}. */
    TEMPLATE
  }
}
