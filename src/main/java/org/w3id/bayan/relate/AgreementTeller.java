package org.w3id.bayan.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Origin;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.RelationWord;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.phrase.Clues;
import org.w3id.bayan.phrase.Dates;
import org.w3id.bayan.phrase.Dates.When;
import org.w3id.bayan.phrase.Phrase;
import org.w3id.bayan.phrase.PhraseFinder;
import org.w3id.bayan.phrase.Reading;
import org.w3id.bayan.phrase.Reading.Known;
import org.w3id.bayan.phrase.Reading.Range;
import org.w3id.bayan.relate.Account.Telling;
import org.w3id.bayan.relate.StatusFinder.Governor;
import org.w3id.bayan.report.AgreementReport;
import org.w3id.bayan.report.Entity;

/** Tells what a document says of agreements. */
final class AgreementTeller {
  private static final String KIND = "agreement";
  static final String PROPOSED = "proposed";
  static final String CITED = "cited";
  private static final List<String> PRECEDENCE =
      List.of(
          "denied",
          "terminated",
          "superseded",
          "suspended",
          "in-force",
          "operative",
          "signed",
          "reached",
          "under-negotiation",
          "work-to-begin",
          "proposed",
          "cited|operative",
          CITED);
  static final Set<String> DONE = Set.of("signed", "reached", "in-force", "terminated");
  private static final Set<String> DENIABLE = Set.of("signed", "reached");
  private static final Set<String> MADE_HERE =
      Set.of("signed", "reached", "under-negotiation", "work-to-begin", "proposed", "denied");
  private static final int CLOSING_SENTENCES = 4;
  private static final int LIST_REACH = 8;

  private static final String COMMAS = ",،;؛";

  /** What is said of what is there already too: «considering the treaty signed in May». */
  private static final Set<String> SAID_OF_ANY = Set.of(CITED, PROPOSED);

  private final Reading reading;
  private final Words words;
  private final Dates dates;
  private final Parties parties;
  private final StatusFinder statuses;
  private final Clues clues;
  private final Denials denials;
  private final Accounts accounts;
  private final PhraseFinder phrases;
  private final AgreementTold told;

  AgreementTeller(Reading reading, Clues clues, List<ThingId> issuing, Accounts accounts) {
    this.reading = reading;
    this.words = new Words(reading, clues);
    this.dates = new Dates(reading, clues);
    this.parties = new Parties(reading, clues, issuing);
    this.statuses = new StatusFinder(reading, clues, PRECEDENCE, DENIABLE);
    this.clues = clues;
    this.denials = new Denials(reading, clues);
    this.accounts = accounts;
    this.phrases = new PhraseFinder(reading, clues);
    this.told = new AgreementTold(reading, clues, words, denials);
  }

  /** A report for each agreement that is told of, in the order of the text. */
  List<AgreementReport> tell() {
    Optional<Telling> before = Optional.empty();
    for (Phrase phrase : phrases.all(Set.of(KIND))) {
      if (before.filter(one -> told.isSaidToBe(one.phrase(), phrase)).isPresent()) {
        continue;
      }
      Telling telling = telling(phrase, before);
      before = Optional.of(telling);
      Set<String> key = words.key(telling.phrase());
      boolean isNew = words.isNew(phrase) || !telling.phrase().equals(phrase);
      Optional<Account> earlier =
          accounts
              .earlier(telling.phrase(), key, isNew, account -> !differs(account, telling))
              .or(() ->
                  phrase.known().isPresent()
                      ? accounts.same(phrase, key, account -> isCalledSo(key, account), true)
                      : Optional.empty());
      if (earlier.isPresent()) {
        earlier.get().add(telling, key);
      } else if (told.isTold(telling)) {
        accounts.open(KIND, telling, key);
      }
    }
    List<AgreementReport> reports = new ArrayList<>();
    for (Account account : accounts.all()) {
      reports.add(report(account));
    }
    return reports;
  }

