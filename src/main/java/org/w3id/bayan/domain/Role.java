package org.w3id.bayan.domain;

/** What a thing has to do with a speech act. Each constant is one property of the ontology. */
public enum Role {
  STATED_BY("statedBy"),
  ON_BEHALF_OF("onBehalfOf"),
  COMMITTED_PARTY("committedParty"),
  PERFORMER("performer"),
  ADDRESSEE("addressee"),
  BENEFICIARY("beneficiary"),
  ABOUT("about"),
  MADE_AT("madeAt"),
  ESTABLISHES("establishes"),
  MANDATES_ANALYSIS_OF("mandatesAnalysisOf"),
  PROPOSES("proposes"),
  CONCLUDES("concludes"),
  FRAMED_BY("framedBy");

  private final String propertyName;

  Role(String propertyName) {
    this.propertyName = propertyName;
  }

  /** The local name of the property. */
  public String propertyName() {
    return propertyName;
  }
}
