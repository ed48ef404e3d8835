package org.w3id.bayan.remote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.w3id.bayan.backend.UnansweredException;

/**
 * One reading of a dataset that is elsewhere. The reader runs, finds nothing yet, and so shows what
 * it looks for; all of that is fetched in a few queries, and the reader runs again, until it finds
 * all that it looks for. So what was written for a dataset at hand needs a handful of requests, and
 * not one for each thing that it looks at.
 */
final class Rounds {
  private static final int MOST_ROUNDS = 40;

  /** A reader of a busy thing looks at ten thousand triples, and one more to see that it is. */
  private static final int FIRST_LIMIT = 10_240;

  private static final int GROWTH = 16;
  private static final int LAST_LIMIT = FIRST_LIMIT * GROWTH * GROWTH;

  /** How many patterns one query has at most. */
  private static final int MOST_PATTERNS = 500;

  /** The order in which a server happens to answer is not to be seen. */
  private static final Comparator<Quad> ORDER =
      Comparator.comparing(Quad::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getGraph, NodeCmp::compareRDFTerms);

  private final RemoteServer server;
  private final Map<Pattern, Found> found = new HashMap<>();

  private Rounds(RemoteServer server) {
    this.server = server;
  }

  /**
   * What is there of a pattern.
   *
   * @param cut whether there may be more
   */
  record Found(List<Quad> quads, boolean cut) {}

  static <T> T read(RemoteServer server, Function<DatasetGraph, T> reader) {
    return new Rounds(server).read(reader);
  }

  private <T> T read(Function<DatasetGraph, T> reader) {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      KnownPart known = new KnownPart(found);
      Optional<RuntimeException> stumbled = Optional.empty();
      try {
        T result = reader.apply(known);
        if (known.missing().isEmpty()) {
          return result;
        }
      } catch (UnansweredException e) {
        throw e;
      } catch (RuntimeException e) {
        // Where something is missing, what the reader met is not what there is.
        stumbled = Optional.of(e);
      }
      if (stumbled.isPresent() && known.missing().isEmpty()) {
        throw stumbled.get();
      }
      fetch(known.missing());
    }
    throw new IllegalStateException(
        "After %d rounds a reader still looks for more".formatted(MOST_ROUNDS));
  }

  private void fetch(Set<Pattern> missing) {
    Map<Object, List<Pattern>> groups = new LinkedHashMap<>();
    for (Pattern pattern : missing) {
      Found before = found.get(pattern);
      if (before == null) {
        groups.computeIfAbsent(pattern.form(), unused -> new ArrayList<>()).add(pattern);
      } else {
        fetchMore(pattern, before);
      }
    }
    for (List<Pattern> group : groups.values()) {
      for (int from = 0; from < group.size(); from += MOST_PATTERNS) {
        fetch(group.subList(from, Math.min(group.size(), from + MOST_PATTERNS)), FIRST_LIMIT);
      }
    }
  }

  /** Of what was cut, more is wanted. */
  private void fetchMore(Pattern pattern, Found before) {
    int limit = before.quads().size() * GROWTH;
    if (limit > LAST_LIMIT) {
      throw new UnansweredException(
          false, "This needs more than %d triples of one pattern".formatted(before.quads().size()));
    }
    fetch(List.of(pattern), limit);
  }

  /**
   * Fetches what is there of some patterns of one form. Only where there is too much of one, its
   * server is asked to sort: some refuse that for many rows.
   */
  private void fetch(List<Pattern> patterns, int limit) {
    PatternQuery asked = new PatternQuery(patterns, server.endpoint().view());
    List<Quad> quads = quads(asked, asked.query(limit + 1L));
    boolean cut = quads.size() > limit;
    if (cut && patterns.size() > 1) {
      int half = patterns.size() / 2;
      fetch(patterns.subList(0, half), limit);
      fetch(patterns.subList(half, patterns.size()), limit);
    } else if (cut) {
      keep(patterns, quads(asked, asked.first(limit)), true);
    } else {
      quads.sort(ORDER);
      keep(patterns, quads, false);
    }
  }

  private List<Quad> quads(PatternQuery asked, Query query) {
    List<Quad> quads = new ArrayList<>();
    try (RemoteRows rows = server.select(query, server.endpoint().patience().answer())) {
      while (rows.hasNext()) {
        quads.add(asked.quad(rows.next()));
      }
    }
    return quads;
  }

  private void keep(Collection<Pattern> patterns, List<Quad> quads, boolean cut) {
    Map<Pattern, List<Quad>> each = new HashMap<>();
    patterns.forEach(pattern -> each.put(pattern, new ArrayList<>()));
    Pattern form = patterns.iterator().next();
    for (Quad quad : quads) {
      List<Quad> own = each.get(form.like(quad));
      if (own != null) {
        own.add(quad);
      }
    }
    each.forEach((pattern, own) -> found.put(pattern, new Found(own, cut)));
  }
}
