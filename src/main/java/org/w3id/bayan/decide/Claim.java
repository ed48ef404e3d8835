package org.w3id.bayan.decide;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Role;
import org.w3id.bayan.domain.Span;

/**
 * A finding in the flat form in which a reader decides on it.
 *
 * @param spans its words: the clause of an act, the name of an agreement or event
 * @param type type of the act, kind of the mention, status of the agreement, type of the event
 * @param things who speaks; what the mention refers to; the agreement; the event
 * @param details all else, by name
 */
public record Claim(
    Kind kind, List<Span> spans, String type, List<Reference> things, Map<String, String> details) {
  public Claim {
    spans = List.copyOf(spans);
    things = List.copyOf(things);
    details = Collections.unmodifiableMap(new TreeMap<>(details));
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("the finding stands at no words");
    }
    if (type.isEmpty()) {
      throw new IllegalArgumentException("the finding has no type");
    }
  }

  private static final String THINGS = "things";

  /** What no longer holds when something else is changed, unless it is given anew. */
  private static final Map<String, List<String>> FOLLOWING =
      Map.of(
          Claims.CLASS,
          List.of(Claims.STRENGTH, Role.COMMITTED_PARTY.propertyName()),
          THINGS,
          List.of(Claims.VOICE, Role.COMMITTED_PARTY.propertyName()));

  /** What sort of finding it is. */
  public enum Kind {
    ACT,
    MENTION,
    AGREEMENT,
    EVENT;

    /** As it is written in a table. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind that is written so.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Kind of(String code) {
      for (Kind kind : values()) {
        if (kind.code().equals(code)) {
          return kind;
        }
      }
      throw new IllegalArgumentException(
          "\"%s\" is not a kind of finding; known: act, mention, agreement, event".formatted(code));
    }
  }

  Optional<String> find(String detail) {
    return Optional.ofNullable(details.get(detail)).filter(value -> !value.isEmpty());
  }

  String get(String detail) {
    return find(detail)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "the detail %s is missing; write %s=VALUE".formatted(detail, detail)));
  }

  /** The same with some of it changed. */
  Claim with(Change change) {
    Map<String, String> changed = new LinkedHashMap<>(details);
    FOLLOWING.forEach((cause, effects) -> {
      if (change.details().containsKey(cause)
          || (cause.equals(THINGS) && change.things().isPresent())) {
        changed.keySet().removeAll(effects);
      }
    });
    changed.putAll(change.details());
    return new Claim(
        kind,
        change.spans().isEmpty() ? spans : change.spans(),
        change.type().orElse(type),
        change.things().orElse(things),
        changed);
  }
}
