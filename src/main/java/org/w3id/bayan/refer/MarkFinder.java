package org.w3id.bayan.refer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.gloss.KnownNames;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Clitics.Stem;
import org.w3id.bayan.language.Fold;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;
import org.w3id.bayan.naming.Namer.LocalNames.Place;

/** Finds names in a text. */
public final class MarkFinder {
  private static final int LIST_OF_LANGUAGES = 12;
  private static final String ACTOR = "actor";
  private static final String PLACE = "place";
  private static final String TOPIC = "topic";
  private static final String AGREEMENT = "agreement";

  private final GlossedText text;
  private final KnownNames known;
  private final Territories territories;
  private final List<Mark> marks = new ArrayList<>();

  private MarkFinder(GlossedText text, KnownNames known) {
    this.text = text;
    this.known = known;
    this.territories = new Territories(text, known);
  }

  /**
   * Every name in a text, the longest and those inside them that name something else.
   *
   * @param places where words stand that name something there, in order
   */
  public static List<Mark> names(GlossedText text, KnownNames known, List<Place> places) {
    MarkFinder finder = new MarkFinder(text, known);
    Optional<Mark> outer = Optional.empty();
    int place = 0;
    for (int index = 0; index < text.size(); index++) {
      List<Mark> here = new ArrayList<>();
      while (place < places.size() && places.get(place).first() == index) {
        here.add(finder.mark(places.get(place)));
        place++;
      }
      for (Occurrence<Name> found : known.at(index)) {
        if (!finder.isOfLanguage(found) && !finder.isOfOthers(found)) {
          here.add(finder.mark(found));
        }
      }
      here.sort(Comparator.comparingInt(mark -> -mark.next()));
      for (Mark mark : here) {
        outer = finder.taken(mark, outer);
      }
    }
    return finder.marks;
  }

  /** «In the French and English languages», «US dollars»: no state, but its language or coin. */
  private boolean isOfLanguage(Occurrence<Name> found) {
    boolean capital = text.token(found.first()).isCapitalised();
    for (Name name : found.values()) {
      if (!name.kind().equals(Mark.ADJECTIVAL) && !capital) {
        return false;
      }
    }
    return capital ? isBesideLanguage(found.next(), 1) : isBesideLanguage(found.first() - 1, -1);
  }

  /** «The Cooperation Council between A and B»: a body of theirs, not the one so called. */
  private boolean isOfOthers(Occurrence<Name> found) {
    int between = found.next();
    return text.token(found.first()).isCaseless()
        && !Clitics.isDefinite(found.stem().form()) // not «the Union between A and B»
        && between + 1 < text.size()
        && is(between, Role.BETWEEN)
        && !known.at(between + 1).isEmpty()
        && found.values().stream().allMatch(name -> isBody(name.thing()));
  }

  private boolean isBody(ThingId thing) {
    return thing.isA(ACTOR)
        && !known.gazetteer().isState(thing)
        && !known.gazetteer().isPerson(thing);
  }

  private boolean isBesideLanguage(int from, int step) {
    int index = from;
    while (index >= 0 && index < text.size() && Math.abs(index - from) < LIST_OF_LANGUAGES) {
      Token token = text.token(index);
      if (text.begins(Cue.LANGUAGE, index)) { // not «the Iraqi Minister, speaking first»
        return index == from || !text.token(index - step).isComma();
      }
      boolean listed =
          token.isComma()
              || token.isHyphen()
              || token.isCapitalised()
              || is(index, Role.CONJUNCTION)
              || isAdjective(token);
      if (!listed) {
        return false;
      }
      index += step;
    }
    return false;
  }

  private boolean isAdjective(Token token) {
    boolean ended = text.lexicon().names().endings().stream().anyMatch(token.form()::endsWith);
    return ended && token.stems().stream().anyMatch(stem -> Clitics.isDefinite(stem.form()));
  }

  /** Takes a name where it does not cross a longer one; gives the name that is open then. */
  private Optional<Mark> taken(Mark mark, Optional<Mark> outer) {
    if (outer.filter(open -> mark.first() < open.next()).isEmpty()) {
      marks.add(mark);
      return Optional.of(mark);
    }
    Mark open = outer.get();
    if (mark.next() <= open.next()) {
      if (isApart(mark, open)) {
        marks.add(mark);
      }
      return outer;
    }
    if (mark.range().span().length() <= open.range().span().length()) {
      return outer;
    }
    while (!marks.isEmpty() && marks.getLast().next() > mark.first()) {
      marks.removeLast();
    }
    marks.add(mark);
    return Optional.of(mark);
  }

