package org.w3id.bayan.refer;

import java.util.Optional;
import java.util.stream.IntStream;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.gloss.KnownNames;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Gazetteer;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/**
 * The organisation whose office words name, where no state is named in them: «the Secretary-General
 * of the Lake Commission», «the ASEAN Secretary-General».
 */
final class OrganisationOfOffice {
  private final GlossedText text;
  private final KnownNames known;
  private final Gazetteer gazetteer;

  OrganisationOfOffice(GlossedText text, KnownNames known) {
    this.text = text;
    this.known = known;
    this.gazetteer = known.gazetteer();
  }

  /** Not «the ministers for Lake Commission affairs», who are of a state. */
  Optional<ThingId> of(Mark office) {
    return IntStream.range(office.first(), office.next())
        .boxed()
        .flatMap(first -> known.at(first).stream())
        .filter(name -> name.next() <= office.next() && isBound(name, office))
        .flatMap(name -> name.values().stream())
        .map(Name::thing)
        .filter(thing -> thing.isA("actor") && !gazetteer.isPerson(thing))
        .findFirst();
  }

  private boolean isBound(Occurrence<Name> name, Mark office) {
    int before = name.first() - 1;
    while (before > office.first() && text.is(Cue.DETERMINER, before)) {
      before--;
    }
    boolean owned = before >= office.first() && text.begins(Cue.BELONGING, before);
    boolean ahead =
        name.first() == office.first()
            && name.next() < office.next()
            && text.begins(Cue.PERSON_HEAD, name.next());
    return owned || ahead;
  }
}