  /** Several that were signed are not those that are yet to be, though both are called alike. */
  private boolean differs(Account account, Telling telling) {
    Set<String> both =
        Stream.of(account.best(statuses), telling)
            .flatMap(one -> one.governor().or(one::aside).stream())
            .map(Governor::code)
            .collect(Collectors.toSet());
    return telling.phrase().is(Part.PLURAL_HEAD)
        && both.stream().anyMatch(DONE::contains)
        && both.stream().anyMatch(AgreementTold.SOUGHT::contains);
  }

  private static boolean isCalledSo(Set<String> key, Account account) {
    return !key.isEmpty() && !account.key().isEmpty();
  }

  private Telling telling(Phrase phrase, Optional<Telling> before) {
    Optional<Governor> governor = statuses.of(phrase.range());
    Optional<Phrase> denied = denials.subject(phrase, governor);
    if (denied.isPresent()) {
      return new Telling(denied.get(), governor);
    }
    Optional<Governor> shared =
        governor
            .or(() -> before.filter(one -> isListed(one, phrase)).flatMap(Telling::governor))
            .or(() -> isUnmade(phrase) ? statuses.wished(phrase.range()) : Optional.empty())
            .or(() -> closing(phrase));
    return new Telling(phrase, shared, statuses.aside(phrase.range()));
  }

  /** The formula at the end of an agreement whose own text this is: «Signed in Basra on 3 May». */
  private Optional<Governor> closing(Phrase phrase) {
    int first = phrase.range().first();
    if (!reading.isTitle(first) || reading.around(first).first() != first) {
      return Optional.empty();
    }
    int end = reading.tokens().size();
    for (int back = 0; back < CLOSING_SENTENCES && end > 0; back++) {
      Range sentence = reading.around(end - 1);
      if (sentence.first() > first && isClosing(sentence)) {
        Range words = new Range(sentence.first(), Math.min(sentence.first() + 2, end));
        return Optional.of(new Governor(AgreementTold.SIGNED, reading.span(words), 0));
      }
      end = sentence.first();
    }
    return Optional.empty();
  }

  /** Not «Adopted in Basra, the plan foresees …». */
  private boolean isClosing(Range sentence) {
    boolean verb = false;
    for (int token = sentence.first() + 1; token < sentence.next(); token++) {
      verb |= reading.isVerb(token) || reading.actAt(token).isPresent();
    }
    return !verb && reading.is(Cue.CLOSING, sentence.first());
  }

  /** «An agreement on ports», of which nothing is said in passing; no «port agreement of May». */
  private boolean isUnmade(Phrase phrase) {
    int behind = phrase.head().next();
    boolean definite =
        reading.token(phrase.head().first()).isCaseless()
            && phrase.range().covers(behind)
            && Clitics.isDefinite(form(behind));
    return words.isNew(phrase) && !definite && statuses.aside(phrase.range()).isEmpty();
  }

  /** Whether a phrase goes on with the list that another stands in: «… and a treaty on …». */
  private boolean isListed(Telling before, Phrase phrase) {
    int first = before.phrase().range().next();
    int next = phrase.range().first();
    boolean near = next >= first && next - first <= LIST_REACH;
    if (!near || reading.sentence(first - 1) != reading.sentence(next)) {
      return false;
    }
    boolean joined = reading.is(Cue.CONJUNCTION, next) || Clitics.mayBeJoined(form(next));
    for (int token = first; token < next; token++) {
      boolean time = reading.over(token).filter(Known::isTime).isPresent();
      boolean comma = COMMAS.contains(form(token));
      joined |= comma || reading.is(Cue.CONJUNCTION, token) || clues.is(token, Part.AMONG);
      boolean small =
          comma
              || time
              || reading.is(Cue.CONJUNCTION, token)
              || reading.is(Cue.DETERMINER, token)
              || reading.is(Cue.PREPOSITION, token)
              || clues.is(token, Part.NEW, Part.COMPLEMENT, Part.AMONG);
      if (!small || reading.isVerb(token)) {
        return false;
      }
    }
    return joined;
  }

