package org.w3id.bayan.candidate.capital;

import java.util.Optional;
import org.w3id.bayan.candidate.Candidate;
import org.w3id.bayan.candidate.Candidate.Core;
import org.w3id.bayan.candidate.Words;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/**
 * Names of offices in a script with capitals: «Deputy Secretary of State for Political Affairs».
 */
final class CapitalOffices {
  private static final int FARTHEST = 9;
  private static final int MOST_LINKS = 3;
  private static final int MOST_PURPOSE = 2;
  private static final String WHOLE = "whole";
  private static final String TASK = "task";
  private static final String POSTED = "posted";
  private static final String TO = "office";

  private final Words words;
  private final Capitals capitals;
  private final CapitalBodies bodies;

  CapitalOffices(Words words) {
    this.words = words;
    this.capitals = new Capitals(words);
    this.bodies = new CapitalBodies(words);
  }

  /** The office whose name begins at a token. */
  Optional<Candidate> at(int first) {
    if (words.is(first, Role.GIVEN) && words.is(first + 1, Role.PARTICLE)) {
      return Optional.empty();
    }
    int head = -1;
    boolean whole = false;
    boolean posted = false;
    int next = behindBody(first);
    while (next - first < FARTHEST && (next == first || words.continues(next))) {
      int after = step(next);
      if (after < 0) {
        break;
      }
      Optional<Occurrence<NameWord>> office = office(next);
      if (office.isPresent()) {
        boolean another = Words.hasDetail(office.get(), Role.OFFICE, WHOLE);
        if (whole && another) { // «the Custodian of the Two Holy Mosques King»
          break;
        }
        head = after;
        whole = another;
        posted = Words.hasDetail(office.get(), Role.OFFICE, POSTED);
      }
      next = after;
    }
    if (head < 0) {
      return Optional.empty();
    }
    boolean alone = whole && isTask(head); // «congratulated the President on …»
    return Optional.of(candidate(first, alone ? head : complements(head, posted)));
  }

  /** «NATO Secretary General»: over the known body whose office stands right behind it. */
  private int behindBody(int first) {
    return words
        .knownThing(first)
        .filter(body -> words.isCapital(first) && words.state(body).isEmpty())
        .filter(body -> body.values().stream().allMatch(one -> one.thing().isA("actor")))
        .map(Occurrence::next)
        .filter(next -> words.continues(next) && office(next).isPresent())
        .orElse(first);
  }

  private Candidate candidate(int first, int next) {
    return candidate(words, first, next);
  }

  static Candidate candidate(Words words, int first, int next) {
    Candidate.Range range = Candidate.Range.of(first, next);
    Core core = Core.of(words, range);
    return new Candidate(
        range, "Office", core.words(), core.words(), core.states(), "words of an office");
  }

  /** «(Omar Karim) Foreign Minister Iraq»: the state right behind an office that has none. */
  Optional<Occurrence<Name>> stateBehind(Candidate office) {
    return words
        .known(words.continues(office.next()) ? office.next() : -1)
        .filter(name -> office.states().isEmpty() && words.isCapital(name.first()))
        .filter(name -> words.state(name).isPresent() && !capitals.isNameWord(name.next()));
  }

  /** Whether an office is more than one word says. */
  boolean isNamed(Candidate office) {
    Optional<Occurrence<NameWord>> head = office(office.first());
    return head.isEmpty() || head.get().length() > 2 || head.get().next() < office.next();
  }

  private Optional<Occurrence<NameWord>> office(int index) {
    return words
        .longest(index, Role.OFFICE)
        .filter(found -> words.isCapital(index) && words.isCapital(found.next() - 1));
  }

