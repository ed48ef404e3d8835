package org.w3id.bayan.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.bayan.domain.Basis;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Role;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.SpanIndex;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.ThingId;

/** Takes out of the roles of acts what the mentions in them turned out not to mean. */
final class Roles {
  static final String UNRESOLVED = "unresolved";
  private static final String AGENTLESS = "agentless-passive";

  /** A mention, and what was decided on it. */
  private record Pair(Mention before, Mention after) {}

  private final SpanIndex<Pair> pairs;

  Roles(List<Mention> before, List<Mention> after) {
    List<Pair> both = new ArrayList<>();
    for (int index = 0; index < before.size(); index++) {
      both.add(new Pair(before.get(index), after.get(index)));
    }
    this.pairs = SpanIndex.of(both, pair -> pair.before().span());
  }

  List<SpeechAct> decided(List<SpeechAct> acts) {
    return acts.stream().map(this::decided).toList();
  }

  private SpeechAct decided(SpeechAct act) {
    Set<ThingId> dropped = dropped(act.wording().extent());
    if (dropped.isEmpty()) {
      return act;
    }
    Map<Role, List<Reference>> roles = new EnumMap<>(Role.class);
    act.roles()
        .forEach((role, references) -> {
          List<Reference> kept =
              references.stream().filter(reference -> isKept(reference, role, dropped)).toList();
          if (!kept.isEmpty()) {
            roles.put(role, kept);
          }
        });
    boolean speakerless =
        !roles.containsKey(Role.STATED_BY) && !act.illocution().voice().equals(AGENTLESS);
    return new SpeechAct(
        act.name(),
        act.wording(),
        speakerless ? act.illocution().withVoice(UNRESOLVED) : act.illocution(),
        roles,
        act.origin(),
        act.editorial());
  }

  private static boolean isKept(Reference reference, Role role, Set<ThingId> dropped) {
    boolean worded = reference.basis() == Basis.STATED || role == Role.COMMITTED_PARTY;
    return !worded || !dropped.contains(reference.thing());
  }

  /** Candidates in a stretch of text that no mention there means in the end. */
  private Set<ThingId> dropped(Span extent) {
    Set<ThingId> dropped = new HashSet<>();
    List<ThingId> meant = new ArrayList<>();
    for (Pair pair : pairs.beginningIn(extent)) {
      if (extent.contains(pair.before().span())) {
        dropped.addAll(pair.before().refersTo());
        meant.addAll(pair.after().refersTo());
      }
    }
    meant.forEach(dropped::remove);
    return dropped;
  }
}
