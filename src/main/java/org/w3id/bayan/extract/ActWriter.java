package org.w3id.bayan.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.domain.Basis;
import org.w3id.bayan.domain.Force;
import org.w3id.bayan.domain.Illocution;
import org.w3id.bayan.domain.Origin;
import org.w3id.bayan.domain.Origin.Step;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Role;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.domain.Wording;
import org.w3id.bayan.extract.ActFinder.Clause;
import org.w3id.bayan.extract.Conjuncts.Conjunct;
import org.w3id.bayan.extract.Subject.Rule;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Use;

/** Writes down the acts that were found: their words, their force and who plays which role. */
final class ActWriter {
  private static final String BASE = "0.50";
  private static final String PHRASE = "0.20";
  private static final String VERB = "0.10";
  private static final String HEARSAY = "-0.10";
  private static final String BRIDGED = "-0.05";
  private static final String NONE = "0.00";
  private static final String THANK = "thank";
  private static final int ADDRESS = 6;
  private static final int NEXT_ADDRESS = 3;
  private static final int GIVEN_REACH = 10;
  private static final String ABSOLUTE = "absolute-commitment";

  private final MarkedText text;
  private final String language;
  private final boolean partiesGiven;

  ActWriter(MarkedText text, String language, boolean partiesGiven) {
    this.text = text;
    this.language = language;
    this.partiesGiven = partiesGiven;
  }

  /** Who speaks, and how that is said and known. */
  private record Speakers(List<ThingId> things, String voice, Basis basis, Rule rule) {}

  /** The acts of one sentence. */
  List<SpeechAct> write(List<Clause> clauses) {
    List<SpeechAct> acts = new ArrayList<>();
    int[] begins = begins(clauses);
    for (int index = 0; index < clauses.size(); index++) {
      Clause clause = clauses.get(index);
      int end = index + 1 < clauses.size() ? begins[index + 1] : clause.place().end();
      addActs(acts, clause, begins[index], trimmed(end, clause.found().trigger().next()));
    }
    return acts;
  }

  /** One act for a verb, and one for each further object that makes it another. */
  private void addActs(List<SpeechAct> acts, Clause clause, int begin, int end) {
    List<Conjunct> objects = Conjuncts.of(text, clause, end);
    for (int index = 0; index < objects.size(); index++) {
      Conjunct object = objects.get(index);
      int next =
          index + 1 < objects.size()
              ? trimmed(objects.get(index + 1).joint(), clause.found().trigger().next())
              : end;
      acts.add(act(clause, new Part(begin, object.first(), next, object.use())));
    }
  }

  /**
   * The words of one act.
   *
   * @param begin the first token of the clause
   * @param object the first token that may belong to the object
   * @param end the token after it
   */
  private record Part(int begin, int object, int end, Use use) {}

  /** The words before the object that other objects share, and the object with what follows. */
  private List<Span> spans(Clause clause, Part part) {
    int shared = Senses.objectOf(text, clause.found(), clause.place().end());
    return part.object() <= shared
        ? List.of(text.span(part.begin(), part.end()))
        : List.of(text.span(part.begin(), shared), text.span(part.object(), part.end()));
  }

  /** Where the clauses begin: the first with its sentence, the others behind the verb before. */
  private int[] begins(List<Clause> clauses) {
    int[] begins = new int[clauses.size()];
    for (int index = 0; index < clauses.size(); index++) {
      begins[index] =
          index == 0
              ? clauses.getFirst().place().begin()
              : Math.max(
                  begin(clauses.get(index)), clauses.get(index - 1).found().trigger().next());
    }
    return begins;
  }

  /** Where the words of a clause begin: at its subject or its verb. */
  private int begin(Clause clause) {
    int begin = clause.found().trigger().first();
    for (Mark mark : clause.found().subject().marks()) {
      begin = Math.min(begin, Math.max(clause.place().begin(), mark.first()));
    }
    while (begin > clause.place().begin() && text.is(Cue.DETERMINER, begin - 1)) {
      begin--;
    }
    return begin;
  }