  /** Over one word of the first part of an office; -1 where none stands. */
  private int step(int index) {
    boolean whose = words.isGenitive(index) && words.stateEndsAt(index).isPresent();
    if (words.isHyphen(index) || whose) {
      return index + 1;
    }
    if (words.is(index, Role.CONJUNCTION)) {
      boolean list = words.is(index - 1, Role.PORTFOLIO) && portfolio(index + 1) > 0;
      return list ? index + 1 : -1;
    }
    Optional<Occurrence<NameWord>> office = office(index);
    if (office.isPresent()) {
      return office.get().next();
    }
    if (!words.isCapital(index)) {
      return -1;
    }
    Optional<Occurrence<Name>> state =
        words.known(index).filter(name -> words.state(name).isPresent());
    if (state.isPresent()) {
      return state.get().next();
    }
    return Math.max(
        portfolio(index),
        words.longest(index, Role.OFFICE_MODIFIER).map(Occurrence::next).orElse(-1));
  }

  private int portfolio(int index) {
    return words.isCapital(index)
        ? words.longest(index, Role.PORTFOLIO).map(Occurrence::next).orElse(-1)
        : -1;
  }

  private int complements(int head, boolean posted) {
    int next = head;
    for (int links = 0; links < MOST_LINKS && words.continues(next); links++) {
      Optional<Occurrence<NameWord>> link =
          posted ? away(next) : words.longest(next, Role.LINK).filter(one -> !leadsAway(one));
      int end = link.isEmpty() ? -1 : complement(link.get().next());
      if (end < 0) {
        return next;
      }
      next = end;
    }
    return next;
  }

  /** «Ambassador of Ghana to Kenya», «Representative in Kenya». */
  private Optional<Occurrence<NameWord>> away(int index) {
    return words.longest(index, Role.LINK).or(() -> words.longest(index, Role.MATTER_LINK));
  }

  /** «The President of Ghana to Kenya»: only who is posted there has an office «to Kenya». */
  private boolean leadsAway(Occurrence<NameWord> link) {
    boolean place =
        words
            .knownThing(link.next())
            .filter(name -> Words.isPlace(name) || words.state(name).isPresent())
            .isPresent();
    return place && Words.hasDetail(link, Role.LINK, TO);
  }

  private boolean isTask(int index) {
    return words
        .longest(index, Role.LINK)
        .filter(link -> Words.hasDetail(link, Role.LINK, TASK))
        .isPresent();
  }

  private int complement(int first) {
    if (!words.continues(first)) {
      return -1;
    }
    int body = bodies.end(first, true);
    if (body > 0) {
      return body;
    }
    Optional<Occurrence<Name>> known = words.knownThing(first);
    boolean named =
        known.isPresent()
            && known.get().values().stream().anyMatch(one -> !one.kind().equals("adjectival"));
    if (named && words.isCapital(first)) {
      int end = Words.isPlace(known.get()) ? places(known.get().next()) : known.get().next();
      int task = words.continues(end) ? portfolios(end) : -1; // «for Indo-Pacific Affairs»
      return Math.max(end, task > 0 || !isBeforeHolder(end) ? task : end + 1);
    }
    Optional<Occurrence<NameWord>> office = office(first);
    if (office.isPresent()) {
      return office.get().next();
    }
    int listed = portfolios(first);
    int open = open(first);
    return isFamilyName(listed, open) ? listed : Math.max(listed, open);
  }

  /** «Minister of Defence Sato Kenji»: a word between what an office is for and a given name. */
  private boolean isFamilyName(int first, int given) {
    return first > 0
        && given == first + 1
        && words.continues(given)
        && words.is(given, Role.GIVEN)
        && !(words.continues(given + 1) && capitals.isNameWord(given + 1));
  }

  /** «For Basra Waters, Omar Karim», «for Basra Waters A K Pal»: a word before a whole name. */
  private boolean isBeforeHolder(int index) {
    int name = words.isPunctuation(index + 1, ",") ? index + 2 : index + 1;
    boolean initials = words.token(name).form().length() == 1;
    return words.continues(index)
        && words.continues(name)
        && words.continues(name + 1)
        && capitals.isNameWord(index)
        && !words.is(index, Role.GIVEN)
        && (initials || name > index + 1)
        && words.isCapital(name)
        && words.isCapital(name + 1)
        && !capitals.isTitle(name)
        && !capitals.isTitle(name + 1)
        && words.knownThing(name).isEmpty();
  }

