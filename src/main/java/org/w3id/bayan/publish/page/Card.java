package org.w3id.bayan.publish.page;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What search engines and other sites are told of a page.
 *
 * @param type the class in schema.org of what the page is about; empty if there is nothing to tell
 * @param description in a sentence
 * @param fields further properties of schema.org with their values
 */
public record Card(String type, String description, Map<String, List<String>> fields) {
  /** Nothing to tell. */
  public static final Card NONE = new Card("", "", Map.of());

  public Card {
    fields = Map.copyOf(fields);
  }

  /** As JSON-LD that can stand in a page: without a sign that could end the element it is in. */
  String json(Words title, String url, String lang) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("@context", "https://schema.org")
            .add("@type", type)
            .add("name", title.text())
            .add("inLanguage", title.lang().isEmpty() ? lang : title.lang());
    if (!url.isEmpty()) {
      json.add("url", url);
    }
    if (!description.isEmpty()) {
      json.add("description", description);
    }
    new TreeMap<>(fields)
        .forEach((name, values) -> {
          if (values.size() == 1) {
            json.add(name, values.getFirst());
          } else if (!values.isEmpty()) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            values.forEach(array::add);
            json.add(name, array);
          }
        });
    return json.build().toString().replace("<", "\\u003c").replace("&", "\\u0026");
  }
}
