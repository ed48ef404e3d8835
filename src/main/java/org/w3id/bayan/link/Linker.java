package org.w3id.bayan.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.Gazetteer;
import org.w3id.bayan.lexicon.Phrases.Occurrence;
import org.w3id.bayan.report.Extraction;
import org.w3id.bayan.report.Finding;

/** Decides which of the things that a name may stand for is meant. */
public final class Linker {
  private static final String TOPIC = "topic";
  private static final String PLACE = "place";
  private static final String NAME = "name";
  private static final int SHADDA = 0x651;

  private final Gazetteer gazetteer;

  public Linker(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * A mention, and the names that its words are; none for a date, a reference, or a name that only
   * the document knows, which is decided already.
   */
  private record Named(Mention mention, List<Name> names) {

    Named {
      names = List.copyOf(names);
    }

    /** The thing that the words mean, if the things that the document names decide it. */
    Optional<Name> decide(Predicate<Name> fits) {
      if (names.isEmpty()) {
        return Optional.empty();
      }
      List<Name> fitting = new ArrayList<>(names.size());
      for (Name name : names) {
        if (fits.test(name)) {
          fitting.add(name);
        }
      }
      return only(fitting)
          .or(() -> only(without(fitting, TOPIC)))
          .or(() -> only(without(without(fitting, TOPIC), PLACE)));
    }

    private static List<Name> without(List<Name> names, String kind) {
      List<Name> others = new ArrayList<>(names.size());
      for (Name name : names) {
        if (!name.thing().isA(kind)) {
          others.add(name);
        }
      }
      return others;
    }

    private static Optional<Name> only(List<Name> names) {
      if (names.isEmpty()) {
        return Optional.empty();
      }
      Name first = names.getFirst();
      for (Name name : names) {
        if (!name.thing().equals(first.thing())) {
          return Optional.empty();
        }
      }
      return Optional.of(first);
    }
  }

  /** The same extraction with every mention decided or left open. */
  public Extraction link(JointStatement statement, Extraction extraction) {
    Map<String, List<Name>> byWords = new HashMap<>();
    List<Named> named = new ArrayList<>();
    for (Mention mention : extraction.mentions()) {
      String words = statement.text().quote(mention.span());
      List<Name> names =
          mention.refersTo().isEmpty()
              ? List.of()
              : meant(words, mention, byWords.computeIfAbsent(words, this::names));
      named.add(new Named(mention, names));
    }
    Set<ThingId> beside = new HashSet<>();
    for (Named one : named) {
      if (one.names().isEmpty() && one.mention().kind().equals(NAME)) {
        beside.addAll(one.mention().refersTo());
      }
      one.decide(name -> name.onlyBeside().isEmpty()).map(Name::thing).ifPresent(beside::add);
    }
    List<Mention> mentions = new ArrayList<>();
    List<Finding> findings = new ArrayList<>(extraction.findings());
    for (Named one : named) {
      mentions.add(
          one.names().isEmpty() ? one.mention() : decided(plain(one, beside), beside, findings));
    }
    List<SpeechAct> acts = new Roles(extraction.mentions(), mentions).decided(extraction.acts());
    for (SpeechAct act : acts) {
      if (act.illocution().voice().equals(Roles.UNRESOLVED)) {
        findings.add(
            new Finding.UnknownSpeaker(
                act.wording().trigger(), "the words do not tell who says this"));
      }
    }
    findings.sort((one, other) -> one.span().compareTo(other.span()));
    return new Extraction(
        extraction.parties(),
        extraction.sentences(),
        mentions,
        extraction.entities(),
        acts,
        extraction.agreements(),
        extraction.events(),
        findings);
  }

  /**
   * Of words that are the family name of a person and the adjective of a state, those that the
   * document means: the person only if it names that person elsewhere, and the state only if it
   * names the state elsewhere or not the person.
   */
  private Named plain(Named named, Set<ThingId> beside) {
    if (named.names().size() < 2) {
      return named;
    }
    List<Name> persons =
        named.names().stream().filter(name -> gazetteer.isPerson(name.thing())).toList();
    List<Name> states =
        named.names().stream().filter(name -> gazetteer.isState(name.thing())).toList();
    if (persons.isEmpty() || states.isEmpty()) {
      return named;
    }
    boolean person = persons.stream().map(Name::thing).anyMatch(beside::contains);
    boolean state = states.stream().map(Name::thing).anyMatch(beside::contains);
    if (person && state) {
      return named;
    }
    return new Named(named.mention(), person ? persons : states);
  }

  /** The names that some words are. */
  private List<Name> names(String words) {
    Set<Name> names = new LinkedHashSet<>();
    for (Occurrence<Name> occurrence : gazetteer.named(words)) {
      if (occurrence.stem().letters() == 0) {
        names.addAll(occurrence.values());
      }
    }
    return List.copyOf(names);
  }

  /** Those of the things that a mention may refer to, written as they are where that is seen. */
  private static List<Name> meant(String words, Mention mention, List<Name> names) {
    List<Name> meant = new ArrayList<>(names.size());
    for (Name name : names) {
      if (mention.refersTo().contains(name.thing())) {
        meant.add(name);
      }
    }
    if (words.indexOf(SHADDA) < 0) {
      return meant;
    }
    String written = marked(words);
    List<Name> alike = meant.stream().filter(name -> marked(name.words()).equals(written)).toList();
    return alike.isEmpty() ? meant : alike;
  }

  /** Words without the signs that are seldom written; a doubled letter may tell names apart. */
  private static String marked(String words) {
    StringBuilder marked = new StringBuilder();
    words
        .codePoints()
        .filter(it -> it == SHADDA || Character.getType(it) != Character.NON_SPACING_MARK)
        .forEach(marked::appendCodePoint);
    return marked.toString();
  }

  private static Mention decided(Named named, Set<ThingId> beside, List<Finding> findings) {
    Mention mention = named.mention();
    Optional<Name> name = named.decide(one -> beside.containsAll(one.onlyBeside()));
    if (name.isEmpty()) {
      String things =
          String.join(", ", mention.refersTo().stream().map(ThingId::path).sorted().toList());
      findings.add(
          new Finding.UnresolvedMention(
              mention.span(), "nothing in the document decides whether this is " + things));
    } else if (name.get().misrendering()) {
      findings.add(
          new Finding.KnownMisrendering(
              mention.span(), "these words are known to stand for " + name.get().thing()));
    }
    return new Mention(
        mention.span(),
        mention.kind(),
        name.map(Name::thing).map(List::of).orElse(List.of()),
        mention.edtf(),
        mention.origin());
  }
}
