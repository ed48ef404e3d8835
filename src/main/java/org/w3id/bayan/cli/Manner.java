package org.w3id.bayan.cli;

/**
 * How many documents are published.
 *
 * @param keepGoing whether those that can be published are, if others cannot
 * @param again whether those are read too whose inputs have not changed since they were published
 * @param batch after how many documents a version is put in place, if {@code keepGoing}: what a run
 *     has put in place need not be read again if it is stopped
 */
record Manner(boolean keepGoing, boolean again, int batch) {
  static final int BATCH = 200;

  /** All or none, and only what has changed. */
  static final Manner ALL_OR_NONE = new Manner(false, false, BATCH);
}
