package org.w3id.bayan.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Terms of the Bayan ontology, and the IRIs of the concepts of its schemes.
 *
 * <p>There is one constant for each class and each property of the ontology, under its exact local
 * name: classes first, then properties, in the order of the ontology file. A test holds this class
 * and that file equal in both directions.
 */
public final class Bayan {

  /** Namespace of the ontology. */
  public static final String NS = "https://w3id.org/bayan/ns#";

  /** Start of the IRIs of concept schemes and their concepts. */
  public static final String DEF = "https://w3id.org/bayan/def/";

  // Classes

  /** A diplomatic document as a work, whatever its language versions. */
  public static final Node Document = term("Document");

  /** A document in which two or more parties speak together. */
  public static final Node JointStatement = term("JointStatement");

  /**
   * One received language version of a document: an immutable string, known by its SHA-256 digest.
   */
  public static final Node SourceText = term("SourceText");

  /** A run of characters of a source text, in 0-based Unicode code points, end-exclusive. */
  public static final Node TextSpan = term("TextSpan");

  /** A logical sentence of a source text; a stray break inside it does not end it. */
  public static final Node Sentence = term("Sentence");

  /** A text span that refers to a thing. */
  public static final Node Mention = term("Mention");

  /** A note that a span of the source is defective; the source itself stays as it was received. */
  public static final Node Erratum = term("Erratum");

  /** A note on a span that can be read in more than one way, with the reading taken. */
  public static final Node ReadingNote = term("ReadingNote");

  /**
   * A note on a span whose wording takes a fact for granted without a speech act that asserts it.
   */
  public static final Node Presupposition = term("Presupposition");

  /**
   * One clause-level speech act as the document reports it: who says what to whom, about what, with
   * what force.
   */
  public static final Node SpeechAct = term("SpeechAct");

  /** A speech act that says that something is, was or happened. */
  public static final Node Assertion = term("Assertion");

  /** A speech act that reports that a subject was discussed, with no undertaking. */
  public static final Node Deliberation = term("Deliberation");

  /** A speech act that notes, commends, recognises, welcomes, condemns or thanks. */
  public static final Node Appraisal = term("Appraisal");

  /** A speech act that asks others to act: a call, a request or an appeal addressed to them. */
  public static final Node Directive = term("Directive");

  /**
   * A speech act by which one or more parties take on, or are said to have taken on, a course of
   * action.
   */
  public static final Node Commitment = term("Commitment");

  /** A commitment worded as a decision or resolution to act. */
  public static final Node Decision = term("Decision");

  /** A commitment worded as a commitment, a determination or an understanding. */
  public static final Node Pledge = term("Pledge");

  /** A commitment worded as an intention. */
  public static final Node Intention = term("Intention");

  /** A commitment worded as something scheduled. */
  public static final Node Plan = term("Plan");

  /** A state, body, group or person that acts, speaks or is bound. */
  public static final Node Actor = term("Actor");

  /** A state as an actor in international relations; its territory is a separate place. */
  public static final Node State = term("State");

  /** An organized body of any kind. */
  public static final Node Organization = term("Organization");

  /** The government of a state. */
  public static final Node Government = term("Government");

  /** A ministry, agency or council of a state. */
  public static final Node GovernmentBody = term("GovernmentBody");

  /** A command or an armed force of a state. */
  public static final Node MilitaryBody = term("MilitaryBody");

  /** Actors joined for a common aim. */
  public static final Node Coalition = term("Coalition");

  /** A commission or committee set up by two or more parties. */
  public static final Node JointBody = term("JointBody");

  /** A body formed to represent a party at one event. */
  public static final Node Delegation = term("Delegation");

  /** A non-state armed organization. */
  public static final Node ArmedGroup = term("ArmedGroup");

  /** Actors that the text names only together. */
  public static final Node CollectiveActor = term("CollectiveActor");

  /** A human being. */
  public static final Node Person = term("Person");

  /** A public or military post that a person can hold. */
  public static final Node Office = term("Office");

  /** That a person held an office, as a text states it. */
  public static final Node OfficeHolding = term("OfficeHolding");

