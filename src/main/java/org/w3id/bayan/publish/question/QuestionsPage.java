package org.w3id.bayan.publish.question;

import java.util.List;
import org.w3id.bayan.publish.page.Page;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Words;

/** The page that lists the questions. */
public record QuestionsPage(Words title, List<Entry> questions) implements Page {
  public QuestionsPage {
    questions = List.copyOf(questions);
  }

  /**
   * A question.
   *
   * @param fields what can be chosen in it
   * @param byHand whether it rests on what only a reader establishes
   */
  public record Entry(String path, Words title, List<Words> fields, boolean byHand) {
    public Entry {
      fields = List.copyOf(fields);
    }
  }

  /** The page for all questions. */
  public static QuestionsPage of(Questions questions, Phrases phrases) {
    return new QuestionsPage(
        phrases.words("questions.title"),
        questions.all().stream()
            .map(question ->
                new Entry(
                    question.path(),
                    question.title(phrases),
                    question.parameters().stream()
                        .filter(parameter -> !parameter.isLanguage())
                        .map(parameter -> parameter.label().in(phrases))
                        .toList(),
                    question.byHand()))
            .toList());
  }

  @Override
  public String template() {
    return "questions";
  }
}
