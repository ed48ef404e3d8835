package org.w3id.bayan.publish.question;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.w3id.bayan.publish.page.Page;
import org.w3id.bayan.publish.page.Phrasebook;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Words;
import org.w3id.bayan.publish.result.Asked;
import org.w3id.bayan.publish.result.Occasion;
import org.w3id.bayan.publish.result.ResultPage;
import org.w3id.bayan.vocab.Iris;

/** A question with what a reader has chosen in it. */
final class AskedQuestion implements Occasion {
  /** Of what kind what is chosen must be to be a statement. */
  private static final String STATEMENT = "document";

  /** By which the statements that were read by hand are listed. */
  private static final String READ = "read";

  private static final int MOST_READ = 12;

  private final Question question;
  private final Map<Parameter, Node> values;
  private final Set<Parameter> given;
  private final Choices choices;
  private final Iris iris;

  private AskedQuestion(
      Question question,
      Map<Parameter, Node> values,
      Set<Parameter> given,
      Choices choices,
      Iris iris) {
    this.question = question;
    this.values = values;
    this.given = given;
    this.choices = choices;
    this.iris = iris;
  }

  /** A value of an address that means nothing where it stands. */
  static final class UnknownValueException extends Exception {
    private static final long serialVersionUID = 1;

    UnknownValueException(String name, String value, String wanted) {
      super("%s=%s: %s is wanted".formatted(name, value, wanted));
    }
  }

  /**
   * Understands what a request has chosen. The language of names is that of the reader, unless
   * another is chosen.
   */
  static AskedQuestion of(
      Question question,
      HttpServletRequest request,
      Phrasebook phrasebook,
      Choices choices,
      Iris iris)
      throws UnknownValueException {
    Map<Parameter, Node> values = new LinkedHashMap<>();
    Set<Parameter> chosen = new HashSet<>();
    for (Parameter parameter : question.parameters()) {
      String given = request.getParameter(parameter.name());
      String value =
          given == null && parameter.isLanguage()
              ? phrasebook
                  .choose(request.getParameter("lang"), request.getHeader("Accept-Language"))
                  .lang()
              : given;
      if (value != null && !value.isBlank()) {
        values.put(
            parameter,
            parameter
                .node(value.strip(), iris)
                .orElseThrow(
                    () -> new UnknownValueException(parameter.name(), value, wanted(parameter))));
        if (given != null) {
          chosen.add(parameter);
        }
      }
    }
    return new AskedQuestion(question, values, chosen, choices, iris);
  }

  private static String wanted(Parameter parameter) {
    return parameter.isNumber()
        ? "a number"
        : parameter.isLanguage()
            ? "the tag of a language"
            : "an IRI, or the kind and the name of a thing, such as actor/iraq,";
  }

  /** The question in SPARQL. */
  String query() {
    return question.query(chosen(), iris.base());
  }

  /** What stands instead of what is in the query. */
  private Map<Node, Node> chosen() {
    Map<Node, Node> chosen = new LinkedHashMap<>();
    values.forEach((parameter, node) -> {
      if (!node.equals(parameter.standsFor())) {
        chosen.put(parameter.standsFor(), node);
      }
    });
    return chosen;
  }

  @Override
  public Asked asked() {
    List<Asked.Parameter> parameters = new ArrayList<>();
    values.forEach((parameter, node) -> {
      if (given.contains(parameter)) {
        parameters.add(new Asked.Parameter(parameter.name(), Parameter.say(node, iris)));
      }
    });
    return new Asked(question.path(), query(), parameters);
  }

  @Override
  public Words column(Words variable, Phrases phrases) {
    return choices.column(variable, phrases);
  }

  @Override
  public Page around(ResultPage answer, Phrases phrases) {
    return new QuestionPage(
        question.title(phrases, chosen()),
        question.path(),
        question.parameters().stream()
            .filter(parameter -> !parameter.isLanguage())
            .map(parameter -> field(parameter, phrases))
            .toList(),
        answer,
        answer.isEmpty() ? elsewhere(phrases) : List.of(),
        question.byHand() ? Optional.of(readByHand(phrases)) : Optional.empty());
  }

  /** The statements that were read by hand, each as the choice in this question if it has one. */
  private List<QuestionPage.Option> readByHand(Phrases phrases) {
    Optional<Parameter> field =
        question.parameters().stream().filter(it -> it.kind().equals(STATEMENT)).findFirst();
    return choices.of(READ, phrases).stream()
        .limit(MOST_READ)
        .map(option ->
            new QuestionPage.Option(
                field
                    .map(Parameter::name)
                    .map(name ->
                        asked().without(name).address(name, option.value(), "lang", phrases.lang()))
                    .orElseGet(() -> "doc/" + option.value()),
                option.words()))
        .toList();
  }

  /** What could be chosen instead so that there is an answer, one field at a time. */
  private List<QuestionPage.Elsewhere> elsewhere(Phrases phrases) {
    List<QuestionPage.Elsewhere> elsewhere = new ArrayList<>();
    for (Parameter parameter : question.parameters()) {
      boolean anything = parameter.standsFor().isVariable() && !values.containsKey(parameter);
      if (parameter.isListed() && !anything) {
        Asked others = asked().without(parameter.name());
        List<QuestionPage.Option> links =
            choices
                .answered(
                    parameter.kind(),
                    thing -> question.query(with(parameter, thing), iris.base()),
                    phrases)
                .stream()
                .map(option ->
                    new QuestionPage.Option(
                        others.address(parameter.name(), option.value(), "lang", phrases.lang()),
                        option.words()))
                .toList();
        if (!links.isEmpty()) {
          elsewhere.add(new QuestionPage.Elsewhere(parameter.label().in(phrases), links));
        }
      }
    }
    return elsewhere;
  }

  /** What is chosen, but for one parameter. */
  private Map<Node, Node> with(Parameter parameter, Node thing) {
    Map<Node, Node> other = new LinkedHashMap<>(chosen());
    other.put(parameter.standsFor(), thing);
    return other;
  }

  private QuestionPage.Field field(Parameter parameter, Phrases phrases) {
    Node node = Optional.ofNullable(values.get(parameter)).orElseGet(parameter::standsFor);
    String value = node.isVariable() ? "" : Parameter.say(node, iris);
    List<QuestionPage.Option> options =
        parameter.isListed()
            ? new ArrayList<>(choices.of(parameter.kind(), phrases))
            : new ArrayList<>();
    boolean listed = options.stream().anyMatch(option -> option.value().equals(value));
    if (parameter.isListed() && !value.isEmpty() && !listed) {
      options.addFirst(new QuestionPage.Option(value, Words.code(value)));
    }
    return new QuestionPage.Field(
        parameter.name(),
        parameter.label().in(phrases),
        value,
        options,
        parameter.standsFor().isVariable());
  }
}
