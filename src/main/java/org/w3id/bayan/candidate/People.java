package org.w3id.bayan.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.bayan.lexicon.NameWord.Role;

/**
 * The persons and the offices of a document, in the order of the text.
 *
 * @param offices those that are named, with or without a person
 */
public record People(List<Person> persons, List<Candidate> offices) {
  public People {
    persons = List.copyOf(persons);
    offices = List.copyOf(offices);
  }

  /**
   * A person as a document names one: by a name, perhaps with an office and honorifics.
   *
   * @param honorifics those that a pronoun may repeat
   */
  public record Person(Candidate name, Optional<Candidate> office, List<String> honorifics) {
    public Person {
      honorifics = List.copyOf(honorifics);
    }

    /** The words of a name, without initials and what stands behind it. */
    public static String core(Words words, Candidate.Range range) {
      List<String> kept = new ArrayList<>();
      for (int index = range.first(); index < range.next(); index++) {
        String form = words.token(index).form();
        if (index == range.first()) {
          form = form.substring(Math.min(range.letters(), form.length() - 1));
        }
        boolean initial = form.length() == 1;
        boolean behind = index > range.first() && words.is(index, Role.SUFFIX);
        if (words.token(index).isWord() && !initial && !behind) {
          kept.add(form);
        }
      }
      return String.join(" ", kept);
    }

    /** Whether all words of a shorter name stand in the longer one, in the same order. */
    public static boolean mayBe(String shorter, String longer) {
      List<String> all = List.of(longer.split(" ", -1));
      int from = 0;
      for (String word : shorter.split(" ", -1)) {
        int at = all.subList(from, all.size()).indexOf(word);
        if (at < 0) {
          return false;
        }
        from += at + 1;
      }
      return true;
    }
  }

  /** These, then others. */
  public People and(People others) {
    List<Person> allPersons = new ArrayList<>(persons);
    allPersons.addAll(others.persons);
    List<Candidate> allOffices = new ArrayList<>(offices);
    allOffices.addAll(others.offices);
    return new People(allPersons, allOffices);
  }
}
