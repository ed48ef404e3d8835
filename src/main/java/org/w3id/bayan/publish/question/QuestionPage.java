package org.w3id.bayan.publish.question;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.publish.page.Page;
import org.w3id.bayan.publish.page.Words;
import org.w3id.bayan.publish.result.ResultPage;

/**
 * The page of a question: what can be chosen, and the answer.
 *
 * @param path its address below the root
 * @param elsewhere where there is nothing, what else could be chosen
 * @param byHand for a question that rests on what only a reader establishes, the statements that
 *     were read by hand, with addresses below the root
 */
public record QuestionPage(
    Words title,
    String path,
    List<Field> fields,
    ResultPage answer,
    List<Elsewhere> elsewhere,
    Optional<List<Option>> byHand)
    implements Page {
  public QuestionPage {
    fields = List.copyOf(fields);
    elsewhere = List.copyOf(elsewhere);
    byHand = byHand.map(List::copyOf);
  }

  /**
   * Choices in a field by which there is an answer.
   *
   * @param links each with the address of that answer, below the root
   */
  public record Elsewhere(Words label, List<Option> links) {
    public Elsewhere {
      links = List.copyOf(links);
    }
  }

  /**
   * A field of the form.
   *
   * @param value what is chosen; empty for anything
   * @param choices what there is; empty if it is typed in
   * @param open whether anything will do
   */
  public record Field(String name, Words label, String value, List<Option> choices, boolean open) {
    public Field {
      choices = List.copyOf(choices);
    }
  }

  /** Something to choose. */
  public record Option(String value, Words words) {}

  @Override
  public String template() {
    return "question";
  }
}
