package org.w3id.bayan.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Fold;
import org.w3id.bayan.language.Sentences.Segment;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/** Finds words such as «the two sides», «the Iraqi delegation» and «they», and whom they mean. */
final class ReferenceFinder {
  private static final String STATE_KIND = "actor";
  private static final int SENTENCES_BACK = 3;

  private final GlossedText text;
  private final List<Mark> names;
  private final List<ThingId> parties;
  private final Spokespeople people;
  private final Map<Integer, Mark> starting = new HashMap<>();
  private final Map<Integer, Mark> ending = new HashMap<>();
  private final int[] sentenceOf;
  private final List<Mark> subjects = new ArrayList<>();
  private final Set<Mark> replaced = new HashSet<>();

  /**
   * @param names the names in the text, in order
   * @param people the persons that the document names
   */
  ReferenceFinder(
      GlossedText text,
      List<Segment> sentences,
      List<Mark> names,
      List<ThingId> parties,
      Spokespeople people) {
    this.text = text;
    this.names = names;
    this.parties = parties;
    this.people = people;
    for (Mark name : names) {
      starting.putIfAbsent(name.first(), name);
      ending.merge(name.next(), name, (one, other) -> one.first() <= other.first() ? one : other);
    }
    sentenceOf = new int[text.size()];
    int sentence = 0;
    for (int index = 0; index < text.size(); index++) {
      int begin = text.token(index).span().begin();
      while (sentence + 1 < sentences.size()
          && sentences.get(sentence + 1).span().begin() <= begin) {
        sentence++;
      }
      sentenceOf[index] = sentence;
    }
  }

  /** The names, and the words that refer to the parties or to a neighbour, where no name stands. */
  List<Mark> all() {
    List<Mark> found = new ArrayList<>();
    int name = 0;
    int covered = 0;
    for (int index = 0; index < text.size(); index++) {
      while (name < names.size() && names.get(name).first() <= index) {
        covered = Math.max(covered, names.get(name).next());
        pass(names.get(name));
        name++;
      }
      Optional<Occurrence<GroupReference>> words = Phrases.longest(text.referencesAt(index));
      if (words.isPresent() && (index >= covered || words.get().next() > covered)) {
        Optional<Mark> mark = reference(words.get());
        mark.ifPresent(found::add);
        mark.ifPresent(this::pass);
        covered = mark.map(Mark::next).orElse(covered);
      }
    }
    List<Mark> all = new ArrayList<>(names);
    all.removeAll(replaced);
    all.addAll(found);
    all.sort((one, other) -> one.range().span().compareTo(other.range().span()));
    return all;
  }

  /** Remembers whom a later pronoun may mean. */
  private void pass(Mark mark) {
    boolean speaks = mark.canSpeak() && !mark.actors().isEmpty() && !mark.bound();
    if (speaks
        && (subjects.isEmpty()
            || sentenceOf[subjects.getLast().first()] < sentenceOf[mark.first()])) {
      subjects.add(mark);
    }
  }

  private Optional<Mark> reference(Occurrence<GroupReference> found) {
    GroupReference entry = found.values().getFirst();
    return switch (entry.to()) {
      case PARTIES, FIRST_PERSON ->
          Optional.of(belonging(found).orElseGet(() -> mark(found, parties)));
      case PERSONS ->
          Optional.of(belonging(found).map(this::ofStates).orElseGet(() -> mark(found, persons())));
      case PREVIOUS -> Optional.of(mark(found, previous(found)));
      case BESIDE -> beside(found, entry).or(() -> allOfThem(found));
    };
  }

