import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks or rewrites Java sources in google-java-format: {@code Format.java check|apply DIR...}.
 */
final class Format {
  public static void main(String[] args) throws IOException, FormatterException {
    boolean apply = args[0].equals("apply");
    Formatter formatter = new Formatter();
    int differing = 0;
    for (String directory : List.of(args).subList(1, args.length)) {
      for (Path file : sourcesBelow(Path.of(directory))) {
        String source = Files.readString(file);
        String formatted = formatter.formatSourceAndFixImports(source);
        if (source.equals(formatted)) {
          continue;
        }
        differing++;
        System.out.println((apply ? "formatted " : "not formatted: ") + file);
        if (apply) {
          Files.writeString(file, formatted);
        }
      }
    }
    if (differing > 0 && !apply) {
      System.out.println("Run: mvn -q -Dformat=apply process-sources");
      System.exit(1);
    }
  }

  private static List<Path> sourcesBelow(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
