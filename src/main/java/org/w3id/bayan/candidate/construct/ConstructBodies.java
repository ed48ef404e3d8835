package org.w3id.bayan.candidate.construct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3id.bayan.candidate.Candidate;
import org.w3id.bayan.candidate.Candidate.Core;
import org.w3id.bayan.candidate.Words;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/**
 * Names of bodies, agreements, events and the like in a script without capitals: a noun that says
 * what the thing is, then a noun phrase with the article, adjectives, and a tail that the class
 * allows.
 */
public final class ConstructBodies {
  private static final Set<String> MEETINGS = Set.of("event", "series");
  static final Set<String> OF_TWO = Set.of("agreement", "event", "series");
  private static final String MILITARY = "MilitaryBody";
  private static final Set<String> NEEDS_MORE = Set.of("agreement", "programme", "event", "series");
  private static final List<Role> HEADS =
      List.of(Role.HEAD, Role.STATE_HEAD, Role.PER_STATE_HEAD, Role.ORDINAL_HEAD);

  private final Words words;
  private final Construct construct;
  private final ConstructTail tail;
  private final ConstructPairs pairs;
  private @Nullable ConstructNames names;

  public ConstructBodies(Words words) {
    this.words = words;
    this.construct = new Construct(words);
    this.tail = new ConstructTail(words, construct);
    this.pairs = new ConstructPairs(words);
  }

  public List<Candidate> all() {
    List<Candidate> found = new ArrayList<>();
    int behindHead = -1;
    for (int index = 0; index < words.size(); index++) {
      int here = index;
      Optional<Occurrence<NameWord>> head =
          construct.head(index).or(() -> construct.headWithPronoun(here));
      boolean second =
          index == behindHead && head.filter(one -> one.stem().letters() == 0).isPresent();
      Optional<Candidate> candidate = second ? Optional.empty() : head.flatMap(this::at);
      if (candidate.isPresent()) {
        found.add(candidate.get());
        behindHead = head.orElseThrow().next();
      } else if (!second && head.filter(one -> one.length() > 1).isPresent()) {
        index = head.orElseThrow().next() - 1; // «road map»: the second word is no road
      }
    }
    return found;
  }

  /** The thing whose name begins with this noun. */
  Optional<Candidate> at(Occurrence<NameWord> head) {
    Role role = HEADS.stream().filter(one -> Words.has(head, one)).findFirst().orElseThrow();
    String className = Words.detail(head, role);
    String kind = Candidate.kind(className);
    int plain = kind.equals("place") ? place(head) : body(head, role);
    int body =
        words.is(head.first(), Role.NAMED_AFTER) ? Math.max(plain, after(head.next())) : plain;
    boolean portfolio = // «the minister of the navy»
        className.equals(MILITARY)
            && words.is(head.first(), Role.PORTFOLIO)
            && head.stem().letters() == 0
            && words.continues(head.first())
            && words.is(head.first() - 1, Role.OFFICE);
    boolean led = className.equals(MILITARY) && isOfPerson(head.next());
    if (body < 0 || portfolio || led) {
      return Optional.empty();
    }
    int next = tail.end(body, kind);
    Candidate.Range range = construct.range(head, next);
    Core core = Core.of(words, range);
    boolean ordinal = hasOrdinal(head.next(), next);
    Candidate candidate =
        new Candidate(
            range,
            className.equals("EventSeries") && ordinal ? "Gathering" : className,
            core.words(),
            Core.of(words, range.upTo(body)).words(),
            core.states().stream().sorted().toList(),
            "noun phrase behind " + words.surface(construct.range(head, head.next())));
    return isNamed(candidate, head, role, body) ? Optional.of(candidate) : Optional.empty();
  }

  /** Whether more stands there than the head, and enough for its class. */
  private boolean isNamed(Candidate candidate, Occurrence<NameWord> head, Role role, int body) {
    int more = candidate.next() - head.next();
    boolean ordinal = hasOrdinal(head.next(), candidate.next());
    boolean tail = candidate.next() > body;
    boolean place =
        words
            .knownThing(head.next())
            .filter(name -> !candidate.className().equals(MILITARY) || words.state(name).isEmpty())
            .isPresent();
    boolean number = words.token(candidate.next() - 1).isNumber();
    return switch (role) {
      case STATE_HEAD -> !candidate.states().isEmpty();
      case PER_STATE_HEAD -> more > 0;
      case ORDINAL_HEAD -> ordinal;
      default ->
          more > 1
              || tail
              || ordinal
              || number
              || (place && more > 0)
              || (more > 0
                  && !NEEDS_MORE.contains(candidate.kind())
                  && !candidate.className().equals(MILITARY));
    };
  }

