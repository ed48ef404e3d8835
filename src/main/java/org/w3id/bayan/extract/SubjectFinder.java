package org.w3id.bayan.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Lexicon;

/**
 * Finds who speaks in an act. Where the words say that the document does, its parties speak. Else
 * in order: the actor right after the verb, where the language puts it there; the nearest actor
 * before the verb; whoever spoke before, where the verb is joined to that or the language leaves a
 * subject out. What is left stays open.
 */
final class SubjectFinder {
  private static final String ACTOR = "actor";
  private static final int REACH_AFTER = 3;
  private static final int REACH_BEFORE = 14;
  private static final BigDecimal NAMED = new BigDecimal("0.25");
  private static final BigDecimal INHERITED = new BigDecimal("0.05");
  private static final BigDecimal NOBODY = new BigDecimal("-0.10");

  private final Lexicon lexicon;
  private final List<ThingId> parties;

  SubjectFinder(Lexicon lexicon, List<ThingId> parties) {
    this.lexicon = lexicon;
    this.parties = List.copyOf(parties);
  }

  /**
   * Who speaks.
   *
   * @param mentions those of the sentence, in order
   * @param earliest index of the first token that belongs to this act
   * @param before who spoke in the act before that this one may be joined to, if there is one
   */
  Subject find(
      List<Token> tokens,
      TriggerHit hit,
      List<Mention> mentions,
      int earliest,
      @Nullable Subject before) {
    boolean verbFirst = lexicon.isCue(Cue.VERB_FIRST, lexicon.language());
    return switch (hit.trigger().speaker()) {
      case DOCUMENT -> document(hit);
      case NOBODY -> nobody(hit);
      case SUBJECT -> {
        Optional<Subject> subject = verbFirst ? after(tokens, hit, mentions) : Optional.empty();
        yield subject
            .or(() -> before(tokens, hit, mentions, earliest, verbFirst))
            .or(() -> inherited(hit, before))
            .orElseGet(() -> unresolved(hit));
      }
    };
  }

  private Subject document(TriggerHit hit) {
    return parties.isEmpty()
        ? unresolved(hit)
        : new Subject(parties, Subject.DOCUMENT, hit.span(), "voice of the document", INHERITED);
  }

  private static Subject nobody(TriggerHit hit) {
    return new Subject(List.of(), Subject.NOBODY, hit.span(), "no agent", INHERITED);
  }

  private static Optional<Subject> inherited(TriggerHit hit, @Nullable Subject before) {
    return before == null || !before.isWorded()
        ? Optional.empty()
        : Optional.of(
            new Subject(
                before.speakers(),
                Subject.INHERITED,
                hit.span(),
                "subject of the verb before",
                INHERITED));
  }

  private static Subject unresolved(TriggerHit hit) {
    return new Subject(List.of(), Subject.UNRESOLVED, hit.span(), "subject not known", NOBODY);
  }

  /** The actor that follows the verb, over adverbs. */
  private Optional<Subject> after(List<Token> tokens, TriggerHit hit, List<Mention> mentions) {
    int budget = REACH_AFTER;
    for (int at = hit.end(); at < tokens.size() && budget > 0; at++) {
      Token token = tokens.get(at);
      if (!token.isWord() || lexicon.isCue(Cue.PREPOSITION, token.form())) {
        return Optional.empty();
      }
      Optional<Mention> actor = actorBeginningAt(token.span().begin(), mentions);
      if (actor.isPresent()) {
        return Optional.of(subject(actor.get(), joined(actor.get(), tokens, mentions), "after"));
      }
      if (!lexicon.isCue(Cue.ADVERB, token.form())) {
        budget--;
      }
    }
    return Optional.empty();
  }

  /** The nearest actor before the verb, within the same clause. */
  private Optional<Subject> before(
      List<Token> tokens, TriggerHit hit, List<Mention> mentions, int earliest, boolean verbFirst) {
    int reach = verbFirst ? REACH_AFTER : REACH_BEFORE;
    for (int at = hit.begin() - 1; at >= Math.max(earliest, hit.begin() - reach); at--) {
      Span end = tokens.get(at).span();
      Optional<Mention> actor =
          mentions.stream()
              .filter(mention -> mention.span().end() == end.end() && isActor(mention))
              .findFirst();
      if (actor.isPresent() && !isAfterPreposition(actor.get(), tokens, verbFirst)) {
        List<Mention> all = joinedBefore(actor.get(), tokens, mentions);
        return Optional.of(subject(all.getFirst(), all, "before"));
      }
    }
    return Optional.empty();
  }

