package org.w3id.bayan.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.lexicon.Lexicon;
import org.w3id.bayan.lexicon.RelationWord;
import org.w3id.bayan.report.EventReport;
import org.w3id.bayan.report.EventReport.Kind;

class EventsTest {

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void everyRowOfTheLexiconAppliesToItsExample(String language, RelationWord word) {
    List<EventReport> reports = Relating.relate(language, word.example()).events();

    if (word.value().equals("denied")) {
      assertThat(reports).isEmpty();
    } else {
      assertThat(reports).anyMatch(report -> isToldBy(report, word));
    }
  }

  private static boolean isToldBy(EventReport report, RelationWord word) {
    String value = word.value();
    return switch (word.part()) {
      case ORDINAL -> report.ordinal().map(String::valueOf).filter(value::equals).isPresent();
      case ORDINAL_MARK -> report.ordinal().isPresent();
      case ACTORS_AHEAD, ACTORS_BEHIND ->
          report.participants().stream().anyMatch(one -> one.role().equals(value));
      case RELATION ->
          report.relations().stream()
              .anyMatch(relation -> relation.kind().propertyName().equals(value));
      default -> report.type().equals(value) || report.status().equals(value);
    };
  }

  static Stream<Arguments> examples() {
    return Relating.examples(Lexicon::eventWords);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The meeting of the Ministers of Trade of Iraq, Japan and Kenya was held in Basra."
            + " | meeting of the Ministers of Trade of Iraq, Japan and Kenya",
        "They attended the 7th Iraq-Japan Trade Council meeting."
            + " | 7th Iraq-Japan Trade Council meeting",
        "They attended the 4th Iraq – Japan Ports Framework (PF) Council meeting."
            + " | 4th Iraq – Japan Ports Framework (PF) Council meeting",
        "They attended the Fourth Summit meeting of the River Union."
            + " | Fourth Summit meeting of the River Union",
        "They attended the XI Ports Dialogue. | XI Ports Dialogue",
      })
  void aMeetingIsNamedWithAllWhoMeet(String text, String name) {
    assertThat(Relating.relate("en", text).events())
        .extracting(report -> text.substring(report.name().begin(), report.name().end()))
        .containsExactly(name);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "en, They welcomed the outcome of the Summit of the Future., completed",
    "en, They discussed the future summit on rivers., planned",
    "ar, نفذ الجيشان تمرين درع البصرة في مارس., completed",
    "ar, دعا الوزير نظيره إلى زيارة البصرة., planned",
    "ar, يتطلع البلدان إلى المؤتمر الثالث للأنهار., planned",
    "ar, عقد الجانبان منتدى الأعمال العراقي الياباني في البصرة., completed",
    "ar, عقدت دورة في البصرة يوم 3 مايو 2024 بين العراق واليابان., completed",
    "ar, شكر الوزير العراقي نظيره الياباني على استضافة مؤتمر المياه., completed",
    "ar, شكر العراق اليابان على عقد مؤتمر المانحين., completed",
    "ar, هنأ العراق اليابان بنجاح الانتخابات., completed",
    "en, They thanked Japan for its offer to host the Kyoto Conference., planned",
    "en, They thanked Japan for hosting the Kyoto Summit., completed",
    "en, They thanked Japan for its invitation to the Kyoto Summit., planned"
  })
  void wordsBesideAnEventTellWhetherItWasHeld(String language, String text, String status) {
    assertThat(Relating.relate(language, text).events())
        .extracting(EventReport::status)
        .containsExactly(status);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | They signed the minutes of the third session and a programme on rivers for"
            + " 2026-2028.",
        "ar | تم التوقيع على محضر الدورة الثالثة وعلى برنامج للأنهار للأعوام 2026-2028.",
      })
  void theYearsOfAProgrammeAreNoDateOfAMeeting(String language, String text) {
    assertThat(Relating.relate(language, text).events())
        .singleElement()
        .satisfies(report -> {
          assertThat(report.ordinal()).contains(3);
          assertThat(report.date()).isEmpty();
          assertThat(report.status()).isEqualTo("completed");
        });
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "طلبت اليابان عقد اجتماع في البصرة.",
        "يأمل العراق في عقد قمة في البصرة.",
        "قدم العراق مقترحا لعقد مؤتمر في البصرة.",
        "سيعمل العراق من أجل عقد مؤتمر في البصرة.",
      })
  void whatIsAskedForIsOnlyPlanned(String text) {
    assertThat(Relating.relate("ar", text).events())
        .extracting(EventReport::status)
        .containsExactly("planned");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The Parties shall set up a panel, which shall meet once a year in Basra.",
        "The panel will meet annually in Basra."
      })
  void whatIsToTakePlaceAgainAndAgainIsNoSingleEvent(String text) {
    assertThat(Relating.relate("en", text).events()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Iraq and Japan convened the third meeting of the Ports Panel in Basra. | third meeting of"
            + " the Ports Panel",
        "They held a bilateral meeting for the second time this year. | bilateral meeting",
        "The text of the meeting of the Iraqi and Japanese ministers made public praised boats."
            + " | meeting of the Iraqi and Japanese ministers",
        "The President of Japan paid a state visit to Iraq from 3 to 5 May 2024. | state visit",
        "They marked the 50th anniversary of the bridge in 2024. | 50th anniversary of the bridge",
        "They held the second meeting of the Ports Panel to settle the dispute. | second meeting"
            + " of the Ports Panel",
        "The tenth session of the Joint Iraqi-Japanese Ports Panel was held in Basra. At the end of"
            + " the tenth session of the Ports Panel, they parted. | tenth session of the Joint"
            + " Iraqi-Japanese Ports Panel",
        "The third session of the Basra Rivers Conference was held. | third session of the Basra"
            + " Rivers Conference",
        "The guests came to the opening ceremony in Basra on 3 May 2024. | opening ceremony",
        "Joint Statement of the Basra Ports Summit@@We met in Basra on 3 May 2024. | Basra Ports"
            + " Summit",
        "They agreed to continue close consultations on ports. |",
        "They will maintain regular dialogue on nets. |",
      })
  void anEventIsToldOfOnceByItsNameAlone(String text, String name) {
    String said = text.replace('@', '\n');
    assertThat(Relating.relate("en", said).events())
        .extracting(report -> said.substring(report.name().begin(), report.name().end()))
        .isEqualTo(name == null ? List.of() : List.of(name));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"attack in Basra", "war in Basra", "invasion of Basra"})
  void whoeverDeploresAnAttackTookNoPartInIt(String event) {
    assertThat(Relating.relate("en", "Iraq and Japan deplored the " + event + ".").events())
        .singleElement()
        .satisfies(report -> assertThat(report.participants()).isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"رفض العراق عقد قمة في البصرة.", "تعذر على اليابان عقد اجتماع في البصرة."})
  void whatIsRefusedIsNoEvent(String text) {
    assertThat(Relating.relate("ar", text).events()).isEmpty();
  }

  @Test
  void aDialogueOfTheStatementHasItsPartiesDateAndPlace() {
    EventReport report =
        Relating.relate(
                "en", "Iraq and Japan held the second Basra Dialogue in Basra on May 2, 2024.")
            .events()
            .getFirst();
    assertThat(report.ordinal()).contains(2);
    assertThat(report.date().map(EventReport.Dated::edtf)).contains("2024-05-02");
    assertThat(report.place().map(Object::toString)).contains("place/basra");
    assertThat(report.participants())
        .extracting(one -> one.actor().thing())
        .containsExactlyInAnyOrder(Relating.IRAQ, Relating.JAPAN);
  }

  @Test
  void numberedEventsOfOneNameAreASeries() {
    List<EventReport> reports =
        Relating.relate(
                "ar",
                "عقد الجانبان حوار البصرة الثاني في 2 مايو 2024. وراجع الجانبان نتائج حوار البصرة"
                    + " الأول.")
            .events();
    assertThat(reports).hasSize(2);
    assertThat(reports.getFirst().relations())
        .extracting(EventReport.Relation::kind)
        .contains(Kind.IN_SERIES, Kind.FOLLOWS);
  }

  @Test
  void aVerbAndANounTellOfOneEvent() {
    assertThat(
            Relating.relate(
                    "en", "Iraq and Japan met in Basra on 3 May 2024 for the third Port Dialogue.")
                .events())
        .extracting(EventReport::type, event -> event.ordinal().orElse(0))
        .containsExactly(org.assertj.core.groups.Tuple.tuple("dialogue", 3));
  }

  @Test
  void aRoundOfADialogueIsOneEvent() {
    assertThat(
            Relating.relate("ar", "من المقرر أن تعقد الدورة الثالثة من الحوار في البصرة.").events())
        .extracting(EventReport::type, EventReport::status)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("dialogue", "planned"));
  }

  @Test
  void theDayIsOfWhatWasHeld() {
    assertThat(
            Relating.relate(
                    "en",
                    "They spoke.\n\nThey sang.\n\nThey danced.\n\nThe summit to mark the"
                        + " anniversary of the bridge was held on 5 May 2024.")
                .events())
        .extracting(EventReport::type, event -> event.date().map(EventReport.Dated::edtf))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("summit", Optional.of("2024-05-05")),
            org.assertj.core.groups.Tuple.tuple("anniversary", Optional.empty()));
  }

  @Test
  void aNewRoundOfNegotiationsIsOneEvent() {
    assertThat(
            Relating.relate("ar", "تبدأ في البصرة جولة جديدة من المفاوضات بين العراق واليابان.")
                .events())
        .extracting(EventReport::type, EventReport::status)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("negotiation", "planned"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iraq paid a State Visit to Japan for the Annual Basra Summit.",
        "Iraq paid a State Visit to Japan."
      })
  void theNameOfAnEventDoesNotRunIntoThatOfTheNext(String sentence) {
    assertThat(Relating.relate("en", sentence).events())
        .extracting(event -> event.name().length())
        .contains("State Visit to Japan".length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dialogue", "Summit"})
  void theNextOneIsAnotherThanTheOneThatWasHeld(String noun) {
    String text =
        "Iraq and Japan held the third %s in Basra on 3 May 2024. They agreed to hold the next %s"
            + " in Osaka.";
    assertThat(Relating.relate("en", text.formatted(noun, noun)).events())
        .extracting(EventReport::status)
        .containsExactly("completed", "planned");
  }

  @Test
  void theNameOfAnEventDoesNotEndAmidAList() {
    String text = "Iraq and Japan held long talks on bilateral, regional and global issues.";
    assertThat(Relating.relate("en", text).events())
        .extracting(event -> event.name().length())
        .containsExactly("long talks".length());
  }

  @Test
  void aStatementOfASummitIsNoSummit() {
    String text = "They adopted the Joint Statement of the 21st Basra Summit in May 2024.";
    assertThat(Relating.relate("en", text).events())
        .extracting(event -> event.name().length())
        .containsExactly("21st Basra Summit".length());
  }

  @Test
  void aLongNameIsNotCutInsideAnother() {
    String text =
        "Iraq and Japan recalled the visit of Minister Lena Brandt and her staff to the Basra Hills"
            + " Center.";
    assertThat(Relating.relate("en", text).entities())
        .extracting(entity -> entity.name())
        .contains("visit of Minister Lena Brandt and her staff to the Basra Hills Center");
  }

  @Test
  void theNameOfAnEventHasNoTags() {
    assertThat(
            Relating.relate("en", "Iraq and Japan held the 78<sup>th</sup> session in Basra.")
                .entities())
        .extracting(entity -> entity.name())
        .containsExactly("78th session");
  }

  @Test
  void whatMayHappenIsNoEvent() {
    assertThat(
            Relating.relate(
                    "en",
                    "They believe in dialogue and in free and fair elections. They will exercise"
                        + " restraint while meeting the needs of visitors.")
                .events())
        .isEmpty();
    assertThat(Relating.relate("ar", "يؤمن الجانبان بلغة الحوار والعملية السياسية.").events())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "meeting of the Basra Port Conference",
        "ninth ministerial meeting of the Basra Dialogue (BD)",
        "second session of the Basra Council and Port Conference of the River Union (RU) and of the"
            + " Harbour League (HL)"
      })
  void aMeetingOfAConferenceIsOneEvent(String name) {
    assertThat(Relating.relate("en", "The " + name + " was held in Basra on 5 May 2024.").events())
        .extracting(
            event -> event.name().length(), event -> event.date().map(EventReport.Dated::edtf))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(name.length(), Optional.of("2024-05-05")));
  }

  @Test
  void whatWasSignedOnTheEveOfASummitIsNotTheSummit() {
    assertThat(
            Relating.relate(
                    "en",
                    "The Ministers of Iraq and Japan met together in Basra on 3 May 2024 on the eve"
                        + " of the Port Summit.")
                .events())
        .extracting(EventReport::type, EventReport::status)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("meeting", "completed"),
            org.assertj.core.groups.Tuple.tuple("summit", "planned"));
  }

  @Test
  void talksThatHadToBePutOffDidNotTakePlace() {
    assertThat(Relating.relate("en", "The two sides had to put off the talks in Basra.").events())
        .isEmpty();
  }

  @Test
  void whoMetOnTheEveOfASummitHasMet() {
    assertThat(Relating.relate("en", "On the eve of the Basra Summit, the two sides met.").events())
        .extracting(EventReport::status)
        .containsExactly("planned", "completed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iraq had hoped for a summit with Japan in May 2024.",
        "Iraq had proposed an early meeting in Basra.",
        "No meeting was held in Basra in 2023.",
        "The two sides did not hold a summit in 2023.",
        "The summit in Basra did not take place.",
        "Had the summit been held, trade would have grown.",
        "The summit in Basra has never been held.",
        "Japan rejected a meeting of the panel.",
        "Iraq had hoped for a",
        "Iraq was to host"
      })
  void whatWasOnlyHopedForOrNotHeldIsNoEvent(String sentence) {
    assertThat(Relating.relate("en", sentence).events()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Japan called for a conference on the river.",
        "Japan suggested an early visit by engineers.",
        "Both sides underlined the need for a conference in Basra.",
        "A conference in Basra was requested.",
        "Both sides hoped that a conference would be held in Basra.",
        "The proposed conference on the river will bring fishers together.",
        "Iraq announced that it was to host a conference in Basra.",
        "The Ministers noted that they were to hold talks in Basra."
      })
  void whatIsProposedIsYetToCome(String sentence) {
    assertThat(Relating.relate("en", sentence).events())
        .extracting(EventReport::status)
        .containsExactly("planned");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They proposed at the summit in Basra to open a line.",
        "Japan called for calm at the Basra Conference.",
        "The Prime Minister requested the help of the summit.",
        "The meeting proposed by Japan was held in Basra on 2 May 2024.",
        "In preparation for harvest, both sides met in Basra.",
        "The talks, having been held in Basra, were useful.",
        "Two meetings have successfully been held in Basra in 2020."
      })
  void whatIsProposedAtAMeetingIsNotTheMeeting(String sentence) {
    assertThat(Relating.relate("en", sentence).events())
        .extracting(EventReport::status)
        .containsExactly("completed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "بناء على دعوة من وزير الموانئ قام وزير الصيد بزيارة رسمية إلى البصرة.",
        "عرض الجانبان نتائج اجتماع الخبراء في البصرة.",
        "عرضا مخرجات القمة في البصرة.",
        "شكر الجانبان الصيادين، وعلى وجه الخصوص عقدهم اجتماعا في البصرة."
      })
  void whatFollowsAnInvitationWasHeld(String sentence) {
    assertThat(Relating.relate("ar", sentence).events())
        .extracting(EventReport::status)
        .containsExactly("completed");
  }

  @Test
  void meetingsThatAreToldTogetherHaveOneName() {
    assertThat(
            Relating.relate(
                    "en", "The second and third meetings of the panel were held in March 2024.")
                .events())
        .extracting(event -> event.name().length())
        .containsExactly("second and third meetings of the panel".length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Summit of Iraq and Japan| was held in Basra in May 2024.",
        "The two sides attended the Summit of Iraq| and Japan pledged aid."
      })
  void twoPartiesOfASummitStandInItsName(String sentence) {
    int end = sentence.indexOf('|') - sentence.indexOf("Summit");
    assertThat(Relating.relate("en", sentence.replace("|", "")).events())
        .extracting(event -> event.name().length())
        .containsExactly(end);
  }

  @Test
  void whatPrecededAMeetingIsAnotherOne() {
    String text =
        "The session was held in Basra in May 2024. It was preceded by a meeting of officials.";
    assertThat(Relating.relate("en", text).events())
        .extracting(event -> event.name().length())
        .containsExactly("session".length(), "meeting of officials".length());
  }

  @Test
  void theNameOfAnEventEndsBeforeItsVerb() {
    assertThat(Relating.relate("en", "The conference on the river will bring peace.").events())
        .extracting(event -> event.name().length())
        .containsExactly("conference on the river".length());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The Basra Dialogue, postponed last year, was held on 3 May 2024. | completed 2024-05-03",
        "The Basra Dialogue was postponed last year, and was held on 3 May 2024. | completed"
            + " 2024-05-03",
        "The Basra Dialogue, which was postponed last year, took place on 3 May 2024. | completed"
            + " 2024-05-03",
        "The Basra Dialogue was postponed in 2024, and was not held in 2024. | planned 2024",
        "The Basra Dialogue of 3 May 2024 was not held in vain. | completed 2024-05-03",
        "The Basra Dialogue has finally been held on 3 May 2024. | completed 2024-05-03",
        "The Basra Dialogue was held on 3 May 2024, and the next one is scheduled for 2031."
            + " | completed 2024-05-03",
      })
  void whatWasPutOffAndHeldTookPlace(String sentence, String told) {
    assertThat(Relating.relate("en", sentence).events())
        .extracting(report -> report.status() + " " + report.date().orElseThrow().edtf())
        .containsExactly(told);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"The Basra Dialogue was postponed, and", "The Basra Dialogue, was held"})
  void aTextMayEndAmidWhatBecameOfAnEvent(String sentence) {
    assertThat(Relating.relate("en", sentence).events()).hasSize(1);
  }

  @Test
  void aLevelIsNoEventAndAMeetingMayBeInPerson() {
    assertThat(Relating.relate("en", "Iraq was represented at Ministerial Level.").events())
        .isEmpty();
    assertThat(Relating.relate("en", "They held an in-person meeting on 3 May 2024.").events())
        .singleElement()
        .satisfies(report -> assertThat(report.name().end() - report.name().begin()).isEqualTo(17));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "They affirmed that Japan’s visit is a landmark. | 1",
        "They look forward to Japan’s visit. | 1",
        "They held a meeting on 3 May 2024 and affirmed that Japan’s visit is a landmark. | 2",
        "They held a meeting on 3 May 2024 and praised Japan’s visit programme. | 1",
        "They praised Japan’s visits. | 0",
        "They praised Japan’s visit | 1",
      })
  void aVisitOfSomeoneIsAnEvent(String sentence, int events) {
    assertThat(Relating.relate("en", sentence).events()).hasSize(events);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The Third Basra Dialogue was held in May 2024. The next Basra Dialogue will take place in"
            + " 2030. They praised the Basra Dialogue. | completed planned",
        "Iraq and Japan held the Basra Port Dialogue in May 2024. They decided to hold another"
            + " Basra Port Dialogue in 2030. | completed planned",
        "Iraq and Japan held the Basra Port Dialogue in May 2024. The Basra Port Dialogue was"
            + " useful. | completed",
        "The next Basra Dialogue will be held in May 2030. The Basra Dialogue will discuss ports."
            + " | planned",
        "They welcomed the outcome of the Basra Summit and will meet next in Basra. | completed"
            + " planned",
        "The Basra Dialogue launched by Iraq and Japan in 2012 continues. | ongoing",
        "The Prime Minister of Japan will make a state visit to Basra. | planned",
        "The way forward to the Basra Summit was discussed. | planned",
      })
  void theNextOneIsAnotherThanTheOneThatWasHeld(String text, String statuses) {
    assertThat(Relating.relate("en", text).events())
        .extracting(EventReport::status)
        .containsExactly(statuses.split(" "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Officials held talks. The next elections are due in 2031. | completed - planned 2031",
        "A summit of the League will be convened in Basra on 3 June 2030. | planned 2030-06-03",
        "Officials held talks. The Basra Dialogue is under way. | completed - ongoing -",
        "They noted the outcome of the meeting held in Basra on 5 May 2024 and agreed to hold a"
            + " follow-up meeting. | completed 2024-05-05 planned -",
        "On 5 May 2024 the two sides held a meeting in Basra. | completed 2024-05-05",
        "The forum on fish was praised. |",
      })
  void whatIsDueIsYetToComeOnADayOfItsOwn(String text, String told) {
    assertThat(Relating.relate("en", text).events())
        .extracting(
            event -> event.status() + " " + event.date().map(EventReport.Dated::edtf).orElse("-"))
        .containsExactlyElementsOf(
            told == null
                ? java.util.List.of()
                : java.util.List.of(told.split(" (?=completed|planned|ongoing)")));
  }
}
