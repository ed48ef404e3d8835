package org.w3id.bayan.naming;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.candidate.Candidate;
import org.w3id.bayan.candidate.Words;
import org.w3id.bayan.candidate.capital.Capitals;
import org.w3id.bayan.candidate.construct.Construct;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/**
 * «The Commission», «this round»: the noun that says what a thing is, for a thing that was named
 * before. It is linked only where one thing alone in the document is called so, or one body far
 * more often than others, or where «this» points at the event that the document is about.
 */
final class HeadForms {
  private static final List<Role> HEADS =
      List.of(Role.HEAD, Role.STATE_HEAD, Role.PER_STATE_HEAD, Role.ORDINAL_HEAD);
  private static final Set<String> MEETINGS = Set.of("event", "series");
  private static final int OPENING = 60;
  private static final int OFTEN = 3;
  private static final String ACTOR = "actor";

  private final Words words;
  private final Groups groups;
  private final BitSet named;
  private final Capitals capitals;
  private final Construct construct;
  private final Map<String, Map<Object, Integer>> owners = new HashMap<>();
  private final Set<String> parts = new HashSet<>();

  /** A noun that stands where no longer name does. */
  private record Bare(Occurrence<NameWord> head, String key) {}

  /**
   * @param named the tokens of names
   */
  HeadForms(Words words, Groups groups, BitSet named) {
    this.words = words;
    this.groups = groups;
    this.named = named;
    this.capitals = new Capitals(words);
    this.construct = new Construct(words);
  }

  void learn() {
    for (Group group : groups.all()) {
      boolean body = !group.kind().equals("place") && !group.kind().equals("office");
      for (Candidate candidate : body ? group.candidates() : List.<Candidate>of()) {
        own(candidate, group);
      }
    }
    ownKnown();
    Optional<Group> main = main();
    for (Bare bare : bare()) {
      Occurrence<NameWord> head = bare.head();
      Optional<Group> only = only(bare);
      boolean pointed =
          words.is(head.first() - 1, Role.DEMONSTRATIVE) && words.continues(head.first());
      if (pointed && main.isPresent() && MEETINGS.contains(Candidate.kind(className(head)))) {
        main.get().addRange(range(head), "anaphor");
      } else {
        only.ifPresent(group -> group.addRange(range(head), "anaphor"));
      }
    }
  }

  private void own(Candidate candidate, Group owner) {
    if (words.token(candidate.first()).isCaseless()) {
      construct.head(candidate.first()).ifPresent(head -> add(key(head), owner));
      return;
    }
    for (int index = candidate.first(); index < candidate.next(); index++) {
      Optional<Occurrence<NameWord>> head = capitals.head(index);
      if (head.isPresent()
          && head.get().next() <= candidate.next()
          && isLastHead(candidate, head.get())) {
        if (!isOnce(candidate, head.get())) {
          add(key(head.get()), owner);
        }
        return; // «the session of the committee» is no committee
      }
    }
  }

  /** «The 16th Joint Committee»: the meeting is not what «the Committee» means. */
  private boolean isOnce(Candidate candidate, Occurrence<NameWord> head) {
    return MEETINGS.contains(candidate.kind()) && Candidate.kind(className(head)).equals(ACTOR);
  }

  private void add(String key, Object owner) {
    owners.computeIfAbsent(key, one -> new LinkedHashMap<>()).merge(owner, 1, Integer::sum);
  }

  /** Whether this is the noun that the name is built around. */
  private boolean isLastHead(Candidate candidate, Occurrence<NameWord> head) {
    int next = head.next();
    return next == candidate.next() || words.is(next, Role.LINK) || words.is(next, Role.BETWEEN);
  }

  private void ownKnown() {
    for (int index = 0; index < words.size(); index++) {
      Optional<Occurrence<Name>> known = words.knownThing(index).filter(one -> one.length() > 1);
      if (known.isPresent() && groups.endingAt(known.get().next()).isEmpty()) {
        ownKnown(known.get());
      } else if (known.isPresent()) {
        groups
            .endingAt(known.get().next())
            .filter(group -> !group.kind().equals("place"))
            .ifPresent(group -> ownKnown(known.get(), group));
      }
    }
  }

  private void ownKnown(Occurrence<Name> known) {
    ownKnown(known, known.values().getFirst().thing());
  }

  private void ownKnown(Occurrence<Name> known, Object owner) {
    boolean caseless = words.token(known.first()).isCaseless();
    int end = caseless ? known.first() + 1 : known.next();
    for (int at = known.first(); at < end; at++) {
      Optional<Occurrence<NameWord>> head = caseless ? construct.head(at) : capitals.head(at);
      if (head.isPresent() && head.get().next() <= known.next()) {
        add(key(head.get()), owner);
      }
    }
  }

  /** The event that the document opens with. */
  private Optional<Group> main() {
    return groups.all().stream()
        .filter(group -> MEETINGS.contains(group.kind()) && !group.candidates().isEmpty())
        .filter(group -> first(group) < OPENING)
        .min(Comparator.comparingInt(HeadForms::first));
  }

  private static int first(Group group) {
    return group.candidates().stream().mapToInt(Candidate::first).min().orElseThrow();
  }

