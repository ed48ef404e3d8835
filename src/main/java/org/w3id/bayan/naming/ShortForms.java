package org.w3id.bayan.naming;

import java.util.ArrayList;
import java.util.BitSet;
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
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Fold;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/**
 * Shorter words by which a document calls a person after it has named one: «Biden», «the
 * Secretary». They are learnt only where nothing else in the document may be meant, and only if
 * they stand alone wherever they stand.
 */
final class ShortForms {
  private static final int SHORTEST = 3;

  private final Words words;
  private final Groups groups;
  private final Capitals capitals;
  private final BitSet named = new BitSet();
  private final Map<String, List<Integer>> places = new HashMap<>();
  private final Map<String, List<Integer>> placesOfStems = new HashMap<>();

  ShortForms(Words words, Groups groups) {
    this.words = words;
    this.groups = groups;
    this.capitals = new Capitals(words);
    for (int index = 0; index < words.size(); index++) {
      places.computeIfAbsent(words.token(index).form(), form -> new ArrayList<>()).add(index);
      addStems(index);
      Optional<Occurrence<Name>> known = words.knownThing(index);
      if (known.isPresent() && known.get().length() > 1) {
        named.set(index, known.get().next());
      }
    }
    for (Group group : groups.all()) {
      for (Candidate candidate : group.candidates()) {
        named.set(candidate.first(), candidate.next());
      }
    }
  }

  /**
   * Where the script does not show names, one may stand behind what is written together with it.
   */
  private void addStems(int index) {
    if (words.token(index).isCaseless()) {
      for (Clitics.Stem stem : words.token(index).stems()) {
        if (!stem.preposition()) {
          placesOfStems.computeIfAbsent(stem.form(), form -> new ArrayList<>()).add(index);
        }
      }
    }
  }

  void learn() {
    new HeadForms(words, groups, named).learn();
    learnFamilyNames();
    learnOffices();
    learnHolders();
    learnAnaphors();
  }

  /** «His Highness», where one person alone is called so. */
  private void learnAnaphors() {
    Map<String, Set<Group>> bearers = new HashMap<>();
    for (Group person : groups.persons()) {
      for (String honorific : person.honorifics()) {
        bearers.computeIfAbsent(honorific, key -> new HashSet<>()).add(person);
      }
    }
    for (int index = 0; index < words.size(); index++) {
      Optional<Occurrence<NameWord>> found =
          words
              .longest(index, Role.ANAPHOR)
              .filter(one -> one.stem().letters() == 0)
              .filter(one -> !isBeforeName(one.next()));
      Set<Group> persons =
          found
              .map(one -> bearers.getOrDefault(Words.detail(one, Role.ANAPHOR), Set.of()))
              .orElse(Set.of());
      if (persons.size() == 1) {
        Candidate.Range range = Candidate.Range.of(index, found.orElseThrow().next());
        persons.iterator().next().addRange(range, "anaphor");
      }
    }
  }

  /** «His Highness Sheikh …», «His Highness the Emir», where capitals show it. */
  private boolean isBeforeName(int index) {
    int first = words.is(index, Role.ARTICLE) ? index + 1 : index;
    return words.continues(first) && words.isCapital(first);
  }

  private void learnFamilyNames() {
    FamilyNames names = new FamilyNames(words, groups);
    BehindTitles titled = new BehindTitles(words, groups, named, places);
    Map<String, Set<Group>> owners = names.owners();
    for (int pass = 0; pass < 2; pass++) { // the second finds those joined to the first
      owners.forEach((form, persons) -> {
        if (persons.size() == 1) {
          learnAlone(form, persons.iterator().next());
        }
      });
    }
    owners.forEach((form, persons) -> {
      List<Group> holders =
          persons.stream().filter(one -> groups.officeOf(one).isPresent()).toList();
      if (persons.size() > 1 && holders.size() == 1) {
        titled.learnHolder(form, holders.getFirst());
      } else if (persons.size() == 1 && form.length() >= SHORTEST) {
        Group person = persons.iterator().next();
        titled.learnFamily(form, person);
        if (standsAlone(form)) {
          firstFree(form).ifPresent(index -> person.addWords(words.token(index).surface(), "name"));
        }
      }
    });
    names
        .firstWords()
        .forEach((form, persons) -> {
          if (persons.size() == 1 && !owners.containsKey(form) && form.length() > SHORTEST) {
            titled.learnGiven(form, persons.iterator().next());
            learnFirst(form, persons.iterator().next());
          }
        });
  }

  /** «Wang said», of Wang Wentao: the first word of a name alone before a verb. */
  private void learnFirst(String form, Group person) {
    for (int index : places.getOrDefault(form, List.of())) {
      if (!named.get(index)
          && words.isCapital(index)
          && isFree(index, index + 1)
          && words.continues(index + 1)
          && isFinite(words.token(index + 1).form())) {
        person.addRange(Candidate.Range.of(index, index + 1), "name");
      }
    }
  }

