package org.w3id.bayan.publish.result;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was asked, and where: enough to ask it again.
 *
 * @param path where, below the root of the installation
 * @param query in SPARQL
 * @param parameters those by which it was asked, without those that choose a form or a language;
 *     with those that choose a view
 */
public record Asked(String path, String query, List<Parameter> parameters) {
  /** A longer address is not sent by browsers, or not taken by servers. */
  private static final int LONGEST_ADDRESS = 30_000;

  public Asked {
    parameters = List.copyOf(parameters);
  }

  /** A name and a value in an address. */
  public record Parameter(String name, String value) {
    private String encoded() {
      return encode(name) + "=" + encode(value);
    }

    private static String encode(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
  }

  /** The same with a further parameter. */
  public Asked with(String name, String value) {
    List<Parameter> all = new ArrayList<>(parameters);
    all.add(new Parameter(name, value));
    return new Asked(path, query, all);
  }

  /** The same without some parameters. */
  public Asked without(String... names) {
    List<String> left = List.of(names);
    return new Asked(
        path, query, parameters.stream().filter(it -> !left.contains(it.name())).toList());
  }

  /** The value of a parameter, if it has one. */
  public Optional<String> find(String name) {
    return parameters.stream()
        .filter(it -> it.name().equals(name))
        .map(Parameter::value)
        .findFirst();
  }

  /** The address below the root, with further parameters: name, value, name, value… */
  public String address(String... further) {
    String parameters = encoded(further);
    return parameters.isEmpty() ? path : path + "?" + parameters;
  }

  /** The same question as a query of the address. */
  public String encoded(String... further) {
    Stream<Parameter> all = parameters.stream();
    for (int index = 0; index + 1 < further.length; index += 2) {
      all = Stream.concat(all, Stream.of(new Parameter(further[index], further[index + 1])));
    }
    return all.map(Parameter::encoded).collect(Collectors.joining("&"));
  }

  /** Whether the question fits into an address. */
  public boolean hasAddress() {
    return encoded().length() <= LONGEST_ADDRESS;
  }
}