  private boolean hasOrdinal(int from, int next) {
    for (int index = from; index < next; index++) {
      if (words.is(index, Role.ORDINAL)) {
        return true;
      }
    }
    return false;
  }

  private int body(Occurrence<NameWord> head, Role role) {
    int from = head.next();
    int quoted = Quoted.end(words, construct, from);
    if (quoted > 0) {
      return quoted;
    }
    if (construct.isDefinite(head)) {
      int next = construct.adjectives(from);
      boolean noun = isAlsoIndefinite(head) && construct.nounPhrase(from) > from + 1;
      if (next > from || !noun) {
        return next == from ? -1 : purpose(construct.ranked(construct.joinedAdjectives(next)));
      }
    }
    if (role == Role.STATE_HEAD && words.stateAt(from).isPresent() && words.continues(from)) {
      return construct.adjectives(words.known(from).orElseThrow().next());
    }
    boolean closed = head.length() > 1 && Clitics.isDefinite(words.token(from - 1).form());
    if (role == Role.STATE_HEAD && closed) { // «the council of ministers» before a name
      return construct.adjectives(from);
    }
    boolean event = Candidate.kind(Words.detail(head, role)).equals("event");
    int phrase = role == Role.ORDINAL_HEAD ? -1 : construct.nounPhrase(from);
    int next = event ? pairs.joined(from, pairs.paired(phrase)) : phrase;
    boolean meets =
        event || (Candidate.kind(Words.detail(head, role)).equals("actor") && role == Role.HEAD);
    if (next > 0) {
      boolean placed = words.knownThing(from).filter(Words::isPlace).isPresent();
      return meets || placed ? purpose(next) : next;
    }
    boolean meeting = meets && !words.is(from, Role.OFFICE);
    if ((Words.detail(head, role).equals("Programme") || meeting) && idafa(from) > 0) {
      return meets ? purpose(idafa(from)) : idafa(from);
    }
    if (Words.detail(head, role).equals("JointBody") && construct.isIndefinite(from)) {
      return purpose(construct.indefinites(from));
    }
    if (event && tail.isYear(from + 1) && words.continues(from) && words.token(from).isWord()) {
      return from + 1;
    }
    boolean adjectives = hasOrdinal(from, from + 1) || role == Role.STATE_HEAD;
    if (adjectives) {
      return construct.adjectives(from);
    }
    if (!Candidate.kind(Words.detail(head, role)).equals("agreement")) {
      return -1;
    }
    boolean whole = // «the road map for cooperation»
        head.length() > 1 && Clitics.isDefinite(words.token(from - 1).form());
    return whole ? purpose(from) : from;
  }

  /** «For the committee of …»: whether the letters of the article are those of the noun instead. */
  private boolean isAlsoIndefinite(Occurrence<NameWord> head) {
    String form = words.token(head.first()).form();
    return head.stem().preposition()
        && form.substring(head.stem().letters()).startsWith(head.stem().form())
        && !Clitics.isDefinite(head.stem().form());
  }

  /** «University of the Emir Hamad»: over the name of the person behind a title; or -1. */
  private int after(int title) {
    boolean titled =
        words.continues(title)
            && words.continues(title + 1)
            && Clitics.isDefinite(words.token(title).form())
            && (words.is(title, Role.HONORIFIC) || words.is(title, Role.OFFICE));
    if (!titled) {
      return -1;
    }
    if (names == null) {
      names = new ConstructNames(words); // it looks through the whole text
    }
    int end = names.isGiven(title + 1) ? names.end(title + 1, true) : -1;
    return end < 0 ? -1 : construct.adjectives(end);
  }

  /** «Under the command of the King»: who commands, no body. */
  private boolean isOfPerson(int index) {
    return words.continues(index)
        && (words.is(index, Role.HONORIFIC) || words.is(index, Role.OFFICE));
  }

