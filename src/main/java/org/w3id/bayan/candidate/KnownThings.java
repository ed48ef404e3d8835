package org.w3id.bayan.candidate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3id.bayan.candidate.Candidate.Core;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.language.Tokens;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/**
 * The known things that the words of a text mean: by just these words, with the state elsewhere,
 * with more before them, or with less behind.
 */
public final class KnownThings {
  private static final int MOST_NAMES = 40;
  private static final int LONGEST = 12;
  private static final int LONGEST_INITIAL = 2;

  /** Kinds of things that remain the same with a year or states before their names. */
  private static final Set<String> QUALIFIED = Set.of("agreement", "programme");

  private final Words words;
  private final Map<Body, Optional<ThingId>> found = new HashMap<>();
  private Optional<Map<String, ThingId>> bodies = Optional.empty();

  /** What a body or office of a state is called without it. */
  private record Body(String core, ThingId state, String kind) {}

  public KnownThings(Words words) {
    this.words = words;
  }

  /** «Ministry of Defence of the Republic of Iraq» for «Iraqi Ministry of Defence». */
  public Optional<ThingId> find(Candidate candidate) {
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

  /** The one thing that a known name means, a state before its territory. */
  public Optional<ThingId> meant(Occurrence<Name> known) {
    Optional<ThingId> state = words.state(known);
    if (state.isPresent()) {
      return state;
    }
    List<ThingId> things =
        known.values().stream()
            .map(Name::thing)
            .filter(one -> !one.kind().equals("topic"))
            .distinct()
            .toList();
    return things.size() == 1 ? Optional.of(things.getFirst()) : Optional.empty();
  }

  /** What is known by just these words. */
  public Optional<ThingId> at(Candidate.Range range) {
    return words
        .knownThing(range.first())
        .filter(known -> known.next() == range.next())
        .flatMap(this::meant);
  }

  /** Whether something is called by just these words, be it one thing or several. */
  public boolean isKnown(Candidate.Range range) {
    return words
        .knownThing(range.first())
        .filter(known -> known.next() == range.next())
        .isPresent();
  }

  /** Whether a longer known name stands around these words. */
  public boolean covers(Candidate.Range range) {
    for (int first = Math.max(0, range.first() - LONGEST); first <= range.first(); first++) {
      boolean longer = first < range.first();
      Optional<Occurrence<Name>> known = words.knownThing(first);
      if (known.isPresent()
          && (known.get().next() > range.next()
              || (longer && known.get().next() == range.next()))) {
        return true;
      }
    }
    return false;
  }

  /** «Prime Minister Sudani»: behind a title, what is also the name of a state is a person's. */
  public Optional<ThingId> personAt(Candidate.Range range) {
    List<ThingId> known =
        words
            .knownThing(range.first())
            .filter(one -> one.next() == range.next())
            .map(Occurrence::values)
            .orElse(List.of())
            .stream()
            .map(Name::thing)
            .filter(words.gazetteer()::isPerson)
            .distinct()
            .toList();
    return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
  }

  /**
   * The known person whose family name ends a name of more words in a script without capitals, if
   * initials stand before it or a word that the person has too: «Jon Yves Le Drian», «S.
   * Jaishankar».
   */
  public Optional<ThingId> byFamilyName(Candidate.Range range) {
    int last = range.next() - 1;
    boolean family =
        last > range.first()
            && words.token(last).isCaseless()
            && !Clitics.isDefinite(words.token(last).form());
    return family
        ? personAt(Candidate.Range.of(last, range.next()))
            .filter(person ->
                IntStream.range(range.first(), last)
                        .allMatch(index -> words.token(index).form().length() <= LONGEST_INITIAL)
                    || sharesWord(person, range.first(), last))
        : Optional.empty();
  }

  /** «Mohammed bin Salman» of «Mohammed bin Salman bin Abdulaziz»: with more fathers behind. */
  public Optional<ThingId> withMoreFathers(Candidate.Range range) {
    return words
        .knownThing(range.first())
        .filter(known -> known.next() < range.next() && known.next() - known.first() > 1)
        .filter(known -> words.is(known.next(), Role.PARTICLE))
        .flatMap(known -> personAt(Candidate.Range.of(range.first(), known.next())));
  }

  /** «Mary Wanjiku MP»: a known person with the letters of a membership or an order behind. */
  public Optional<ThingId> withLettersBehind(Candidate.Range range) {
    int next = range.next();
    while (next - 1 > range.first()
        && (words.is(next - 1, Role.SUFFIX) || words.isPunctuation(next - 1, ","))) {
      next--;
    }
    return next < range.next()
        ? personAt(Candidate.Range.of(range.first(), next))
        : Optional.empty();
  }

  private boolean sharesWord(ThingId person, int first, int next) {
    Set<String> own =
        words.gazetteer().namesOfPerson(person).stream()
            .flatMap(name -> Tokens.of(name.words(), words.lexicon().spelling()).stream())
            .map(Token::form)
            .collect(Collectors.toSet());
    return IntStream.range(first, next).anyMatch(index -> own.contains(words.token(index).form()));
  }

  /**
   * The bodies that the text names by words that begin like these and go on: «Higher Council for
   * Rivers» for «Higher Council».
   */
  public Set<ThingId> calledMoreThan(Candidate candidate) {
    Map<String, ThingId> all = bodies.orElseGet(this::bodies);
    bodies = Optional.of(all);
    return all.entrySet().stream()
        .filter(body -> body.getKey().startsWith(candidate.core() + " "))
        .map(Map.Entry::getValue)
        .collect(Collectors.toSet());
  }

  /** The known bodies that the text names, by the words without the state. */
  private Map<String, ThingId> bodies() {
    Map<String, ThingId> named = new HashMap<>();
    for (int first = 0; first < words.size(); first++) {
      words
          .knownThing(first)
          .ifPresent(name ->
              meant(name)
                  .filter(thing -> thing.isA("actor"))
                  .ifPresent(thing ->
                      named.put(
                          Core.of(words, Candidate.Range.of(name.first(), name.next())).words(),
                          thing)));
    }
    return named;
  }

  /** Whether every state has one of that name, and the words do not tell whose it is. */
  public boolean meansNothingAlone(Candidate candidate) {
    if (!candidate.states().isEmpty() || candidate.kind().equals("office")) {
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
