package org.w3id.bayan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.bayan.dating.DatedWords;
import org.w3id.bayan.dating.Dates;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Origin;
import org.w3id.bayan.domain.Sentence;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.extract.ActFinder.Clause;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.gloss.KnownNames;
import org.w3id.bayan.language.Sentences;
import org.w3id.bayan.language.Sentences.Segment;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Gazetteer;
import org.w3id.bayan.lexicon.Lexicon;
import org.w3id.bayan.naming.Namer;
import org.w3id.bayan.naming.Namer.LocalNames;
import org.w3id.bayan.predication.TriggerFinder;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkFinder;
import org.w3id.bayan.refer.MarkedText;
import org.w3id.bayan.refer.ReferenceFinder;
import org.w3id.bayan.refer.Spokespeople;
import org.w3id.bayan.refer.issuer.Issuers;
import org.w3id.bayan.report.Entity;
import org.w3id.bayan.report.Extraction;
import org.w3id.bayan.report.Finding;

/** Finds sentences, mentions and speech acts in a statement. */
public final class Extractor {
  private static final String PERSON = "Person";
  private static final String SURE = "0.90";
  private static final String LIKELY = "0.70";

  private final Gazetteer gazetteer;

  /**
   * @param gazetteer the names of known things
   */
  public Extractor(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Finds what a statement says. A mention refers to all things that its words may name.
   *
   * @param words the words of its text
   */
  public Extraction extract(JointStatement statement, GlossedText words) {
    String characters = statement.text().characters();
    Lexicon lexicon = words.lexicon();
    List<Token> tokens = words.tokens();
    List<Segment> segments =
        Sentences.of(
            characters,
            lexicon.language(),
            tokens,
            lexicon.abbreviations(),
            new TriggerFinder(lexicon)::hasVerb);
    KnownNames known = KnownNames.in(words, gazetteer);
    LocalNames local = Namer.name(statement.id(), words, known, segments);
    KnownNames all = known.with(local.names(), local.belongs());
    List<Mark> names = MarkFinder.names(words, all, local.places());
    Spokespeople people = Spokespeople.of(words, all, segments, names, persons(local));
    List<ThingId> parties =
        statement.parties().isEmpty()
            ? parties(statement, segments, new Named(words, known, names), all.gazetteer(), people)
            : statement.parties();
    List<Mark> marks =
        new ReferenceFinder(words, segments, names, parties, people)
            .all().stream().map(people::withHolder).toList();
    List<DatedWords> dates =
        Dates.of(tokens, lexicon.dateWords(), lexicon.months(), statement.anchor());
    MarkedText text =
        new MarkedText(words, segments, marks, parties, people).withLinesOf(characters);
    ActWriter writer = new ActWriter(text, lexicon.language(), !statement.parties().isEmpty());
    List<SpeechAct> acts = new ArrayList<>();
    for (List<Clause> clauses : new ActFinder(text, lexicon).all()) {
      acts.addAll(writer.write(clauses));
    }
    return new Extraction(
        parties,
        sentences(segments),
        mentions(marks, dates),
        local.entities(),
        acts,
        List.of(),
        List.of(),
        findings(segments, dates));
  }

  /**
   * A text with the names in it.
   *
   * @param known the names known before
   * @param marks the names, with those that only the document has
   */
  private record Named(GlossedText words, KnownNames known, List<Mark> marks) {}

  private List<ThingId> parties(
      JointStatement statement,
      List<Segment> segments,
      Named text,
      Gazetteer all,
      Spokespeople people) {
    Issuers issuers = new Issuers(gazetteer, people);
    statement
        .title()
        .map(title -> named(GlossedText.of(title, text.words().lexicon()), all))
        .ifPresent(title -> issuers.inTitle(title.words(), sides(title, people)));
    issuers.inText(text.words(), segments, sides(text, people));
    return issuers.unknown(text.words(), segments, text.marks()).likeliest();
  }

  private Named named(GlossedText words, Gazetteer all) {
    KnownNames names = KnownNames.in(words, all);
    return new Named(
        words, KnownNames.in(words, gazetteer), MarkFinder.names(words, names, List.of()));
  }

  /**
   * The names of persons, offices and bodies of states, and those of known things even inside the
   * names of others.
   */
  private List<Mark> sides(Named text, Spokespeople people) {
    List<Mark> sides = new ArrayList<>(MarkFinder.names(text.words(), text.known(), List.of()));
    sides.removeIf(mark -> people.isPerson(mark) || isCutShort(text.words(), mark, text.marks()));
    text.marks().stream()
        .filter(mark -> people.isPerson(mark) || mark.isOffice() || isLocalBody(mark, people))
        .forEach(sides::add);
    sides.sort((one, other) -> one.range().span().compareTo(other.range().span()));
    return sides;
  }

  /** «The Ministry of Rivers of A», which only the document names. */
  private static boolean isLocalBody(Mark mark, Spokespeople people) {
    return mark.actors().size() == 1
        && mark.actors().getFirst().isLocal()
        && people.represented(mark.actors().getFirst()).isPresent();
  }

  /**
   * «The Council», known, at the beginning of «the Council of Rivers», which is another; where
   * there are capitals, what stands behind a name is a body of it.
   */
  private boolean isCutShort(GlossedText text, Mark known, List<Mark> names) {
    return text.token(known.first()).isCaseless()
        && known.things().stream().noneMatch(gazetteer::isState)
        && names.stream()
            .anyMatch(name ->
                name.first() == known.first()
                    && name.next() > known.next()
                    && !name.things().isEmpty()
                    && name.things().stream().allMatch(ThingId::isLocal));
  }

  private static Set<ThingId> persons(LocalNames local) {
    return local.entities().stream()
        .filter(entity -> entity.className().equals(PERSON))
        .map(Entity::id)
        .collect(Collectors.toSet());
  }

  private static List<Sentence> sentences(List<Segment> segments) {
    List<Sentence> sentences = new ArrayList<>();
    for (Segment segment : segments) {
      sentences.add(new Sentence("S%02d".formatted(sentences.size() + 1), segment.span()));
    }
    return sentences;
  }

  private static List<Mention> mentions(List<Mark> marks, List<DatedWords> dates) {
    List<Mention> mentions = new ArrayList<>();
    for (Mark mark : marks) {
      boolean name = mark.reference().isEmpty();
      if (name || !mark.things().isEmpty()) {
        Origin origin =
            mark.reference()
                .map(entry -> Origin.Extracted.by("reference", entry.words(), LIKELY))
                .orElseGet(() -> Origin.Extracted.by("name", "", SURE));
        mentions.add(
            new Mention(mark.range().span(), mark.kind(), mark.things(), Optional.empty(), origin));
      }
    }
    for (DatedWords date : dates) {
      Origin origin =
          date.relative()
              ? Origin.Extracted.by("relative date", "", LIKELY)
              : Origin.Extracted.by("date", "", SURE);
      mentions.add(new Mention(date.span(), "time", List.of(), date.edtf(), origin));
    }
    mentions.sort((one, other) -> one.span().compareTo(other.span()));
    return mentions;
  }

  private static List<Finding> findings(List<Segment> segments, List<DatedWords> dates) {
    List<Finding> findings = new ArrayList<>();
    for (Segment segment : segments) {
      for (Span gap : segment.breaks()) {
        findings.add(new Finding.BrokenSentence(gap, "a break inside the sentence was bridged"));
      }
      if (segment.cut()) {
        int end = segment.span().end();
        findings.add(
            new Finding.EndlessSentence(
                new Span(end, end), "the sentence is too long for one and was cut here"));
      }
    }
    for (DatedWords date : dates) {
      date.conflict()
          .ifPresent(conflict -> findings.add(new Finding.DateConflict(date.span(), conflict)));
    }
    findings.sort((one, other) -> one.span().compareTo(other.span()));
    return findings;
  }
}
