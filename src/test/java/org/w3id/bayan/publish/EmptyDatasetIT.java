package org.w3id.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dataset that nothing is published in yet is no fault. */
class EmptyDatasetIT {
  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search?q=iraq",
        "/search?kind=actor",
        "/queries",
        "/compare",
        "/recurring",
        "/sparql"
      })
  void isShown(String address) throws Exception {
    try (TestServer server = TestServer.over("http/empty.trig", directory)) {
      assertThat(server.get(address, "Accept", "text/html").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void nothingIsFoundInIt() throws Exception {
    try (TestServer server = TestServer.over("http/empty.trig", directory)) {
      HttpResponse<String> found = server.get("/search?q=iraq&format=json");
      assertThat(found.statusCode()).as(found.body()).isEqualTo(200);
      assertThat(found.body()).contains("\"total\":0");
      assertThat(server.get("/search/suggest?q=ira").body()).contains("[]");
    }
  }
}
