package org.w3id.bayan.publish;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HexFormat;
import org.eclipse.jetty.ee11.servlet.ResourceServlet;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.server.ResourceService;
import org.eclipse.jetty.util.resource.Resource;
import org.jspecify.annotations.Nullable;
import org.w3id.bayan.publish.negotiation.Conditional;

/**
 * Files, each with a strong tag made from its content, so that a download can be taken up again
 * (RFC 9110, 13.1.5). Jetty's own tags are weak, and it sends a part of a file even when the client
 * has the beginning of another one.
 */
class TaggedFiles extends ResourceServlet {
  private static final int TAG_CHARACTERS = 32;
  private static final int MOST_TAGS = 10_000;
  private static final String RANGE = "Range";

  /** What a file without an extension is: the list of checksums. */
  private static final HttpField PLAIN =
      new HttpField(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");

  private static final String IF_RANGE = "If-Range";
  private static final String CACHE_CONTROL = "Cache-Control";

  private final transient Cache<State, String> tags =
      Caffeine.newBuilder().maximumSize(MOST_TAGS).build();

  /** What tells that a file has not changed since it was read. */
  private record State(String file, Instant modified, long length) {}

  @Override
  public void init() throws ServletException {
    super.init();
    ResourceService service = getResourceService();
    HttpContent.Factory files = service.getHttpContentFactory();
    service.setHttpContentFactory(path -> {
      HttpContent content = files.getContent(path);
      return content == null || content.getResource().isDirectory() ? content : tagged(content);
    });
  }

  private HttpContent tagged(HttpContent content) {
    return new HttpContent.Wrapper(content) {
      @Override
      public HttpField getETag() {
        return new HttpField(HttpHeader.ETAG, tag(content.getResource()));
      }

      @Override
      public HttpField getContentType() {
        HttpField known = super.getContentType();
        return known == null ? PLAIN : known;
      }
    };
  }

  private String tag(Resource file) {
    State state = new State(file.getURI().toString(), file.lastModified(), file.length());
    return tags.get(state, unused -> "\"" + sum(file).substring(0, TAG_CHARACTERS) + "\"");
  }

  /** The SHA-256 of a file, in hexadecimal digits. */
  private static String sum(Resource file) {
    try (InputStream in = file.newInputStream()) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (isKnown(request, response)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      super.doGet(isOfAnother(request) ? whole(request) : request, response);
    }
  }

  /**
   * Whether the client has the file; then all is said that would be said with it (RFC 9110,
   * 15.4.5), which Jetty does not.
   */
  private boolean isKnown(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpContent content =
        getResourceService().getContent(String.valueOf(request.getPathInfo()), null);
    if (content == null || content.getResource().isDirectory()) {
      return false;
    }
    String tag = content.getETag().getValue();
    Instant modified = content.getResource().lastModified().truncatedTo(ChronoUnit.SECONDS);
    if (!new Conditional(tag, modified).isKnownTo(request)) {
      return false;
    }
    response.setHeader("ETag", tag);
    response.setDateHeader("Last-Modified", modified.toEpochMilli());
    if (!response.containsHeader(CACHE_CONTROL)) {
      response.setHeader(CACHE_CONTROL, getInitParameter("cacheControl"));
    }
    return true;
  }

  /** Whether a part is wanted only of a file that is not, or no longer, this one. */
  private boolean isOfAnother(HttpServletRequest request) throws IOException {
    String wanted = request.getHeader(IF_RANGE);
    if (wanted == null || request.getHeader(RANGE) == null) {
      return false;
    }
    HttpContent content =
        getResourceService().getContent(String.valueOf(request.getPathInfo()), null);
    return content == null
        || !(wanted.equals(content.getETag().getValue())
            || wanted.equals(content.getLastModified().getValue()));
  }

  private static HttpServletRequest whole(HttpServletRequest request) {
    return new HttpServletRequestWrapper(request) {
      @Override
      public @Nullable String getHeader(String name) {
        return name.equalsIgnoreCase(RANGE) ? null : super.getHeader(name);
      }

      @Override
      public Enumeration<String> getHeaders(String name) {
        return name.equalsIgnoreCase(RANGE)
            ? Collections.emptyEnumeration()
            : super.getHeaders(name);
      }
    };
  }
}
