package org.w3id.bayan.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.SpanIndex;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.language.Clitics.Stem;
import org.w3id.bayan.language.Fold;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Gazetteer;
import org.w3id.bayan.lexicon.GroupReference;
import org.w3id.bayan.lexicon.Lexicon;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/** Finds names, and words such as «the two sides». */
final class MarkFinder {
  private static final String ADJECTIVAL = "adjectival";
  private static final String STATE_KIND = "actor";

  private final List<Token> tokens;
  private final Lexicon lexicon;
  private final List<Mark> marks = new ArrayList<>();

  private MarkFinder(List<Token> tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** Every name in a text, the longest and those inside them that name something else. */
  static List<Mark> names(List<Token> tokens, Lexicon lexicon, Gazetteer gazetteer) {
    MarkFinder finder = new MarkFinder(tokens, lexicon);
    Optional<Mark> outer = Optional.empty();
    for (int index = 0; index < tokens.size(); index++) {
      List<Occurrence<Name>> found = gazetteer.at(tokens, index);
      if (found.isEmpty()) {
        continue;
      }
      Mark mark = finder.mark(longest(found));
      int begin = index;
      if (outer.filter(open -> begin < open.next()).isEmpty()) {
        finder.marks.add(mark);
        outer = Optional.of(mark);
      } else if (outer.filter(open -> isApart(mark, open)).isPresent()) {
        finder.marks.add(mark);
      }
    }
    return finder.marks;
  }

  /** Adds the words that refer to the parties or to a neighbour, where no name stands. */
  static List<Mark> withReferences(
      List<Token> tokens,
      Lexicon lexicon,
      List<Mark> names,
      List<ThingId> parties,
      Spokespeople people) {
    MarkFinder finder = new MarkFinder(tokens, lexicon);
    int name = 0;
    int covered = 0;
    for (int index = 0; index < tokens.size(); index++) {
      while (name < names.size() && names.get(name).first() <= index) {
        covered = Math.max(covered, names.get(name).next());
        name++;
      }
      Optional<Occurrence<GroupReference>> found = lexicon.references().longestAt(tokens, index);
      if (found.isPresent() && (index >= covered || found.get().next() > covered)) {
        Optional<Mark> mark = finder.reference(found.get(), names, parties, people);
        mark.ifPresent(finder.marks::add);
        covered = mark.map(Mark::next).orElse(covered);
      }
    }
    List<Mark> all = new ArrayList<>(names);
    SpanIndex<Mark> references = SpanIndex.of(finder.marks, mark -> mark.range().span());
    all.removeIf(inside ->
        inside.kind().equals(ADJECTIVAL)
            && references.near(inside.range().span()).stream()
                .anyMatch(mark -> isInside(inside, mark)));
    all.addAll(finder.marks);
    all.sort((one, other) -> one.range().span().compareTo(other.range().span()));
    return all;
  }

  private static boolean isInside(Mark inside, Mark mark) {
    return inside.kind().equals(ADJECTIVAL) && mark.range().span().contains(inside.range().span());
  }

  private static boolean isApart(Mark inner, Mark outer) {
    return inner.next() <= outer.next()
        && inner.first() > outer.first()
        && !inner.kind().equals(ADJECTIVAL)
        && !outer.things().containsAll(inner.things());
  }

  private static Occurrence<Name> longest(List<Occurrence<Name>> found) {
    Occurrence<Name> longest = found.getFirst();
    for (Occurrence<Name> occurrence : found) {
      if (occurrence.length() > longest.length()) {
        longest = occurrence;
      }
    }
    return longest;
  }

  private Mark mark(Occurrence<Name> found) {
    boolean right = found.values().stream().anyMatch(name -> !name.misrendering());
    Set<ThingId> things = new LinkedHashSet<>();
    String kind = found.values().getFirst().kind();
    for (Name name : found.values()) {
      if (!name.misrendering() || !right) {
        things.add(name.thing());
        kind = name.kind().equals("name") ? name.kind() : kind;
      }
    }
    List<ThingId> sorted = things.stream().sorted().toList();
    return mark(found, found.next(), kind, asPlace(found.first(), sorted), Optional.empty());
  }

  /** Behind «in», a name that a state shares with its territory is that of the territory. */
  private List<ThingId> asPlace(int first, List<ThingId> things) {
    if (things.size() < 2 || first == 0) {
      return things;
    }
    List<ThingId> places = things.stream().filter(thing -> thing.kind().equals("place")).toList();
    boolean cued =
        lexicon.cues().at(tokens, first - 1).stream()
            .anyMatch(cue -> cue.values().contains(Cue.PLACE) && cue.next() == first);
    return places.isEmpty() || !cued ? things : places;
  }

  private Mark mark(
      Occurrence<?> found,
      int next,
      String kind,
      List<ThingId> things,
      Optional<GroupReference> reference) {
    Stem stem = found.stem();
    Token first = tokens.get(found.first());
    int skipped = Fold.sourceLength(first.surface(), stem.letters());
    Span span = new Span(first.span().begin() + skipped, tokens.get(next - 1).span().end());
    return new Mark(
        new Mark.Range(found.first(), next, span),
        kind,
        things,
        stem.preposition(),
        stem.conjunction(),
        reference);
  }

  private Optional<Mark> reference(
      Occurrence<GroupReference> found,
      List<Mark> names,
      List<ThingId> parties,
      Spokespeople people) {
    GroupReference entry = found.values().getFirst();
    return switch (entry.to()) {
      case PARTIES, FIRST_PERSON ->
          Optional.of(mark(found, found.next(), entry.kind(), parties, Optional.of(entry)));
      case PERSONS -> {
        List<ThingId> persons = people.first(Math.max(2, parties.size()));
        List<ThingId> meant = persons.isEmpty() ? parties : persons;
        yield Optional.of(mark(found, found.next(), entry.kind(), meant, Optional.of(entry)));
      }
      case PREVIOUS ->
          Optional.of(mark(found, found.next(), entry.kind(), List.of(), Optional.of(entry)));
      case BESIDE -> beside(found, entry, names);
    };
  }

  /** «The Iraqi delegation»: the state whose name or adjective stands before or behind. */
  private Optional<Mark> beside(
      Occurrence<GroupReference> found, GroupReference entry, List<Mark> names) {
    for (Mark name : names) {
      boolean state =
          name.things().size() == 1
              && !name.bound()
              && name.things().getFirst().kind().equals(STATE_KIND);
      if (state && name.first() == found.next() && !name.joined()) {
        return Optional.of(
            mark(found, name.next(), entry.kind(), name.things(), Optional.of(entry)));
      }
      if (state && name.next() == found.first() && !lexicon.verbFirst()) {
        Span span =
            new Span(name.range().span().begin(), tokens.get(found.next() - 1).span().end());
        return Optional.of(
            new Mark(
                new Mark.Range(name.first(), found.next(), span),
                entry.kind(),
                name.things(),
                false,
                false,
                Optional.of(entry)));
      }
    }
    return Optional.empty();
  }
}
