package org.w3id.bayan.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3id.bayan.domain.Finding;
import org.w3id.bayan.domain.Illocution;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Origin;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Role;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.domain.Wording;
import org.w3id.bayan.extract.ParsedText.ParsedSentence;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Lexicon;
import org.w3id.bayan.lexicon.Trigger;

/** Finds speech acts: one for each trigger, from where it begins to where the next one does. */
public final class SpeechActFinder {
  private static final BigDecimal BASE = new BigDecimal("0.50");
  private static final BigDecimal WORD = new BigDecimal("0.10");
  private static final BigDecimal PHRASE = new BigDecimal("0.20");

  private final Lexicon lexicon;
  private final TriggerFinder triggers;

  public SpeechActFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.triggers = new TriggerFinder(lexicon);
  }

  /** Speech acts, and where the speaker of one could not be determined. */
  public record Found(List<SpeechAct> acts, List<Finding> findings) {
    public Found {
      acts = List.copyOf(acts);
      findings = List.copyOf(findings);
    }
  }

  /**
   * The acts in a text, in order.
   *
   * @param mentions what its words refer to, in order
   * @param parties who issues the document
   */
  public Found find(ParsedText text, List<Mention> mentions, List<ThingId> parties) {
    SubjectFinder subjects = new SubjectFinder(lexicon, parties);
    List<SpeechAct> acts = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    @Nullable Subject before = null;
    for (ParsedSentence sentence : text.sentences()) {
      List<Mention> own =
          mentions.stream()
              .filter(mention -> sentence.sentence().span().contains(mention.span()))
              .toList();
      boolean dropsSubjects = lexicon.isCue(Cue.VERB_FIRST, lexicon.language());
      before = findIn(sentence, own, subjects, dropsSubjects ? before : null, acts, findings);
    }
    return new Found(acts, findings);
  }

  private @Nullable Subject findIn(
      ParsedSentence sentence,
      List<Mention> mentions,
      SubjectFinder subjects,
      @Nullable Subject spokeBefore,
      List<SpeechAct> acts,
      List<Finding> findings) {
    List<Token> tokens = sentence.tokens();
    List<TriggerHit> hits = triggers.find(tokens);
    @Nullable Subject before = spokeBefore;
    for (int i = 0; i < hits.size(); i++) {
      TriggerHit hit = hits.get(i);
      int earliest = i == 0 ? 0 : hits.get(i - 1).end();
      Subject subject = subjects.find(tokens, hit, mentions, earliest, before);
      int end = i + 1 < hits.size() ? hits.get(i + 1).begin() : tokens.size();
      Span clause = clause(tokens, hit, subject, end);
      acts.add(act(sentence, hit, subject, clause, mentions));
      if (subject.voice().equals(Subject.UNRESOLVED)) {
        findings.add(new Finding.UnknownSpeaker(hit.span(), "nothing shows who speaks here"));
      }
      before = subject.isWorded() ? subject : before;
    }
    return before;
  }

  /** From the subject or the verb, whichever comes first, to the last word before the next act. */
  private Span clause(List<Token> tokens, TriggerHit hit, Subject subject, int end) {
    int begin = Math.min(tokens.get(hit.begin()).span().begin(), subject.begin().begin());
    int last = end - 1;
    while (last > hit.end() - 1
        && (!tokens.get(last).isWord()
            || lexicon.isCue(Cue.CONJUNCTION, tokens.get(last).form()))) {
      last--;
    }
    return new Span(begin, tokens.get(last).span().end());
  }

  private static SpeechAct act(
      ParsedSentence sentence,
      TriggerHit hit,
      Subject subject,
      Span clause,
      List<Mention> mentions) {
    Trigger trigger = hit.trigger();
    Origin origin =
        new Origin.Extracted(
            "%s; %s".formatted(trigger.entry(), subject.rule()), confidence(hit, subject));
    return new SpeechAct(
        "candidate/%s-%s".formatted(hit.span(), trigger.actType()),
        new Wording(sentence.sentence().span(), hit.span(), List.of(clause)),
        new Illocution(
            trigger.force(),
            trigger.actType(),
            trigger.strength(),
            trigger.orientation(),
            subject.voice()),
        roles(trigger, subject, clause, mentions),
        origin,
        Optional.empty());
  }

  private static BigDecimal confidence(TriggerHit hit, Subject subject) {
    BigDecimal words = hit.end() - hit.begin() > 1 ? PHRASE : WORD;
    return BASE.add(words).add(subject.weight());
  }

  private static Map<Role, List<Reference>> roles(
      Trigger trigger, Subject subject, Span clause, List<Mention> mentions) {
    Map<Role, List<Reference>> roles = new EnumMap<>(Role.class);
    boolean named = subject.voice().equals(Subject.NAMED);
    List<Reference> speakers =
        subject.speakers().stream()
            .map(thing -> named ? Reference.stated(thing) : Reference.inferred(thing))
            .toList();
    if (!speakers.isEmpty()) {
      roles.put(Role.STATED_BY, speakers);
      if (trigger.force().isCommitment()) {
        roles.put(
            Role.COMMITTED_PARTY, subject.speakers().stream().map(Reference::inferred).toList());
      }
    }
    Set<ThingId> about = new LinkedHashSet<>();
    mentions.stream()
        .filter(mention -> clause.contains(mention.span()))
        .flatMap(mention -> mention.refersTo().stream())
        .filter(thing -> !subject.speakers().contains(thing))
        .forEach(about::add);
    if (!about.isEmpty()) {
      roles.put(Role.ABOUT, about.stream().map(Reference::stated).toList());
    }
    return roles;
  }
}