  /** People (and what belongs to them) spoken of, without acting. */
  public static final Node PopulationGroup = term("PopulationGroup");

  /** A geographical place or area. */
  public static final Node Place = term("Place");

  /** Something that happens, happened or is planned. */
  public static final Node Event = term("Event");

  /** A dialogue, meeting or visit. */
  public static final Node Gathering = term("Gathering");

  /** A long-running organized effort: mission, campaign, process, exercises. */
  public static final Node Undertaking = term("Undertaking");

  /** An anniversary. */
  public static final Node Commemoration = term("Commemoration");

  /** The publishing of a document. */
  public static final Node Release = term("Release");

  /** Numbered or recurring events of one kind. */
  public static final Node EventSeries = term("EventSeries");

  /** That an actor, or the unnamed holder of an office, took part in an event in some role. */
  public static final Node Participation = term("Participation");

  /** A date given for an event, with its precision and its basis. */
  public static final Node DateAssertion = term("DateAssertion");

  /** An instrument or understanding between two or more parties. */
  public static final Node Agreement = term("Agreement");

  /** A binding agreement between subjects of international law. */
  public static final Node Treaty = term("Treaty");

  /** A written instrument of lesser form; whether it binds is not assumed. */
  public static final Node MemorandumOfUnderstanding = term("MemorandumOfUnderstanding");

  /** A meeting of minds whose form is not stated. */
  public static final Node Understanding = term("Understanding");

  /** The status given for an agreement at a date, with its basis. */
  public static final Node StatusAssertion = term("StatusAssertion");

  /** A standing programme of assistance, sales, training or education. */
  public static final Node Programme = term("Programme");

  // Properties

  /** The document this source text is a version of. */
  public static final Node textOf = term("textOf");

  /** A source text of this document. */
  public static final Node hasText = term("hasText");

  /** An actor in whose name the document is issued. */
  public static final Node issuingParty = term("issuingParty");

  /** Digest of the bytes as received, in lower-case hexadecimal. */
  public static final Node sha256 = term("sha256");

  /** The source text this span belongs to. */
  public static final Node spanOf = term("spanOf");

  /** What a mention refers to. */
  public static final Node mentions = term("mentions");

  /** A mention of this thing. */
  public static final Node mentionedBy = term("mentionedBy");

  /** The kind of a mention: name, anaphor, pronoun, office, group, time and so on. */
  public static final Node mentionKind = term("mentionKind");

  /** The sentence a span or speech act belongs to. */
  public static final Node inSentence = term("inSentence");

  /** The kind of defect that an erratum notes. */
  public static final Node erratumKind = term("erratumKind");

  /** The question that a reading note settles: what the wording leaves open. */
  public static final Node question = term("question");

  /** The reading taken. */
  public static final Node reading = term("reading");

  /** Why this reading was taken rather than another. */
  public static final Node reason = term("reason");

  /** The fact that the wording takes for granted, in our own words. */
  public static final Node fact = term("fact");

  /** The document that contains the speech act. */
  public static final Node statedIn = term("statedIn");

  /** A speech act in this document. */
  public static final Node containsAct = term("containsAct");

  /** Place of the speech act in its document, counted from 1. */
  public static final Node sequence = term("sequence");

  /** A span that carries the speech act; more than one when it is discontinuous. */
  public static final Node span = term("span");

  /** The words that carry the force of the speech act. */
  public static final Node trigger = term("trigger");

  /** The speech act in our own words. */
  public static final Node gloss = term("gloss");

  /** The type of the speech act as worded. */
  public static final Node actType = term("actType");

  /** The grade of the speech act on the scale of commitment. */
  public static final Node commitmentStrength = term("commitmentStrength");

  /** Whether the speech act points to the past, to something ongoing or to the future. */
  public static final Node temporalOrientation = term("temporalOrientation");

  /**
   * How the speaker of the speech act is given: named, by anaphor, as zero subject, as the voice of
   * the document and so on.
   */
  public static final Node speakerVoice = term("speakerVoice");

  /** Who speaks, as worded. */
  public static final Node statedBy = term("statedBy");

  /** A speech act of this actor. */
  public static final Node makesAct = term("makesAct");