  private boolean isAfterPreposition(Mention mention, List<Token> tokens, boolean verbFirst) {
    int at = indexAt(mention.span().begin(), tokens);
    boolean written = at >= 0 && tokens.get(at).span().begin() < mention.span().begin();
    return (written && verbFirst)
        || (at > 0 && lexicon.isCue(Cue.PREPOSITION, tokens.get(at - 1).form()));
  }

  private Subject subject(Mention first, List<Mention> all, String place) {
    Set<ThingId> speakers = new LinkedHashSet<>();
    all.forEach(mention -> speakers.addAll(mention.refersTo()));
    String voice =
        first.kind().equals("anaphor") || first.kind().equals("pronoun")
            ? voiceOf(first)
            : Subject.NAMED;
    Span begin = all.stream().map(Mention::span).min(Span::compareTo).orElse(first.span());
    return new Subject(
        List.copyOf(speakers), voice, begin, "subject " + place + " the verb", NAMED);
  }

  private static String voiceOf(Mention mention) {
    return mention.kind().equals("pronoun") ? "first-person-plural" : "coreference";
  }

  /** The actor and those that are joined to it after it. */
  private List<Mention> joined(Mention first, List<Token> tokens, List<Mention> mentions) {
    List<Mention> all = new ArrayList<>(List.of(first));
    int at = indexAt(first.span().end(), tokens);
    while (at >= 0 && at < tokens.size()) {
      boolean conjunction = lexicon.isCue(Cue.CONJUNCTION, tokens.get(at).form());
      int next = conjunction ? at + 1 : at;
      if (next >= tokens.size()) {
        break;
      }
      Span token = tokens.get(next).span();
      Optional<Mention> other =
          mentions.stream()
              .filter(mention -> isActor(mention) && isJoined(mention, token, conjunction))
              .findFirst();
      if (other.isEmpty()) {
        break;
      }
      all.add(other.get());
      at = indexAt(other.get().span().end(), tokens);
    }
    return all;
  }

  /** Whether a mention begins in this token, behind a conjunction of its own or written on. */
  private static boolean isJoined(Mention mention, Span token, boolean conjunction) {
    int begin = mention.span().begin();
    return conjunction ? begin == token.begin() : begin == token.begin() + 1 && begin < token.end();
  }

  /** The actor and those that are joined to it before it, in order. */
  private List<Mention> joinedBefore(Mention last, List<Token> tokens, List<Mention> mentions) {
    List<Mention> all = new ArrayList<>(List.of(last));
    int at = indexAt(last.span().begin(), tokens) - 1;
    while (at > 0 && lexicon.isCue(Cue.CONJUNCTION, tokens.get(at).form())) {
      int skip = at - 1;
      while (skip > 0 && lexicon.isCue(Cue.CONJUNCTION, tokens.get(skip).form())) {
        skip--;
      }
      int end = tokens.get(skip).span().end();
      Optional<Mention> other =
          mentions.stream()
              .filter(mention -> mention.span().end() == end && isActor(mention))
              .findFirst();
      if (other.isEmpty()) {
        break;
      }
      all.addFirst(other.get());
      at = indexAt(other.get().span().begin(), tokens) - 1;
    }
    return all;
  }

  private static Optional<Mention> actorBeginningAt(int begin, List<Mention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.span().begin() == begin && isActor(mention))
        .findFirst();
  }

  private static boolean isActor(Mention mention) {
    return !mention.refersTo().isEmpty()
        && mention.refersTo().stream().allMatch(thing -> thing.kind().equals(ACTOR));
  }

  /** The token at or after an offset; -1 if there is none. */
  private static int indexAt(int offset, List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.get(at).span().end() > offset) {
        return at;
      }
    }
    return -1;
  }
}