  /** «West Africa and the Sahel»: over another place behind «and». */
  private int places(int next) {
    if (!words.continues(next) || !words.is(next, Role.CONJUNCTION)) {
      return next;
    }
    int other = words.is(next + 1, Role.ARTICLE) ? next + 2 : next + 1;
    return words
        .knownThing(words.continues(other) ? other : -1)
        .filter(Words::isPlace)
        .map(Occurrence::next)
        .orElse(next);
  }

  /**
   * Over capitalised words that are listed nowhere, if they are for one purpose: up to where they
   * end, or where a list ends in «and» and one word, or before a given name.
   */
  private int open(int first) {
    int next = first;
    int joint = -1;
    while (next - first < FARTHEST && (next == first || words.continues(next))) {
      boolean name = capitals.isNameWord(next) && !capitals.isTitle(next);
      boolean given = next > first && words.is(next, Role.GIVEN);
      if (name && !given && words.knownThing(next).isEmpty()) {
        next++;
      } else if (words.isHyphen(next) && capitals.isNameWord(next + 1)) {
        next += 2;
      } else if (isListed(next) && next > first) {
        joint = words.is(next, Role.CONJUNCTION) ? next : joint;
        next++;
      } else {
        break;
      }
    }
    int from = joint < 0 ? first : joint + 1;
    int alone = from + 1;
    boolean closed = words.continues(next) && (capitals.isTitle(next) || words.is(next, Role.LINK));
    boolean person = next - from > MOST_PURPOSE && !closed;
    return person ? alone : next > from ? next : -1;
  }

  /** «Lakes and Rivers», «Trade, Industry and Crafts»: whether a list goes on here. */
  private boolean isListed(int index) {
    int after = index + 1;
    if (words.isPunctuation(index, ",")) {
      boolean end = words.is(after, Role.CONJUNCTION) || words.is(index + 2, Role.CONJUNCTION);
      return end && words.continues(after) && (isPurpose(after) || isPurpose(after + 1));
    }
    return words.is(index, Role.CONJUNCTION) && isPurpose(after);
  }

  private boolean isPurpose(int index) {
    return words.continues(index)
        && capitals.isNameWord(index)
        && !capitals.isTitle(index)
        && !words.is(index, Role.GIVEN)
        && words.knownThing(index).isEmpty()
        && capitals.head(index).isEmpty();
  }

  /** Over what an office is for; words that only qualify do not end it. */
  private int portfolios(int first) {
    int next = portfolio(first);
    int whole = isQualifier(first) ? -1 : next;
    while (next > 0 && words.continues(next)) {
      int member = member(next);
      if (!words.continues(member)) {
        break;
      }
      next = portfolio(member);
      if (next > 0 && !isQualifier(member) && office(next).isEmpty()) {
        whole = next;
      }
    }
    return whole;
  }

  private boolean isQualifier(int index) {
    return words
        .longest(index, Role.PORTFOLIO)
        .filter(found -> Words.detail(found, Role.PORTFOLIO).isEmpty())
        .isEmpty();
  }

  /** The next member of a list, behind a comma or «and» or both, or right here. */
  private int member(int index) {
    int comma = words.isPunctuation(index, ",") ? index + 1 : index;
    int next = words.is(comma, Role.CONJUNCTION) ? comma + 1 : comma;
    return words
        .longest(next, Role.LINK)
        .filter(of -> next > index && Words.hasDetail(of, Role.LINK, ""))
        .map(Occurrence::next)
        .filter(matter -> portfolio(matter) > 0)
        .orElse(next);
  }
}
