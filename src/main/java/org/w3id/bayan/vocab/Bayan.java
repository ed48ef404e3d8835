package org.w3id.bayan.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Terms of the Bayan ontology, and the IRIs of the concepts of its schemes.
 *
 * <p>There is one constant for each class and each property of the ontology, under its exact local
 * name: classes first, then properties, in the order of the ontology file. A test holds this class
 * and that file equal in both directions; what a term means is written there.
 */
public final class Bayan {

  /** Namespace of the ontology. */
  public static final String NS = "https://w3id.org/bayan/ns#";

  /** Start of the IRIs of concept schemes and their concepts. */
  public static final String DEF = "https://w3id.org/bayan/def/";

  // Classes

  public static final Node Document = term("Document");
  public static final Node JointStatement = term("JointStatement");
  public static final Node SourceText = term("SourceText");
  public static final Node TextSpan = term("TextSpan");
  public static final Node Sentence = term("Sentence");
  public static final Node Mention = term("Mention");
  public static final Node Erratum = term("Erratum");
  public static final Node ReadingNote = term("ReadingNote");
  public static final Node Presupposition = term("Presupposition");
  public static final Node SpeechAct = term("SpeechAct");
  public static final Node Assertion = term("Assertion");
  public static final Node Deliberation = term("Deliberation");
  public static final Node Appraisal = term("Appraisal");
  public static final Node Directive = term("Directive");
  public static final Node Commitment = term("Commitment");
  public static final Node Decision = term("Decision");
  public static final Node Pledge = term("Pledge");
  public static final Node Intention = term("Intention");
  public static final Node Plan = term("Plan");
  public static final Node Agent = term("Agent");
  public static final Node Actor = term("Actor");
  public static final Node State = term("State");
  public static final Node Organization = term("Organization");
  public static final Node Government = term("Government");
  public static final Node GovernmentBody = term("GovernmentBody");
  public static final Node MilitaryBody = term("MilitaryBody");
  public static final Node Coalition = term("Coalition");
  public static final Node JointBody = term("JointBody");
  public static final Node Delegation = term("Delegation");
  public static final Node ArmedGroup = term("ArmedGroup");
  public static final Node CollectiveActor = term("CollectiveActor");
  public static final Node Person = term("Person");
  public static final Node Office = term("Office");
  public static final Node OfficeHolding = term("OfficeHolding");
  public static final Node PopulationGroup = term("PopulationGroup");
  public static final Node Place = term("Place");
  public static final Node Event = term("Event");
  public static final Node Gathering = term("Gathering");
  public static final Node Undertaking = term("Undertaking");
  public static final Node Commemoration = term("Commemoration");
  public static final Node Release = term("Release");
  public static final Node EventSeries = term("EventSeries");
  public static final Node Participation = term("Participation");
  public static final Node DateAssertion = term("DateAssertion");
  public static final Node Agreement = term("Agreement");
  public static final Node Treaty = term("Treaty");
  public static final Node MemorandumOfUnderstanding = term("MemorandumOfUnderstanding");
  public static final Node Understanding = term("Understanding");
  public static final Node StatusAssertion = term("StatusAssertion");
  public static final Node Programme = term("Programme");

  // Properties

