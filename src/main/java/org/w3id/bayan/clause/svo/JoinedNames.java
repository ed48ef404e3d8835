package org.w3id.bayan.clause.svo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** Names that are one subject together: «A, B and C», each with titles and offices before it. */
final class JoinedNames {
  private JoinedNames() {}

  /** The words joined to a subject before it: «A, B and C»; but «…, and C» begins anew. */
  static List<Mark> endingWith(MarkedText text, Mark last, int begin) {
    List<Mark> marks = new ArrayList<>(List.of(last));
    if (last.isPlural() && !namesThem(text, last)) {
      return marks;
    }
    int first = last.first();
    boolean commaAnd = false;
    while (true) {
      int index = beforePeopleOf(text, beforeTitle(text, first, begin), begin);
      boolean comma = false;
      boolean and = false;
      while (index >= begin
          && !((and || comma) // «the Minister and the Secretary», «the Trade Minister, A»
              && text.is(Cue.PERSON_HEAD, index)
              && text.endingBefore(index + 1).filter(Mark::canSpeak).isPresent())
          && (text.is(Cue.DETERMINER, index)
              || text.is(Cue.PERSON_HEAD, index)
              || isAnd(text, index)
              || (text.isForm(index, ".") && text.endingBefore(index + 1).isEmpty())
              || text.isForm(index, ","))) {
        comma |= text.isForm(index, ",");
        and |= isAnd(text, index);
        index--;
      }
      boolean joined = comma || and;
      index = index < begin || !joined ? index : Before.beforeBrackets(text, index);
      Optional<Mark> mark = index < begin ? Optional.empty() : text.endingBefore(index + 1);
      boolean apposed = !joined && index == first - 1;
      if (mark.isEmpty()
          || !mark.get().canSpeak()
          || isReference(text, mark.get())
          || !(joined || apposed)
          || mark.get().first() < begin) {
        return commaAnd && marks.size() == 2 ? List.of(last) : marks;
      }
      boolean list = and || apposed || marks.size() > 1;
      if (!list && !mark.get().speakers().equals(last.speakers())) {
        return marks; // «at the invitation of A, Minister of Trade, B met …»
      }
      commaAnd |=
          marks.size() == 1
              && comma
              && and
              && SmallOffice.holder(text, last.next(), begin).isEmpty();
      Mark one = Before.head(text, mark.get(), begin);
      boolean title = one.isOffice() && (apposed || isSecondOffice(text, one, first));
      marks.addFirst(title ? one.spokenBy(List.of()) : one);
      first = marks.getFirst().first();
    }
  }

  /** «They», «both sides», who are joined to nobody; but «the ministers of A and B» may be. */
  private static boolean isReference(MarkedText text, Mark mark) {
    return mark.reference().filter(group -> group.to() != Target.BESIDE).isPresent()
        && !namesThem(text, mark);
  }

  /**
   * «The ministers of A and B», «Union ministers»: whether words that refer to several have their
   * names in them.
   */
  private static boolean namesThem(MarkedText text, Mark mark) {
    return IntStream.range(mark.first() + 1, mark.next())
        .boxed()
        .flatMap(index -> Stream.of(text.startingAt(index), text.endingBefore(index)))
        .flatMap(Optional::stream)
        .filter(name -> name.first() >= mark.first())
        .anyMatch(name -> name.reference().isEmpty() && !name.actors().isEmpty());
  }

  /**
   * «The Government of A and that of B», «the people of A and the people of B», «of A and of B»:
   * the token before the words that the second name belongs to, where such a name may be joined.
   */
  private static int beforePeopleOf(MarkedText text, int last, int begin) {
    int of = last;
    while (of > begin && text.is(Cue.DETERMINER, of)) {
      of--;
    }
    if (of <= begin || !text.is(Cue.BELONGING, of)) {
      return last;
    }
    int index = of - 1;
    while (index > begin && text.is(Cue.GROUP_HEAD, index)) {
      index--;
    }
    while (index > begin && text.is(Cue.DETERMINER, index)) {
      index--;
    }
    return text.is(Cue.CONJUNCTION, index) || text.isForm(index, ",") ? index : last;
  }

