package org.w3id.bayan.publish.page;

/** A page in one language, ready to be drawn. */
public sealed interface Page
    permits ThingPage, HomePage, GraphPage, TermsPage, DumpsPage, QueryPage, ProblemPage {

  /** What it is headed. */
  Words title();
}
