package org.w3id.bayan.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.w3id.bayan.domain.Finding;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.Origin;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.extract.NameMention;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Lexicon;

/** Links names to things by what stands around them and what else the document names. */
public final class Linker {
  private static final String PLACE = "place";
  private static final BigDecimal ONE_THING = new BigDecimal("0.90");
  private static final BigDecimal BY_CONTEXT = new BigDecimal("0.70");
  private static final BigDecimal MISRENDERED = new BigDecimal("0.60");

  private final Lexicon lexicon;

  public Linker(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Decides what each name refers to. */
  public Linked link(List<NameMention> names) {
    Set<ThingId> certain = new HashSet<>();
    for (NameMention mention : names) {
      mention.names().stream()
          .filter(name -> name.onlyBeside().isEmpty())
          .forEach(name -> certain.add(name.thing()));
    }
    List<Mention> mentions = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (NameMention mention : names) {
      link(mention, certain, mentions, findings);
    }
    return new Linked(mentions, findings);
  }

  private void link(
      NameMention mention, Set<ThingId> certain, List<Mention> mentions, List<Finding> findings) {
    List<Name> possible =
        mention.names().stream().filter(name -> certain.containsAll(name.onlyBeside())).toList();
    Set<ThingId> things = new TreeSet<>();
    possible.forEach(name -> things.add(name.thing()));
    if (things.isEmpty()) {
      findings.add(
          new Finding.UnresolvedMention(
              mention.span(),
              "\"%s\" may be an error for another name, but nothing here shows it"
                  .formatted(mention.names().getFirst().words())));
      return;
    }
    Optional<ThingId> thing = decide(things, mention.before());
    if (thing.isEmpty()) {
      findings.add(
          new Finding.UnresolvedMention(mention.span(), "may be any of %s".formatted(things)));
      return;
    }
    Name name =
        possible.stream().filter(one -> one.thing().equals(thing.get())).findFirst().orElseThrow();
    if (name.misrendering()) {
      findings.add(
          new Finding.KnownMisrendering(
              mention.span(), "\"%s\" stands for %s".formatted(name.words(), name.thing())));
    }
    mentions.add(
        new Mention(
            mention.span(),
            name.kind(),
            List.of(name.thing()),
            Optional.empty(),
            new Origin.Extracted(rule(name, things), confidence(name, things))));
  }

  /** The one thing; of a state and its territory the one that the word before asks for. */
  private Optional<ThingId> decide(Set<ThingId> things, String before) {
    if (things.size() == 1) {
      return Optional.of(things.iterator().next());
    }
    boolean wantsPlace = lexicon.isCue(Cue.BEFORE_PLACE, before);
    List<ThingId> fitting =
        things.stream().filter(thing -> thing.kind().equals(PLACE) == wantsPlace).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private static String rule(Name name, Set<ThingId> things) {
    String how = things.size() == 1 ? "" : "; decided by the word before";
    return "name %s:%s%s".formatted(name.language(), name.words(), how);
  }

  private static BigDecimal confidence(Name name, Set<ThingId> things) {
    if (name.misrendering()) {
      return MISRENDERED;
    }
    return things.size() == 1 ? ONE_THING : BY_CONTEXT;
  }
}