  public static final Node textOf = term("textOf");
  public static final Node hasText = term("hasText");
  public static final Node issuingParty = term("issuingParty");
  public static final Node sha256 = term("sha256");
  public static final Node reads = term("reads");
  public static final Node spanOf = term("spanOf");
  public static final Node mentions = term("mentions");
  public static final Node mentionedBy = term("mentionedBy");
  public static final Node mentionKind = term("mentionKind");
  public static final Node inSentence = term("inSentence");
  public static final Node erratumKind = term("erratumKind");
  public static final Node question = term("question");
  public static final Node reading = term("reading");
  public static final Node reason = term("reason");
  public static final Node fact = term("fact");
  public static final Node statedIn = term("statedIn");
  public static final Node containsAct = term("containsAct");
  public static final Node sequence = term("sequence");
  public static final Node span = term("span");
  public static final Node trigger = term("trigger");
  public static final Node attribution = term("attribution");
  public static final Node negative = term("negative");
  public static final Node gloss = term("gloss");
  public static final Node actType = term("actType");
  public static final Node commitmentStrength = term("commitmentStrength");
  public static final Node temporalOrientation = term("temporalOrientation");
  public static final Node speakerVoice = term("speakerVoice");
  public static final Node statedBy = term("statedBy");
  public static final Node makesAct = term("makesAct");
  public static final Node onBehalfOf = term("onBehalfOf");
  public static final Node committedParty = term("committedParty");
  public static final Node commitsItselfIn = term("commitsItselfIn");
  public static final Node performer = term("performer");
  public static final Node addressee = term("addressee");
  public static final Node beneficiary = term("beneficiary");
  public static final Node about = term("about");
  public static final Node subjectOfAct = term("subjectOfAct");
  public static final Node topic = term("topic");
  public static final Node madeAt = term("madeAt");
  public static final Node establishes = term("establishes");
  public static final Node establishedBy = term("establishedBy");
  public static final Node mandatesAnalysisOf = term("mandatesAnalysisOf");
  public static final Node proposes = term("proposes");
  public static final Node concludes = term("concludes");
  public static final Node purpose = term("purpose");
  public static final Node condition = term("condition");
  public static final Node fulfilledBy = term("fulfilledBy");
  public static final Node meetsG7Criteria = term("meetsG7Criteria");
  public static final Node basis = term("basis");
  public static final Node evidence = term("evidence");
  public static final Node certainty = term("certainty");
  public static final Node layer = term("layer");
  public static final Node confirms = term("confirms");
  public static final Node confidence = term("confidence");
  public static final Node rule = term("rule");
  public static final Node asOf = term("asOf");
  public static final Node actorType = term("actorType");
  public static final Node iso3166alpha2 = term("iso3166alpha2");
  public static final Node iso3166alpha3 = term("iso3166alpha3");
  public static final Node ofState = term("ofState");
  public static final Node jointBodyOf = term("jointBodyOf");
  public static final Node represents = term("represents");
  public static final Node delegationTo = term("delegationTo");
  public static final Node hasDelegation = term("hasDelegation");
  public static final Node includesOffice = term("includesOffice");
  public static final Node targets = term("targets");
  public static final Node subGroupOf = term("subGroupOf");
  public static final Node holder = term("holder");
  public static final Node heldOffice = term("heldOffice");
  public static final Node quantityAsWritten = term("quantityAsWritten");
  public static final Node territoryOf = term("territoryOf");
  public static final Node within = term("within");
  public static final Node locatedIn = term("locatedIn");
  public static final Node eventType = term("eventType");
  public static final Node eventStatus = term("eventStatus");
  public static final Node participation = term("participation");
  public static final Node participant = term("participant");
  public static final Node participantOffice = term("participantOffice");
  public static final Node participationRole = term("participationRole");
  public static final Node hasParticipant = term("hasParticipant");
  public static final Node participatesIn = term("participatesIn");
  public static final Node atPlace = term("atPlace");
  public static final Node dateAssertion = term("dateAssertion");
  public static final Node edtf = term("edtf");
  public static final Node dateAsWritten = term("dateAsWritten");
  public static final Node earliest = term("earliest");
  public static final Node latest = term("latest");
  public static final Node inSeries = term("inSeries");
  public static final Node hasEvent = term("hasEvent");
  public static final Node ordinal = term("ordinal");
  public static final Node follows = term("follows");
  public static final Node precedes = term("precedes");
  public static final Node partOfEvent = term("partOfEvent");
  public static final Node hasPartEvent = term("hasPartEvent");
  public static final Node buildsOn = term("buildsOn");
  public static final Node invitedBy = term("invitedBy");
  public static final Node supports = term("supports");
  public static final Node concerns = term("concerns");
  public static final Node separate = term("separate");
  public static final Node anniversaryOf = term("anniversaryOf");
  public static final Node releases = term("releases");
  public static final Node producedBody = term("producedBody");
  public static final Node framedBy = term("framedBy");
  public static final Node frames = term("frames");
  public static final Node party = term("party");
  public static final Node partyTo = term("partyTo");
  public static final Node statusAssertion = term("statusAssertion");
  public static final Node status = term("status");
  public static final Node reachedAt = term("reachedAt");
  public static final Node year = term("year");
  public static final Node cameoCode = term("cameoCode");
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
