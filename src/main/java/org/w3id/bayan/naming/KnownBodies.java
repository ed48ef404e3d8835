package org.w3id.bayan.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/** Finds the known thing that a name means which puts the state elsewhere, or says more before. */
final class KnownBodies {
  private static final int MOST_NAMES = 40;

  /** Kinds of things that remain the same with a year or states before their names. */
  private static final Set<String> QUALIFIED = Set.of("agreement", "programme");

  private final Words words;
  private final Map<Body, Optional<ThingId>> found = new HashMap<>();

  /** What a body or office of a state is called without it. */
  private record Body(String core, ThingId state, String kind) {}

  KnownBodies(Words words) {
    this.words = words;
  }

  /** «Ministry of Defence of the Republic of Iraq» for «Iraqi Ministry of Defence». */
  Optional<ThingId> find(Candidate candidate) {
    if (QUALIFIED.contains(candidate.kind())) {
      return behindQualifiers(candidate);
    }
    boolean composed =
        candidate.states().size() == 1
            && (candidate.kind().equals("actor") || candidate.kind().equals("office"));
    if (!composed) {
      return Optional.empty();
    }
    Body body = new Body(candidate.core(), candidate.states().getFirst(), candidate.kind());
    return found.computeIfAbsent(body, this::find);
  }

  /**
   * «1982 Convention on the Law of the Sea», «U.S.-Mexico Framework for Security»: an agreement
   * does not become another one where its year and its parties are said before its name.
   */
  private Optional<ThingId> behindQualifiers(Candidate candidate) {
    int index = candidate.first();
    while (index < candidate.next()) {
      Optional<Occurrence<Name>> known = words.known(index);
      if (known.filter(name -> name.next() == candidate.next()).isPresent()) {
        return thing(known.get(), candidate.kind());
      }
      if (known.flatMap(words::state).isPresent()) {
        index = known.get().next();
      } else if (words.token(index).isNumber()
          || words.isHyphen(index)
          || words.isGenitive(index)
          || words.is(index, Role.CONJUNCTION)
          || words.is(index, Role.ORDINAL)) {
        index++;
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<ThingId> find(Body body) {
    String language = words.lexicon().language();
    List<Name> states =
        words.gazetteer().namesOfState(body.state()).stream()
            .filter(name -> name.language().equals(language))
            .limit(MOST_NAMES)
            .toList();
    for (String template : words.lexicon().names().templates()) {
      String named = template.replace("{body}", body.core());
      for (Name state : states) {
        Optional<ThingId> thing = named(named.replace("{state}", state.words()), body.kind());
        if (thing.isPresent()) {
          return thing;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<ThingId> named(String name, String kind) {
    for (Occurrence<Name> found : words.gazetteer().named(name)) {
      Optional<ThingId> thing = thing(found, kind);
      if (thing.isPresent()) {
        return thing;
      }
    }
    return Optional.empty();
  }

  /** The only thing that has the name, if it is of this kind. */
  private static Optional<ThingId> thing(Occurrence<Name> named, String kind) {
    Set<ThingId> things = named.values().stream().map(Name::thing).collect(Collectors.toSet());
    return things.size() == 1
        ? things.stream().filter(thing -> thing.isA(kind)).findFirst()
        : Optional.empty();
  }

  /** Whether every state has one of that name, and the words do not tell whose it is. */
  boolean meansNothingAlone(Candidate candidate) {
    if (!candidate.states().isEmpty()) {
      return false;
    }
    for (int index = candidate.first(); index < candidate.next(); index++) {
      if (words.is(index, Role.PER_STATE_HEAD)) {
        return true;
      }
    }
    return false;
  }
}