  private String form(int token) {
    return reading.token(token).form();
  }

  private AgreementReport report(Account account) {
    Telling best = account.best(statuses);
    Optional<Governor> governor = best.governor();
    List<Reference> whose = parties(account, governor);
    String code = governor.map(Governor::code).orElse(CITED);
    Phrase first = account.first();
    if (code.indexOf('|') > 0) {
      boolean own = !whose.isEmpty() || (account.isOwn() && parties.isBetweenThem(first.range()));
      code = own ? code.substring(code.indexOf('|') + 1) : code.substring(0, code.indexOf('|'));
    }
    if (!account.thing().isLocal() && code.equals(PROPOSED)) {
      code = CITED; // what all know is only wished to be kept
    }
    Optional<Governor> aside = account.aside().flatMap(Telling::aside);
    if (SAID_OF_ANY.contains(code) && aside.isPresent()) {
      governor = aside;
      code = aside.get().code();
    }
    Span evidence = governor.map(Governor::evidence).orElse(best.phrase().span());
    List<Origin.Step> steps = new ArrayList<>();
    steps.add(
        account.isLocal()
            ? Origin.Step.of("agreement described", "", "0.60")
            : Origin.Step.of("agreement named", "", "0.80"));
    if (governor.isPresent()) {
      steps.add(Origin.Step.of("status " + governor.get().code(), "", "0.10"));
    }
    return new AgreementReport(
        account.thing(),
        className(first, whose),
        code,
        whose,
        date(account, best, code),
        first.span(),
        evidence,
        new Origin.Extracted(steps));
  }

  private static String className(Phrase phrase, List<Reference> whose) {
    String value = phrase.word().map(RelationWord::value).orElse("Agreement");
    int other = value.indexOf('|');
    boolean states =
        !whose.isEmpty() && whose.stream().allMatch(it -> it.thing().path().indexOf('/') > 0);
    return other < 0 ? value : states ? value.substring(0, other) : value.substring(other + 1);
  }

  private List<Reference> parties(Account account, Optional<Governor> governor) {
    for (Telling telling : account.tellings()) {
      List<Reference> named = parties.named(telling.phrase());
      if (!named.isEmpty()) {
        return named;
      }
    }
    List<Reference> behind =
        governor.map(it -> parties.behind(reading.rangeOf(it.evidence()))).orElse(List.of());
    if (!behind.isEmpty()) {
      return behind;
    }
    boolean mutual =
        account.tellings().stream().anyMatch(telling -> parties.isMutual(telling.phrase().range()));
    boolean here =
        account.isOwn() && governor.filter(it -> MADE_HERE.contains(it.code())).isPresent();
    return mutual || here ? parties.inferred() : List.of();
  }

  /** When it was made; not the years that a plan is for, «Action Plan 2027–2030». */
  private Optional<String> date(Account account, Telling best, String code) {
    for (Telling telling : account.tellings()) {
      Optional<When> beside = dates.beside(telling.phrase().range());
      if (beside.isPresent()) {
        return beside.filter(when -> !when.areYears()).map(When::edtf);
      }
    }
    if (!DONE.contains(code) || best.governor().isEmpty()) {
      return Optional.empty();
    }
    Range governor = reading.rangeOf(best.governor().get().evidence());
    int from = Math.max(governor.next(), best.phrase().range().next());
    return dates.inClause(Math.min(from, reading.tokens().size() - 1)).map(When::edtf);
  }

  /** Adds the agreements that only this document tells of, and the words that refer to them. */
  void add(
      Findings findings,
      List<AgreementReport> reports,
      List<Mention> mentions,
      List<Entity> entities) {
    for (int index = 0; index < reports.size(); index++) {
      Account account = accounts.all().get(index);
      mentions.addAll(findings.mentions(account));
      if (account.isLocal()) {
        entities.add(findings.entity(account, reports.get(index).className()));
      }
    }
  }
}
