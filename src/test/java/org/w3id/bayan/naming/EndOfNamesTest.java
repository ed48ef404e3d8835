package org.w3id.bayan.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.report.Entity;

/** How far the names of things that only a text knows go, in sentences of our own. */
class EndOfNamesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The Secretary General of the Organization of Turkic States Karem Daloulov spoke."
            + " | Secretary General of the Organization of Turkic States; Karem Daloulov",
        "The Adviser of the Bureau of Harbour Affairs Rachel Polder spoke. | Bureau of Harbour"
            + " Affairs; Adviser of the Bureau of Harbour Affairs; Rachel Polder",
        "The panel heard Joan Reyes MP, Minister for Ports, and Colonel Mona Fawzi, OBE."
            + " | Joan Reyes MP; Minister for Ports; Mona Fawzi, OBE",
        "President H E Md. Omar Dalloul met their Excellencies Faure Dallossim and Ana Fawzi."
            + " | President; Md. Omar Dalloul; Faure Dallossim; Ana Fawzi",
        "The Kenyan fisheries minister, Karem Daloulov, spoke. | Karem Daloulov",
        "The Norwegian foreign minister, Oslo, and the boats were praised. |",
        "The Minister for Ports, Julie Bishop, spoke. | Minister for Ports; Julie Bishop",
        "Minister Albert del Rosal spoke. | Minister; Albert del Rosal",
        "Kenya has set up the first Regional Harbour Platform for East Africa."
            + " | Regional Harbour Platform for East Africa",
        "The 16th Kenya-Norway Joint Harbour Committee was held."
            + " | 16th Kenya-Norway Joint Harbour Committee; Kenya-Norway Joint Harbour Committee",
        "They praised the 11th Commission-to-Commission meeting and the Council-level talks. |",
        "They read the Communist Party of Norway (CPN) Central Committee paper. | Communist Party"
            + " of Norway; Communist Party of Norway (CPN) Central Committee",
        "The Harbour School for Rivers (QXZ) Ports Council met. | Ports Council",
        "They set up a Task Force on Harbour Security. | Task Force on Harbour Security",
        "The Third Committee of the Harbour Assembly met. | Third Committee of the Harbour"
            + " Assembly",
        "The Director of the Harbour Response Team spoke."
            + " | Harbour Response Team; Director of the Harbour Response Team",
        "They used the Coastal Transit System (CTS) and the One Stop Border Post (OSBP). |",
        "They signed a Memorandum of Understanding in Setona. | Setona",
        "They signed a Memorandum on Cooperation in Aquaculture."
            + " | Memorandum on Cooperation in Aquaculture",
        "They met at the Ministry of Ports, Trade and Supply. | Ministry of Ports, Trade and"
            + " Supply",
        "The Ministry of Foreign Affairs’ Director spoke. | Ministry of Foreign Affairs",
        "They signed the Agreement on Trade in Setona on 3 May. | Agreement on Trade; Setona",
        "They met in Douglas and sailed up the Mira Delta. | Douglas",
        "The Head of Delegation of Kenya to Norway spoke. | Head of Delegation of Kenya to Norway",
        "They recalled the visit of the President of Kenya to Norway. | President of Kenya",
        "The Ambassador of Kenya to Norway spoke. | Ambassador of Kenya to Norway",
        "A NOTE BY THE PRESIDENT OF THE REPUBLIC OF KENYA ON THE OCCASION OF THE FEAST"
            + " | PRESIDENT OF THE REPUBLIC OF KENYA",
        "The Custodian of the Two Holy Mosques King Omar bin Jaber spoke. | Omar bin Jaber",
      })
  void englishNames(String text, String names) {
    assertThat(named("en", text)).containsExactlyInAnyOrderElementsOf(parts(names));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "The 16th Kenya-Norway Joint Harbour Committee was held., Gathering JointBody",
    "They set up a Task Force on Harbour Security., JointBody",
    "Ships of the Harbour Task Force sailed., MilitaryBody"
  })
  void theClassIsThatOfTheWholeName(String text, String classNames) {
    assertThat(Naming.extract("en", text).entities())
        .extracting(Entity::className)
        .containsExactly(classNames.split(" "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "استقبل الملك، أمس، رئيس الوزراء الأردني د.كريم هاني الدلاولة."
            + " | رئيس الوزراء الأردني; كريم هاني الدلاولة",
        "حضر، اليوم، رئيس مجلس الوزراء الشيخ محمد صباح السالم الدلول."
            + " | رئيس مجلس الوزراء; محمد صباح السالم الدلول",
        "أشاد الوزير بالبحرية الليبية. | البحرية الليبية",
        "أكد الرئيس فعلا دعمه وقال الوزير آنذاك إن الخطة جيدة. |",
        "أكد الرئيس شخصيا دعمه. |",
        "التقى وزير الموانئ الليبي الطاهر الدلول، أمس، السفير الإيطالي."
            + " | وزير الموانئ الليبي; الطاهر الدلول; السفير الإيطالي",
        "بحث وزير الطاقة الأردني صالح الدلاولة سبل النقل. | وزير الطاقة الأردني; صالح الدلاولة",
        "ناقش وزير الطاقة كريم هاني القضية. | وزير الطاقة; كريم هاني",
        "التقى وزير الطاقة الأردني صالح الدلول ووزير البيئة العراقي كريم الدلاولة التعاون."
            + " | وزير الطاقة الأردني; صالح الدلول; وزير البيئة العراقي; كريم الدلاولة",
        "كانت الخطة بقيادة العراق. |",
        "حضر رئيس الجمهورية الإسلامية الموريتانية. | رئيس الجمهورية الإسلامية الموريتانية",
        "بحث الجانبان إدارة النفايات. |",
        "نبقي البحر طريقا مفتوحا، وهي خطة للمنطقة برمتها. |",
        "التقى وزير البحرية المكسيكي كريم الدلول وزعيم قبرص نيكوس كريم."
            + " | وزير البحرية المكسيكي; كريم الدلول; زعيم قبرص; نيكوس كريم",
      })
  void arabicNames(String text, String names) {
    assertThat(named("ar", text)).containsExactlyInAnyOrderElementsOf(parts(names));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "التقى وزير خارجية فرنسا جون إيف لودريان الوفد. | actor/jean-yves-le-drian",
        "حضر معالي الدكتور إس جايشانكار. | actor/s-jaishankar",
        "حضر الأمير محمد بن سلمان بن عبد العزيز ولي العهد. | actor/mohammed-bin-salman",
      })
  void aNameThatEndsAsThatOfAKnownPerson(String text, String person) {
    assertThat(Naming.extract("ar", text).mentions())
        .filteredOn(mention -> mention.refersTo().getFirst().path().equals(person))
        .extracting(mention -> new Text(text, "0").quote(mention.span()).contains(" "))
        .containsExactly(true);
  }

  @Test
  void aFamilyNameAloneMakesNoKnownPersonOfAnother() {
    assertThat(named("ar", "التقى وزير الطاقة كريم سامر لودريان الوفد."))
        .contains("كريم سامر لودريان");
  }

  private static List<String> named(String language, String text) {
    return Naming.extract(language, text).entities().stream().map(Entity::name).toList();
  }

  private static List<String> parts(String names) {
    return names == null ? List.of() : Arrays.stream(names.split(";")).map(String::strip).toList();
  }
}
