package org.w3id.bayan.load;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.dboe.base.record.Record;
import org.jspecify.annotations.Nullable;

/** The records of two sorted rows in their order, each once. */
final class MergedRecords implements Iterator<Record> {
  private final Iterator<Record> left;
  private final Iterator<Record> right;
  private @Nullable Record nextLeft;
  private @Nullable Record nextRight;
  private @Nullable Record next;

  MergedRecords(Iterator<Record> left, Iterator<Record> right) {
    this.left = left;
    this.right = right;
    this.nextLeft = of(left);
    this.nextRight = of(right);
    this.next = take();
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Record next() {
    Record record = next;
    if (record == null) {
      throw new NoSuchElementException();
    }
    do {
      next = take();
    } while (next != null && Arrays.equals(next.getKey(), record.getKey()));
    return record;
  }

  /** The smaller of the two that are next. */
  private @Nullable Record take() {
    if (nextLeft != null
        && (nextRight == null
            || Arrays.compareUnsigned(nextLeft.getKey(), nextRight.getKey()) <= 0)) {
      Record taken = nextLeft;
      nextLeft = of(left);
      return taken;
    }
    Record taken = nextRight;
    nextRight = of(right);
    return taken;
  }

  private static @Nullable Record of(Iterator<Record> records) {
    return records.hasNext() ? records.next() : null;
  }
}
