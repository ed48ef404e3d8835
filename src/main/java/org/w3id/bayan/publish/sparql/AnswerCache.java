package org.w3id.bayan.publish.sparql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Answers that were given, by what was asked, in which form, of which version. */
final class AnswerCache {
  private static final int OVERHEAD_BYTES = 200;

  /** An answer bigger than a part of the cache would push out too many others. */
  private static final int LARGEST_PART = 8;

  /**
   * What may give another answer each time, or asks others; a string with such a word in it does no
   * harm.
   */
  private static final Pattern CHANGING =
      Pattern.compile(
          "\\b(RAND|NOW|UUID|STRUUID|BNODE|TZ|random|nowtz|SERVICE)\\b", Pattern.CASE_INSENSITIVE);

  private final Cache<Key, Answer> answers;
  private final long largest;

  AnswerCache(long bytes) {
    this.largest = bytes / LARGEST_PART;
    this.answers =
        Caffeine.newBuilder()
            .maximumWeight(bytes)
            .weigher((Key key, Answer answer) ->
                OVERHEAD_BYTES + 2 * key.asked().length() + answer.content().length)
            .build();
  }

  /**
   * What was asked.
   *
   * @param version the version of the dataset
   * @param asked the query of the address, as it was sent
   * @param accept the fields of the header that choose the form
   */
  record Key(int version, String asked, List<String> accept) {
    Key {
      accept = List.copyOf(accept);
    }
  }

  /** An answer, whole. */
  static final class Answer {
    private final String contentType;
    private final byte[] content;
    private final String etag;

    /**
     * @param content not to be changed after
     */
    Answer(String contentType, byte[] content, String etag) {
      this.contentType = contentType;
      this.content = content;
      this.etag = etag;
    }

    String contentType() {
      return contentType;
    }

    byte[] content() {
      return content;
    }

    String etag() {
      return etag;
    }
  }

  /** Whether the same question always has the same answer, as long as the version is the same. */
  static boolean isLasting(String query) {
    return !CHANGING.matcher(query).find();
  }

  Optional<Answer> find(Key key) {
    return Optional.ofNullable(answers.getIfPresent(key));
  }

  void keep(Key key, Answer answer) {
    if (answer.content().length <= largest) {
      answers.put(key, answer);
    }
  }
}
