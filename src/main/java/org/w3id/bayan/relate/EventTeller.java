package org.w3id.bayan.relate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.domain.DateAnchor;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Origin;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.RelationWord;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.phrase.Clues;
import org.w3id.bayan.phrase.Phrase;
import org.w3id.bayan.phrase.Reading;
import org.w3id.bayan.relate.Account.Telling;
import org.w3id.bayan.report.Entity;
import org.w3id.bayan.report.EventReport;
import org.w3id.bayan.report.EventReport.Dated;
import org.w3id.bayan.report.EventReport.Relation;

/** Tells what a document says of events. */
final class EventTeller {
  static final String PLANNED = "planned";
  static final String ONGOING = "ongoing";
  static final String DENIED = "denied";
  static final String COMPLETED = "completed";
  private static final String KIND = "event";
  private static final String UNDERTAKING = "Undertaking";
  private static final String INCIDENT = "Event";
  private static final String MEETING = "meeting";
  private static final String VISIT = "visit";
  private static final Set<String> TALKS = Set.of(MEETING, "dialogue", "summit", "negotiation");
  private static final Set<String> EXERCISES = Set.of("exercise", "exercise-series");
  private static final Set<String> HELD = Set.of(MEETING, "summit", "dialogue", "conference");
  private static final Map<String, String> CLASSES =
      Map.ofEntries(
          Map.entry("mission", UNDERTAKING),
          Map.entry("campaign", UNDERTAKING),
          Map.entry("process", UNDERTAKING),
          Map.entry("exercise", UNDERTAKING),
          Map.entry("exercise-series", UNDERTAKING),
          Map.entry("anniversary", "Commemoration"),
          Map.entry("release", "Release"),
          Map.entry("election", INCIDENT),
          Map.entry("attack", INCIDENT));

  private final Reading reading;
  private final Words words;
  private final Occasions occasions;
  private final Prospects prospects;
  private final Accounts accounts;
  private final Participants participants;
  private final EventLinks links;
  private final Map<ThingId, Occasion> told = new HashMap<>();
  private Optional<Account> main = Optional.empty();

  EventTeller(
      Reading reading, Clues clues, List<ThingId> issuing, Accounts accounts, DateAnchor anchor) {
    StatusFinder statuses =
        new StatusFinder(
            reading, clues, List.of(PLANNED, ONGOING, COMPLETED), Set.of(PLANNED, COMPLETED));
    this.reading = reading;
    this.words = new Words(reading, clues);
    this.occasions = new Occasions(reading, clues, statuses, anchor);
    this.prospects = new Prospects(reading, clues);
    this.accounts = accounts;
    this.participants = new Participants(reading, clues, new Parties(reading, clues, issuing));
    this.links = new EventLinks(reading, clues);
  }

  /** A report for each event that is told of, in the order of the text. */
  List<EventReport> tell() {
    for (Phrase phrase : occasions.phrases()) {
      tell(phrase);
    }
    Map<ThingId, List<Relation>> relations = links.between(accounts.all(), told, main);
    List<EventReport> reports = new ArrayList<>();
    for (Account account : accounts.all()) {
      reports.add(report(account, relations.getOrDefault(account.thing(), List.of())));
    }
    return reports;
  }

