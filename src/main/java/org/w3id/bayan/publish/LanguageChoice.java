package org.w3id.bayan.publish;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpCookieUtils;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Remembers in which language somebody reads: who has once chosen one, by {@code lang=} in the
 * address of a page, gets all pages in it. The browser keeps the choice as a cookie that says
 * nothing else; those behind see it as the language that the browser asks for. {@link Told} is
 * where the answer is made, and tells of it.
 */
final class LanguageChoice extends Handler.Wrapper {
  private static final String NAME = "lang";

  /** In the query of an address. */
  private static final Pattern CHOICE = Pattern.compile("(?:^|&)lang=([a-zA-Z-]+)(?:&|$)");

  private static final long YEAR_SECONDS = 31_536_000;

  private final List<String> languages;

  /**
   * A handler before all that answer in a language.
   *
   * @param languages those of the interface
   */
  LanguageChoice(Handler handler, List<String> languages) {
    super(handler);
    this.languages = List.copyOf(languages);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    return super.handle(isForReader(request) ? asked(request) : request, response, callback);
  }

  private Request asked(Request request) {
    Optional<String> kept =
        Request.getCookies(request).stream()
            .filter(cookie -> cookie.getName().equals(NAME))
            .map(HttpCookie::getValue)
            .filter(languages::contains)
            .findFirst();
    return kept.isPresent()
        ? new InLanguage(request, chosen(request, languages).or(() -> kept).orElseThrow())
        : request;
  }

  /** Browsers name HTML among what they accept; others get the answer as if this was not here. */
  private static boolean isForReader(Request request) {
    return request.getHeaders().getValuesList(HttpHeader.ACCEPT).toString().contains("text/html");
  }

  /** What the reader has just chosen. */
  private static Optional<String> chosen(Request request, List<String> languages) {
    Matcher choice = CHOICE.matcher(String.valueOf(request.getHttpURI().getQuery()));
    return choice.find()
        ? Optional.of(choice.group(1)).filter(languages::contains)
        : Optional.empty();
  }

  /** A request by a browser that asks for one language. */
  private static final class InLanguage extends Request.Wrapper {
    private final HttpFields headers;

    InLanguage(Request request, String language) {
      super(request);
      this.headers =
          HttpFields.build(request.getHeaders()).put(HttpHeader.ACCEPT_LANGUAGE, language);
    }

    @Override
    public HttpFields getHeaders() {
      return headers;
    }
  }

  /**
   * Sets the cookie, and tells caches of it. It stands behind what sends answers again: those have
   * all the fields already.
   */
  static final class Told extends Handler.Wrapper {
    private final List<String> languages;
    private final String root;

    /**
     * A handler before all that make answers in a language.
     *
     * @param languages those of the interface
     * @param root the path below which the pages are
     */
    Told(Handler handler, List<String> languages, String root) {
      super(handler);
      this.languages = List.copyOf(languages);
      this.root = root;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      if (!isForReader(request)) {
        return super.handle(request, response, callback);
      }
      Optional<String> chosen = chosen(request, languages);
      chosen.ifPresent(language -> response.getHeaders().add(cookie(language)));
      return super.handle(request, new InChoice(request, response, chosen.isPresent()), callback);
    }

    private HttpField cookie(String language) {
      HttpCookie cookie =
          HttpCookie.build(NAME, language)
              .path(root)
              .maxAge(YEAR_SECONDS)
              .sameSite(HttpCookie.SameSite.LAX)
              .build();
      return new HttpField(HttpHeader.SET_COOKIE, HttpCookieUtils.getRFC6265SetCookie(cookie));
    }
  }

  /**
   * An answer that tells caches of the cookie wherever it tells them of the language. One that sets
   * the cookie is asked for each time, or else going to and fro would not set it.
   */
  private static final class InChoice extends Response.Wrapper {
    private static final String ASKED_EACH_TIME = "private, no-cache";

    private final HttpFields.Mutable headers;

    InChoice(Request request, Response response, boolean chosen) {
      super(request, response);
      this.headers =
          new HttpFields.Mutable.Wrapper(response.getHeaders()) {
            @Override
            public HttpField onAddField(HttpField field) {
              return changed(field, chosen);
            }

            @Override
            public HttpField onReplaceField(HttpField before, HttpField field) {
              return changed(field, chosen);
            }
          };
    }

    private static HttpField changed(HttpField field, boolean chosen) {
      if (field.getHeader() == HttpHeader.CACHE_CONTROL && chosen) {
        return new HttpField(HttpHeader.CACHE_CONTROL, ASKED_EACH_TIME);
      }
      boolean byLanguage =
          field.getHeader() == HttpHeader.VARY
              && field.contains(HttpHeader.ACCEPT_LANGUAGE.asString())
              && !field.contains(HttpHeader.COOKIE.asString());
      return byLanguage
          ? new HttpField(HttpHeader.VARY, field.getValue() + ", " + HttpHeader.COOKIE.asString())
          : field;
    }

    @Override
    public HttpFields.Mutable getHeaders() {
      return headers;
    }
  }
}
