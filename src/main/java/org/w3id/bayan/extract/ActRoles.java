package org.w3id.bayan.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.domain.Basis;
import org.w3id.bayan.domain.Force;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Role;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.extract.ActFinder.Clause;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Use;
import org.w3id.bayan.predication.Speakers;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** Who plays which part in an act: who speaks, for whom, to whom, and what it is about. */
final class ActRoles {
  private static final String THANK = "thank";
  private static final int ADDRESS = 6;
  private static final int NEXT_ADDRESS = 3;

  private final MarkedText text;
  private final Clause clause;
  private final Part part;
  private final Speakers speakers;

  ActRoles(MarkedText text, Clause clause, Part part, Speakers speakers) {
    this.text = text;
    this.clause = clause;
    this.part = part;
    this.speakers = speakers;
  }

  /**
   * The words of one act.
   *
   * @param begin the first token of the clause
   * @param object the first token that may belong to the object
   * @param end the token after it
   */
  record Part(int begin, int object, int end, Use use) {}

  /**
   * The parts of all who play one.
   *
   * @param begin the first token of the words that tell what the act is about
   * @param negative whether it is denied that the act came about: then it binds nobody
   */
  Map<Role, List<Reference>> all(int begin, boolean negative) {
    Map<Role, List<Reference>> roles = new EnumMap<>(Role.class);
    put(roles, Role.STATED_BY, speakers.things(), speakers.basis());
    put(roles, Role.ON_BEHALF_OF, behalf(), Basis.INFERRED);
    put(roles, Role.COMMITTED_PARTY, negative ? List.of() : committed(), Basis.INFERRED);
    List<ThingId> beneficiaries = new Beneficiaries(text, speakers.things()).all(begin, part.end());
    put(roles, Role.BENEFICIARY, beneficiaries, Basis.STATED);
    put(roles, Role.ADDRESSEE, addressees(), Basis.STATED);
    put(roles, Role.ABOUT, about(begin), Basis.STATED);
    return roles;
  }

  /** The states for which persons, offices and bodies speak. */
  private List<ThingId> behalf() {
    return speakers.things().stream()
        .flatMap(speaker -> text.people().represented(speaker).stream())
        .distinct()
        .toList();
  }

  /** Who is bound by a commitment: the states rather than those who speak for them. */
  private List<ThingId> committed() {
    if (!part.use().speech().force().isCommitment()) {
      return List.of();
    }
    if (speakers.rule() == Rule.PASSIVE) {
      return text.parties();
    }
    List<ThingId> bound =
        speakers.things().stream()
            .flatMap(speaker ->
                text
                    .people()
                    .represented(speaker)
                    .or(() -> Optional.of(speaker).filter(it -> !text.people().isPerson(it)))
                    .stream())
            .distinct()
            .toList();
    return bound.isEmpty() ? speakers.things() : bound;
  }

  /** What is named beside the speakers; with them, where the document speaks of them. */
  private List<ThingId> about(int begin) {
    boolean told = clause.use().mode() == Use.Mode.DOCUMENT;
    List<Mark> subject = clause.found().subject().marks();
    Set<ThingId> about = new LinkedHashSet<>();
    for (Mark mark : text.outermost(begin, part.end())) {
      boolean speaking = subject.contains(mark) && !told;
      if (!speaking && mark.reference().isEmpty()) {
        about.addAll(mark.things());
      }
    }
    if (told) {
      subject.forEach(mark -> about.addAll(mark.things()));
    }
    return List.copyOf(about);
  }

  /** Whom a call, an invitation or thanks is directed to: the names right behind the verb. */
  private List<ThingId> addressees() {
    Use.Speech speech = part.use().speech();
    if (speech.force() != Force.DIRECTIVE && !speech.actType().equals(THANK)) {
      return List.of();
    }
    int from = part.object();
    for (Mark mark : clause.found().subject().marks()) {
      from = Math.max(from, mark.next());
    }
    Set<ThingId> addressees = new LinkedHashSet<>();
    int limit = Math.min(part.end(), from + ADDRESS);
    for (int index = from; index < limit && !isToDo(index); index++) {
      Optional<Mark> mark = text.startingAt(index);
      if (mark.filter(Mark::canSpeak).isPresent() && !isOfSpeakers(mark.get())) {
        addressees.addAll(mark.get().speakers());
        index = mark.get().next() - 1;
        limit = Math.min(part.end(), mark.get().next() + NEXT_ADDRESS);
      } else if (!addressees.isEmpty() && !text.is(Cue.CONJUNCTION, index) && !isSmall(index)) {
        break;
      }
    }
    return List.copyOf(addressees);
  }

  /** «Invited them to visit Japan»: what is asked for, of whoever stands before. */
  private boolean isToDo(int index) {
    return text.is(Cue.INFINITIVE, index)
        && index + 1 < part.end()
        && text.startingAt(index + 1).isEmpty()
        && text.isVerb(index + 1, Inflection.BASE);
  }

  /** «We call on all parties»: nobody calls on himself, so these are others. */
  private boolean isOfSpeakers(Mark mark) {
    return mark.reference().isPresent() && speakers.things().containsAll(mark.actors());
  }

  private boolean isSmall(int index) {
    return text.isPunctuation(index) || text.is(Cue.DETERMINER, index);
  }

  private static void put(
      Map<Role, List<Reference>> roles, Role role, List<ThingId> things, Basis basis) {
    if (!things.isEmpty()) {
      List<Reference> references = new ArrayList<>(things.size());
      for (ThingId thing : things) {
        references.add(new Reference(thing, basis));
      }
      references.sort(Comparator.comparing(Reference::thing));
      roles.put(role, List.copyOf(references));
    }
  }
}
