package org.w3id.bayan.publish.resource;

import com.google.common.escape.Escaper;
import com.google.common.net.PercentEscaper;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A typed link from a document (RFC 8288), for the header or for a set of links (RFC 9264).
 *
 * @param mediaType of what it leads to
 */
record WebLink(String target, String relation, Optional<String> mediaType) {
  /** The media type of a set of links. */
  static final String SET = "application/linkset+json";

  private static final Escaper URI = new PercentEscaper("-._~:/?#[]@!$&'()*+,;=%", false);

  static WebLink to(String target, String relation) {
    return new WebLink(target, relation, Optional.empty());
  }

  static WebLink to(String target, String relation, String mediaType) {
    return new WebLink(target, relation, Optional.of(mediaType));
  }

  /** As a value of the header field Link. */
  String field() {
    return "<"
        + ascii(target)
        + ">; rel=\""
        + relation
        + mediaType.map(type -> "\"; type=\"" + type + "\"").orElse("\"");
  }

  /**
   * An IRI as a URI, which is what fields of a header can carry (RFC 3987, 3.1). Browsers send more
   * characters as they are than the grammar has.
   */
  static String ascii(String iri) {
    return URI.escape(iri);
  }

  /** The links of a document as a set. */
  static String set(String anchor, List<WebLink> links) {
    Map<String, JsonArrayBuilder> byRelation = new LinkedHashMap<>();
    for (WebLink link : links) {
      JsonObjectBuilder target = Json.createObjectBuilder().add("href", ascii(link.target()));
      link.mediaType().ifPresent(type -> target.add("type", type));
      byRelation.computeIfAbsent(link.relation(), one -> Json.createArrayBuilder()).add(target);
    }
    JsonObjectBuilder context = Json.createObjectBuilder().add("anchor", ascii(anchor));
    byRelation.forEach(context::add);
    return Json.createObjectBuilder()
        .add("linkset", Json.createArrayBuilder().add(context))
        .build()
        .toString();
  }
}