  private Optional<Group> only(Bare bare) {
    Map<Object, Integer> owner = owners.getOrDefault(bare.key(), Map.of());
    if (owner.isEmpty() || parts.contains(bare.key())) {
      return Optional.empty();
    }
    boolean capital = !isSmall(bare.head());
    Optional<Group> group =
        (owner.size() == 1
                ? owner.keySet().stream().findFirst()
                : mostly(owner).or(() -> alike(owner, bare.key())))
            .map(this::group);
    return group.filter(found ->
        found.known().filter(words.gazetteer()::isState).isEmpty()
            && ((capital && owner.size() == 1) || found.kind().equals(ACTOR)));
  }

  /** The one that is named so much more often than all others that it needs no more words. */
  private Optional<Object> mostly(Map<Object, Integer> owner) {
    List<Map.Entry<Object, Integer>> often =
        owner.entrySet().stream()
            .sorted(Map.Entry.<Object, Integer>comparingByValue().reversed())
            .toList();
    int most = often.get(0).getValue();
    return most >= OFTEN && most >= 2 * often.get(1).getValue()
        ? Optional.of(often.get(0).getKey())
        : Optional.empty();
  }

  /**
   * «Bi-National Commission», «Japan Binational Commission»: the first, where one name is in all.
   */
  private static Optional<Object> alike(Map<Object, Integer> owner, String key) {
    List<List<String>> names =
        owner.keySet().stream()
            .map(one -> one instanceof Group group ? letters(group) : List.<String>of())
            .toList();
    Optional<String> shortest =
        names.stream().flatMap(List::stream).min(Comparator.comparingInt(String::length));
    boolean one =
        shortest.filter(name -> name.length() > key.length()).isPresent()
            && names.stream()
                .allMatch(own -> own.stream().anyMatch(name -> name.endsWith(shortest.get())));
    return one ? owner.keySet().stream().findFirst() : Optional.empty();
  }

  private static List<String> letters(Group group) {
    return group.cores().stream().map(core -> core.replaceAll("[^\\p{L}]", "")).toList();
  }

  private Group group(Object owner) {
    return owner instanceof Group found ? found : groups.ofKnown((ThingId) owner);
  }

  private boolean isSmall(Occurrence<NameWord> head) {
    return !words.isCapital(head.first()) && !words.token(head.first()).isCaseless();
  }

  private List<Bare> bare() {
    List<Bare> found = new ArrayList<>();
    int index = 0;
    while (index < words.size()) {
      Optional<Occurrence<NameWord>> head = head(index);
      boolean free = head.isPresent() && named.nextSetBit(index) >= head.get().next();
      free |= head.isPresent() && named.nextSetBit(index) < 0;
      if (free && isBare(head.get())) {
        found.add(new Bare(head.get(), key(head.get())));
      } else if (free && words.isCapital(index) && !words.opensSentence(index)) {
        parts.add(key(head.get()));
      }
      index = head.map(Occurrence::next).orElse(index + 1);
    }
    return found;
  }

  private Optional<Occurrence<NameWord>> head(int index) {
    Optional<Occurrence<NameWord>> longest = Optional.empty();
    for (Role role : HEADS) {
      Optional<Occurrence<NameWord>> one = words.longest(index, role);
      if (one.isPresent() && (longest.isEmpty() || longest.get().length() < one.get().length())) {
        longest = one;
      }
    }
    return longest;
  }

  /** Whether a noun refers by itself: with its article, or with a capital and nothing around. */
  private boolean isBare(Occurrence<NameWord> head) {
    int next = head.next();
    if (words.token(head.first()).isCaseless()) {
      return construct.isDefinite(head) && construct.adjectives(next) == next;
    }
    boolean determined =
        words.continues(head.first()) && words.is(head.first() - 1, Role.DETERMINER);
    if (!words.isCapital(head.first())) {
      return determined;
    }
    boolean introduced =
        words.continues(head.first()) && words.is(head.first() - 1, Role.INTRODUCING);
    boolean before =
        words.continues(head.first())
            && (capitals.isNameWord(head.first() - 1) || words.isHyphen(head.first() - 1));
    boolean behind =
        words.continues(next)
            && (capitals.isNameWord(next)
                || words.isHyphen(next)
                || (words.is(next, Role.LINK) && capitals.isNameWord(next + 1)));
    return !introduced && !before && !behind;
  }

  private String className(Occurrence<NameWord> head) {
    Role role = HEADS.stream().filter(one -> Words.has(head, one)).findFirst().orElseThrow();
    return Words.detail(head, role);
  }

  /** The noun in comparable form, without its article. */
  private String key(Occurrence<NameWord> head) {
    StringBuilder key = new StringBuilder();
    String form = head.stem().form();
    boolean article = words.token(head.first()).isCaseless() && construct.isDefinite(head);
    article &= Clitics.isDefinite(form);
    key.append(article ? form.substring(2) : form);
    for (int index = head.first() + 1; index < head.next(); index++) {
      key.append(' ').append(words.token(index).form());
    }
    return key.toString();
  }

  private Candidate.Range range(Occurrence<NameWord> head) {
    boolean determined =
        words.continues(head.first())
            && head.stem().letters() == 0
            && words.is(head.first() - 1, Role.DETERMINER);
    if (!words.token(head.first()).isCaseless()) {
      return Candidate.Range.of(determined ? head.first() - 1 : head.first(), head.next());
    }
    Optional<Occurrence<NameWord>> determiner =
        determined ? words.longest(head.first() - 1, Role.DETERMINER) : Optional.empty();
    return determiner
        .map(one -> new Candidate.Range(one.first(), head.next(), one.stem().letters(), "", 0))
        .orElseGet(() -> construct.range(head, head.next()));
  }
}
