package org.w3id.bayan.publish.question;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3id.bayan.publish.result.Excerpt;
import org.w3id.bayan.publish.result.View;

/** A request for the answer to a question, as one to the query service. */
final class QueryRequest extends HttpServletRequestWrapper {
  /** What of the question's address the service understands too. */
  private static final List<String> KEPT =
      List.of(
          "format",
          "output",
          "timeout",
          "bom",
          Excerpt.FROM,
          View.PARAMETER,
          View.COLUMN,
          View.NEAR,
          "lang");

  private final String path;
  private final Map<String, String> parameters = new LinkedHashMap<>();

  QueryRequest(HttpServletRequest request, String path, String query, Optional<String> form) {
    super(request);
    this.path = path;
    parameters.put("query", query);
    for (String name : KEPT) {
      String value = request.getParameter(name);
      if (value != null) {
        parameters.put(name, value);
      }
    }
    form.ifPresent(it -> parameters.put("format", it));
  }

  @Override
  public String getRequestURI() {
    return path;
  }

  @Override
  public StringBuffer getRequestURL() {
    return new StringBuffer(path);
  }

  @Override
  public String getServletPath() {
    return path;
  }

  @Override
  public @Nullable String getPathInfo() {
    return null;
  }

  @Override
  public String getQueryString() {
    return parameters.entrySet().stream()
        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  @Override
  public @Nullable String getParameter(String name) {
    return parameters.get(name);
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    String value = parameters.get(name);
    return value == null ? null : new String[] {value};
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return parameters.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, it -> new String[] {it.getValue()}));
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }
}
