package org.w3id.bayan.relate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Role;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.ThingId;

/** Adds to speech acts that they are about the agreements and events named in them. */
final class Subjects {
  private static final Set<String> KINDS = Set.of("agreement", "event");

  private final List<Mention> mentions;
  private final List<Integer> begins;

  /**
   * @param mentions sorted by where they begin
   */
  Subjects(List<Mention> mentions) {
    this.mentions =
        mentions.stream()
            .filter(mention ->
                mention.refersTo().size() == 1
                    && KINDS.contains(mention.refersTo().getFirst().kind()))
            .sorted(Comparator.comparing(Mention::span))
            .toList();
    this.begins = this.mentions.stream().map(mention -> mention.span().begin()).toList();
  }

  SpeechAct added(SpeechAct act) {
    Set<ThingId> present = new LinkedHashSet<>();
    act.in(Role.ABOUT).forEach(reference -> present.add(reference.thing()));
    List<Reference> about = new ArrayList<>(act.in(Role.ABOUT));
    for (Span span : act.wording().spans()) {
      int found = Collections.binarySearch(begins, span.begin());
      int index = found >= 0 ? found : -found - 1;
      while (index > 0 && begins.get(index - 1) >= span.begin()) {
        index--;
      }
      while (index < mentions.size() && begins.get(index) < span.end()) {
        ThingId thing = mentions.get(index).refersTo().getFirst();
        if (present.add(thing)) {
          about.add(Reference.stated(thing));
        }
        index++;
      }
    }
    if (about.size() == act.in(Role.ABOUT).size()) {
      return act;
    }
    Map<Role, List<Reference>> roles = new EnumMap<>(Role.class);
    roles.putAll(act.roles());
    roles.put(Role.ABOUT, about);
    return new SpeechAct(
        act.name(), act.wording(), act.illocution(), roles, act.origin(), act.editorial());
  }
}
