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

/** Finds the known body or office that a name means which puts the state elsewhere. */
final class KnownBodies {
  private static final int MOST_NAMES = 40;

  private final Words words;
  private final Map<Body, Optional<ThingId>> found = new HashMap<>();

  /** What a body or office of a state is called without it. */
  private record Body(String core, ThingId state, String kind) {}

  KnownBodies(Words words) {
    this.words = words;
  }

  /** «Ministry of Defence of the Republic of Iraq» for «Iraqi Ministry of Defence». */
  Optional<ThingId> find(Candidate candidate) {
    boolean composed =
        candidate.states().size() == 1
            && (candidate.kind().equals("actor") || candidate.kind().equals("office"));
    if (!composed) {
      return Optional.empty();
    }
    Body body = new Body(candidate.core(), candidate.states().getFirst(), candidate.kind());
    return found.computeIfAbsent(body, this::find);
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
      Set<ThingId> things = found.values().stream().map(Name::thing).collect(Collectors.toSet());
      if (things.size() == 1) {
        return things.stream().filter(thing -> thing.isA(kind)).findFirst();
      }
    }
    return Optional.empty();
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