  /** The party the speaker speaks for. */
  public static final Node onBehalfOf = term("onBehalfOf");

  /** Who is bound by the commitment. */
  public static final Node committedParty = term("committedParty");

  /** A commitment that binds this actor. */
  public static final Node commitsItselfIn = term("commitsItselfIn");

  /** Who is to act, where that is not simply the committed party. */
  public static final Node performer = term("performer");

  /** To whom the speech act is directed. */
  public static final Node addressee = term("addressee");

  /** Whom the action is for. */
  public static final Node beneficiary = term("beneficiary");

  /** What the speech act is about. */
  public static final Node about = term("about");

  /** A speech act about this thing. */
  public static final Node subjectOfAct = term("subjectOfAct");

  /** A concept of the topic scheme that the speech act is about. */
  public static final Node topic = term("topic");

  /** The event at which the reported act took place. */
  public static final Node madeAt = term("madeAt");

  /** The body that the speech act brings into being. */
  public static final Node establishes = term("establishes");

  /** The speech act that brought this body into being. */
  public static final Node establishedBy = term("establishedBy");

  /** A factor that the established body is to analyse. */
  public static final Node mandatesAnalysisOf = term("mandatesAnalysisOf");

  /** An agreement to be worked on. */
  public static final Node proposes = term("proposes");

  /** An agreement reached by the speech act. */
  public static final Node concludes = term("concludes");

  /** The aim as worded, given in our own words. */
  public static final Node purpose = term("purpose");

  /** A condition or proviso of the speech act, in our own words. */
  public static final Node condition = term("condition");

  /** What later fulfilled a speech act or a planned thing, by another source. */
  public static final Node fulfilledBy = term("fulfilledBy");

  /**
   * The editors’ judgement against the G7/G20 Research Group definition of a commitment: yes,
   * borderline or no.
   */
  public static final Node meetsG7Criteria = term("meetsG7Criteria");

  /**
   * Whether a node is stated in the text, resolved in the text, inferred, or from an external
   * source.
   */
  public static final Node basis = term("basis");

  /** A span or a source that backs a node. */
  public static final Node evidence = term("evidence");

  /** How sure an erratum, a reading or another finding is. */
  public static final Node certainty = term("certainty");

  /** The layer a finding belongs to: extracted by the program or established by a reader. */
  public static final Node layer = term("layer");

  /** The extracted finding that this reviewed finding confirms. */
  public static final Node confirms = term("confirms");

  /** How sure the program is of a finding, from 0 to 1. */
  public static final Node confidence = term("confidence");

  /** The name of the extraction rule that gave the finding. */
  public static final Node rule = term("rule");

  /** The date for which an assertion holds. */
  public static final Node asOf = term("asOf");

  /** A concept of the actor-type scheme. */
  public static final Node actorType = term("actorType");

  /** The two-letter country code of the state by ISO 3166-1, in capitals. */
  public static final Node iso3166alpha2 = term("iso3166alpha2");

  /** The three-letter country code of the state by ISO 3166-1, in capitals. */
  public static final Node iso3166alpha3 = term("iso3166alpha3");

  /** The state an organization or office belongs to. */
  public static final Node ofState = term("ofState");

  /** A party to a joint body. */
  public static final Node jointBodyOf = term("jointBodyOf");

  /** Whom a delegation or group speaks for. */
  public static final Node represents = term("represents");

  /** The event a delegation was formed for. */
  public static final Node delegationTo = term("delegationTo");

  /** A delegation at this event. */
  public static final Node hasDelegation = term("hasDelegation");

  /** An office whose unnamed holder belongs to the delegation. */
  public static final Node includesOffice = term("includesOffice");

  /** The adversary a coalition is formed against. */
  public static final Node targets = term("targets");

  /** A population group that contains this one. */
  public static final Node subGroupOf = term("subGroupOf");

  /** The person who holds the office. */
  public static final Node holder = term("holder");

  /** The office held. */
  public static final Node heldOffice = term("heldOffice");

  /** A quantity in the words of the text. */
  public static final Node quantityAsWritten = term("quantityAsWritten");

