package org.w3id.bayan.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3id.bayan.domain.DateAnchor;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.extract.Extractor;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.lexicon.Gazetteer;
import org.w3id.bayan.lexicon.Lexicon;
import org.w3id.bayan.lexicon.LexiconReader;
import org.w3id.bayan.report.Extraction;
import org.w3id.bayan.report.Finding;

class LinkerTest {
  private static final ThingId STATE = new ThingId("actor/iraq");
  private static final ThingId LAND = new ThingId("place/iraq");
  private static final ThingId BOARD = new ThingId("actor/river-board");
  private static final Lexicon ENGLISH = LexiconReader.read(Path.of("data/lexicon"), "en");
  private static final Gazetteer GAZETTEER =
      Gazetteer.of(
          ENGLISH.spelling(),
          List.of(
              Name.of("Iraq", "en", STATE, "name"),
              Name.of("Iraq", "en", LAND, "name"),
              Name.of("Ministry of Water", "en", new ThingId("actor/water-1"), "name"),
              Name.of("Ministry of Water", "en", new ThingId("actor/water-2"), "name"),
              new Name("River Bored", "en", BOARD, "name", Set.of(STATE), true)));

  @Test
  void aStateActsAndAPlaceIsWhereThingsAre() {
    assertThat(referents("Iraq welcomed the ferry.")).containsExactly(List.of(STATE));
    assertThat(referents("Ferries run in Iraq.")).containsExactly(List.of(LAND));
  }

  @Test
  void whatCannotBeDecidedRefersToNothing() {
    Extraction linked = link("The Ministry of Water welcomed the ferry.");
    assertThat(linked.mentions().getFirst().refersTo()).isEmpty();
    assertThat(linked.findings()).hasAtLeastOneElementOfType(Finding.UnresolvedMention.class);
    assertThat(linked.findings()).hasAtLeastOneElementOfType(Finding.UnknownSpeaker.class);
    assertThat(linked.acts()).allMatch(act -> act.roles().isEmpty());
  }

  @Test
  void aMisrenderingCountsOnlyBesideWhatItNeeds() {
    assertThat(referents("The River Bored met.")).containsExactly(List.of());
    Extraction linked = link("Iraq praised the River Bored.");
    assertThat(linked.mentions().getLast().refersTo()).containsExactly(BOARD);
    assertThat(linked.findings()).hasAtLeastOneElementOfType(Finding.KnownMisrendering.class);
  }

  @Test
  void aFamilyNameThatIsAlsoAStateIsThePersonWhomTheDocumentNames() {
    ThingId person = new ThingId("actor/paula-norland");
    ThingId state = new ThingId("actor/norland");
    Gazetteer namesakes =
        Gazetteer.of(
            ENGLISH.spelling(),
            List.of(
                Name.of("Paula Norland", "en", person, "name"),
                Name.of("Norland", "en", person, "name"),
                Name.of("Norland", "en", state, "name"),
                Name.of("Norlandic", "en", state, "adjectival")),
            Map.of(),
            Set.of(person));
    assertThat(referents("Norland praised the ferry.", namesakes)).containsExactly(List.of(state));
    assertThat(referents("Paula Norland left. Norland praised the ferry.", namesakes))
        .containsExactly(List.of(person), List.of(person));
  }

  private static List<List<ThingId>> referents(String text) {
    return referents(text, GAZETTEER);
  }

  private static List<List<ThingId>> referents(String text, Gazetteer names) {
    return link(text, names).mentions().stream().map(mention -> mention.refersTo()).toList();
  }

  private static Extraction link(String text) {
    return link(text, GAZETTEER);
  }

  private static Extraction link(String text, Gazetteer names) {
    JointStatement statement =
        new JointStatement("test", "en", new Text(text, "0"), List.of(), DateAnchor.UNKNOWN);
    Extraction extracted = new Extractor(names).extract(statement, GlossedText.of(text, ENGLISH));
    return new Linker(names).link(statement, extracted);
  }
}
