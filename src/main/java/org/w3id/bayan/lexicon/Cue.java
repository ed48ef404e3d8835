package org.w3id.bayan.lexicon;

/** What a small word tells about the words around it. */
public enum Cue {
  /** May stand between a subject and its verb. */
  SKIP,
  AUXILIARY,
  BE,
  MODAL,
  /** A form of «to be», «to have» or «to do» in the past. */
  PAST,
  /** A past form that never describes a noun, as participles do: fell. */
  PAST_ALONE,
  /** Before a verb: it is about what is to come. */
  FUTURE,
  NEGATION,
  /**
   * Has a word for «not», and yet what is said with it is so: «has not ceased», «no fewer than».
   */
  STILL,
  /** Opens a sentence before its subject, and adds nothing to it. */
  INDEED,
  /** «It» between a noun and what it is said to be, where the language has no «is». */
  COPULA,
  /** Opens a clause that is the content of what is said: that. */
  COMPLEMENTIZER,
  /** Opens a clause that says under which condition something else is so: if. */
  CONDITION,
  /** Opens a clause about the noun before it: which. */
  RELATIVE,
  PREPOSITION,
  /** A preposition that joins a noun with what it belongs to: of. */
  BELONGING,
  /** Opens the infinitive of another verb: to. */
  INFINITIVE,
  CONJUNCTION,
  /** Opens a clause: as, while. */
  PARTICLE,
  /** Before the name of a state: its people who speak for it. */
  GROUP_HEAD,
  /** Behind it stand others who are at the meeting: met, chaired by. */
  MET,
  /** Behind a name with a number: of a body it says that it met this once. */
  CONVENED,
  /** Tells when something goes on: began, lasts. */
  COURSE,
  /** Behind it stand those who were at a meeting: attended. */
  ATTENDED,
  /** Behind it stands who was in the chair: chaired. */
  CHAIRED,
  /** Behind the name of an organisation: those whom it unites. */
  MEMBERS,
  /** A kind of body, with its article: the committee. */
  BODY_HEAD,
  /** Before a name: the title of a person. */
  PERSON_HEAD,
  /** Points back, behind a verb, to the noun that the verb describes: «in it». */
  RESUMPTIVE,
  /** Someone with the same office elsewhere: his counterpart. */
  COUNTERPART,
  /** Before those who did together what the noun ahead names. */
  BETWEEN,
  /** A verb whose object is whoever is to do something: tasked. */
  TASKING,
  /** A noun for the statement itself: what it says, the speakers say. */
  DOCUMENT,
  /** A noun for an event: meeting. */
  EVENT_HEAD,
  DETERMINER,
  /** A determiner that is a subject by itself, right before a verb: this. */
  DEMONSTRATIVE,
  /** Counts an item of a list, with a colon or full stop behind: secondly. */
  ENUMERATOR,
  /** Someone else is reported to have said so. */
  HEARSAY,
  /** A verb that says no more than that something was said: said, added. */
  SAYING,
  /** A verb that takes what it is about with a preposition only: referred. */
  INDIRECT,
  /** Before what people look after who have no shorter title: ministers responsible for. */
  IN_CHARGE,
  /** Before whoever issued a document: issued by. */
  ISSUED_BY,
  /** A meeting of whoever is named before: its session. */
  OWN_MEETING,
  /** Opens what someone is reported to have said of themselves: «that they». */
  THAT_THEY,
  /** Behind a verb of saying: it is said in what the noun before it names. */
  IN_IT,
  /** Before «in the statement»: what is told there is said by the document. */
  TOLD,
  /** Before the name of a state: its territory. */
  PLACE,
  /** Before the name of a state: the state as an actor. */
  ACTOR,
  /** A verb that only says that what the noun behind it names was done. */
  LIGHT,
  /** With a form of «to be» it only says that there was what the noun behind it names: there. */
  THERE,
  /** Behind a verb: of whom it is wished that he do so, God. */
  WISHED_OF,
  /** Praises the person behind whose name it stands: the Great. */
  EPITHET,
  /** Opens a clause about the place just named: where. */
  WHERE,
  /** Before a word for the event that the text is about: is held. */
  HELD_NOW,
  /** Compares with what stands ahead: as. */
  AS,
  /** A verb that only says that its subject did what the noun behind it names: carried out. */
  PERFORMING,
  /** Before the one who does what a passive verb says. */
  BY,
  /** Behind a verb that it makes one word with: set up. */
  PARTICLE_OF_VERB,
  /** Behind a word that may be noun or verb: it is a noun. */
  AFTER_NOUN,
  /** Opens, behind a subject and a comma, who does the same: together with. */
  COMPANION,
  /** Opens words of time or place between a subject and its object. */
  ADJUNCT,
  /** Opens words of time between a subject and its verb, with no preposition: Tuesday. */
  WHEN,
  /** A noun for what is thought of something: importance. */
  VIEW,
  /** Only describes a noun, as does what is joined to it: strong. */
  ADJECTIVE,
  /** Before the one who is to have good of something: for the benefit of. */
  BENEFIT,
  /** Something is given; the one it is given to stands behind, with a preposition. */
  GIVING,
  /** Between what is given and the one it is given to: to. */
  GIVEN_TO,
  /** Describes people who are none of those whose statement it is: local. */
  OUTSIDER,
  /** A past form that has an object where it is a verb; without one it describes a noun. */
  TRANSITIVE,
  /** A noun for a language or a coin: the adjectives of states that go with it name these. */
  LANGUAGE,
  /** Opens a sentence that only says that the text follows: following is the text. */
  ANNOUNCING,
  /** Opens the formula at the end of a text that says where and when it was made: done at. */
  CLOSING,
  /** In a line with a colon it says that those below it sign the text: signatories. */
  SIGNATURE,
  /** Speaks for someone else to the press, and meets nobody: spokesman. */
  SPOKESPERSON,
  /** Makes a commitment absolute. */
  ABSOLUTE
}