  /**
   * «Stressed Ellery», where the script does not show names: a word that is no other, behind a verb
   * or joined to a name that is.
   */
  private void learnAlone(String form, Group person) {
    if (form.length() <= SHORTEST) {
      return;
    }
    String first = firstForm(form);
    int length = form.split(" ", -1).length;
    for (int index : placesOfStems.getOrDefault(first, List.of())) {
      Clitics.Stem stem = stem(index, first);
      boolean whole = index + length <= words.size() && isWhole(index, form, first.length());
      boolean free =
          whole
              && !named.get(index)
              && words.known(index).isEmpty()
              && (length > 1
                  || stem.conjunction()
                  || !words.isNameWord(index)
                  || isFamilyName(index))
              && words.continues(index);
      boolean speaks =
          free
              && (stem.conjunction()
                  ? named.get(index - 1)
                  : BehindTitles.isVerb(words, index - 1));
      if (speaks) {
        named.set(index, index + length);
        person.addRange(new Candidate.Range(index, index + length, stem.letters(), "", 0), "name");
      }
    }
  }

  private boolean isFinite(String form) {
    return words.lexicon().isVerb(form, Inflection.PAST, Inflection.THIRD);
  }

  /** «Said Hussein during …»: a given name that a family has too, and no name goes on behind it. */
  private boolean isFamilyName(int index) {
    int next = index + 1;
    return words.is(index, Role.GIVEN)
        && (!words.continues(next) || words.isSmall(next) || !words.token(next).isWord());
  }

  /** Whether the words of a name behind its first stand behind a token. */
  private boolean isWhole(int first, String form, int letters) {
    int index = first;
    for (String word : form.substring(letters).split(" ", -1)) {
      if (index > first && !words.token(index).form().equals(word)) {
        return false;
      }
      index++;
    }
    return true;
  }

  private Clitics.Stem stem(int index, String form) {
    return words.token(index).stems().stream()
        .filter(one -> one.form().equals(form) && !one.preposition())
        .findFirst()
        .orElseThrow();
  }

  /** «The Secretary», where one person alone has an office called so. */
  private void learnOffices() {
    Map<String, Set<Group>> holders = new LinkedHashMap<>();
    Map<String, Set<String>> others = new HashMap<>();
    for (Groups.Holder holder : groups.holders()) {
      for (String head : heads(holder.office())) {
        holders.computeIfAbsent(head, key -> new HashSet<>()).add(holder.person());
        others
            .computeIfAbsent(head, key -> new HashSet<>())
            .add(holder.office().states().toString());
      }
    }
    holders.forEach((head, persons) -> {
      if (persons.size() == 1) {
        learnOffice(head, persons.iterator().next());
      }
    });
  }

  /** «The Iraqi minister», where one person alone is that, in a script without capitals. */
  private void learnHolders() {
    Map<String, Set<Group>> holders = new HashMap<>();
    for (Groups.Holder holder : groups.holders()) {
      String head = holder.office().core().split(" ", -1)[0];
      holder
          .office()
          .states()
          .forEach(state ->
              holders
                  .computeIfAbsent(head + "|" + state, key -> new HashSet<>())
                  .add(holder.person()));
    }
    for (Candidate office : groups.bareOffices()) {
      Set<Group> persons =
          holders.getOrDefault(office.core() + "|" + office.states().getFirst(), Set.of());
      if (persons.size() == 1) {
        persons.iterator().next().addRange(office.range(), "anaphor");
      } else {
        groups.addThings(List.of(office));
      }
    }
  }

  private List<String> heads(Candidate office) {
    List<String> heads = new ArrayList<>();
    for (int index = office.first(); index < office.next(); index++) {
      Optional<Occurrence<NameWord>> head = words.longest(index, Role.OFFICE);
      if (head.isPresent()) {
        heads.add(words.surface(Candidate.Range.of(index, head.get().next())));
        return heads;
      }
    }
    return heads;
  }

  private void learnOffice(String head, Group person) {
    int length = head.split(" ", -1).length;
    Optional<String> learnt = Optional.empty();
    for (int index : places.getOrDefault(firstForm(head), List.of())) {
      boolean whole =
          index + length <= words.size()
              && isSame(words.surface(Candidate.Range.of(index, index + length)), head);
      if (whole && words.is(index - 1, Role.ARTICLE) && words.isCapital(index)) {
        if (!isFree(index, index + length)) {
          return;
        }
        learnt = Optional.of(words.surface(Candidate.Range.of(index - 1, index + length)));
      }
    }
    learnt.ifPresent(surface -> person.addWords(surface, "anaphor"));
  }

  private static String firstForm(String words) {
    return Fold.of(words.split(" ", -1)[0]);
  }

  private static boolean isSame(String some, String others) {
    return Fold.of(some).equals(Fold.of(others));
  }

  /** Whether a word stands nowhere as part of an unknown longer name. */
  private boolean standsAlone(String form) {
    for (int index : places.getOrDefault(form, List.of())) {
      boolean title = BehindTitles.isTitle(words, index - 1);
      if (words.token(index).isCaseless() && !title && !named.get(index)) {
        return false;
      }
      if (!named.get(index) && words.isCapital(index) && !isFree(index, index + 1) && !title) {
        return false;
      }
    }
    return true;
  }

  private boolean isFree(int first, int next) {
    boolean before =
        words.continues(first) && (capitals.isNameWord(first - 1) || words.isHyphen(first - 1));
    boolean behind =
        words.continues(next)
            && (capitals.isNameWord(next)
                || words.isHyphen(next)
                || (words.is(next, Role.LINK) && capitals.isNameWord(next + 1)));
    return !before && !behind;
  }

  private Optional<Integer> firstFree(String form) {
    return places.getOrDefault(form, List.of()).stream()
        .filter(index -> words.isCapital(index) || words.token(index).isCaseless())
        .filter(index -> !named.get(index))
        .findFirst();
  }
}
