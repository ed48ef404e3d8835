package org.w3id.bayan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.bayan.ingest.Examining.ids;
import static org.w3id.bayan.ingest.Examining.speakers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Role;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.LexiconReader;
import org.w3id.bayan.report.Extraction;

/** What the first lines of texts tell: when they were issued, and by whom. */
class OpeningsTest {
  @Test
  void daysOnALineOfTheirOwnTellWhenATextWasIssued() {
    String text =
        """
        محضر اجتماع اللجنة
        (باماكو، من 3 إلى 5 فبراير 2027)

        تنفيذا لأحكام اتفاقية الصيد المبرمة بتاريخ 17 يونيو 2009، انعقدت اللجنة في باماكو بمشاركة خبراء الصيد والنقل من الجانبين.
        """;
    assertThat(IssueDate.in(new Text(text, "0"), LexiconReader.read(Path.of("data/lexicon"), "ar")))
        .map(IssueDate.Found::day)
        .contains("2027-02-05");
  }

  @Test
  void aPlaceAndADayAreALineOfTheirOwnWithACommaToo() {
    String text = "Joint Statement\n\nBasra, 3 May 2024,\n\nThe talks of 5 June 2023 were praised.";
    assertThat(IssueDate.in(new Text(text, "0"), LexiconReader.read(Path.of("data/lexicon"), "en")))
        .map(IssueDate.Found::from)
        .contains("a line of its own");
  }

  @Test
  void theDayOfWhatAResolutionRecallsIsNotItsOwn() {
    String text =
        """
        RESOLUTION ON WATER WEEDS

        The Council of Ministers, meeting at its 71st Ordinary Session in Basra on 4 March 2026,

        Recalling its Resolution 3 of 12 May 2021,

        1. Adopts the plan.
        """;
    assertThat(IssueDate.in(new Text(text, "0"), LexiconReader.read(Path.of("data/lexicon"), "en")))
        .map(IssueDate.Found::day)
        .contains("2026-03-04");
  }

  @Test
  void theOneStateInTheNameOfAnOrganisationDoesNotIssueItsText() {
    String text =
        "RESOLUTION OF THE COUNCIL OF THE LAKE CHAD BASIN COMMISSION\n\n"
            + "The Council of Ministers of the Lake Chad Basin Commission met in Basra in May.";
    assertThat(Examining.extract("en", text).parties())
        .containsExactly(new ThingId("actor/lake-chad-basin-commission"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Prime Minister Taro Sato of Japan met with the leaders of France, Germany and Italy on the"
            + " margins of the summit. The leaders urged calm.",
        "The Japanese Prime Minister Taro Sato hosted the foreign ministers of France, Germany and"
            + " Italy. They urged calm."
      })
  void whoMeetsSeveralIssuesATextWithThem(String text) {
    assertThat(Examining.extract("en", text).parties())
        .containsExactly(
            new ThingId("actor/france"),
            new ThingId("actor/germany"),
            new ThingId("actor/italy"),
            new ThingId("actor/japan"));
  }

  @ParameterizedTest
  @CsvSource({
    "'JOINT NOTE OF IRAQ AND\nJAPAN ON FISHING\n\nThe two sides praised the boats.',"
        + " JOINT NOTE OF IRAQ AND JAPAN ON FISHING",
    "'Joint Note on the Visit\nof the President of Iraq\nThe two sides praised the boats.',"
        + " Joint Note on the Visit of the President of Iraq",
    "'Joint Note\n\nThe two sides praised the boats of the town.', Joint Note",
    "'The two sides praised\nthe boats and the long bridge.', The two sides praised"
  })
  void theTitleIsTheWholeHeading(String text, String title, @TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("note.txt"), text);
    assertThat(Examining.EXAMINER.examine(file, SourceOptions.NONE).extraction().findings())
        .anySatisfy(finding ->
            assertThat(finding.message()).startsWith("the title is proposed: " + title + " (from"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In response to the war against Ukraine, Ghana and Japan agreed to meet. | ghana japan",
        "In response to Russia’s war against Ukraine, Ghana and Japan agreed to meet. | ghana"
            + " japan",
        "In the presence of Jordan, Ghana and Japan signed a contract. | ghana japan",
        "In Geneva, ministers from Qatar, Ghana and Japan agreed to meet. | ghana japan qatar",
        "Ministers from Qatar, Ghana and Japan agreed to meet. | ghana japan qatar"
      })
  void wordsThatOpenASentenceMayEndWithTheFirstOfSeveralNames(String text, String issuers) {
    Extraction extraction = Examining.extract("en", text);
    assertThat(ids(extraction.parties())).isEqualTo(issuers);
    assertThat(extraction.acts())
        .singleElement()
        .satisfies(act -> assertThat(speakers(act)).isEqualTo(issuers));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We, the Ministers of Fiji, French Polynesia, Niue, Palau and Tonga, urge calm. | fiji"
            + " french-polynesia niue palau tonga",
        "Yesterday we, the Special Envoys to Sudan and South Sudan from Ghana, Norway and Japan"
            + " (the Troika), visited Kauda. | ghana japan norway",
        "Denmark, Greenland, the Faroe Islands and Iceland urged calm. | denmark faroe-islands"
            + " greenland iceland",
        "Ministers responsible for Trade of the Caribbean Community, meeting in Basra, urged calm."
            + " | caricom",
        "Basra, 3 May 2027/ NEWS: Ministers in charge of Ports of the Caribbean Community urged"
            + " calm. | caricom",
        "The Fifty-First (51st) Pacific Islands Forum was held in Suva and was attended by the"
            + " Heads of Government of Fiji, Samoa and Tonga. | pacific-islands-forum"
      })
  void whoeverIsNamedAsASpeakerIssuesAText(String text, String issuers) {
    assertThat(ids(Examining.extract("en", text).parties())).isEqualTo(issuers);
  }