  /** The state whose territory this place is. */
  public static final Node territoryOf = term("territoryOf");

  /** A place that contains this place. */
  public static final Node within = term("within");

  /** Where a population group is. */
  public static final Node locatedIn = term("locatedIn");

  /** A concept of the event-type scheme. */
  public static final Node eventType = term("eventType");

  /** Whether the event was completed, ongoing or planned at the time of the document. */
  public static final Node eventStatus = term("eventStatus");

  /** A participation in this event. */
  public static final Node participation = term("participation");

  /** The actor that took part. */
  public static final Node participant = term("participant");

  /** The office whose holder took part. */
  public static final Node participantOffice = term("participantOffice");

  /**
   * The role in which the actor took part: lead, party, participant, visitor, represented,
   * performer or adversary.
   */
  public static final Node participationRole = term("participationRole");

  /** An actor that took part in this event: a short cut past the participation. */
  public static final Node hasParticipant = term("hasParticipant");

  /** An event this actor took part in. */
  public static final Node participatesIn = term("participatesIn");

  /** Where the event took place. */
  public static final Node atPlace = term("atPlace");

  /** A date given for the event. */
  public static final Node dateAssertion = term("dateAssertion");

  /** The date as an Extended Date/Time Format string. */
  public static final Node edtf = term("edtf");

  /** The date in the words of the text. */
  public static final Node dateAsWritten = term("dateAsWritten");

  /** The first possible day. */
  public static final Node earliest = term("earliest");

  /** The last possible day. */
  public static final Node latest = term("latest");

  /** The series the event belongs to. */
  public static final Node inSeries = term("inSeries");

  /** An event of the series. */
  public static final Node hasEvent = term("hasEvent");

  /** The number of an event within a series, or of an anniversary. */
  public static final Node ordinal = term("ordinal");

  /** The event this one follows. */
  public static final Node follows = term("follows");

  /** The event this one precedes. */
  public static final Node precedes = term("precedes");

  /** The larger event that this one is a part of. */
  public static final Node partOfEvent = term("partOfEvent");

  /** A smaller event within this one. */
  public static final Node hasPartEvent = term("hasPartEvent");

  /** An earlier event whose results this one uses. */
  public static final Node buildsOn = term("buildsOn");

  /** Who invited an undertaking. */
  public static final Node invitedBy = term("invitedBy");

  /** Whom an undertaking supports. */
  public static final Node supports = term("supports");

  /** The population an undertaking deals with. */
  public static final Node concerns = term("concerns");

  /** True when the text says the meeting was held separately. */
  public static final Node separate = term("separate");

  /** The event that is commemorated. */
  public static final Node anniversaryOf = term("anniversaryOf");

  /** The document that is published. */
  public static final Node releases = term("releases");

  /** A body that an event brought into being. */
  public static final Node producedBody = term("producedBody");

  /** The agreement under which something is done or said. */
  public static final Node framedBy = term("framedBy");

  /** What is done or said under this agreement. */
  public static final Node frames = term("frames");

  /** A party to an agreement. */
  public static final Node party = term("party");

  /** An agreement this actor is a party to. */
  public static final Node partyTo = term("partyTo");

  /** A status given for the agreement. */
  public static final Node statusAssertion = term("statusAssertion");

  /** The status that the assertion gives. */
  public static final Node status = term("status");

  /** The event at which an agreement was reached. */
  public static final Node reachedAt = term("reachedAt");

  /** The year the text gives an agreement. */
  public static final Node year = term("year");

  /**
   * A code of CAMEO (Conflict and Mediation Event Observations) for the same kind of interaction.
   */
  public static final Node cameoCode = term("cameoCode");

  /** A code of PLOVER, the event coding that follows CAMEO, for the same kind of interaction. */
  public static final Node ploverCode = term("ploverCode");

  private Bayan() {}

  /**
   * Gives the concept of a scheme.
   *
   * @param scheme code of the scheme, such as {@code act-type}
   * @param code code of the concept within the scheme, such as {@code commit}
   * @return the IRI node of the concept
   */
  public static Node concept(String scheme, String code) {
    return NodeFactory.createURI(DEF + scheme + "/" + code);
  }

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
