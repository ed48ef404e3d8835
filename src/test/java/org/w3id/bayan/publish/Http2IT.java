package org.w3id.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http2.client.HTTP2Client;
import org.eclipse.jetty.http2.client.transport.HttpClientTransportOverHTTP2;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same promises to a client that begins with HTTP/2 in clear text, as proxies do. */
final class Http2IT {
  private static final int MOST_ASKED = 20;

  @TempDir private static Path directory;
  private static TestServer server;
  private static HttpClient client;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.start(directory);
    client = new HttpClient(new HttpClientTransportOverHTTP2(new HTTP2Client()));
    client.setFollowRedirects(false);
    client.start();
    client.getContentDecoderFactories().clear();
  }

  @AfterAll
  static void stop() throws Exception {
    client.stop();
    server.close();
  }

  private static Request request(String path) {
    return client.newRequest(server.request(path).build().uri());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.w3id.bayan.publish.HttpContractIT#cases")
  void keepsTheContract(HttpContractIT.Case it) throws Exception {
    ContentResponse response = answer(it);
    assertThat(response.getVersion()).isEqualTo(HttpVersion.HTTP_2);
    assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(it.status());
    HttpFields sent = response.getHeaders();
    CaseTable.assertHeaders(sent::getValuesList, it.type(), it.headers());
  }

  /**
   * The answer in a case. What cannot be read is answered, and its stream then reset without an
   * error, which takes nothing back (RFC 9113, 8.1); but where both come together Jetty's client
   * forgets the answer, and has to ask again.
   */
  private static ContentResponse answer(HttpContractIT.Case it) throws Exception {
    for (int asked = 1; ; asked++) {
      Request request = request(it.path()).method(it.method());
      if (!it.accept().equals("-")) {
        request.headers(headers -> headers.put("Accept", it.accept()));
      }
      try {
        return request.send();
      } catch (ExecutionException e) {
        if (asked == MOST_ASKED || !"no_error".equals(e.getCause().getMessage())) {
          throw e;
        }
      }
    }
  }

  @Test
  void whatIsUnchangedHasNoLength() throws Exception {
    for (String path : List.of("/doc/actor/iraq", "/dumps.json", "/dumps/0007/all.nq.gz")) {
      for (String method : List.of("GET", "HEAD", "GET")) {
        ContentResponse whole = request(path).method(method).send();
        assertThat(whole.getStatus()).isEqualTo(200);
        String tag = whole.getHeaders().get("ETag");
        ContentResponse again =
            request(path)
                .method(method)
                .headers(headers -> headers.put("If-None-Match", tag))
                .send();
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getHeaders().contains("Content-Length")).isFalse();
        assertThat(again.getHeaders().get("ETag")).isEqualTo(tag);
        assertThat(again.getHeaders().get("Cache-Control"))
            .isEqualTo(whole.getHeaders().get("Cache-Control"));
        assertThat(again.getHeaders().get("Last-Modified"))
            .isEqualTo(whole.getHeaders().get("Last-Modified"));
      }
    }
  }

  @Test
  void aTagOfCompressedContentIsOfNoUseToWhoTakesNone() throws Exception {
    for (String path : List.of("/doc/actor/iraq.html", "/search?q=Iraq", "/doc/actor/iraq.html")) {
      ContentResponse packed =
          request(path).headers(headers -> headers.put("Accept-Encoding", "gzip")).send();
      String tag = packed.getHeaders().get("ETag");
      assertThat(packed.getHeaders().get("Content-Encoding")).isEqualTo("gzip");
      assertThat(packed.getHeaders().getCSV("Vary", false)).contains("Accept-Encoding");
      for (String coding : List.of("gzip;q=0", "gzip;q=0.000", "identity", "br")) {
        assertThat(known(path, tag, coding)).as(coding).isEqualTo(200);
      }
      for (String coding : List.of("gzip", "br, gzip;q=0.5")) {
        assertThat(known(path, tag, coding)).as(coding).isEqualTo(304);
      }
    }
  }

  private static int known(String path, String tag, String coding) throws Exception {
    return request(path)
        .headers(headers -> headers.put("If-None-Match", tag).put("Accept-Encoding", coding))
        .send()
        .getStatus();
  }
}
