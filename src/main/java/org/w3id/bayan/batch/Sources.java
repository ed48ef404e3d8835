package org.w3id.bayan.batch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.reading.Format;

/** Finds the documents below paths. */
public final class Sources {
  private Sources() {}

  /**
   * The documents at these paths, each once: a file, the folder of a statement, all that lie in a
   * folder, at any depth, or all that a glob matches.
   *
   * @throws BadInputException if a glob matches nothing, or a folder cannot be read
   */
  public static List<Path> in(List<Path> paths) {
    Set<Path> sources = new LinkedHashSet<>();
    for (Path path : paths) {
      if (!Files.exists(path) && isGlob(path.toString())) {
        sources.addAll(matching(path));
      } else if (!Files.isDirectory(path) || isStatement(path)) {
        sources.add(path);
      } else {
        List<Path> below = below(path);
        sources.addAll(below.isEmpty() ? List.of(path) : below);
      }
    }
    return List.copyOf(sources);
  }

  private static boolean isGlob(String path) {
    return path.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  /** The documents that a glob matches, and those in folders that it matches. */
  private static List<Path> matching(Path glob) {
    Path root = glob.isAbsolute() ? glob.getRoot() : Path.of("");
    int fixed = 0;
    while (!isGlob(glob.getName(fixed).toString())) {
      root = root.resolve(glob.getName(fixed));
      fixed++;
    }
    Path start = root;
    Path rest = glob.subpath(fixed, glob.getNameCount());
    PathMatcher matcher = matcher(rest);
    List<Path> matched =
        walk(start, path -> matcher.matches(start.relativize(path))).stream()
            .flatMap(path -> Files.isDirectory(path) ? in(List.of(path)).stream() : Stream.of(path))
            .filter(path -> Files.isDirectory(path) || isDocument(path))
            .toList();
    if (matched.isEmpty()) {
      throw new BadInputException("%s matches no document".formatted(glob));
    }
    return matched;
  }

  private static PathMatcher matcher(Path glob) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    } catch (PatternSyntaxException e) {
      throw new BadInputException("%s is no glob: %s".formatted(glob, e.getDescription()));
    }
  }

  private static List<Path> below(Path folder) {
    return walk(folder, path -> Files.isDirectory(path) ? isStatement(path) : isDocument(path));
  }

  /** Which paths below a folder are wanted; what lies in a wanted folder belongs to it. */
  @FunctionalInterface
  private interface Wanted {
    boolean test(Path path);
  }

  private static List<Path> walk(Path folder, Wanted wanted) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new Finder(folder, wanted, found));
    } catch (IOException e) {
      throw new BadInputException("%s cannot be listed: %s".formatted(folder, e));
    }
    found.sort(null);
    return found;
  }

  /** Collects what is wanted, and leaves hidden files and folders alone. */
  private static final class Finder extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Wanted wanted;
    private final List<Path> found;

    Finder(Path folder, Wanted wanted, List<Path> found) {
      this.folder = folder;
      this.wanted = wanted;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      if (path.equals(folder)) {
        return FileVisitResult.CONTINUE;
      }
      if (isHidden(path)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (wanted.test(path)) {
        found.add(path);
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      if (!isHidden(path) && wanted.test(path)) {
        found.add(path);
      }
      return FileVisitResult.CONTINUE;
    }
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  /** Whether a file is one that a statement may be in; notes for readers are none. */
  private static boolean isDocument(Path file) {
    String name = file.getFileName().toString();
    return Format.ofFile(name).isPresent() && !name.toLowerCase(Locale.ROOT).startsWith("readme");
  }

  private static boolean isStatement(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(
          file -> file.getFileName().toString().matches("source\\..*\\.(txt|md|html)"));
    } catch (IOException e) {
      throw new BadInputException("%s cannot be listed: %s".formatted(folder, e.getMessage()));
    }
  }
}
