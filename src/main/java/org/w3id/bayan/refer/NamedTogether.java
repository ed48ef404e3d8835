package org.w3id.bayan.refer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.NameWord.Role;

/** Which states were named last as two, three or more joined to each other: «A, B and C». */
final class NamedTogether {
  private final Neighbourhood near;
  private final Spokespeople people;
  private final List<ThingId> parties;
  private final Map<Integer, List<ThingId>> byNumber = new HashMap<>();
  private final List<Mark> joined = new ArrayList<>();

  NamedTogether(Neighbourhood near, Spokespeople people, List<ThingId> parties) {
    this.near = near;
    this.people = people;
    this.parties = parties;
  }

  /** Remembers a name. */
  void pass(Mark name) {
    if (!isOne(name)) {
      return;
    }
    if (!joined.isEmpty() && !goesOn(name)) {
      close();
      joined.clear();
    }
    joined.add(name);
  }

  /** Those who were named together last, so many of them. */
  Optional<List<ThingId>> last(int number) {
    close();
    return Optional.ofNullable(byNumber.get(number));
  }

  private void close() {
    List<ThingId> things =
        joined.stream().map(name -> name.actors().getFirst()).distinct().toList();
    byNumber.put(things.size(), things);
  }

  private boolean isOne(Mark name) {
    boolean one = name.actors().size() == 1 && !name.kind().equals(Mark.ADJECTIVAL);
    return one
        && (parties.contains(name.actors().getFirst()) || people.isState(name.actors().getFirst()));
  }

  /** Whether nothing but «and», commas and articles stands between the last name and this. */
  private boolean goesOn(Mark name) {
    int next = joined.getLast().next();
    if (next == name.first()) {
      return name.joined();
    }
    for (int index = next; index < name.first(); index++) {
      boolean small =
          near.text().token(index).isComma()
              || near.is(Role.CONJUNCTION, index)
              || near.is(Role.ARTICLE, index);
      if (!small) {
        return false;
      }
    }
    return name.first() > next && near.together(next, name.first());
  }
}