  private void tell(Phrase called) {
    Occasion said = prospects.of(called, occasions.of(called));
    boolean pointed = isPointedAt(called) || isHeldNow(called);
    Occasion occasion = pointed && said.isPlanned() ? said.ungoverned() : said;
    Phrase phrase =
        isAnother(called) ? accounts.another(called, words.withOther(called, PLANNED)) : called;
    Telling telling = new Telling(phrase, occasion.governor());
    Set<String> key = words.key(phrase);
    boolean isNew = words.isNew(phrase) && !occasion.isPlanned();
    Optional<Account> earlier =
        phrase.is(Part.VERB) && occasion.isPlanned()
            ? Optional.empty()
            : accounts.earlier(phrase, key, isNew, account -> fits(account, key, said));
    if (earlier.isEmpty()) {
      boolean other = occasions.isRelated(phrase.range());
      earlier = accounts.same(phrase, key, one -> isSameByNumber(one, occasion), other);
    }
    if (earlier.isEmpty() && pointed) {
      earlier = accounts.earlier(phrase, key, false, account -> true);
    }
    if (earlier.isEmpty() && occasions.isEdition(phrase)) {
      earlier = accounts.earlier(one -> isJustAhead(one, phrase));
    }
    if (earlier.isEmpty() && isOfKind(phrase, VISIT) && !isAnother(phrase)) {
      earlier = accounts.earlier(one -> isSameVisit(one, phrase, occasion));
    }
    if (earlier.isEmpty() && !isNew && isSameTalks(phrase, occasion)) {
      earlier = main;
    }
    if (earlier.isEmpty() && phrase.is(Part.VERB) && !occasion.isPlanned()) {
      earlier = main.filter(account -> isTitled(account, phrase, key, occasion));
    }
    if (earlier.isEmpty() && !occasions.isTold(phrase, occasion, main.isEmpty())) {
      return;
    }
    boolean known = earlier.isPresent();
    Account account = earlier.orElseGet(() -> accounts.open(KIND, telling, key));
    if (known) {
      account.add(telling, key);
    }
    told.merge(account.thing(), occasion, Occasion::or);
    if (main.isEmpty()
        && isAttended(account)
        && occasions.isOpening(phrase)
        && !occasion.isPlanned()) {
      main = Optional.of(account);
    }
  }

  /** A meeting or the like; not an attack, and not a war or a mission, which go on elsewhere. */
  private static boolean isAttended(Account account) {
    String type = account.first().word().map(RelationWord::value).orElse("");
    String of = CLASSES.getOrDefault(type, "");
    return !of.equals(INCIDENT) && !(of.equals(UNDERTAKING) && !EXERCISES.contains(type));
  }

  /** «(They agreed to hold) this dialogue (every year)»: the one that was told of. */
  private boolean isPointedAt(Phrase phrase) {
    return phrase.isBare()
        && reading.verbFirst()
        && reading.is(Cue.DETERMINER, phrase.range().first() - 1);
  }

  /** «The summit is held at a time when …», of the one that the text is about. */
  private boolean isHeldNow(Phrase phrase) {
    int verb = phrase.range().first() - 1;
    return phrase.isBare()
        && reading.verbFirst()
        && verb >= 0
        && reading.is(Cue.HELD_NOW, verb)
        && main.filter(account -> !words.isNew(phrase) && isOfOneKind(account, phrase)).isPresent();
  }

  private static boolean isOfOneKind(Account account, Phrase phrase) {
    return account
        .first()
        .word()
        .map(RelationWord::value)
        .equals(phrase.word().map(RelationWord::value));
  }

  /** «The talks» of those who held a dialogue, in a language without capitals. */
  private boolean isSameTalks(Phrase phrase, Occasion occasion) {
    boolean meeting = isOfKind(phrase, MEETING);
    return meeting
        && phrase.is(Part.HEAD)
        && phrase.isBare()
        && reading.verbFirst()
        && occasion.ordinal().isEmpty()
        && (occasion.when().isEmpty()
            || main.filter(account -> isAtTimeOf(account, occasion)).isPresent())
        && !occasion.isPlanned()
        && main.flatMap(account -> account.first().word())
            .filter(it -> TALKS.contains(it.value()))
            .isPresent();
  }

  /** «The next Basra Dialogue», where one is told of as held: not that one. */
  private boolean isAnother(Phrase phrase) {
    return phrase.known().filter(ThingId::isLocal).isPresent()
        && words.isOther(phrase, PLANNED)
        && Optional.ofNullable(told.get(phrase.known().get())).filter(Occasion::isHeld).isPresent();
  }

  /** «Joint Statement of the Basra Summit. We met in Basra on 3 May»: not of a visit. */
  private boolean isTitled(Account account, Phrase met, Set<String> key, Occasion occasion) {
    return accounts.isOnlyInTitle(account)
        && occasions.isOpening(met)
        && isOfKind(met, MEETING)
        && account.first().word().filter(it -> HELD.contains(it.value())).isPresent()
        && fits(account, key, occasion);
  }

