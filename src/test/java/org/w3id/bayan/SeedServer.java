package org.w3id.bayan;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The published seed, served while the tests of a class run, and a client that asks for it. */
public final class SeedServer implements BeforeAllCallback, AfterAllCallback {
  private PublishedSeed seed;
  private HttpClient client;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    seed = PublishedSeed.start();
    client = HttpClient.newHttpClient();
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    client.close();
    seed.close();
  }

  /** Where it listens. */
  public URI address() {
    return seed.address();
  }

  /** The data behind it. */
  public DatasetGraph dataset() {
    return seed.store().dataset();
  }

  /** The answer to a request; a redirection is not followed. */
  public HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
