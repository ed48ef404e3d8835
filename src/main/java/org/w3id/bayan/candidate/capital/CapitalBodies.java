package org.w3id.bayan.candidate.capital;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3id.bayan.candidate.Candidate;
import org.w3id.bayan.candidate.Candidate.Core;
import org.w3id.bayan.candidate.Words;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/**
 * Names of bodies, agreements, events and the like in a script with capitals: a capitalised noun
 * that says what the thing is, the capitalised words before it, and what a small word joins to it.
 */
public final class CapitalBodies {
  private static final int FARTHEST_LEFT = 9;
  private static final int FARTHEST_RIGHT = 30;
  private static final int NEAR = 8;
  private static final Set<String> OF_TWO = Set.of("agreement", "event", "series");
  private static final Set<String> MEETINGS = Set.of("event", "series");
  private static final Set<String> DATED = Set.of("agreement", "programme");
  private static final String MEETING = "Gathering";
  private static final Set<String> NUMBERED = Set.of("MilitaryBody", MEETING);
  private static final String PURPOSE = "purpose";
  private static final String ASSEMBLED = "assembled";
  private static final String ACTOR = "actor";
  private static final Set<String> WITH_PURPOSE = Set.of("Coalition", "Organization", "Programme");
  private static final List<Role> HEADS = List.of(Role.HEAD, Role.STATE_HEAD, Role.PER_STATE_HEAD);

  private final Words words;
  private final Capitals capitals;
  private final CapitalStart start;
  private final Counts counts;
  private final QuotedTitle quoted;
  private final JoinedParties parties;

  public CapitalBodies(Words words) {
    this.words = words;
    this.capitals = new Capitals(words);
    this.start = new CapitalStart(words, capitals);
    this.counts = new Counts(words, start);
    this.quoted = new QuotedTitle(words, capitals);
    this.parties = new JoinedParties(words, capitals, first -> end(first, false));
  }

  public List<Candidate> all() {
    List<Candidate> found = new ArrayList<>();
    int index = 0;
    while (index < words.size()) {
      Optional<Occurrence<NameWord>> head = capitals.head(index);
      if (head.isPresent()) {
        at(head.get(), true).ifPresent(one -> add(one, head.get(), found));
        index = head.get().next();
      } else {
        index++;
      }
    }
    return found;
  }

  /** A name, and in that of one meeting of a body («the 16th Joint Committee») the body’s. */
  private void add(Candidate candidate, Occurrence<NameWord> head, List<Candidate> found) {
    found.add(candidate);
    boolean body = !words.is(head.next() - 1, Cue.EVENT_HEAD); // «the 16th Forum» is none
    if (body && candidate.className().equals(MEETING)) {
      at(head, false).filter(one -> one.kind().equals(ACTOR)).ifPresent(found::add);
    }
  }

  private Optional<Candidate> at(Occurrence<NameWord> head, boolean once) {
    Role role = HEADS.stream().filter(one -> Words.has(head, one)).findFirst().orElseThrow();
    int counted = start.of(head.first());
    String ofHead = Words.detail(head, role);
    String className = once ? counts.className(ofHead, counted, head.first(), head.next()) : ofHead;
    int left = counts.behind(counted, head.first(), className);
    int first = role == Role.PER_STATE_HEAD ? owner(left) : left;
    int behind = behind(head, className);
    int named =
        quoted
            .closing(left, head.next())
            .orElseGet(() -> {
              int right =
                  isWhole(left, behind, className) ? behind : right(behind, className, role);
              return Math.min(right, known(left, right).orElse(right));
            });
    boolean more = first < head.first() || named > head.next(); // not «Vision 2050»
    int next =
        more && DATED.contains(Candidate.kind(className)) ? counts.behindYears(named) : named;
    if (next == head.next() && isCut(head.next())) {
      return Optional.empty();
    }
    if (first == 0 && Candidate.kind(className).equals("agreement")) {
      return Optional.empty();
    }
    Candidate.Range range = Candidate.Range.of(first, next);
    Core core = Core.of(words, range);
    Candidate candidate =
        new Candidate(
            range,
            capitals.isOnTopic(head.next()) && next > head.next()
                ? Counts.onTopic(className)
                : className,
            core.words(),
            Core.of(words, Candidate.Range.of(first, head.next())).words(),
            core.states().stream().sorted().toList(),
            "capitalised words around "
                + words.surface(Candidate.Range.of(head.first(), head.next())));
    return isNamed(candidate, head, role) ? Optional.of(candidate) : Optional.empty();
  }