  /** «The initiative memory of paper»: one unknown noun between a head and a definite one. */
  private int idafa(int from) {
    boolean noun =
        words.continues(from)
            && words.token(from).isCaseless()
            && words.token(from).isWord()
            && !Clitics.isDefinite(words.token(from).form())
            && !words.isSmall(from)
            && !words.is(from, Role.STOP)
            && !words.token(from).isNunated()
            && words.knownThing(from).isEmpty()
            && words.lexicon().verbs(words.token(from).form()).isEmpty()
            && words.lexicon().plainVerbs(words.token(from).form()).isEmpty();
    if (!noun || construct.isNoun(from + 1)) {
      return noun ? construct.adjectives(from + 2) : -1;
    }
    return words // «the gas of the eastern sea»
        .knownThing(from + 1)
        .filter(known -> known.stem().letters() == 0 && words.continues(from + 1))
        .map(known -> construct.adjectives(known.next()))
        .orElse(-1);
  }

  /** «For development», and for an event the body that meets. */
  private int purpose(int from) {
    int next = from;
    if (words.continues(from) && words.continues(from + 1) && tail.link(from, "part").isPresent()) {
      Optional<Occurrence<NameWord>> whole =
          construct.head(from + 1).filter(one -> one.stem().letters() == 0);
      if (whole.filter(construct::isDefinite).isPresent()) {
        return construct.adjectives(whole.get().next());
      }
      Optional<Candidate> named = whole.flatMap(this::at); // «a round of the river dialogue»
      if (named.isPresent()) {
        return named.get().next();
      }
    }
    if (words.continues(from)) {
      Optional<Occurrence<NameWord>> inner =
          construct.head(from).filter(one -> one.stem().preposition() && !one.stem().conjunction());
      Optional<Candidate> body = inner.flatMap(this::at);
      if (body.isPresent()) {
        return body.get().next();
      }
      if (inner.filter(ConstructBodies::isOfEvent).filter(construct::isDefinite).isPresent()) {
        return construct.ranked(construct.adjectives(inner.get().next()));
      }
    }
    if (isOfHolders(next)) {
      return Math.max(next, construct.nounPhrase(next + 1));
    }
    if (isForDoing(next)) {
      next = construct.adjectives(next + 2);
      while (construct.isJoinedNoun(next)) {
        next = construct.adjectives(next + 1);
      }
      return next;
    }
    if (construct.isForNoun(next)) {
      next = construct.adjectives(next + 1);
      while (construct.isJoinedNoun(next)) {
        next = construct.adjectives(next + 1);
      }
    }
    return tail.across(next);
  }

  private static boolean isOfEvent(Occurrence<NameWord> head) {
    return HEADS.stream()
        .filter(role -> Words.has(head, role))
        .anyMatch(role -> MEETINGS.contains(Candidate.kind(Words.detail(head, role))));
  }

  /** «(The first summit) of the presidents of the River Group». */
  private boolean isOfHolders(int index) {
    return words.continues(index)
        && words.continues(index + 1)
        && Clitics.mayBeOf(words.token(index).form())
        && words.longest(index, Role.NOUN).filter(one -> one.stem().preposition()).isPresent()
        && !construct.isNoun(index + 1);
  }

  /** «For the restoration of manuscripts»; but no «to discuss cooperation». */
  private boolean isForDoing(int index) {
    if (!words.continues(index) || !construct.isNoun(index + 1)) {
      return false;
    }
    String form = words.token(index).form();
    boolean bound =
        Clitics.mayBeOf(form)
            && !form.startsWith("لل")
            && form.length() > 3
            && words.token(index).isCaseless();
    String noun = form.substring(Math.min(1, form.length()));
    boolean listed =
        words.longest(index, Role.NOUN).filter(one -> one.stem().preposition()).isPresent();
    return bound
        && words.known(index).isEmpty()
        && (listed || words.lexicon().verbs(noun).isEmpty())
        && !words.isSmall(index);
  }

  /** One word behind «city», «port», and adjectives; behind «the sea» only these. */
  private int place(Occurrence<NameWord> head) {
    int from = head.next();
    if (construct.isDefinite(head)) {
      int next = construct.adjectives(from);
      return next == from ? -1 : next;
    }
    if (!words.continues(from) || !words.token(from).isCaseless() || words.isSmall(from)) {
      return -1;
    }
    Optional<Occurrence<Name>> known = words.knownThing(from);
    if (known.isPresent()) {
      return known.get().stem().letters() == 0 ? construct.adjectives(known.get().next()) : -1;
    }
    boolean word =
        words.token(from).isWord()
            && !words.token(from).isNumber()
            && !words.is(from, Role.STOP)
            && !words.is(from, Role.NOUN)
            && words.lexicon().verbs(words.token(from).form()).isEmpty()
            && construct.head(from).isEmpty()
            && construct.adjectives(from) == from;
    return word ? construct.adjectives(from + 1) : -1;
  }
}