  /** «The leaders of A and B», and behind a noun the adjectives of two states. */
  private Optional<Mark> belonging(Occurrence<GroupReference> found) {
    int next = found.next();
    boolean of = false;
    if (!text.lexicon().verbFirst()) {
      Optional<Occurrence<NameWord>> link =
          next < text.size()
              ? text.nameWordsAt(next).stream()
                  .filter(word -> has(word, Role.BELONGING))
                  .max(Comparator.comparingInt(Occurrence::length))
              : Optional.empty();
      of = link.isPresent();
      next = of ? link.get().next() : next;
    }
    if (of != !text.lexicon().verbFirst()
        || found.values().getFirst().to() == Target.FIRST_PERSON) {
      return Optional.empty();
    }
    Set<ThingId> things = new LinkedHashSet<>();
    List<Mark> inner = new ArrayList<>();
    int end = found.next();
    while (next < text.size() && sentenceOf[next] == sentenceOf[found.first()]) {
      Mark name = starting.get(next);
      if (name != null && isMember(name, of, things.isEmpty())) {
        things.addAll(name.things());
        inner.add(name);
        end = name.next();
        next = end;
      } else if (!things.isEmpty() && of && isJoint(next)) {
        next++;
      } else {
        break;
      }
    }
    if (things.size() < 2) {
      return Optional.empty();
    }
    inner.forEach(this::replace);
    return Optional.of(
        mark(
            found, end, begin(found), List.copyOf(things), Optional.of(found.values().getFirst())));
  }

  private boolean isMember(Mark name, boolean of, boolean first) {
    boolean adjective = name.kind().equals(Mark.ADJECTIVAL);
    List<ThingId> actors = name.actors();
    return actors.size() == 1
        && (of ? !adjective : adjective && name.joined() != first)
        && name.things().size() == 1;
  }

  private boolean isJoint(int index) {
    return text.token(index).form().equals(",")
        || text.nameWordsAt(index).stream()
            .anyMatch(word -> has(word, Role.CONJUNCTION) || has(word, Role.ARTICLE));
  }

  /** The persons whom «the two ministers» means, or else the parties. */
  private List<ThingId> persons() {
    List<ThingId> persons = people.first(Math.max(2, parties.size()));
    return persons.isEmpty() ? parties : persons;
  }

  /** «The Egyptian and the Jordanian minister»: those of the persons who speak for the states. */
  private Mark ofStates(Mark mark) {
    List<ThingId> meant =
        persons().stream()
            .filter(person -> people.stateOf(person).filter(mark.things()::contains).isPresent())
            .toList();
    return meant.size() == mark.things().size()
        ? new Mark(mark.range(), mark.kind(), meant, mark.bound(), mark.joined(), mark.reference())
        : mark;
  }

  /** Who the sentence before is about, if the number fits; nobody for a mere «it is». */
  private List<ThingId> previous(Occurrence<GroupReference> found) {
    int sentence = sentenceOf[found.first()];
    boolean plural =
        text.nameWordsAt(found.first()).stream().anyMatch(word -> has(word, Role.PLURAL));
    boolean quantifier =
        text.nameWordsAt(found.next() - 1).stream().anyMatch(word -> has(word, Role.QUANTIFIER));
    if (quantifier && isBeforeNoun(found.next())) {
      return List.of();
    }
    boolean idle =
        found.next() < text.size()
            && text.cuesAt(found.next()).stream()
                .anyMatch(cue -> cue.values().contains(Cue.BE) || cue.values().contains(Cue.MODAL));
    boolean opens = found.first() == 0 || sentenceOf[found.first() - 1] < sentence;
    if (!plural && (idle || !opens)) {
      return List.of();
    }
    for (int index = subjects.size() - 1; index >= 0; index--) {
      Mark subject = subjects.get(index);
      if (sentence - sentenceOf[subject.first()] > SENTENCES_BACK) {
        break;
      }
      boolean several = subject.actors().size() > 1;
      if (several == plural && (sentenceOf[subject.first()] < sentence || plural)) {
        return subject.actors();
      }
    }
    return plural ? parties : List.of();
  }

  /** Whether no verb and no mark follows. */
  private boolean isBeforeNoun(int next) {
    return next < text.size()
        && text.token(next).isWord()
        && (text.token(next).isCapitalised()
            || (text.lexicon().verbs(text.token(next).form()).isEmpty()
                && text.cuesAt(next).isEmpty()));
  }

  private static boolean has(Occurrence<NameWord> word, Role role) {
    return word.values().stream().anyMatch(one -> one.role() == role);
  }

  /** «The officials», of whom nobody says whose they are: those of the parties. */
  private Optional<Mark> allOfThem(Occurrence<GroupReference> found) {
    String form = found.stem().form();
    boolean several =
        text.lexicon().verbFirst()
            && Clitics.isDefinite(form)
            && text.lexicon().endings().nominative(form)
            && !found.stem().preposition();
    return several ? Optional.of(mark(found, parties)) : Optional.empty();
  }

