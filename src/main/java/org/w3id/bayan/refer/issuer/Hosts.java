package org.w3id.bayan.refer.issuer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.refer.Spokespeople;
import org.w3id.bayan.refer.issuer.JoinedSides.Joined;
import org.w3id.bayan.refer.issuer.JoinedSides.Side;

/** Who met those whom the opening of a text joins, or chaired the meeting that they attended. */
final class Hosts {
  private static final int NEAR = 2;

  private final GlossedText text;
  private final SentenceOrder order;
  private final List<Side> all;
  private final Spokespeople people;

  Hosts(GlossedText text, SentenceOrder order, List<Side> all, Spokespeople people) {
    this.text = text;
    this.order = order;
    this.all = all;
    this.people = people;
  }

  /**
   * The states of a row of joined sides, and that of who was in the chair.
   *
   * @param opening whether they open the text: then whoever met them too
   */
  Set<ThingId> with(Joined group, boolean opening) {
    Set<ThingId> states = new LinkedHashSet<>(group.states());
    int sentence = order.of(group.first());
    Optional<Side> host = opening ? host(order.begin(sentence), group) : Optional.empty();
    host.ifPresent(side -> states.add(side.state()));
    if (isTold(Cue.ATTENDED, order.begin(sentence), group.first())) {
      chair(sentence + 1).ifPresent(side -> states.add(side.state()));
    }
    return states;
  }

  /** «Minister A of B met with the ministers of C and D»: B. */
  private Optional<Side> host(int begin, Joined group) {
    boolean met = isTold(Cue.MET, begin, group.first());
    return all.stream()
        .filter(side -> met && side.mark().first() >= begin && side.mark().next() <= group.first())
        .filter(side -> people.isPerson(side.mark()))
        .findFirst();
  }

  /** «It was attended by A and B. Chaired the meeting the minister of C»: C. */
  private Optional<Side> chair(int sentence) {
    if (sentence >= order.count()) {
      return Optional.empty();
    }
    int begin = order.begin(sentence);
    int end = order.end(sentence);
    List<Side> here =
        all.stream()
            .filter(side -> side.mark().first() >= begin && side.mark().next() <= end)
            .toList();
    boolean one = here.stream().map(Side::state).distinct().count() == 1;
    return one && isTold(Cue.CHAIRED, begin, Math.min(end, begin + NEAR))
        ? here.stream().findFirst()
        : Optional.empty();
  }

  private boolean isTold(Cue cue, int from, int to) {
    return IntStream.range(from, to).anyMatch(index -> text.begins(cue, index));
  }
}
