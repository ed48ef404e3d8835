package org.w3id.bayan.publish.question;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.w3id.bayan.publish.page.Phrasebook;
import org.w3id.bayan.publish.result.Occasion;
import org.w3id.bayan.store.ServedStore;
import org.w3id.bayan.vocab.Iris;

/**
 * Hands a question that is asked by its address on to the query service, as the query that it is.
 *
 * <p>{@code /queries/q39-….csv?document=document/talks} is answered as CSV.
 */
public final class QuestionFilter extends HttpFilter {
  private static final String METHODS = "GET, HEAD, OPTIONS";
  private static final List<String> FORMS =
      List.of("html", "json", "csv", "tsv", "xml", "ttl", "nt", "jsonld", "rdf");

  private final String service;
  private final transient Filter door;
  private final transient Questions questions;
  private final transient Choices choices;
  private final transient Phrasebook phrasebook;
  private final transient Iris iris;

  /**
   * A filter before the query service.
   *
   * @param service the path of the service
   * @param door the filter that stands before it
   */
  public QuestionFilter(
      String service,
      Filter door,
      Questions questions,
      ServedStore served,
      Phrasebook phrasebook,
      Iris iris) {
    this.service = service;
    this.door = door;
    this.questions = questions;
    this.choices = new Choices(questions, served, iris);
    this.phrasebook = phrasebook;
    this.iris = iris;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI().substring(1);
    if (!path.startsWith(Question.PATH)) {
      chain.doFilter(request, response);
      return;
    }
    String whole = path.substring(Question.PATH.length());
    Optional<String> form = FORMS.stream().filter(it -> whole.endsWith("." + it)).findFirst();
    Optional<Question> question =
        questions.find(
            form.map(it -> whole.substring(0, whole.length() - it.length() - 1)).orElse(whole));
    if (question.isEmpty()) {
      response.sendError(
          HttpServletResponse.SC_NOT_FOUND,
          "No such question; /queries lists those that there are");
      return;
    }
    response.setHeader("Allow", METHODS);
    switch (request.getMethod()) {
      case "GET", "HEAD" -> ask(question.get(), form, request, response, chain);
      case "OPTIONS" -> response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      default ->
          response.sendError(
              HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Only GET and HEAD work here");
    }
  }

  private void ask(
      Question question,
      Optional<String> form,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    AskedQuestion asked;
    try {
      asked = AskedQuestion.of(question, request, phrasebook, choices, iris);
    } catch (AskedQuestion.UnknownValueException e) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
      return;
    }
    response.addHeader("Vary", "Accept-Language");
    request.setAttribute(Occasion.class.getName(), asked);
    door.doFilter(new QueryRequest(request, service, asked.query(), form), response, chain);
  }
}