  @Test
  void whoeverIsJoinedToTheStateOfTheTitleIssuesATextWithIt() {
    String text =
        """
        Joint Statement on the visit of His Majesty the King to India

        1. His Majesty is paying a visit to India. His Majesty travelled to Assam. From there, he \
        will be travelling to Goa. This was a first visit.

        2. His Majesty and the Prime Minister of India held discussions.

        3. India and Bhutan enjoy close ties.

        4. The two leaders praised the boats.
        """;
    Extraction extraction = Examining.extract("en", text);
    assertThat(ids(extraction.parties())).isEqualTo("bhutan india");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Troika welcomes the plan.",
        "The members of the Troika are disappointed by the delay.",
        "The Defence leaders praised the boats.",
        "The trilateral partners agreed to meet."
      })
  void threeWhoIssueATextSpeakTogether(String sentence) {
    Extraction extraction =
        Examining.extract("en", "Joint Note of Ghana, Japan and Norway\n\n" + sentence);
    assertThat(extraction.acts())
        .singleElement()
        .satisfies(act -> assertThat(speakers(act)).isEqualTo("ghana japan norway"));
  }

  @Test
  void anAgreementThatIsSignedHasThePartiesThatTheTextTells() {
    Extraction extraction =
        Examining.extract("en", "Ghana and Japan signed an agreement on fishing in May.");
    assertThat(extraction.agreements())
        .singleElement()
        .satisfies(report ->
            assertThat(ids(report.parties().stream().map(Reference::thing).toList()))
                .isEqualTo("ghana japan"));
  }

  @Test
  void whatSomeoneDiscussesIsNotWhoIssuesATextWithHim() {
    String text =
        "ناقش وزير الخارجية المصري سامح شكري في اجتماع الحكومة العلاقات بين روسيا وأوكرانيا."
            + " وأكد الوزير دعمه للسلام.";
    assertThat(Examining.extract("ar", text).parties()).doesNotContain(new ThingId("actor/egypt"));
  }

  @Test
  void theOfficialOfAnOrganisationIsJoinedToStates() {
    String text =
        "The Ministers of Japan and Niger as well as the European Union's High Representative met"
            + " in Basra. They urged calm.";
    assertThat(Examining.extract("en", text).parties())
        .containsExactly(
            new ThingId("actor/european-union"),
            new ThingId("actor/japan"),
            new ThingId("actor/niger"));
  }

  @Test
  void whoeverIsJoinedToAnOrganisationIssuesATextWithIt() {
    String text =
        "The Lake Chad Basin Commission and Niger met in Basra. The two sides urged calm.";
    assertThat(Examining.extract("en", text).parties())
        .containsExactly(
            new ThingId("actor/lake-chad-basin-commission"), new ThingId("actor/niger"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "U.S. Secretary of Defense Taro Sato, Republic of Korea (ROK) Minister of National Defense"
            + " Cho Chang-rae, and Japanese Minister of Defense Kenji Mori met. They urged calm.",
        "A meeting was held, attended by the Minister of Trade of Japan A.Mori, the Minister of"
            + " Trade of the Republic of Korea S.Cho and Deputy Secretary of Trade of the United"
            + " States B.Sato. They urged calm."
      })
  void shortFormsAndInitialsStandBetweenThoseWhoMet(String text) {
    assertThat(Examining.extract("en", text).parties())
        .containsExactly(
            new ThingId("actor/japan"),
            new ThingId("actor/south-korea"),
            new ThingId("actor/united-states"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أكد القادة العرب في ختام لقائهم ما يلي: دعم العراق، ورفض الغارات.",
        "القاهرة - وكالة الأنباء: أكد القادة العرب دعم العراق."
      })
  void whoseMembersSpeakIssuesATextOnEitherSideOfAColon(String opening) {
    assertThat(Examining.extract("ar", opening).parties())
        .containsExactly(new ThingId("actor/arab-league"));
  }

  @Test
  void threeLeadersNamedTogetherIssueATextWhateverTheirTitles() {
    String text =
        "أكد الملك الأردني والرئيس المصري عبد الفتاح السيسي، ورئيس الوزراء العراقي"
            + " محمد شياع السوداني، أهمية الصيد. وأكدت القمة أهمية الجسر.";
    assertThat(Examining.extract("ar", text).parties())
        .contains(new ThingId("actor/egypt"), new ThingId("actor/iraq"));
  }

  @Test
  void aStateInTheNameOfAnotherIsNoneThatIsJoined() {
    String text =
        "1. The Authority of Heads of State of the Economic Community of West African States"
            + " (ECOWAS) met in May, chaired by the President of the Republic of Guinea Bissau."
            + " It urged calm.";
    assertThat(Examining.extract("en", text).parties())
        .containsExactly(new ThingId("actor/ecowas"));
  }

  @Test
  void anOfficeAloneIsWhoeverIsNamedBehindItBefore() {
    String text =
        "استقبل رئيس مجلس الوزراء محمد شياع السوداني وزير الدفاع التركي يشار غولر. وشدد السيد"
            + " رئيس مجلس الوزراء على أهمية الصيد. وأكد معالي وزير الدفاع أهمية الجسر.";
    assertThat(Examining.extract("ar", text).acts())
        .extracting(act -> act.in(Role.ON_BEHALF_OF).stream().map(Reference::thing).toList())
        .endsWith(List.of(new ThingId("actor/iraq")), List.of(new ThingId("actor/turkiye")));
  }

  @Test
  void aSpokesmanMeetsNobodyAndMrPresidentIsNotWhoeverHeMet() {
    String text =
        "القاهرة في 4 أبريل 2026\n\n"
            + "صرح السفير كريم الدلول، المتحدث الرسمي باسم رئاسة الجمهورية، بأن السيد الرئيس"
            + " عبد الفتاح السيسي استقبل اليوم الرئيس الكيني ويليام روتو. وأكد السيد الرئيس"
            + " اعتزاز مصر بالصيد. وأعرب الرئيس الكيني عن شكره.";
    Extraction extraction = Examining.extract("ar", text);
    assertThat(extraction.parties())
        .containsExactly(new ThingId("actor/egypt"), new ThingId("actor/kenya"));
    assertThat(extraction.acts())
        .extracting(act -> act.in(Role.ON_BEHALF_OF).stream().map(Reference::thing).toList())
        .endsWith(List.of(new ThingId("actor/egypt")), List.of(new ThingId("actor/kenya")));
  }
}
