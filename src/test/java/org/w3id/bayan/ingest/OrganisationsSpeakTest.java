package org.w3id.bayan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.bayan.ingest.Examining.ids;
import static org.w3id.bayan.ingest.Examining.speakers;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Role;
import org.w3id.bayan.report.Extraction;

/** Organisations issue statements too, and persons speak for them as others do for states. */
class OrganisationsSpeakTest {
  private static final String MET = " met in Basra on 9 May 2027. They agreed to open an office.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Minister of Trade of Ghana, Mrs. Salma Okoro, and the Director-General of the WTO,"
            + " Omar Karim, | ghana world-trade-organization",
        "The Managing Director of the IMF, Omar Karim, and the Minister of Finance of Ghana, Mrs."
            + " Salma Okoro, | ghana international-monetary-fund",
        "European Commissioner for Trade Omar Karim and Minister Salma Okoro of Ghana |"
            + " european-union ghana",
        "Mrs. Salma Okoro, European Commissioner for Trade, Mr. Taro Sato, Minister of Economy,"
            + " Trade and Industry of Japan, and Ambassador Omar Karim, Minister of Ports of Ghana,"
            + " | european-union ghana japan",
        "The Secretary-General of ASEAN, Dr. Omar Karim, and the Minister of Ports of Ghana, Ms."
            + " Salma Okoro, | asean ghana",
        "The President of the European Council and the Minister of Ports of Ghana |"
            + " european-union ghana",
        "The African Union Commission and the European Commission |"
            + " african-union-commission european-commission"
      })
  void whoHoldsAnOfficeOfAnOrganisationMeetsForIt(String who, String issuers) {
    assertThat(ids(Examining.extract("en", "Basra, 9 May 2027\n\n" + who + MET).parties()))
        .isEqualTo(issuers);
  }

  @ParameterizedTest
  @CsvSource({
    "'Omar Karim, Secretary-General of ASEAN,', asean",
    "'The Secretary-General of ASEAN, Omar Karim,', asean",
    "'ASEAN Secretary-General Omar Karim', asean",
    "'Omar Karim, European Commissioner for Trade,', european-union",
    "'Omar Karim, United States Trade Representative,', united-states",
    "'UN Special Envoy for Yemen Hans Grundberg', united-nations",
    "'Ms. Kaja Kallas', european-union",
    "'Omar Karim, Minister for ASEAN Affairs of Ghana,', ghana"
  })
  void aPersonSpeaksForTheOrganisationWhoseOfficeHeHolds(String who, String principal) {
    Extraction extraction = Examining.extract("en", who + " thanked Japan for its help.");
    assertThat(extraction.acts())
        .singleElement()
        .satisfies(act ->
            assertThat(ids(act.in(Role.ON_BEHALF_OF).stream().map(Reference::thing).toList()))
                .isEqualTo(principal));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The two Commissions praised the plan.",
        "Both organisations praised the plan.",
        "The institutions praised the plan.",
        "Our two organizations praised the plan."
      })
  void theTwoOrganisationsAreThoseThatIssueTheText(String sentence) {
    String text =
        "Joint Note of the African Union Commission and the European Commission\n\n" + sentence;
    assertThat(speakers(Examining.extract("en", text)))
        .isEqualTo("african-union-commission european-commission");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"The two organisations praised the plan.", "The institutions praised it."})
  void statesAreNoOrganisations(String sentence) {
    String text = "Joint Note of Ghana and Japan\n\n" + sentence;
    assertThat(Examining.extract("en", text).acts())
        .allMatch(act -> act.illocution().actType().equals("report"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"رحبت المنظمتان بالخطة.", "رحب الجانبان بالخطة."})
  void organisationsAreNamedByThoseWhoSpeakForThem(String sentence) {
    String text =
        "مذكرة مشتركة للأمين العام لجامعة الدول العربية ورئيس مفوضية الاتحاد الأفريقي\n\n"
            + sentence;
    assertThat(speakers(Examining.extract("ar", text))).isEqualTo("african-union arab-league");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "مجلس التعاون لدول الخليج العربية",
        "مجلس التعاون لدول الخليج العربي",
        "مجلس التعاون الخليجي"
      })
  void theCouncilOfTheGulfIsOneHoweverItIsCalled(String name) {
    assertThat(speakers(Examining.extract("ar", "رحب " + name + " بالخطة.")))
        .isEqualTo("gulf-cooperation-council");
  }
}
