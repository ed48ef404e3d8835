package org.w3id.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3id.bayan.config.Operation;

/** TLS, proxies that are believed, and the log of requests. */
class OperationIT {
  private static final String PASSWORD = "not a secret";

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource(HttpClient.Version.class)
  void withKeysThePortSpeaksTls(HttpClient.Version version) throws Exception {
    Path keys = keys();
    Operation operation =
        new Operation(
            Optional.of(new Operation.KeyFile(keys, PASSWORD)),
            List.of(),
            Operation.LogFormat.NCSA,
            Operation.SILENCE);
    try (TestServer server = TestServer.start(directory, operation, directory.resolve("log"));
        HttpClient client =
            HttpClient.newBuilder().version(version).sslContext(trusting(keys)).build()) {
      URI address = URI.create("https://localhost:%d/doc/actor/iraq.ttl".formatted(server.port()));
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.version()).isEqualTo(version);
      assertThat(answer.body()).contains("Republic of Iraq");
    }
  }

  @Test
  void newKeysAreTakenOver() throws Exception {
    Path keys = keys();
    Path used = Files.copy(keys, directory.resolve("used.p12"));
    Operation operation =
        new Operation(
            Optional.of(new Operation.KeyFile(used, PASSWORD)),
            List.of(),
            Operation.LogFormat.NCSA,
            Operation.SILENCE);
    try (TestServer server = TestServer.start(directory, operation, directory.resolve("log"))) {
      URI address = URI.create("https://localhost:%d/health".formatted(server.port()));
      assertThat(isServed(address, keys)).isTrue();
      Files.delete(keys);
      Path renewed = keys();
      assertThat(isServed(address, renewed)).isFalse();
      Files.copy(renewed, used, StandardCopyOption.REPLACE_EXISTING);
      boolean taken = false;
      for (int attempt = 0; attempt < 60 && !taken; attempt++) {
        Thread.sleep(500);
        taken = isServed(address, renewed);
      }
      assertThat(taken).isTrue();
      Files.writeString(used, "no keys");
      Thread.sleep(5000);
      assertThat(isServed(address, renewed)).isTrue();
    }
  }

  private static boolean isServed(URI address, Path keys) throws Exception {
    try (HttpClient client = HttpClient.newBuilder().sslContext(trusting(keys)).build()) {
      return client
              .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (SSLException otherKeys) {
      return false;
    }
  }

  @Test
  void aKeyStoreThatIsNotThereIsNamed() {
    Path missing = directory.resolve("none.p12");
    assertThatThrownBy(() -> new Operation.KeyFile(missing, PASSWORD))
        .hasMessageContaining(missing.toString())
        .hasMessageContaining("--tls-keystore");
  }

  @Test
  void aPasswordIsInNoMessage() throws Exception {
    assertThat(new Operation.KeyFile(keys(), PASSWORD).toString()).doesNotContain(PASSWORD);
  }

  /**
   * The client is the last in the list that is no proxy of ours; who is no proxy is not believed.
   */
  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "127.0.0.0/8, X-Forwarded-For, 203.0.113.9, 203.0.113.9",
    "127.0.0.1, X-Forwarded-For, '198.51.100.1, 203.0.113.9', 203.0.113.9",
    "'127.0.0.1,10.0.0.0/8', X-Forwarded-For, '198.51.100.1, 203.0.113.9, 10.1.2.3', 203.0.113.9",
    "127.0.0.1, Forwarded, 'for=198.51.100.1, for=203.0.113.9;proto=https', 203.0.113.9",
    "127.0.0.1, Forwarded, 'for=\"[2001:db8::7]:4711\"', 2001:db8:0:0:0:0:0:7",
    "127.0.0.1, X-Forwarded-For, unknown, 127.0.0.1",
    "127.0.0.1, X-Forwarded-For, some.name.example, 127.0.0.1",
    "127.0.0.1, X-Forwarded-Host, evil.example, 127.0.0.1",
    "192.0.2.0/24, X-Forwarded-For, 203.0.113.9, 127.0.0.1"
  })
  void theClientIsWhoAProxyThatIsBelievedNames(
      String proxies, String field, String value, String client) throws Exception {
    Path log = directory.resolve("log.json");
    Operation operation =
        new Operation(
            Optional.empty(),
            List.of(proxies.split(",")),
            Operation.LogFormat.JSON,
            Operation.SILENCE);
    try (TestServer server = TestServer.start(directory, operation, log)) {
      assertThat(server.get("/health?a=\"b\"".replace("\"", "%22"), field, value).statusCode())
          .isEqualTo(200);
    }
    JsonObject line = line(log);
    assertThat(line.getString("client").replaceAll("[\\[\\]]", "")).isEqualTo(client);
    assertThat(line.getString("path")).isEqualTo("/health?a=%22b%22");
    assertThat(line.getInt("status")).isEqualTo(200);
    assertThat(line.getInt("bytes")).isPositive();
  }

  private static JsonObject line(Path log) throws IOException {
    return Json.createReader(new StringReader(Files.readAllLines(log).getFirst())).readObject();
  }

  private Path keys() throws IOException, InterruptedException {
    Path keys = directory.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                keys.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(keytool.getInputStream().readAllBytes());
    assertThat(keytool.waitFor()).as(said).isZero();
    return keys;
  }

  private static SSLContext trusting(Path keys) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream file = Files.newInputStream(keys)) {
      store.load(file, PASSWORD.toCharArray());
    }
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("server", store.getCertificate("server"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }
}
