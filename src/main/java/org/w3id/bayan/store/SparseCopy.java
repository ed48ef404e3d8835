package org.w3id.bayan.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Copies a database directory, leaving holes where there is nothing: TDB2 reserves its files in
 * steps of 8 MB, and a plain copy would write out every reserved byte.
 */
final class SparseCopy {
  private static final int BLOCK = 64 * 1024;
  private static final byte[] ZEROS = new byte[BLOCK];
  private static final String LOCK_SUFFIX = ".lock";

  private SparseCopy() {}

  static void copyDirectory(Path source, Path target) throws IOException {
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path copy = target.resolve(source.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else if (!file.getFileName().toString().endsWith(LOCK_SUFFIX)) {
          copyFile(file, copy);
        }
      }
    }
  }

  private static void copyFile(Path source, Path target) throws IOException {
    ByteBuffer block = ByteBuffer.allocate(BLOCK);
    try (FileChannel in = FileChannel.open(source, StandardOpenOption.READ);
        FileChannel out =
            FileChannel.open(
                target,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE,
                StandardOpenOption.SPARSE)) {
      long position = 0;
      boolean hole = false;
      while (in.read(block) >= 0) {
        block.flip();
        int length = block.remaining();
        hole = isZero(block.array(), length);
        if (!hole) {
          out.write(block, position);
        }
        position += length;
        block.clear();
      }
      if (hole) {
        out.write(ByteBuffer.wrap(ZEROS, 0, 1), position - 1);
      }
    }
  }

  private static boolean isZero(byte[] bytes, int length) {
    return Arrays.equals(bytes, 0, length, ZEROS, 0, length);
  }
}