  /**
   * «And his Egyptian counterpart A»: the token before the state to which a title before a name
   * belongs; without such a state, the one before the name.
   */
  static int beforeTitle(MarkedText text, int name, int begin) {
    Optional<Mark> office = text.endingBefore(name).filter(mark -> mark.kind().equals(Mark.OFFICE));
    if (office.isPresent()) {
      return office.get().first() - 1;
    }
    int small =
        name - 1 > begin && text.isForm(name - 1, ",")
            ? SmallOffice.first(text, name - 1, begin)
            : -1;
    if (small >= begin) {
      return small - 1;
    }
    int title = name;
    while (title > begin && text.is(Cue.PERSON_HEAD, title - 1)) {
      title--;
    }
    Optional<Mark> state = title < name ? text.endingBefore(title) : Optional.empty();
    return state
        .filter(mark -> mark.actors().stream().anyMatch(text.people()::isState))
        .map(mark -> mark.first() - 1)
        .filter(before -> before > begin)
        .filter(before ->
            text.is(Cue.DETERMINER, before)
                || text.is(Cue.CONJUNCTION, before)
                || text.isForm(before, ","))
        .orElse(name - 1);
  }

  /** «High Representative and Vice-President A»: one person, whom nothing but «and» parts. */
  private static boolean isSecondOffice(MarkedText text, Mark office, int name) {
    return office.speakers().stream().noneMatch(text.people()::isPerson)
        && text.endingBefore(name)
            .filter(Mark::isOffice)
            .filter(second -> second.first() == office.next() + 1)
            .filter(second -> text.is(Cue.CONJUNCTION, office.next()))
            .isPresent();
  }

  /** «And», «as well as»; not «while», behind which another clause begins. */
  private static boolean isAnd(MarkedText text, int index) {
    return text.is(Cue.CONJUNCTION, index) && !text.is(Cue.PARTICLE, index);
  }

  /** «And President Haddad»: a title before a name. */
  static boolean isTitle(MarkedText text, int index) {
    return text.is(Cue.PERSON_HEAD, index)
        && index + 1 < text.tokens().size()
        && text.startingAt(index + 1).isPresent();
  }

  /** «By A, B and C», «by Minister A of Iraq and Minister B of Japan». */
  static List<Mark> startingAt(int first, Place place) {
    MarkedText text = place.text();
    List<Mark> marks = new ArrayList<>();
    Optional<Mark> mark = first < place.end() ? text.startingAt(first) : Optional.empty();
    while (mark.filter(Mark::canSpeak).isPresent()) {
      Mark doer = holder(text, mark.get());
      marks.add(doer);
      int joint = behindState(text, doer, place.end());
      int index = joint;
      while (index < place.end()
          && (isAnd(text, index)
              || text.is(Cue.DETERMINER, index)
              || (text.is(Cue.PERSON_HEAD, index) && index > joint)
              || text.isForm(index, ","))
          && (index == joint || text.startingAt(index).isEmpty() || isTitle(text, index))) {
        index++;
      }
      mark = index > joint && index < place.end() ? text.startingAt(index) : Optional.empty();
    }
    return marks;
  }

  /** Who has an office, where the name stands right behind it. */
  private static Mark holder(MarkedText text, Mark mark) {
    return mark.isOffice()
        ? text.startingAt(mark.next()).filter(name -> text.people().isPerson(name)).orElse(mark)
        : mark;
  }

  /** «A of Iraq»: the token behind the state of a person. */
  private static int behindState(MarkedText text, Mark person, int end) {
    int state = person.next() + 1;
    boolean owned = state < end && text.is(Cue.BELONGING, person.next());
    while (owned && state < end && text.is(Cue.DETERMINER, state)) {
      state++;
    }
    return owned && state < end
        ? text.startingAt(state).map(Mark::next).orElse(person.next())
        : person.next();
  }
}