  /** «Japan’s Ministry of Fisheries»: over the state that it is of. */
  private int owner(int first) {
    int state = words.isGenitive(first - 1) ? words.beginOfState(first - 1) : -1;
    return state < 0 ? first : state;
  }

  /** Whether more stands there than the head, and enough for its class. */
  private boolean isNamed(Candidate candidate, Occurrence<NameWord> head, Role role) {
    int headWords = count(Core.of(words, Candidate.Range.of(head.first(), head.next())).words());
    int coreWords = count(candidate.core());
    boolean state = !candidate.states().isEmpty();
    return switch (role) {
      case STATE_HEAD -> state;
      case PER_STATE_HEAD -> coreWords > headWords;
      default ->
          coreWords > headWords
              || (state && candidate.kind().equals("place"))
              || candidate.states().size() > 1
              || (state && OF_TWO.contains(candidate.kind()));
    };
  }

  private static int count(String core) {
    return core.split(" ", -1).length;
  }

  /**
   * Whether the words go on behind the head, so that it is none: «Commission-level talks», «Fourth
   * Summit meeting».
   */
  private boolean isCut(int next) {
    boolean event =
        words.continues(next)
            && words.is(next, Cue.EVENT_HEAD)
            && words.is(next - 1, Cue.EVENT_HEAD);
    return event
        || (words.continues(next)
            && !words.is(next, Role.GIVEN)
            && (words.isHyphen(next) || capitals.isNameWord(next)));
  }

  /**
   * Where the body ends whose capitalised words begin here and lead to its noun; or -1.
   *
   * @param listed whether an «and» may stand in it before its noun
   */
  int end(int first, boolean listed) {
    Optional<Occurrence<NameWord>> last = Optional.empty();
    int index = first;
    while (index < first + FARTHEST_LEFT && (index == first || words.continues(index))) {
      Optional<Occurrence<NameWord>> head = capitals.head(index);
      Optional<Occurrence<Name>> state =
          words.known(index).filter(name -> words.state(name).isPresent());
      if (head.isPresent()) {
        last = head;
        index = head.get().next();
      } else if (state.isPresent() && words.isCapital(index)) {
        index = state.get().next();
      } else if ((capitals.isNameWord(index) && !capitals.isTitle(index))
          || capitals.binds(index)
          || capitals.binds(index - 1)
          || (listed && last.isEmpty() && index > first && capitals.joins(index))) {
        index++;
      } else {
        break;
      }
    }
    if (last.isEmpty() || (index > last.get().next() && isCut(last.get().next()))) {
      return -1;
    }
    Occurrence<NameWord> head = last.get();
    Role role = HEADS.stream().filter(one -> Words.has(head, one)).findFirst().orElseThrow();
    String className = Words.detail(head, role);
    int behind = behind(head, className);
    int right = isWhole(first, behind, className) ? behind : right(behind, className, role);
    return known(first, right).orElse(right);
  }

  /**
   * Where a known name ends that begins here: if it reaches farther, or if only words follow that
   * may be the name of whoever heads it («the Organization of Turkic States Karim Dalloul»).
   */
  private OptionalInt known(int first, int next) {
    Optional<Occurrence<Name>> known = words.knownThing(first);
    if (known.isEmpty()) {
      return OptionalInt.empty();
    }
    int end = known.get().next();
    boolean named =
        known.get().length() > 1
            && IntStream.range(end, next)
                .allMatch(index -> capitals.isNameWord(index) && capitals.head(index).isEmpty());
    return end > next || named ? OptionalInt.of(end) : OptionalInt.empty();
  }

  /** «The European Union on Sudan»: what a body that is known speaks on is not its name. */
  private boolean isWhole(int first, int next, String className) {
    return Candidate.kind(className).equals(ACTOR)
        && capitals.isOnTopic(next)
        && words.knownThing(first).filter(name -> name.next() == next).isPresent();
  }

  /** Behind the head and what tells at once which one it is: «Comité mixte», «Task Force 153». */
  private int behind(Occurrence<NameWord> head, String className) {
    int next = head.next();
    while (words.continues(next) && isAdjective(next)) {
      next++;
    }
    return numbered(next, className);
  }

