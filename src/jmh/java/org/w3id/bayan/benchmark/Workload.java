package org.w3id.bayan.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The documents and the names that are read in a measurement. */
final class Workload {
  /** The curated data of the project. */
  static final Path DATA = Path.of("data");

  /** What all IRIs begin with. */
  static final String BASE = "http://localhost:8080/";

  private static final int DOCUMENT_BYTES = 10 * 1024;
  private static final int LABELS_PER_BODY = 4;
  private static final long SEED = 50_000;
  private static final String LATIN = "abdeiklmnorstu";
  private static final String ARABIC = "ابتدرسعقكلمنوي";
  private static final List<String> ENGLISH_HEADS =
      List.of("Ministry of", "Council for", "Agency of", "Joint Committee on", "Office of");
  private static final List<String> ARABIC_HEADS =
      List.of("وزارة", "مجلس", "وكالة", "اللجنة المشتركة", "مكتب");

  private Workload() {}

  /** A text of 10 KB: all texts of the project in this language, one behind the other. */
  static String document(String language) throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path text : texts("source.%s.txt".formatted(language))) {
      all.append(Files.readString(text).strip()).append("\n\n");
    }
    byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
    StringBuilder document = new StringBuilder();
    for (int left = DOCUMENT_BYTES; left > 0; left -= bytes.length) {
      document.append(new String(bytes, 0, Math.min(left, bytes.length), StandardCharsets.UTF_8));
    }
    return document.substring(0, document.lastIndexOf(" ")).strip() + ".\n";
  }

  private static List<Path> texts(String fileName) throws IOException {
    try (Stream<Path> files = Files.walk(DATA, 3)) {
      List<Path> texts = files.filter(file -> file.endsWith(fileName)).sorted().toList();
      if (texts.isEmpty()) {
        throw new IOException("There is no %s below %s".formatted(fileName, DATA.toAbsolutePath()));
      }
      return texts;
    }
  }

  /** The authority files of the project, and beside them a file of generated bodies. */
  static Path authority(Path directory, int labels) throws IOException {
    Files.createDirectories(directory);
    try (Stream<Path> files = Files.list(DATA.resolve("authority"))) {
      for (Path file : files.toList()) {
        Files.copy(file, directory.resolve(file.getFileName()));
      }
    }
    Random random = new Random(SEED);
    StringBuilder turtle =
        new StringBuilder("PREFIX bayan: <https://w3id.org/bayan/ns#>\n")
            .append("PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n");
    for (int body = 0; body < labels / LABELS_PER_BODY; body++) {
      turtle
          .append("<id/actor/generated-%d> a bayan:GovernmentBody ;\n".formatted(body))
          .append("  skos:prefLabel \"%s\"@en, ".formatted(english(random)))
          .append("\"%s\"@ar ;\n".formatted(arabic(random)))
          .append("  skos:altLabel \"%s\"@en, ".formatted(english(random)))
          .append("\"%s\"@ar .\n".formatted(arabic(random)));
    }
    Files.writeString(directory.resolve("generated.ttl"), turtle);
    return directory;
  }

  private static String english(Random random) {
    String word = word(random, LATIN);
    return "%s %s%s and %s"
        .formatted(
            oneOf(random, ENGLISH_HEADS),
            word.substring(0, 1).toUpperCase(java.util.Locale.ROOT),
            word.substring(1),
            word(random, LATIN));
  }

  private static String arabic(Random random) {
    return "%s ال%s وال%s"
        .formatted(oneOf(random, ARABIC_HEADS), word(random, ARABIC), word(random, ARABIC));
  }

  private static String oneOf(Random random, List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private static String word(Random random, String letters) {
    StringBuilder word = new StringBuilder();
    for (int length = 4 + random.nextInt(4); length > 0; length--) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }

  /** Removes a folder and all that is in it. */
  static void remove(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
