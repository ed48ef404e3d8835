package org.w3id.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.bayan.config.Operation;

/** Clients that are slow on purpose are cut off; those that take their time are not. */
class SlowClientsIT {
  private static final Operation IMPATIENT =
      new Operation(Optional.empty(), List.of(), Operation.LogFormat.NCSA, Duration.ofSeconds(2));
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private static final int FRAME_HEAD = 9;
  private static final int DATA = 0;
  private static final int HEADERS = 1;
  private static final int END_OF_HEADERS = 4;
  private static final int RESET = 3;
  private static final int SETTINGS = 4;
  private static final int GO_AWAY = 7;
  private static final int UNKNOWN = 0xFF;

  /** What begins HTTP/2 (RFC 9113, 3.4), and settings that leave everything as it is. */
  private static final byte[] PREFACE =
      Bytes.concat(ascii("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), frame(SETTINGS, 0, new byte[0]));

  @TempDir static Path directory;
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start(directory, IMPATIENT, directory.resolve("log"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Socket connect() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), server.port());
  }

  /** All that comes until the server closes. */
  private static byte[] read(Socket socket) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    try {
      for (int count = socket.getInputStream().read(buffer);
          count >= 0;
          count = socket.getInputStream().read(buffer)) {
        all.write(buffer, 0, count);
      }
    } catch (SocketException reset) {
      // what came before is what was answered
    }
    return all.toByteArray();
  }

  @Test
  void whoNeverFinishesARequestIsCutOffAndOthersAreServed()
      throws IOException, InterruptedException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 600; i++) {
        Socket socket = connect();
        socket.getOutputStream().write(ascii("GET /doc/actor/iraq HTTP/1.1\r\nHost: x\r\n"));
        slow.add(socket);
      }
      assertThat(server.get("/doc/actor/iraq").statusCode()).isEqualTo(200);
      String answer = new String(read(slow.getFirst()), StandardCharsets.UTF_8);
      assertThat(answer).doesNotContain(" 200 ");
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  /** Each byte begins Jetty's patience anew, so a silence of two seconds never comes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | ____________________________________________________________________",
        "0 | GET /doc/actor/iraq HTTP/1.1_Host: x_X-Slow: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "85 | POST /sparql HTTP/1.1_Host: x_Content-Type: application/sparql-query_Content-Length:"
            + " 200__ASK { ?s ?p ?o . ?s ?p2 ?o2 . ?s ?p3 ?o3 . ?s ?p4 ?o4 . ?s ?p5 ?o5 . ?s ?p6"
            + " ?o6 }"
      })
  void whoSendsByteByByteIsCutOff(int together, String request) throws Exception {
    byte[] sent = ascii(request.replace("_", "\r\n"));
    String answer = new String(answerUntilCutOff(sent, together), StandardCharsets.US_ASCII);
    assertThat(answer).doesNotContain(" 200 ");
    if (request.startsWith("GET")) {
      assertThat(answer).startsWith("HTTP/1.1 408 ");
    }
  }

  private static void sendSlowly(Socket socket, byte[] bytes, int together) {
    try {
      socket.getOutputStream().write(bytes, 0, together);
      for (int i = together; i < bytes.length; i++) {
        socket.getOutputStream().write(bytes[i]);
        Thread.sleep(250);
      }
    } catch (IOException | InterruptedException cutOff) {
      // what the test waits for
    }
  }

  @Test
  void whoTakesTurnsKeepsItsConnection() throws Exception {
    try (Socket socket = connect()) {
      for (int turn = 0; turn < 5; turn++) {
        socket.getOutputStream().write(ascii("HEAD /health HTTP/1.1\r\nHost: x\r\n\r\n"));
        byte[] begin = socket.getInputStream().readNBytes(12);
        assertThat(new String(begin, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 200");
        Thread.sleep(1200);
        socket.getInputStream().skipNBytes(socket.getInputStream().available());
      }
    }
  }

  @Test
  void whoSendsEmptyLinesBetweenRequestsIsCutOff() throws Exception {
    String request = "HEAD /health HTTP/1.1\r\nHost: x\r\n\r\n";
    byte[] sent = ascii(request + "\r\n".repeat(50));
    assertThat(answerUntilCutOff(sent, request.length())).asString().startsWith("HTTP/1.1 200 ");
  }

  @Test
  void whoSendsAFrameByteByByteIsCutOff() throws Exception {
    byte[] sent = Bytes.concat(PREFACE, frame(UNKNOWN, 0, new byte[100]));
    assertThat(typesOfFrames(answerUntilCutOff(sent, PREFACE.length))).contains(GO_AWAY);
  }

  @Test
  void whoSendsABodyInManySmallFramesIsCutOff() throws Exception {
    byte[] begin =
        Bytes.concat(
            PREFACE,
            frame(
                HEADERS,
                END_OF_HEADERS,
                Bytes.concat(
                    new byte[] {(byte) 0x83, (byte) 0x86, 0x04, 7},
                    ascii("/sparql"),
                    new byte[] {0x01, 1, 'x', 0x0F, 0x10, 24},
                    ascii("application/sparql-query"))));
    byte[] pieces = new byte[0];
    for (int i = 0; i < 10; i++) {
      pieces = Bytes.concat(pieces, frame(DATA, 0, new byte[] {' '}));
    }
    byte[] answer = answerUntilCutOff(Bytes.concat(begin, pieces), begin.length);
    assertThat(typesOfFrames(answer)).contains(RESET);
  }

  /** What comes while bytes are sent slowly, the first of them together. */
  private static byte[] answerUntilCutOff(byte[] sent, int together) throws Exception {
    long begin = System.nanoTime();
    try (Socket socket = connect()) {
      Thread sender = Thread.ofVirtual().start(() -> sendSlowly(socket, sent, together));
      byte[] answer = read(socket);
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(LONGEST);
      sender.interrupt();
      sender.join();
      return answer;
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** A frame of HTTP/2 (RFC 9113, 4.1) on the first stream; settings are of no stream. */
  private static byte[] frame(int type, int flags, byte[] payload) {
    return ByteBuffer.allocate(FRAME_HEAD + payload.length)
        .putInt(payload.length << 8 | type)
        .put((byte) flags)
        .putInt(type == SETTINGS ? 0 : 1)
        .put(payload)
        .array();
  }

  private static List<Integer> typesOfFrames(byte[] answer) {
    List<Integer> types = new ArrayList<>();
    ByteBuffer frames = ByteBuffer.wrap(answer);
    while (frames.remaining() >= FRAME_HEAD) {
      int lengthAndType = frames.getInt();
      types.add(lengthAndType & 0xFF);
      int end = frames.position() + FRAME_HEAD - Integer.BYTES + (lengthAndType >>> 8);
      frames.position(Math.min(end, frames.limit()));
    }
    return types;
  }
}
