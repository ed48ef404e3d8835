package org.w3id.bayan.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.domain.Basis;
import org.w3id.bayan.domain.Role;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.lexicon.Lexicon;
import org.w3id.bayan.lexicon.RelationWord;
import org.w3id.bayan.report.AgreementReport;
import org.w3id.bayan.report.Extraction;

class AgreementsTest {

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void everyRowOfTheLexiconAppliesToItsExample(String language, RelationWord word) {
    List<String> codes = List.of(word.value().split("\\|"));
    List<AgreementReport> reports = Relating.relate(language, word.example()).agreements();

    assertThat(reports)
        .anyMatch(report -> codes.contains(report.status()) || codes.contains(report.className()));
  }

  static Stream<Arguments> examples() {
    return Relating.examples(Lexicon::agreementWords);
  }

  @Test
  void whoIsToDoWhatWasAgreedIsNoParty() {
    Extraction extraction =
        Relating.relate(
            "en",
            "On the anniversary of the Treaty of Basra, it was agreed that Iraq and Japan would"
                + " host the talks.");

    assertThat(extraction.agreements())
        .singleElement()
        .satisfies(report -> assertThat(report.parties()).isEmpty());
  }

  @Test
  void whatIsNamedTwiceIsOneAgreementWithTheFurthestStatus() {
    Extraction extraction =
        Relating.relate(
            "en",
            "Iraq and Japan signed the Basra Port Agreement on May 2, 2024. They praised the"
                + " Agreement.");

    assertThat(extraction.agreements()).hasSize(1);
    AgreementReport report = extraction.agreements().getFirst();
    assertThat(report.status()).isEqualTo("signed");
    assertThat(report.className()).isEqualTo("Treaty");
    assertThat(report.edtf()).contains("2024-05-02");
    assertThat(report.parties())
        .extracting(party -> party.thing())
        .containsExactly(Relating.IRAQ, Relating.JAPAN);
    assertThat(extraction.entities())
        .extracting(entity -> entity.id().path(), entity -> entity.name())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "agreement/test/basra-port-agreement", "Basra Port Agreement"));
    assertThat(extraction.mentions())
        .filteredOn(mention -> mention.refersTo().contains(report.agreement()))
        .hasSize(2);
  }

  @Test
  void anAgreementWhoseOwnTextThisIsIsSignedWhereItsClosingSaysSo() {
    String title = "Memorandum of Understanding between Iraq and Japan\n\n";
    String article = "The Parties shall hold talks.\n\n";
    AgreementReport report =
        Relating.relate("en", title + article + "Signed in Basra on 3 May 2024.")
            .agreements()
            .getFirst();
    assertThat(report.status()).isEqualTo("signed");
    assertThat(report.edtf()).contains("2024-05-03");
    String told = article + "Adopted in Basra, the plan promotes trade.";
    assertThat(Relating.relate("en", title + told).agreements().getFirst().status())
        .isEqualTo("cited");
    assertThat(Relating.relate("en", title + article).agreements())
        .extracting(AgreementReport::status)
        .containsExactly("cited");
  }

  @Test
  void partiesThatAreNamedAreStated() {
    AgreementReport report =
        Relating.relate("ar", "وقع الجانبان اتفاقية بين العراق واليابان لعام 2008.")
            .agreements()
            .getFirst();
    assertThat(report.parties()).allMatch(party -> party.basis() == Basis.STATED).hasSize(2);
    assertThat(report.edtf()).contains("2008");
  }

  @Test
  void anActIsAboutTheAgreementsNamedInIt() {
    Extraction extraction =
        Relating.relate("en", "The two sides welcomed the signing of the Basra Port Agreement.");
    assertThat(extraction.acts()).hasSize(1);
    assertThat(extraction.acts().getFirst().in(Role.ABOUT))
        .extracting(reference -> reference.thing())
        .contains(extraction.agreements().getFirst().agreement());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The two sides adopted the Joint Work Plan on Ports. | Joint Work Plan on Ports |"
            + " reached",
        "en | They praised the implementation of the Basra Action Plan. | Basra Action Plan |"
            + " operative",
        "en | The two sides intend to pursue an agreement on ports. | agreement on ports |"
            + " proposed",
        "en | With the signature today of the River Treaty, they closed. | River Treaty | signed",
        "en | An agreement establishing a port board was signed. |"
            + " agreement establishing a port board | signed",
        "en | They hope to see a port and ferry agreement. | port and ferry agreement | proposed",
        "en | Iraq and Japan signed a port-to-port agreement. | port-to-port agreement | signed",
        "en | They signed a Memorandum of Understanding (MoU) on Ports and Rivers. | Memorandum of"
            + " Understanding (MoU) on Ports and Rivers | signed",
        "en | They praised the implementation of the Basra Harbour (BH) Work Plan II. | Basra"
            + " Harbour (BH) Work Plan II | operative",
        "en | Iraq and Japan are drafting agreements on river ferries. | agreements on river"
            + " ferries | under-negotiation",
        "en | They signed today in the great hall of the old fort three agreements. | agreements |"
            + " signed",
        "en | They recalled the Ports Convention, which thirty states have ratified. | Ports"
            + " Convention | in-force",
        "en | They recalled the Ports Convention, which both states signed in 2010. | Ports"
            + " Convention | signed",
        "en | Considering the Port Declaration signed on 3 May 2014, they met. | Port Declaration |"
            + " signed",
        "en | This is served through the Memorandum of Understanding signed today. | Memorandum of"
            + " Understanding | signed",
        "en | They signed a protocol amending the Agreement on Ports. | protocol amending the"
            + " Agreement on Ports | signed",
        "en | They directed officials to finalize the agreement on ports. | agreement on ports |"
            + " under-negotiation",
        "en | They agreed to draft a memorandum on ports. | memorandum on ports | work-to-begin",
        "en | They committed to concluding a Status of Visiting Fleets Agreement. | Status of"
            + " Visiting Fleets Agreement | proposed",
        "en | The Port Agreement was signed in 2001 and has been in force since 2003. | Port"
            + " Agreement | in-force",
        "en | They adopted the Ports Action Plan 2027–2030. | Ports Action Plan 2027–2030 |"
            + " reached",
        "en | They signed a Memorandum of Understanding on Training in Aquaculture. | Memorandum"
            + " of Understanding on Training in Aquaculture | signed",
        "en | They floated the idea of a regional compact on lake safety. | regional compact on"
            + " lake safety | proposed",
        "en | They signed an agreement on nets for the first time. | agreement on nets | signed",
        "en | On 3 May Iraq and Japan signed a river agreement at a feast. | river agreement |"
            + " signed",
        "en | Ratification of the Basra Treaty on Ports and Rivers was not yet complete. | Basra"
            + " Treaty on Ports and Rivers | signed",
        "en | The two sides agreed that the port agreement is not yet complete. | port agreement |"
            + " under-negotiation",
        "en | The meeting on the port agreement was called off. | port agreement | cited",
        "en | The two sides agreed a Basra Treaty was needed. | Basra Treaty | proposed",
        "en | The signing of the Basra Treaty is needed. | Basra Treaty | proposed",
        "en | A review of the Basra Treaty is needed. | Basra Treaty | operative",
        "en | Effort under the Basra Agreement is needed. | Basra Agreement | operative",
        "en | The two sides signed the Basra Treaty, which is needed for trade. | Basra Treaty |"
            + " signed",
        "en | Iraq rescinded the tolls of the Basra Agreement. | Basra Agreement | cited",
        "en | Iraq rescinded the Basra Agreement. | Basra Agreement | terminated",
        "en | Iraq suspended its participation in the Basra Treaty. | Basra Treaty | suspended",
        "en | Payment under the Basra Port Agreement remains outstanding. | Basra Port Agreement |"
            + " operative",
        "en | The two sides recalled the harbour road map, adopted in 2016. | harbour road map |"
            + " reached",
        "en | It is vital for the ceasefire agreement to last. | ceasefire agreement | cited",
        "en | The fishing agreement is known to all. | fishing agreement | cited",
        "ar | وقع وزيرا النقل والمياه يوم الاثنين في القصر الكبير على خمس اتفاقيات. | اتفاقيات |"
            + " signed",
        "ar | وقع الجانبان أمس المذكرة. | المذكرة | signed",
        "ar | وقع الجانبان خارطة طريق للتعاون القنصلي. | خارطة طريق للتعاون القنصلي | signed",
        "ar | ووقع الاتفاقية الجمركية وزير التجارة المصري في عمان. | الاتفاقية الجمركية | signed",
        "ar | وقع الوزيران محضر اجتماع وثلاث اتفاقيات. | محضر اجتماع | signed",
        "ar | رحبت اليابان باتفاقيات الصيد الموقعة مع العراق. | اتفاقيات الصيد | signed",
        "ar | ناقش الجانبان طرق تعميق وتوسيع اتفاقية الموانئ. | اتفاقية الموانئ | operative",
        "ar | لم تذكر الخريطة معاهدة النهر، التي لم يتم إبرامها بعد. | معاهدة النهر | denied",
        "ar | يعمل الجانبان وفقا لإعلان دلول لعام 1991. | إعلان دلول لعام 1991 | operative",
        "en | Both sides regretted that the Tolls Accord had broken down. | Tolls Accord |"
            + " terminated",
        "en | They hoped that the Port Agreement would soon enter into force. | Port Agreement |"
            + " signed",
        "en | Iraq announced its intention to join the Basra Accords. | Basra Accords | cited",
        "en | Once ratified, the Port Agreement will open new lines. | Port Agreement | signed",
        "en | The two sides noted the provisional application of the Port Agreement. | Port"
            + " Agreement | in-force",
        "en | They agreed in principle on the Port Agreement. | Port Agreement | reached",
        "ar | انسحب العراق من اتفاقية الموانئ. | اتفاقية الموانئ | terminated",
        "ar | ألغى العراق الرسوم من اتفاقية الموانئ. | اتفاقية الموانئ | cited",
        "ar | ستدخل اتفاقية الموانئ حيز التنفيذ في مايو. | اتفاقية الموانئ | signed",
        "ar | دخلت اتفاقية الموانئ حيز النفاذ بعد عام من توقيعها. | اتفاقية الموانئ | in-force",
        "ar | لم تدخل اتفاقية الموانئ حيز النفاذ. | اتفاقية الموانئ | signed",
        "ar | يتطلع الجانبان إلى دخول اتفاقية الموانئ حيز النفاذ. | اتفاقية الموانئ | signed",
        "ar | وقعا بالأحرف الأولى مشروع اتفاقية الموانئ. | اتفاقية الموانئ | reached"
      })
  void whatIsSaidOfItTellsItsStatus(String language, String sentence, String name, String status) {
    List<AgreementReport> reports = Relating.relate(language, sentence).agreements();
    Text text = new Text(sentence, "0");
    assertThat(reports)
        .anySatisfy(report -> {
          assertThat(text.quote(report.name())).isEqualTo(name);
          assertThat(report.status()).isEqualTo(status);
        });
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Iraq and Japan sign an agreement on ports. | signed",
        "They will meet and sign an agreement on ports. | proposed",
        "They hope to meet in May and sign an agreement on ports. | proposed",
        "They discussed the plan and signed an agreement on ports. | signed",
        "Kenya and Japan agree on a deal providing for the sale of ferries. | reached",
        "They continue to deliver the Nile Water Agreement. | cited",
        "It is important that both sides sign the Rail Agreement. | proposed",
        "Trade will grow once Iraq and Japan sign the Mine Agreement. | proposed",
        "The budget of the Fish Agreement was approved. | cited",
        "A project under the Sand Agreement was launched. | operative",
        "On the Basra Treaty, it was agreed that talks would go on. | cited",
        "The Basra Treaty was agreed in May. | reached",
        "They regretted the withdrawal of Iraq from the Basra Treaty. | terminated",
        "They noted the withdrawal of troops from the valley under the Basra Treaty. | operative",
        "The signing, on 3 May 2024, by the ministers of a fishing treaty was praised. | signed",
        "They praised the ratification by Japan of the Basra Treaty. | in-force",
        "Japan is to ratify the Basra Treaty. | signed",
        "The Basra Treaty, which lapsed in 2019, was renewed. | in-force",
        "The Basra Treaty, which lapsed in 2019, is under discussion. | under-negotiation",
        "The Basra Treaty, which was signed in 2019, lapsed in 2023. | terminated",
        "The Basra Treaty was signed in May, was ratified in June and has lapsed. | terminated",
        "The Basra Treaty was signed in 2019 and entered into force in 2020. | in-force",
        "No comprehensive agreement on ports has been signed. | denied",
        "There is no intention to change the Basra Treaty. | cited",
        "They expressed regret at the failure to reach an agreement on fish. | denied",
        "Negotiations on the Basra Port Treaty have been concluded. | reached",
        "Negotiations on the Basra Port Treaty go on. | under-negotiation",
        "They call for the extension of the Basra Treaty. | operative",
        "The agreement between the two central banks was extended. | in-force",
        "They instructed experts to draw up a road map for the ports. | work-to-begin",
        "The truce agreed on 3 May was praised. | reached",
        "They pledged to honour the truce and to respect the Basra Treaty. | cited",
        "They act under the Basra arrangement. | operative",
        "They hailed the Basra Treaty Review Conference and the Coast Pact. | cited",
        "They expect to finish the port rules and to table the Basra Treaty. | cited",
        "The Council approved the joint Arab-African Strategy. | reached",
      })
  void whatTheClauseSaysCountsNotWhatStandsBeside(String sentence, String status) {
    assertThat(Relating.relate("en", sentence).agreements())
        .extracting(AgreementReport::status)
        .containsExactly(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Council discussed a strategy for the ports.",
        "The ministers act under a fair arrangement.",
        "A truce would help both.",
        "They noted the tables in Annex B."
      })
  void whatNobodyMadeIsNoAgreement(String sentence) {
    assertThat(Relating.relate("en", sentence).agreements()).isEmpty();
  }

  @Test
  void anAbbreviationMeansWhatWasNamedByItsWords() {
    assertThat(
            Relating.relate(
                    "en",
                    "Iraq and Japan signed the Memorandum of Understanding on Fish. They praised"
                        + " the MoU.")
                .agreements())
        .hasSize(1);
  }

  @Test
  void theDateOfAnotherNameIsNotItsOwn() {
    assertThat(
            Relating.relate("en", "They support the Basra Treaty, the 2030 Rivers Plan of Action.")
                .agreements()
                .getFirst()
                .edtf())
        .isEmpty();
  }

  @Test
  void aNounOfAnUndertakingMayOpenTheNameOfAPaper() {
    assertThat(
            Relating.relate("en", "They praised the Partnership and Cooperation Agreement.")
                .entities())
        .extracting(entity -> entity.name())
        .containsExactly("Partnership and Cooperation Agreement");
    assertThat(
            Relating.relate("en", "They praised the Basra Dialogue and the River Treaty.")
                .agreements())
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The two sides need a road map.",
        "The Commission approved its programme of work.",
        "They discussed the plan of the bridge."
      })
  void aPlanThatNobodyAdoptedIsNone(String sentence) {
    assertThat(Relating.relate("en", sentence).agreements()).isEmpty();
  }

  @Test
  void aPlanThatIsKnownIsToldOfWhereverItIsNamed() {
    assertThat(Relating.relate("en", "Both sides recalled the Rivers Plan of Action.").agreements())
        .extracting(AgreementReport::status)
        .containsExactly("cited");
  }

  @Test
  void aNewOneOfTheSameShortFormIsAnother() {
    assertThat(
            Relating.relate(
                    "en",
                    "Iraq and Japan signed a Free Trade Agreement. They plan to sign an FTA on"
                        + " boats.")
                .agreements())
        .extracting(AgreementReport::status)
        .containsExactly("signed", "proposed");
  }

  @Test
  void wordsThatAreNoAgreementGiveNone() {
    assertThat(
            Relating.relate(
                    "en",
                    "Iraq and Japan are in agreement. They value mutual understanding and a"
                        + " framework of trust, and the protocols of their ports.")
                .agreements())
        .isEmpty();
    assertThat(Relating.relate("ar", "تم الاتفاق على فتح المعبر في إطار التعاون.").agreements())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The talks on the port ended without agreement being reached.",
        "The two sides had not reached agreement.",
        "Every fishing agreement must be fair, and each trade treaty too."
      })
  void agreementWithoutAnArticleAndAnyOfThemAreNone(String sentence) {
    assertThat(Relating.relate("en", sentence).agreements()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Iraq and Japan signed a Free Trade Agreement. They praised the FTA with its annexes.",
        "en | They signed a peace agreement. They value this pact for the calm of the coasts.",
        "ar | وقع الجانبان مذكرة تفاهم بشأن الموانئ. ورحب الجانبان بتوقيع المذكرة المذكورة."
      })
  void whatIsNamedAgainInOtherWordsIsTheSame(String language, String text) {
    assertThat(Relating.relate(language, text).agreements())
        .extracting(AgreementReport::status)
        .containsExactly("signed");
  }

  @Test
  void anArticleOpensAnotherName() {
    assertThat(
            Relating.relate(
                    "en",
                    "The two sides praised the implementation of the Coast Work Plan III and the"
                        + " Master Plan on Reeds.")
                .entities())
        .extracting(entity -> entity.name())
        .contains("Coast Work Plan III", "Master Plan on Reeds");
  }

  @Test
  void whatIsDeniedIsOnlyDenied() {
    assertThat(Relating.relate("ar", "هذه الوثيقة ليست اتفاقية أمنية.").agreements())
        .extracting(AgreementReport::status)
        .containsExactly("denied");
    assertThat(Relating.relate("en", "Iraq did not sign an agreement on ports.").agreements())
        .extracting(AgreementReport::status)
        .containsExactly("denied");
  }

  @Test
  void whatIsListedSharesTheVerb() {
    assertThat(
            Relating.relate(
                    "en",
                    "Iraq and Japan signed a treaty on ports, including a protocol on rivers, and"
                        + " a memorandum of understanding on fish.")
                .agreements())
        .extracting(AgreementReport::status)
        .containsExactly("signed", "signed", "signed");
    assertThat(
            Relating.relate("ar", "وقع الجانبان اتفاقية للموانئ، ومذكرة تفاهم للصيد.").agreements())
        .extracting(AgreementReport::status)
        .containsExactly("signed", "signed");
  }

  @Test
  void whatIsSaidInPassingCountsOnlyWhereNothingElseIsSaid() {
    assertThat(
            Relating.relate(
                    "en",
                    "The Basra Port Agreement, signed in 2016, is being applied. The two sides"
                        + " recalled the River Treaty signed in 2009.")
                .agreements())
        .extracting(AgreementReport::status)
        .containsExactly("operative", "signed");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "وقع الجانبان اتفاقية للموانئ ستدخل حيز النفاذ في مايو. | signed",
        "اتفق الجانبان خلال حفل توقيع اتفاقية الموانئ. | signed",
        "جرى الاتفاق بين البلدين وتوقيع اتفاقية الموانئ. | signed",
        "أمضى الجانبان ساعتين في بحث اتفاقية الموانئ. | cited",
        "ناقش الجانبان اتفاقية للموانئ سوف تدخل حيز التنفيذ قريبا. | signed",
        "دخلت اتفاقية الموانئ حيز النفاذ في مايو. | in-force",
        "ناقش الجانبان الصيد دون أن يتوصلا إلى اتفاق بشأن الموانئ. | denied",
        "رحب الجانبان بما تحقق، وعلى وجه الخصوص توقيع اتفاقية الموانئ. | signed",
      })
  void whatIsToComeIsNotInForce(String text, String status) {
    assertThat(Relating.relate("ar", text).agreements())
        .extracting(AgreementReport::status)
        .containsExactly(status);
  }

  @Test
  void whatIsDeniedIsWhatTheWordsSpeakOf() {
    Extraction english =
        Relating.relate("en", "The table of measures annexed to this text is not an agreement.");
    assertThat(english.entities())
        .extracting(entity -> entity.name())
        .containsExactly("table of measures");
    Extraction arabic = Relating.relate("ar", "ولا يشكل هذا البيان اتفاقا ملزما.");
    assertThat(arabic.entities()).extracting(entity -> entity.name()).containsExactly("هذا البيان");
  }

  @Test
  void theTitleOfTheDocumentIsNoAgreement() {
    assertThat(
            Relating.relate("en", "Basra Declaration of Iraq and Japan\n\nIraq welcomed Japan.")
                .agreements())
        .isEmpty();
  }

  @Test
  void theSameTextGivesTheSame() {
    String text = "Iraq and Japan signed an MoU on ports and reached an agreement on rivers.";
    assertThat(Relating.relate("en", text)).isEqualTo(Relating.relate("en", text));
  }

  @ParameterizedTest
  @CsvSource({
    "en, The two sides adopted the Action Plan 2027–2030 on ports.",
    "en, The two sides signed the Work Plan (2025–2027).",
    "ar, اعتمد الجانبان خطة العمل 2027-2030 بشأن الموانئ."
  })
  void theYearsThatAPlanIsForAreNotWhenItWasMade(String language, String text) {
    assertThat(Relating.relate(language, text).agreements())
        .singleElement()
        .satisfies(report -> assertThat(report.edtf()).isEmpty());
  }
}
