package org.w3id.bayan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.w3id.bayan.curated.BadInputException;

/** Finds the documents below paths. */
final class Sources {
  private Sources() {}

  /**
   * The documents at these paths: a text file, the folder of a statement, or a folder of such
   * folders.
   */
  static List<Path> in(List<Path> paths) {
    List<Path> sources = new ArrayList<>();
    for (Path path : paths) {
      List<Path> folders = foldersIn(path);
      if (folders.isEmpty()) {
        sources.add(path);
      } else {
        sources.addAll(folders);
      }
    }
    return sources;
  }

  private static List<Path> foldersIn(Path path) {
    if (!Files.isDirectory(path) || hasText(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(Files::isDirectory).filter(Sources::hasText).sorted().toList();
    } catch (IOException e) {
      throw new BadInputException("%s cannot be listed: %s".formatted(path, e.getMessage()));
    }
  }

  private static boolean hasText(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.getFileName().toString().matches("source\\..*\\.txt"));
    } catch (IOException e) {
      throw new BadInputException("%s cannot be listed: %s".formatted(folder, e.getMessage()));
    }
  }
}
