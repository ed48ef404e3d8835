package org.w3id.bayan.html;

import java.util.List;
import java.util.stream.Stream;

/** An address for each kind of page that the project's own data fills. */
final class PagesUnderTest {
  private static final String STATEMENT = "/doc/document/us-iraq-jscd-2-joint-statement";

  private static final List<String> ADDRESSES =
      List.of(
          "/",
          STATEMENT,
          STATEMENT + "/text/ar",
          STATEMENT + "/act/012",
          STATEMENT + "/erratum/E01",
          STATEMENT + "/mention/356-362",
          "/doc/actor/iraq",
          "/doc/actor/lloyd-austin",
          "/doc/actor/united-states?page=2",
          "/doc/office/us-secretary-of-defense",
          "/doc/place/washington-dc",
          "/doc/event/us-iraq-jscd-2",
          "/doc/topic/advisory-mission",
          "/doc/agreement/us-iraq-strategic-framework-agreement-2008",
          "/doc/actor/nobody",
          "/queries",
          "/queries/q39-commitments-by-party-and-strength",
          "/queries/q39-commitments-by-party-and-strength?view=chart",
          "/queries/cq26-dated-events-in-order?view=timeline",
          "/queries/q42-places-and-where-they-are?view=map",
          "/sparql",
          "/sparql?query=SELECT%20*%20%7B%3Fs%20a%20%3Fclass%7D%20LIMIT%2010",
          "/sparql?query=ASK%20%7B%7D&format=html",
          "/sparql?query=CONSTRUCT%20WHERE%20%7B%3Fs%20a%20%3Fclass%7D%20LIMIT%2010&format=html",
          "/sparql?query=nonsense&format=html",
          "/search?q=iraq",
          "/search?q=nothing-has-this-word",
          "/compare",
          "/recurring",
          "/recurring?about=actor/iraq",
          "/api",
          "/dumps/",
          "/ns",
          "/def/basis/stated",
          "/def/basis",
          "/graph/stated/us-iraq-jscd-2-joint-statement",
          "/.well-known/void");

  private PagesUnderTest() {}

  /** Each address in each language. */
  static Stream<String> inBothLanguages() {
    return ADDRESSES.stream()
        .flatMap(address ->
            Stream.of("en", "ar")
                .map(lang -> address + (address.contains("?") ? "&" : "?") + "lang=" + lang));
  }
}
