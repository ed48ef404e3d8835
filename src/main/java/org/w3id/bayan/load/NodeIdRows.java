package org.w3id.bayan.load;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;

/**
 * Triples or quads as the numbers that the database has for their nodes, kept in columns, so that
 * millions of them fit into memory and can be sorted in the order of any index.
 */
final class NodeIdRows {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final int DIGIT = 16;
  private static final int DIGITS = 1 << DIGIT;
  private static final int FIRST_CAPACITY = 1 << 14;

  private final long[][] columns;
  private int size;

  NodeIdRows(int width) {
    columns = new long[width][FIRST_CAPACITY];
  }

  /**
   * How a node id is written in the records of an index; their order is that of unsigned numbers.
   */
  static long number(NodeId id) {
    byte[] bytes = new byte[NodeId.SIZE];
    NodeIdFactory.set(id, bytes);
    return (long) LONG.get(bytes, 0);
  }

  void add(long... row) {
    if (size == columns[0].length) {
      for (int column = 0; column < columns.length; column++) {
        columns[column] = Arrays.copyOf(columns[column], size * 2);
      }
    }
    for (int column = 0; column < columns.length; column++) {
      columns[column][size] = row[column];
    }
    size++;
  }

  int size() {
    return size;
  }

  /** The rows as records of an index, in its order. */
  Iterator<Record> records(int[] indexed, RecordFactory factory) {
    int[] rows = sorted(indexed);
    return Arrays.stream(rows).mapToObj(row -> record(row, indexed, factory)).iterator();
  }

  private Record record(int row, int[] indexed, RecordFactory factory) {
    byte[] key = new byte[indexed.length * NodeId.SIZE];
    for (int column = 0; column < indexed.length; column++) {
      LONG.set(key, column * NodeId.SIZE, columns[indexed[column]][row]);
    }
    return factory.create(key);
  }

  /**
   * The numbers of the rows, sorted by these columns: by the last one first, as each sort is
   * stable.
   */
  private int[] sorted(int[] indexed) {
    int[] rows = IntStream.range(0, size).toArray();
    int[] spare = new int[size];
    for (int column = indexed.length - 1; column >= 0; column--) {
      long[] keys = columns[indexed[column]];
      long varying = varying(keys);
      for (int shift = 0; shift < Long.SIZE; shift += DIGIT) {
        if (((varying >>> shift) & (DIGITS - 1)) != 0) {
          sortByDigit(keys, shift, rows, spare);
          int[] sorted = spare;
          spare = rows;
          rows = sorted;
        }
      }
    }
    return rows;
  }

  /** The bits in which keys differ. */
  private long varying(long[] keys) {
    long varying = 0;
    for (int row = 1; row < size; row++) {
      varying |= keys[row] ^ keys[0];
    }
    return varying;
  }

  private static void sortByDigit(long[] keys, int shift, int[] from, int[] to) {
    int[] places = new int[DIGITS + 1];
    for (int row : from) {
      places[digit(keys[row], shift) + 1]++;
    }
    for (int digit = 0; digit < DIGITS; digit++) {
      places[digit + 1] += places[digit];
    }
    for (int row : from) {
      to[places[digit(keys[row], shift)]++] = row;
    }
  }

  private static int digit(long key, int shift) {
    return (int) ((key >>> shift) & (DIGITS - 1));
  }
}