  /** «The Iraqi delegation»: the state whose name or adjective stands before or behind. */
  private Optional<Mark> beside(Occurrence<GroupReference> found, GroupReference entry) {
    Optional<Mark> behind = Optional.ofNullable(starting.get(found.next())).filter(this::isState);
    if (behind.filter(name -> !name.joined()).isPresent()) {
      Mark name = behind.get();
      replace(name);
      return Optional.of(mark(found, name.next(), begin(found), name.things(), Optional.of(entry)));
    }
    Optional<Mark> before =
        text.lexicon().verbFirst()
            ? Optional.empty()
            : Optional.ofNullable(ending.get(found.first())).filter(this::isState);
    boolean part =
        before.isPresent()
            && before.get().first() > 0
            && text.token(before.get().first() - 1).isCapitalised()
            && text.nameWordsAt(before.get().first() - 1).stream()
                .anyMatch(word -> has(word, Role.DIRECTION));
    if (part) {
      return Optional.empty();
    }
    return before.map(name -> {
      Optional<Mark> joined = joinedBefore(name);
      if (joined.isPresent()) {
        return ofBoth(joined.get(), name, found, entry);
      }
      replace(name);
      boolean group = entry.kind().equals("group");
      int first = group ? name.first() : withDeterminer(name.first());
      int begin = first < name.first() ? begin(first) : name.range().span().begin();
      Span span = new Span(begin, text.token(found.next() - 1).span().end());
      return new Mark(
          new Mark.Range(first, found.next(), span),
          entry.kind(),
          name.things(),
          false,
          false,
          Optional.of(entry));
    });
  }

  /** «The A and B delegations»: A. */
  private Optional<Mark> joinedBefore(Mark name) {
    int and = name.first() - 1;
    boolean joined =
        and > 0
            && sentenceOf[and - 1] == sentenceOf[name.first()]
            && text.nameWordsAt(and).stream().anyMatch(word -> has(word, Role.CONJUNCTION));
    return joined
        ? Optional.ofNullable(ending.get(and))
            .filter(this::isState)
            .filter(other -> !other.things().equals(name.things()))
        : Optional.empty();
  }

  private Mark ofBoth(
      Mark one, Mark other, Occurrence<GroupReference> found, GroupReference entry) {
    replace(one);
    replace(other);
    List<ThingId> both = new ArrayList<>(one.things());
    both.addAll(other.things());
    Span span = new Span(one.range().span().begin(), text.token(found.next() - 1).span().end());
    return new Mark(
        new Mark.Range(one.first(), found.next(), span),
        entry.kind(),
        both,
        false,
        false,
        Optional.of(entry));
  }

  private void replace(Mark name) {
    if (name.kind().equals(Mark.ADJECTIVAL)) {
      replaced.add(name);
    }
  }

  private boolean isState(Mark name) {
    return name.things().size() == 1 && !name.bound() && name.things().getFirst().isA(STATE_KIND);
  }

  /** The token of the determiner before some words; else their own. */
  private int withDeterminer(int first) {
    boolean determined =
        first > 0
            && sentenceOf[first - 1] == sentenceOf[first]
            && text.nameWordsAt(first - 1).stream()
                .anyMatch(word -> has(word, Role.DETERMINER) && word.next() == first);
    return determined ? first - 1 : first;
  }

  private int begin(int first) {
    return text.token(first).span().begin();
  }

  private int begin(Occurrence<?> found) {
    Token first = text.token(found.first());
    int skipped = Fold.sourceLength(first.surface(), found.stem().letters());
    return first.span().begin() + skipped;
  }

  private Mark mark(Occurrence<GroupReference> found, List<ThingId> things) {
    return mark(found, found.next(), begin(found), things, Optional.of(found.values().getFirst()));
  }

  private Mark mark(
      Occurrence<GroupReference> found,
      int next,
      int begin,
      List<ThingId> things,
      Optional<GroupReference> reference) {
    return new Mark(
        new Mark.Range(found.first(), next, new Span(begin, text.token(next - 1).span().end())),
        found.values().getFirst().kind(),
        things,
        found.stem().preposition(),
        found.stem().conjunction(),
        reference);
  }
}
