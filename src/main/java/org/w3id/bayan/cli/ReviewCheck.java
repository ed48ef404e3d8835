package org.w3id.bayan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.bayan.authority.Authority;
import org.w3id.bayan.authority.Ontology;
import org.w3id.bayan.domain.Illocution;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.report.AgreementReport;
import org.w3id.bayan.report.EventReport;
import org.w3id.bayan.review.LocalThing;
import org.w3id.bayan.review.Review;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/**
 * Looks for ids and codes in a review that nobody knows: the extraction could never agree with
 * them. (Publishing refuses them by SHACL, which is not held against what is only measured.)
 */
final class ReviewCheck {
  private final Iris iris;
  private final Authority authority;
  private final Ontology ontology;

  ReviewCheck(Iris iris, Authority authority, Ontology ontology) {
    this.iris = iris;
    this.authority = authority;
    this.ontology = ontology;
  }

  /** What is not known, a line each. */
  Set<String> unknown(Review review) {
    Set<String> unknown = new TreeSet<>();
    Set<ThingId> local =
        review.subjects().things().stream().map(LocalThing::id).collect(Collectors.toSet());
    for (ThingId thing : things(review)) {
      Node node = iris.thing(thing);
      if (!local.contains(thing) && !authority.graph().contains(node, Node.ANY, Node.ANY)) {
        unknown.add(
            "the id %s is neither in the authority files nor in things.tsv".formatted(thing));
      }
    }
    for (SpeechAct act : review.acts()) {
      Illocution illocution = act.illocution();
      check(unknown, "act-type", illocution.actType());
      check(unknown, "commitment-strength", illocution.strength());
      check(unknown, "temporal-orientation", illocution.orientation());
      check(unknown, "speaker-voice", illocution.voice());
    }
    review.mentions().forEach(mention -> check(unknown, "mention-kind", mention.kind()));
    for (AgreementReport report : review.subjects().agreements().orElse(List.of())) {
      check(unknown, "agreement-status", report.status());
    }
    for (EventReport report : review.subjects().events().orElse(List.of())) {
      check(unknown, "event-type", report.type());
      check(unknown, "event-status", report.status());
    }
    return unknown;
  }

  private void check(Set<String> unknown, String scheme, String code) {
    if (!ontology
        .concepts()
        .contains(Bayan.concept(scheme, code), SKOS.inScheme.asNode(), Node.ANY)) {
      unknown.add("\"%s\" is no code of %s".formatted(code, scheme));
    }
  }

  private static List<ThingId> things(Review review) {
    List<ThingId> things = new ArrayList<>();
    for (SpeechAct act : review.acts()) {
      act.roles().values().forEach(references -> add(things, references));
    }
    for (Mention mention : review.mentions()) {
      things.addAll(mention.refersTo());
    }
    for (AgreementReport report : review.subjects().agreements().orElse(List.of())) {
      things.add(report.agreement());
      add(things, report.parties());
    }
    for (EventReport report : review.subjects().events().orElse(List.of())) {
      things.add(report.event());
      report.place().ifPresent(things::add);
      report.participants().forEach(one -> things.add(one.actor().thing()));
    }
    return things;
  }

  private static void add(List<ThingId> things, List<Reference> references) {
    references.forEach(reference -> things.add(reference.thing()));
  }
}
