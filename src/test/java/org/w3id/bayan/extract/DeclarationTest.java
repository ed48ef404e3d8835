package org.w3id.bayan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.bayan.extract.SmallTexts.IRAQ;
import static org.w3id.bayan.extract.SmallTexts.JAPAN;
import static org.w3id.bayan.extract.SmallTexts.acts;
import static org.w3id.bayan.extract.SmallTexts.names;
import static org.w3id.bayan.extract.SmallTexts.types;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.bayan.domain.SpeechAct;

/** What is resolved behind a preamble, in items that begin with a verb and name nobody. */
class DeclarationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We, the ministers of Iraq and Japan, gathered in Basra for the River Forum,@@Guided by old"
            + " ties,@@1. Reaffirm our friendship;@@2. Decide to build a pier;@@3. Call upon the"
            + " owners to wait. | report recognise reaffirm decide call-upon",
        "The ministers of Iraq and Japan,@@Recalling old ties;@@1. WELCOME the truce;@@2. REQUEST"
            + " the panel to report. | note welcome call-upon",
        "Iraq and Japan,@Determined to meet;@1. Agree to:@(a) Open a pier;@(b) Close a mine;@@2."
            + " Condemn the raid. The panel will report.@@3. Urge the owners to wait. |"
            + " commit agree condemn assess urge",
        "We, the ministers of Iraq and Japan, meeting in Basra:@@Recall old ties.@@Welcome the"
            + " truce and urge the owners to wait.@@Condemn the raid. | report note welcome urge"
            + " condemn",
        "We, the ministers of Iraq and Japan, meeting in Basra:@@Recall old ties@@Welcome the"
            + " truce@@Condemn the raid | report note welcome condemn",
        "We, the ministers of Iraq and Japan:@@Recall old ties.@@Condemn the raid. | note condemn",
        "We, the ministers of Iraq and Japan, meeting in Basra, hereby:@@1. Reaffirm old ties;@@2."
            + " Decide to build a pier. | report reaffirm decide",
        "Iraq and Japan,@Recalling old ties,@Have decided to:@1. Establish a fund;@2. Mandate the"
            + " panel to report.@@They also:@- welcome the truce;@- condemn the raid. |"
            + " note decide welcome condemn",
        "Iraq and Japan,@Recalling old ties,@1. Express concern at the drought;@2. Urge all to"
            + " wait; and@3. Also welcome the truce. | note express-concern urge welcome",
        "Iraq and Japan,@@Recalling old ties;@@Commit themselves to:@@1. Build a pier;@2. Close a"
            + " mine;@@Urge the owners to wait;@@Request the panel to report. |"
            + " note commit urge call-upon",
        "Iraq and Japan,@@Recalling old ties;@@1. Decide to:@build a pier;@close a mine;@@2."
            + " Condemn the raid. | note decide condemn",
        "Iraq and Japan,@Recalling old ties,@1. Support for the fishers remains a duty.@2. Condemn"
            + " the raid. | note assess condemn"
      })
  void anItemThatBeginsWithAVerbIsSaidByThoseOfThePreamble(String text, String types) {
    List<SpeechAct> acts = acts("en", text.replace('@', '\n'), IRAQ, JAPAN);
    assertThat(types(acts)).isEqualTo(types);
    assertThat(names(acts.getLast())).isEqualTo("iraq japan");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iraq and Japan met in Basra.@@1. Support for the fishers;@2. Request for nets;@@Condemn"
            + " the raid. | report",
        "Iraq and Japan,@Recalling old ties,@1. Condemn the raid.@@Annex@– Request forms;@– Welcome"
            + " desk. | note condemn",
        "Iraq and Japan praised the truce;@1. Request nets;@2. Welcome students. | commend",
        "Iraq and Japan discussed three points:@@Support for fishers@@Call for proposals@@Welcome"
            + " desk | discuss",
        "We, the ministers of Iraq and Japan, met in Basra.@@Support for fishers@@Welcome desk |"
            + " report",
        "Iraq and Japan discussed three points:@1. Support for fishers;@2. Call for proposals. |"
            + " discuss",
        "Iraq and Japan agreed on these steps:@- Request the banks to wait;@- Welcome students. |"
            + " agree",
        "Recalling old ties, Iraq and Japan met in Basra.@@1. Request for nets;@2. Call for"
            + " proposals. | note report"
      })
  void withoutAPreambleItemsAreNot(String text, String types) {
    assertThat(types(acts("en", text.replace('@', '\n'), IRAQ, JAPAN))).isEqualTo(types);
  }
}
