package org.w3id.bayan.reading;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3id.bayan.curated.BadInputException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads what someone wrote about a document in YAML; keys that mean nothing here are left alone.
 */
public final class GivenReader {
  private static final List<String> ID = List.of("id");
  private static final List<String> TITLE = List.of("title");
  private static final List<String> DATE = List.of("date", "issued");
  private static final List<String> LANGUAGE = List.of("language", "lang");
  private static final List<String> PARTIES = List.of("parties", "party");
  private static final List<String> ORIGIN = List.of("source", "url");

  private final String file;
  private final int firstLine;

  private GivenReader(String file, int firstLine) {
    this.file = file;
    this.firstLine = firstLine;
  }

  /**
   * Reads YAML.
   *
   * @param file where it stands, for messages
   * @param firstLine the line of the file that it begins in, from 1
   * @throws BadInputException if it is no YAML, or a value is not what its key needs
   */
  public static Given read(String file, int firstLine, String yaml) {
    return new GivenReader(file, firstLine).read(yaml);
  }

  private Given read(String yaml) {
    Map<String, Node> values = values(yaml);
    return new Given(
        word(values, ID),
        word(values, TITLE),
        word(values, DATE),
        word(values, LANGUAGE),
        words(values, PARTIES),
        word(values, ORIGIN));
  }

  /** Nodes, not Java values: YAML would make a time of a date, and a truth of «no». */
  private Map<String, Node> values(String yaml) {
    Node root;
    try {
      root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
      throw problem(line, "this is not YAML: " + e.getProblem());
    } catch (YAMLException e) {
      throw problem(0, "this is not YAML: " + e.getMessage());
    }
    Map<String, Node> values = new HashMap<>();
    if (root == null) {
      return values;
    }
    if (!(root instanceof MappingNode mapping)) {
      throw problem(0, "what is said about a document is written as \"key: value\" lines");
    }
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        values.put(key.getValue().toLowerCase(Locale.ROOT), tuple.getValueNode());
      }
    }
    return values;
  }

  private Optional<String> word(Map<String, Node> values, List<String> keys) {
    List<String> words = words(values, keys);
    if (words.size() > 1) {
      Node node = values.get(keys.getFirst());
      throw problem(
          node == null ? 0 : node.getStartMark().getLine(),
          "\"%s\" has %d values; give one".formatted(keys.getFirst(), words.size()));
    }
    return words.stream().findFirst();
  }

  private List<String> words(Map<String, Node> values, List<String> keys) {
    List<String> words = new ArrayList<>();
    for (String key : keys) {
      Node node = values.get(key);
      List<Node> nodes =
          node instanceof SequenceNode sequence
              ? sequence.getValue()
              : Optional.ofNullable(node).stream().toList();
      for (Node one : nodes) {
        if (!(one instanceof ScalarNode scalar)) {
          throw problem(
              one.getStartMark().getLine(), "\"%s\" needs plain words here".formatted(key));
        }
        if (!scalar.getValue().isBlank()) {
          words.add(scalar.getValue().strip());
        }
      }
    }
    return words;
  }

  private BadInputException problem(int line, String what) {
    return new BadInputException("%s, line %d: %s".formatted(file, firstLine + line, what));
  }
}
