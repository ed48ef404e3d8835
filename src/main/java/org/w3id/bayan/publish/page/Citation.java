package org.w3id.bayan.publish.page;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.regex.Pattern;

/** How to cite what a page is about, in the formats of programs that keep references. */
public record Citation(String bibTeX, String ris, String cslJson) {
  private static final Pattern BREAKS = Pattern.compile("\\s+");
  private static final Pattern TEX = Pattern.compile("([#$%&_{}\\\\^~])");
  private static final Pattern KEY = Pattern.compile("[^A-Za-z0-9-]+");

  /**
   * The citation of a thing.
   *
   * @param iri by which it is to be cited
   * @param issued when it was issued, beginning with the year; empty if not known
   * @param publisher who publishes what is said of it
   */
  public static Citation of(Words title, String iri, String issued, String publisher) {
    String name = BREAKS.matcher(title.text()).replaceAll(" ").strip();
    String key = KEY.matcher(iri.substring(iri.lastIndexOf('/') + 1)).replaceAll("-");
    String year = issued.matches("\\d{4}.*") ? issued.substring(0, 4) : "";
    StringBuilder bibTeX = new StringBuilder("@misc{%s,\n".formatted(key));
    bibTeX.append("  title = {{%s}},\n".formatted(tex(name)));
    if (!year.isEmpty()) {
      bibTeX.append("  year = {%s},\n".formatted(year));
    }
    bibTeX.append("  publisher = {%s},\n  url = {%s}\n}\n".formatted(tex(publisher), iri));
    StringBuilder ris = new StringBuilder("TY  - GOVDOC\n");
    ris.append("TI  - ").append(name).append('\n');
    if (!year.isEmpty()) {
      ris.append("PY  - ").append(year).append('\n');
    }
    ris.append("PB  - ").append(publisher).append("\nUR  - ").append(iri).append("\nER  - \n");
    return new Citation(bibTeX.toString(), ris.toString(), csl(key, name, year, iri, publisher));
  }

  private static String tex(String text) {
    return TEX.matcher(text).replaceAll("\\\\$1");
  }

  private static String csl(String key, String name, String year, String iri, String publisher) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", key)
            .add("type", "document")
            .add("title", name)
            .add("publisher", publisher)
            .add("URL", iri);
    if (!year.isEmpty()) {
      json.add(
          "issued",
          Json.createObjectBuilder()
              .add(
                  "date-parts",
                  Json.createArrayBuilder()
                      .add(Json.createArrayBuilder().add(Integer.parseInt(year)))));
    }
    return Json.createArrayBuilder().add(json).build().toString();
  }
}