  /** «(The conference) in its second session». */
  private static boolean isJustAhead(Account account, Phrase edition) {
    int behind = account.tellings().getLast().phrase().range().next();
    return behind == edition.range().first() || behind == edition.range().first() - 1;
  }

  private static boolean isOfKind(Phrase phrase, String kind) {
    return phrase.word().filter(it -> it.value().equals(kind)).isPresent();
  }

  /** Not the visits to two cities on one day, nor «another visit» on a day of the first. */
  private boolean isSameVisit(Account account, Phrase phrase, Occasion occasion) {
    Optional<ThingId> to = words.goal(phrase);
    boolean known = reading.verbFirst() ? !words.isNew(phrase) : words.isDetermined(phrase);
    boolean there = words.goal(account.first()).equals(to) || (known && to.isEmpty());
    return there && isOfKind(account.first(), VISIT) && isAtTimeOf(account, occasion);
  }

  /** «The visit that he paid on 3 May»: told of again with its days. */
  private boolean isAtTimeOf(Account account, Occasion occasion) {
    Occasion before = told.get(account.thing());
    return before != null && before.isAtTimeOf(occasion);
  }

  private boolean isSameByNumber(Account account, Occasion occasion) {
    Occasion before = told.get(account.thing());
    return before != null
        && occasion.ordinal().isPresent()
        && occasion.ordinal().equals(before.ordinal());
  }

  private boolean fits(Account account, Set<String> key, Occasion occasion) {
    Occasion before = told.get(account.thing());
    boolean unsaid = occasion.isUnsaid() && !Collections.disjoint(key, account.key());
    return before == null || before.fits(occasion) || (unsaid && before.isPlanned());
  }

  private EventReport report(Account account, List<Relation> relations) {
    Occasion occasion = told.getOrDefault(account.thing(), NOTHING);
    Phrase first = account.first();
    String type = first.word().map(RelationWord::value).orElse("meeting");
    boolean isMain = main.filter(account::equals).isPresent();
    List<Origin.Step> steps = new ArrayList<>();
    steps.add(
        account.isLocal()
            ? Origin.Step.of("event described", "", "0.50")
            : Origin.Step.of("event named", "", "0.80"));
    occasion
        .governor()
        .ifPresent(it -> steps.add(Origin.Step.of("status " + it.code(), "", "0.10")));
    occasion.when().ifPresent(it -> steps.add(Origin.Step.of("date beside", "", "0.10")));
    return new EventReport(
        account.thing(),
        CLASSES.getOrDefault(type, "Gathering"),
        type,
        status(occasion, type, first, isMain),
        occasion.ordinal(),
        occasion.place(),
        participants.of(account, isMain),
        occasion.when().map(when -> new Dated(when.edtf(), when.span())),
        relations,
        first.span(),
        new Origin.Extracted(steps));
  }

  private static final Occasion NOTHING =
      new Occasion(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

  /** What the words say, unless the date says that it is still to come. */
  private String status(Occasion occasion, String type, Phrase first, boolean isMain) {
    String said = occasion.governor().map(StatusFinder.Governor::code).orElse("");
    if (occasion.later()) {
      return PLANNED;
    }
    if (first.is(Part.PLACED_HEAD)) {
      return ONGOING;
    }
    if (isMain && said.equals(PLANNED)) {
      return COMPLETED;
    }
    String usual = CLASSES.getOrDefault(type, "").equals(UNDERTAKING) ? ONGOING : COMPLETED;
    return said.isEmpty() || said.equals(DENIED) ? usual : said;
  }

  /** Adds the events that only this document tells of, and the words that refer to them. */
  void add(
      Findings findings, List<EventReport> reports, List<Mention> mentions, List<Entity> entities) {
    for (int index = 0; index < reports.size(); index++) {
      Account account = accounts.all().get(index);
      if (!account.first().is(Part.VERB)) {
        mentions.addAll(findings.mentions(account));
      }
      if (account.isLocal()) {
        entities.add(findings.entity(account, reports.get(index).className()));
      }
    }
    links.series().forEach(series -> entities.add(findings.series(series)));
  }
}