  /** Whether a plain word is an adjective that may stand behind its noun in a name. */
  private boolean isAdjective(int index) {
    return !words.isCapital(index)
        && (words.is(index, Role.ADJECTIVE)
            || words
                .known(index)
                .filter(name -> name.length() == 1 && words.state(name).isPresent())
                .isPresent());
  }

  /** «Task Force 153». */
  private int numbered(int next, String className) {
    boolean number =
        NUMBERED.contains(className) && words.continues(next) && words.token(next).isNumber();
    return number ? next + 1 : next;
  }

  private int right(int from, String className, Role role) {
    int next = from;
    while (next - from < FARTHEST_RIGHT && words.continues(next)) {
      boolean whole = // «the Ministry of Health of Kenya» has all it needs
          role == Role.PER_STATE_HEAD && next > from && words.stateEndsAt(next).isPresent();
      boolean first = next == from && !words.is(next, Role.LINK);
      boolean place = first && words.is(next, Role.MATTER_LINK); // «a memorandum in Setona»
      int end = whole || place ? -1 : linked(next, className);
      if (end < 0) {
        break;
      }
      next = end;
    }
    return next;
  }

  /** Where the words end that a small word joins to what stands before it; or -1. */
  private int linked(int index, String className) {
    String kind = Candidate.kind(className);
    Optional<Occurrence<NameWord>> between = words.longest(index, Role.BETWEEN);
    if (between.isPresent() && OF_TWO.contains(kind)) {
      return parties.end(between.get().next());
    }
    Optional<Occurrence<NameWord>> link =
        words.longest(index, Role.LINK).or(() -> words.longest(index, Role.MATTER_LINK));
    if (link.isEmpty() || !joins(link.get(), className)) {
      return -1;
    }
    int after = link.get().next();
    if (!words.continues(after) || words.token(after).isNumber()) {
      return -1;
    }
    int body = words.isCapital(after) ? end(after, false) : -1;
    if (body > 0) {
      return body;
    }
    int people = MEETINGS.contains(kind) ? assembled(after) : -1;
    if (people > 0) {
      return people;
    }
    Optional<Occurrence<Name>> known = words.knownThing(after);
    if (known.isPresent() && words.isCapital(after)) {
      int next = known.get().next();
      if (Words.isPlace(known.get()) && words.continues(next) && capitals.isNameWord(next)) {
        return capitals.run(next, NEAR);
      }
      int two = MEETINGS.contains(kind) ? parties.end(after) : -1;
      if (two > 0 && words.stateEndsAt(two).isPresent() && !words.isPast(two)) {
        return two;
      }
      boolean one = !words.is(next, Role.CONJUNCTION) || !(isKnown(next + 1) || isKnown(next + 2));
      return one || !OF_TWO.contains(kind) ? next : -1;
    }
    int next = capitals.isNameWord(after) ? capitals.run(after, NEAR) : -1;
    return capitals.isTorn(next) ? -1 : next;
  }

  /** «(Meeting of) Foreign Ministers»: behind those who meet, called by their office; or -1. */
  private int assembled(int first) {
    int index = first;
    while (index < first + NEAR && words.continues(index)) {
      Optional<Occurrence<NameWord>> people =
          words
              .longest(index, Role.STOP)
              .filter(one -> Words.hasDetail(one, Role.STOP, ASSEMBLED))
              .filter(one -> words.isCapital(one.first()));
      if (people.isPresent()) {
        return people.get().next();
      }
      boolean joint = index > first && words.is(index, Role.CONJUNCTION);
      if (!capitals.isNameWord(index) && !joint) {
        return -1;
      }
      index++;
    }
    return -1;
  }

  private boolean isKnown(int index) {
    return words.continues(index) && words.knownThing(index).isPresent();
  }

  /** Whether what follows belongs to the name: «Coalition to Stop Smuggling» has its purpose. */
  private boolean joins(Occurrence<NameWord> link, String className) {
    int after = link.next();
    return Words.hasDetail(link, Role.LINK, "")
        || (Words.hasDetail(link, Role.LINK, PURPOSE)
            && WITH_PURPOSE.contains(className)
            && capitals.isNameWord(after)
            && words.knownThing(after).isEmpty())
        || (Words.has(link, Role.MATTER_LINK)
            && Candidate.kind(className).equals("agreement")
            && capitals.isNameWord(after)
            && words.isCapital(link.first() - 1)
            && capitals.head(link.first() - 1).isEmpty()
            && !words.isDated(after + 1) // «on trade in Setona on 3 May»
            && words.known(after).isEmpty());
  }
}