  private boolean isApart(Mark inner, Mark outer) {
    Mark last = marks.getLast();
    boolean inLast = last.first() <= inner.first() && inner.next() <= last.next();
    boolean place = inner.things().stream().allMatch(thing -> thing.isA(PLACE));
    boolean namesake =
        place
            && outer.things().stream()
                .anyMatch(thing ->
                    thing.isA(AGREEMENT) || (inner.first() == outer.first() && isKnown(thing)));
    boolean inWhole = isWhole(outer) || (inLast && isWhole(last));
    boolean ofBody = // «the Training Centre» is no training
        inner.things().stream().allMatch(thing -> thing.isA(TOPIC))
            && outer.things().stream().allMatch(thing -> thing.isA(ACTOR) || thing.isA(PLACE));
    boolean behindHyphen = place && inner.first() > 0 && !text.token(inner.first() - 1).isWord();
    return !inWhole
        && !ofBody
        && !isNamesake(inner, outer)
        && !behindHyphen
        && !isHead(inner, outer)
        && inner.next() - inner.first() < outer.next() - outer.first()
        && !inner.kind().equals(Mark.ADJECTIVAL)
        && !namesake
        && !isRepeated(inner, outer)
        && !(last.first() == inner.first() && last.next() == inner.next());
  }

  /** Whether a longer name within the same one, or that itself, names the same. */
  private boolean isRepeated(Mark inner, Mark outer) {
    return marks.reversed().stream()
        .takeWhile(mark -> mark.first() >= outer.first())
        .filter(mark -> inner.next() <= mark.next())
        .anyMatch(mark -> !Collections.disjoint(mark.things(), inner.things()));
  }

  /** «University of the Emir Hamad»: who the university is called after does nothing here. */
  private boolean isNamesake(Mark inner, Mark outer) {
    return inner.first() > outer.first()
        && is(outer.first(), Role.NAMED_AFTER)
        && (is(inner.first(), Role.OFFICE)
            || is(inner.first() - 1, Role.OFFICE)
            || is(inner.first() - 1, Role.HONORIFIC));
  }

  /**
   * Whether a name inside another is that with less before or behind it, and so says nothing of its
   * own: «Security Council» in «National Security Council», «Monaco» in «Lisa Monaco». One behind a
   * small word is another thing: «Security Service of Ukraine».
   */
  private boolean isHead(Mark inner, Mark outer) {
    boolean alike =
        inner.things().stream()
            .allMatch(thing ->
                !known.gazetteer().isState(thing)
                    && outer.things().stream().anyMatch(one -> one.isA(thing.kind())));
    if (text.token(inner.first()).isCaseless()) {
      return alike && inner.first() == outer.first();
    }
    int before = inner.first() - 1;
    if (inner.next() < outer.next() || before < outer.first()) {
      return alike && inner.first() == outer.first() && is(inner.next(), Role.LINK);
    }
    boolean complement =
        IntStream.range(outer.first(), inner.first())
            .anyMatch(index -> is(index, Role.LINK) || is(index, Role.BETWEEN));
    boolean apart = is(before, Role.ARTICLE) || is(before, Role.ORDINAL);
    boolean joined = is(before, Role.CONJUNCTION);
    boolean initial = text.token(before).form().equals(".");
    boolean capitalised = text.token(initial ? before - 1 : before).isCapitalised();
    return !complement && !apart && (joined ? alike : capitalised);
  }

  private boolean is(int index, Role role) {
    return text.isNameWord(role, index);
  }

  /** Whether it names a known place, state or person: «South Sudan» does not speak of Sudan too. */
  private boolean isWhole(Mark mark) {
    return mark.things().stream().anyMatch(MarkFinder::isKnown)
        && mark.things().stream()
            .anyMatch(thing ->
                thing.isA(PLACE)
                    || known.gazetteer().isState(thing)
                    || known.gazetteer().isPerson(thing));
  }

  private static boolean isKnown(ThingId thing) {
    return thing.path().indexOf('/') == thing.path().lastIndexOf('/');
  }

  private Mark mark(Place place) {
    Optional<Stem> stem = stemAt(place);
    return new Mark(
        new Mark.Range(place.first(), place.next(), place.span()),
        place.kind(),
        List.of(place.thing()),
        stem.filter(Stem::preposition).isPresent(),
        stem.filter(Stem::conjunction).isPresent(),
        Optional.empty());
  }

  /** The reading of the first word in which the name begins behind its proclitics. */
  private Optional<Stem> stemAt(Place place) {
    Token token = text.token(place.first());
    int skipped = place.span().begin() - token.span().begin();
    return token.stems().stream()
        .filter(stem -> Fold.sourceLength(token.surface(), stem.letters()) == skipped)
        .findFirst();
  }

  private Mark mark(Occurrence<Name> found) {
    boolean right = false;
    for (Name name : found.values()) {
      right |= !name.misrendering();
    }
    Set<ThingId> things = new TreeSet<>();
    String kind = found.values().getFirst().kind();
    for (Name name : found.values()) {
      if (!name.misrendering() || !right) {
        things.add(name.thing());
        kind = name.kind().equals("name") ? name.kind() : kind;
      }
    }
    return Mark.named(text, found, kind, territories.asPlace(found, List.copyOf(things), marks));
  }
}