  /** Leaves out what only joins a clause to the next. */
  private int trimmed(int end, int atLeast) {
    int trimmed = Math.max(end, atLeast);
    while (trimmed > atLeast && (isLoose(trimmed - 1) || isJoint(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }

  private boolean isLoose(int index) {
    return text.isPunctuation(index) && !text.isForm(index, ")");
  }

  private boolean isJoint(int index) {
    return index + 1 < text.tokens().size()
        && (text.is(Cue.CONJUNCTION, index) || text.is(Cue.PARTICLE, index));
  }

  private SpeechAct act(Clause clause, Part part) {
    Use.Speech speech = part.use().speech();
    Speakers speakers = speakers(part.use(), clause.found().subject());
    Span sentence = text.sentences().get(clause.sentence()).span();
    List<Span> spans = spans(clause, part);
    String name = "candidate/" + spans.getLast() + "-" + speech.actType();
    boolean absolute =
        speech.force().isCommitment()
            && Senses.isAbsolute(text, clause.found(), part.object(), clause.place().end());
    boolean negative = isNegative(clause);
    Illocution illocution =
        new Illocution(
            speech.force(),
            speech.actType(),
            absolute ? ABSOLUTE : speech.strength(),
            Senses.orientation(
                text, clause.found(), part.use(), part.object(), part.end(), negative),
            speakers.voice(),
            negative);
    return new SpeechAct(
        name,
        new Wording(sentence, clause.found().trigger().span(), spans, attribution(clause)),
        illocution,
        roles(clause, part, speakers, spans.size() == 1 ? part.begin() : part.object()),
        origin(clause, speakers),
        Optional.empty());
  }

  /** «Did not agree», «took no decision», «neither side intends». */
  private boolean isNegative(Clause clause) {
    Trigger trigger = clause.found().trigger();
    int next = trigger.next();
    boolean particle = next + 1 < clause.place().end() && text.is(Cue.PARTICLE_OF_VERB, next);
    int object = particle ? next + 1 : next;
    boolean denied =
        object + 1 < clause.place().end()
            && text.is(Cue.NEGATION, object)
            && !text.is(Cue.INFINITIVE, object + 1);
    boolean nothing =
        clause.found().subject().isThing()
            && text.is(Cue.NEGATION, clause.place().begin())
            && clause.found().group().first() > clause.place().begin();
    return clause.found().group().negative()
        || denied
        || nothing
        || clause.found().subject().marks().stream()
            .anyMatch(mark -> text.is(Cue.NEGATION, mark.first()));
  }

  private Speakers speakers(Use use, Subject subject) {
    boolean agentless = use.mode() == Use.Mode.AGENTLESS || subject.rule() == Rule.PASSIVE;
    if (agentless && use.mode() != Use.Mode.DOCUMENT) {
      return new Speakers(List.of(), Rule.PASSIVE.voice(), Basis.INFERRED, Rule.PASSIVE);
    }
    boolean own = subject.rule() == Rule.FIRST_PERSON;
    boolean document = (use.mode() == Use.Mode.DOCUMENT && !own) || subject.isThing();
    Rule rule = document && !subject.isThing() ? Rule.THING : subject.rule();
    List<ThingId> things = document ? text.parties() : subject.actors();
    return things.isEmpty()
        ? new Speakers(things, Rule.UNKNOWN_NAME.voice(), Basis.INFERRED, Rule.UNKNOWN_NAME)
        : new Speakers(things, rule.voice(), rule.basis(), rule);
  }

  private Map<Role, List<Reference>> roles(Clause clause, Part part, Speakers speakers, int begin) {
    int end = part.end();
    Map<Role, List<Reference>> roles = new EnumMap<>(Role.class);
    put(roles, Role.STATED_BY, speakers.things(), speakers.basis());
    List<ThingId> behalf = behalf(speakers.things());
    put(roles, Role.ON_BEHALF_OF, behalf, Basis.INFERRED);
    if (part.use().speech().force().isCommitment()) {
      boolean agentless = speakers.rule() == Rule.PASSIVE;
      List<ThingId> speaking = behalf.isEmpty() ? speakers.things() : behalf;
      put(roles, Role.COMMITTED_PARTY, agentless ? text.parties() : speaking, Basis.INFERRED);
    }
    put(roles, Role.BENEFICIARY, beneficiaries(part, begin, speakers), Basis.STATED);
    put(roles, Role.ADDRESSEE, addressees(clause, part), Basis.STATED);
    boolean told = clause.use().mode() == Use.Mode.DOCUMENT;
    List<Mark> subject = clause.found().subject().marks();
    Set<ThingId> about = new LinkedHashSet<>();
    for (Mark mark : text.outermost(begin, end)) {
      boolean speaking = subject.contains(mark) && !told;
      if (!speaking && mark.reference().isEmpty()) {
        about.addAll(mark.things());
      }
    }
    if (told) {
      subject.forEach(mark -> about.addAll(mark.things()));
    }
    put(roles, Role.ABOUT, List.copyOf(about), Basis.STATED);
    return roles;
  }

  /** The states for which persons, offices and bodies speak. */
  private List<ThingId> behalf(List<ThingId> speakers) {
    return speakers.stream()
        .flatMap(speaker -> text.people().represented(speaker).stream())
        .distinct()
        .toList();
  }

  /** Whom a call, an invitation or thanks is directed to: the names right behind the verb. */
  private List<ThingId> addressees(Clause clause, Part part) {
    Use use = part.use();
    int end = part.end();
    boolean directed =
        use.speech().force() == Force.DIRECTIVE || use.speech().actType().equals(THANK);
    if (!directed) {
      return List.of();
    }
    int from = part.object();
    for (Mark mark : clause.found().subject().marks()) {
      from = Math.max(from, mark.next());
    }
    List<ThingId> addressees = new ArrayList<>();
    int limit = Math.min(end, from + ADDRESS);
    for (int index = from; index < limit; index++) {
      Optional<Mark> mark = text.startingAt(index);
      if (mark.filter(Mark::canSpeak).isPresent()) {
        addressees.addAll(mark.get().actors());
        index = mark.get().next() - 1;
        limit = Math.min(end, mark.get().next() + NEXT_ADDRESS);
      } else if (!addressees.isEmpty() && !text.is(Cue.CONJUNCTION, index) && !isSmall(index)) {
        break;
      }
    }
    return addressees.stream().distinct().toList();
  }

  /** For whose good something is said to be or to be done. */
  private List<ThingId> beneficiaries(Part part, int begin, Speakers speakers) {
    List<ThingId> found = new ArrayList<>();
    for (int index = begin; index < part.end(); index++) {
      boolean last = text.is(Cue.BENEFIT, index) && !text.is(Cue.BENEFIT, index + 1);
      if (last) {
        found.addAll(namedAt(index + 1, part.end()));
      } else if (text.is(Cue.GIVING, index)) {
        found.addAll(receivers(index + 1, part.end()));
      }
    }
    return found.stream()
        .distinct()
        .filter(thing -> !speakers.things().equals(List.of(thing)))
        .toList();
  }

  /** «Provide Kenya with boats», «provide boats to Kenya». */
  private List<ThingId> receivers(int first, int end) {
    List<ThingId> direct = namedAt(first, end);
    boolean thing = !direct.isEmpty() && !text.verbFirst() && isGivenWith(first, end);
    if (thing) {
      return direct;
    }
    for (int index = first; index < Math.min(end, first + GIVEN_REACH); index++) {
      if (text.is(Cue.COMPLEMENTIZER, index) || text.is(Cue.RELATIVE, index)) {
        return List.of();
      }
      if (text.is(Cue.GIVEN_TO, index)) {
        return namedAt(index + 1, end);
      }
      if (text.verbFirst()
          && text.isBehindPreposition(index)
          && text.startingAt(index).isPresent()) {
        return namedAt(index, end);
      }
    }
    return List.of();
  }

  private boolean isGivenWith(int first, int end) {
    for (int index = first; index < Math.min(end, first + ADDRESS); index++) {
      Optional<Mark> mark = text.startingAt(index);
      if (mark.isPresent()) {
        return text.is(Cue.PREPOSITION, mark.get().next())
            && !text.is(Cue.GIVEN_TO, mark.get().next());
      }
    }
    return false;
  }

  /** Those that a noun phrase names: «the people of Kenya and Laos». */
  private List<ThingId> namedAt(int first, int end) {
    List<ThingId> named = new ArrayList<>();
    for (int index = first; index < Math.min(end, first + ADDRESS); index++) {
      Optional<Mark> mark = text.startingAt(index);
      List<ThingId> actors = mark.map(Mark::actors).orElse(List.of());
      if (!actors.isEmpty()) {
        named.addAll(actors);
        return named;
      }
      boolean inside =
          text.is(Cue.DETERMINER, index)
              || text.is(Cue.GROUP_HEAD, index)
              || (index > first
                  && text.is(Cue.PREPOSITION, index)
                  && !text.is(Cue.GIVEN_TO, index));
      if (mark.isPresent() || !inside) {
        return List.of();
      }
    }
    return List.of();
  }

  private boolean isSmall(int index) {
    return text.isPunctuation(index) || text.is(Cue.DETERMINER, index);
  }

  /** «According to the agency»: as far as the comma, the subject or the verb. */
  private Optional<Span> attribution(Clause clause) {
    int end = clause.found().group().first();
    for (Mark mark : clause.found().subject().marks()) {
      end = mark.first() > clause.place().begin() ? Math.min(end, mark.first()) : end;
    }
    for (int index = clause.place().begin(); index < end; index++) {
      if (text.is(Cue.HEARSAY, index)) {
        int next = index + 1;
        while (next < end && !(text.isPunctuation(next) && !text.is(Cue.HEARSAY, next))) {
          next++;
        }
        return Optional.of(text.span(index, next));
      }
    }
    return Optional.empty();
  }

  private static void put(
      Map<Role, List<Reference>> roles, Role role, List<ThingId> things, Basis basis) {
    if (!things.isEmpty()) {
      roles.put(
          role,
          things.stream()
              .map(thing -> new Reference(thing, basis))
              .sorted(Comparator.comparing(Reference::thing))
              .toList());
    }
  }

  private Origin origin(Clause clause, Speakers speakers) {
    Trigger trigger = clause.found().trigger();
    Rule rule = speakers.rule();
    List<Step> steps = new ArrayList<>();
    steps.add(Step.of("clause", "", BASE));
    steps.add(
        trigger.isExpression()
            ? Step.of("phrase", entry(surface(trigger.first(), trigger.next())), PHRASE)
            : Step.of("verb", entry(clause.use().name()), VERB));
    steps.add(
        Step.of(
            "subject " + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'),
            words(clause.found().subject().marks()),
            rule.weight()));
    boolean byParties = rule != Rule.SVO && rule != Rule.VSO && !speakers.things().isEmpty();
    if (byParties && speakers.things().equals(text.parties())) {
      steps.add(Step.of(partiesGiven ? "parties from metadata" : "parties from opening", "", NONE));
    }
    if (isHearsay(clause)) {
      steps.add(Step.of("hearsay", "", HEARSAY));
    }
    if (!text.sentences().get(clause.sentence()).breaks().isEmpty()) {
      steps.add(Step.of("sentence bridged", "", BRIDGED));
    }
    return new Origin.Extracted(steps);
  }

  private String entry(String name) {
    return language + ":" + name;
  }

  private String words(List<Mark> marks) {
    if (marks.isEmpty()) {
      return "";
    }
    int first = marks.stream().mapToInt(Mark::first).min().orElseThrow();
    int next = marks.stream().mapToInt(Mark::next).max().orElseThrow();
    return surface(first, next);
  }

  private String surface(int first, int next) {
    StringBuilder words = new StringBuilder();
    for (int index = first; index < next; index++) {
      words.append(index == first ? "" : " ").append(text.token(index).surface());
    }
    return words.toString();
  }

  private boolean isHearsay(Clause clause) {
    for (int index = clause.place().begin(); index < clause.found().trigger().first(); index++) {
      if (text.is(Cue.HEARSAY, index)) {
        return true;
      }
    }
    return false;
  }
}
