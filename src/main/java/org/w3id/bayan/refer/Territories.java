package org.w3id.bayan.refer;

import java.util.List;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.gloss.KnownNames;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/** Whether a name that a state shares with its territory means the state or the place. */
final class Territories {
  private static final int LIST = 3;
  private static final int PEOPLE = 6;
  private static final String PLACE = "place";

  private final GlossedText text;
  private final KnownNames known;

  Territories(GlossedText text, KnownNames known) {
    this.text = text;
    this.known = known;
  }

  /** Behind «in», a name that a state shares with its territory is that of the territory. */
  List<ThingId> asPlace(Occurrence<Name> found, List<ThingId> things, List<Mark> marks) {
    int first = found.first();
    if (things.size() < 2 || first == 0) {
      return things;
    }
    List<ThingId> places = ThingId.ofKind(PLACE, things);
    int of = first > 2 && text.is(Cue.GROUP_HEAD, first - 2) ? first - 2 : first; // «in each of»
    boolean cued =
        text.cuesAt(of - 1).stream()
            .anyMatch(cue -> cue.values().contains(Cue.PLACE) && cue.next() == of);
    boolean people = isOfPeople(first) || areOfMinisters(found);
    boolean place = (cued && !people) || isListed(first, marks);
    return places.isEmpty() || !place ? things : places;
  }

  /** «We, the ministers of water in Iraq and Syria»: whose people they are who speak. */
  private boolean isOfPeople(int first) {
    boolean people = false;
    for (int index = first - 2; index > Math.max(0, first - PEOPLE); index--) {
      people |= text.begins(Cue.GROUP_HEAD, index);
    }
    return people && FirstPerson.isAhead(text, first);
  }

  /**
   * «The ministers of defence in Iraq and Japan», without capitals: theirs, not who meets there.
   */
  private boolean areOfMinisters(Occurrence<Name> found) {
    int portfolio = found.first() - 2;
    boolean several =
        portfolio > 0
            && text.token(portfolio).isCaseless()
            && is(portfolio, Role.PORTFOLIO)
            && (text.begins(Cue.GROUP_HEAD, portfolio)
                || text.begins(Cue.GROUP_HEAD, portfolio - 1));
    return several
        && found.next() < text.size()
        && known.at(found.next()).stream().anyMatch(next -> next.stem().conjunction());
  }

  /** «Syria, Lebanon, and Sudan», «Jeddah, Saudi Arabia»: what follows a place is one too. */
  private boolean isListed(int first, List<Mark> marks) {
    if (marks.isEmpty() || marks.getLast().next() < first - LIST) {
      return false;
    }
    Mark last = marks.getLast();
    boolean place = last.things().stream().allMatch(thing -> thing.isA(PLACE));
    boolean bound = text.token(first).isCaseless();
    for (int index = last.next(); index < first; index++) {
      boolean joint = text.token(index).isComma() || is(index, Role.CONJUNCTION);
      if (!joint) {
        return false;
      }
    }
    return place
        && !last.things().isEmpty()
        && (bound || first > last.next())
        && !isSubject(first, last);
  }

  /** «In Basra, Iraq and Japan agreed»: those behind the place that a sentence opens with. */
  private boolean isSubject(int first, Mark place) {
    int in = place.first() - 1;
    boolean opens =
        in >= 0
            && text.token(in).isCapitalised()
            && text.begins(Cue.PLACE, in)
            && text.token(place.next()).isComma();
    int index = first;
    while (opens && index < text.size()) {
      int behind = known.at(index).stream().mapToInt(Occurrence::next).max().orElse(index);
      boolean joint =
          text.token(index).isComma() || is(index, Role.CONJUNCTION) || is(index, Role.ARTICLE);
      if (behind == index && !joint) {
        break;
      }
      index = Math.max(behind, index + 1);
    }
    return opens && !text.token(index - 1).isComma() && isVerb(index);
  }

  private boolean isVerb(int index) {
    int verb = index;
    while (verb < text.size() && text.is(Cue.SKIP, verb)) {
      verb++;
    }
    return verb < text.size()
        && (text.is(Cue.AUXILIARY, verb)
            || text.is(Cue.FUTURE, verb)
            || text.lexicon()
                .isVerb(
                    text.token(verb).form(), Inflection.PAST, Inflection.BASE, Inflection.THIRD));
  }

  private boolean is(int index, Role role) {
    return text.isNameWord(role, index);
  }
}
