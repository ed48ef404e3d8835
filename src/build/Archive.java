import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Records which classes the main job needs, so that the launcher starts faster: {@code Archive.java
 * TARGET DATA}. On JDK 25 and newer it makes an ahead-of-time cache, before that a class data
 * archive. Both work only with the Java machine that made them, whose home is noted beside.
 */
final class Archive {
  private static final int FIRST_WITH_AOT_CACHE = 25;

  public static void main(String[] args) throws IOException, InterruptedException {
    Path target = Path.of(args[0]);
    if (!target.resolve("bayan").toFile().setExecutable(true)) {
      throw new IOException("Cannot make the launcher executable");
    }
    String home = System.getProperty("java.home");
    boolean aot = Runtime.version().feature() >= FIRST_WITH_AOT_CACHE;
    Path archive = target.resolve("bayan.archive");
    Files.deleteIfExists(archive);
    List<String> command = new ArrayList<>();
    command.add(Path.of(home, "bin", "java").toString());
    command.add((aot ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive);
    command.addAll(Files.readAllLines(target.resolve("java.options")));
    command.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr"));
    command.addAll(
        List.of("-cp", target.resolve("bayan.jar") + ":" + target.resolve("lib") + "/*"));
    command.addAll(List.of("org.w3id.bayan.cli.Main", "rehearse", "--data", args[1]));
    Path log = target.resolve("archive.log");
    int exit =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    if (exit != 0) {
      System.out.println(Files.readString(log));
      System.exit(exit);
    }
    Files.writeString(
        target.resolve("archive.properties"),
        "java=%s\noption=%s\n"
            .formatted(
                Path.of(home, "bin", "java"),
                (aot ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive));
  }
}
