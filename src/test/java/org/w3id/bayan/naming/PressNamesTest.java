package org.w3id.bayan.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.domain.ThingId;

/**
 * What notes of ministries and agencies name, in sentences of our own: words and what they mean.
 */
class PressNamesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Talks were opened by His Majesty the Sultan. | Sultan > office/test",
        "It was attended by Karim Dalloul Foreign Minister of Kenya and Maruf Dalgat Foreign"
            + " Minister Japan. | Karim Dalloul > actor/test; Foreign Minister of Kenya >"
            + " office/test; Maruf Dalgat > actor/test; Foreign Minister > office/test",
        "They heard the Commissioner for Trade A K Dalgat. | A K Dalgat > actor/test",
        "They heard Karim Dalloul, Commissioner for Basra Waters, Maruf Dalgat and others."
            + " | Commissioner for Basra Waters > office/test",
        "They heard the Deputy Minister of Trade (DMT), Mr. Karim Dalloul. DMT Dalloul spoke."
            + " | Dalloul > actor/test",
        "The chairperson of the African Union spoke."
            + " | chairperson of the African Union > office/test",
        "They reviewed the “Joint Framework for Peace in the Valley and on the Coast” today."
            + " | Joint Framework for Peace in the Valley and on the Coast > agreement/test",
        "Karim Dalloul, Advisor to the Boundary and Ports Department of the Foreign Ministry of"
            + " Kenya, spoke. | Advisor to the Boundary and Ports Department of the Foreign"
            + " Ministry of Kenya > office/test",
        "They attended the 7th Kenya-Japan Trade Framework (KTF) Joint Council Meeting."
            + " | 7th Kenya-Japan Trade Framework (KTF) Joint Council Meeting > event/test",
        "The Kenya – Japan Joint Committee met. | Kenya – Japan Joint Committee > actor/test",
        "HH the Emir Sheikh Omar bin Jaber spoke. | Emir > office/test; Omar bin Jaber >"
            + " actor/test",
        "The CARICOM Secretary General, Dr. Mona Fawzi, spoke."
            + " | CARICOM Secretary General > office/test; Mona Fawzi > actor/test",
        "Mr. Karim Dalloul, Special Representative for West Africa and the Sahel, reported."
            + " | Special Representative for West Africa and the Sahel > office/test",
        "The 12th Summit of Mercosur and Associated States was opened."
            + " | 12th Summit of Mercosur > event/test",
        "The guests met Foreign Minister Jan Harborsky in Basra. | Jan Harborsky > actor/test",
        "The statement of the European Union on Sudan was read."
            + " | European Union > actor/european-union",
        "The C5+1 Secretariat met twice. | C5+1 Secretariat > actor/test",
        "The African Union (AU) Peace and Security Council met."
            + " | Peace and Security Council > actor/au-peace-and-security-council",
        "The Director of Trade Affairs of the Southern African Development Community (SADC) spoke."
            + " | SADC > actor/sadc",
        "They joined the meeting of the Harbor Council on Dec. 8, 2021."
            + " | Harbor Council > actor/test; Dec. 8, 2021 >",
        "The Secretary General of the Organization for Security and Co-operation in Europe spoke."
            + " | Secretary General of the Organization for Security and Co-operation in Europe >"
            + " office/test",
        "Smt. Mona Fawzi and Dato' Seri Karim Dalloul spoke."
            + " | Mona Fawzi > actor/test; Karim Dalloul > actor/test",
        "The ministers of France, Germany and the United Kingdom (the E3) met. The E3 agreed."
            + " | E3 > actor/e3",
        "They attended the 58th ASEAN Foreign Ministers’ Meeting."
            + " | 58th ASEAN Foreign Ministers’ Meeting > event/test",
        "The Third Meeting of the Ministers of Defence of Kenya and Japan was opened."
            + " | Third Meeting of the Ministers of Defence of Kenya and Japan > event/test",
        "The 2nd Meeting of the Kenya-Japan Joint Commission was opened."
            + " | 2nd Meeting of the Kenya-Japan Joint Commission > event/test",
        "COMMUNIQUE Ninth Regular Meeting of the River Union"
            + " | Ninth Regular Meeting of the River Union > event/test",
        "They praised the visit of the President of Kenya to Japan."
            + " | President of Kenya > office/test",
        "They met the Ambassador of Kenya to Japan. | Ambassador of Kenya to Japan > office/test",
        "The guests met the Prime Minister, Dr. Mona Fawzi."
            + " | Prime Minister > office/test; Mona Fawzi > actor/test",
        "The Commerce Minister of Kenya, Karimu Dalloulo Fahim is here."
            + " | Commerce Minister of Kenya > office/test; Karimu Dalloulo Fahim > actor/test",
        "They adopted the 2026–2030 Action Plan. | 2026–2030 Action Plan > agreement/test",
        "The Agreement between the Government of Japan and the Government of Bahrain on the Upkeep"
            + " and Protection of Lighthouses was signed. | Agreement between the Government of"
            + " Japan and the Government of Bahrain on the Upkeep and Protection of Lighthouses >"
            + " agreement/test",
        "The Agreement between the Ministry of Ports of Kenya and the Ministry of Ports of Jordan"
            + " on Pilots was signed. | Ministry of Ports of Kenya > actor/test; Ministry of Ports"
            + " of Jordan > actor/test; Agreement between the Ministry of Ports of Kenya and the"
            + " Ministry of Ports of Jordan on Pilots > agreement/test",
      })
  void englishNotes(String text, String expected) {
    assertThat(named("en", text)).containsAll(parts(expected));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "وصرح المستشار كريم حافظ، المتحدث الرسمي باسم وزارة الخارجية، أن المرفأ فتح أبوابه."
            + " | كريم حافظ > actor/test; المتحدث الرسمي باسم وزارة الخارجية > office/test",
        "شكر الدكتور كريم الدلول وزير الموانئ بمملكة البحرين الحضور."
            + " | وزير الموانئ بمملكة البحرين > office/test",
        "شكر الشيخ كنعان بن طلال الحضور. ووقع الوزير حافظ والشيخ كنعان بتوافق كامل مذكرة."
            + " | كنعان بن طلال > actor/test; كنعان > actor/test",
        "بحث الوزير كريم الدلول مع نظيره طلال هاشم، سبل النقل. | طلال هاشم > actor/test",
        "حضر السفير الأردني في قطر كريم الدلول. | السفير الأردني في قطر > office/test",
        "تلك رحلة قام بها أمير قطر للقاهرة. | أمير قطر > office/test; للقاهرة > place/cairo",
        "استمع المجلس إلى طلال هاشم وزير الطاقة العراقي."
            + " | طلال هاشم > actor/test; وزير الطاقة العراقي > office/test",
        "حضر المندوب الدائم عبد الله بن ناصر الرحبي الحفل. | عبد الله بن ناصر الرحبي > actor/test",
        "زار جلالة الملك طلال بن نايف المرفأ. | طلال بن نايف > actor/test",
        "عقدت الدورة السابعة والثلاثون للجنة العليا المشتركة."
            + " | الدورة السابعة والثلاثون للجنة العليا المشتركة > event/test",
        "وصل سامح شكري، وزير الخارجية، إلى تونس. | وزير الخارجية > office/test",
        "التقى وزير الموانئ العراقي ناصر الدلولي أمس الأحد في البصرة الحضور."
            + " | ناصر الدلولي > actor/test",
        "رحب الجانبان بمدرسة اللغة العربية وبالمشروعات العراقية. | العراقية > actor/iraq",
        "استقبل وزير الموانئ السيد طلال الدلولي مساء أمس الحضور. | طلال الدلولي > actor/test",
        "زار الوفد مطار الأمير محمد بن عبد العزيز الدولي. | مطار الأمير محمد بن عبد العزيز الدولي >"
            + " place/test",
        "شكر الأمير طلال بن عبد المحسن الحضور. | طلال بن عبد المحسن > actor/test",
        "استضاف الأردن المنتدى العربي الأول للاقتصاد الأزرق."
            + " | المنتدى العربي الأول للاقتصاد الأزرق > actor/test",
        "رحب الجانبان بخارطة الطريق للتعاون البحري. | خارطة الطريق للتعاون البحري >"
            + " agreement/test",
        "استقبل الوزير محمد باقر الدلول الوفد. | محمد باقر الدلول > actor/test",
        "أشاد الجانبان بالاتحاد المغاربي وبميثاق البصرة للتعاون. | الاتحاد المغاربي >"
            + " actor/arab-maghreb-union",
        "شارك العراق في قمة إيطاليا – أفريقيا. | قمة إيطاليا – أفريقيا > event/test",
        "شارك العراق في قمة مصر – العراق – الأردن. | قمة مصر – العراق – الأردن > event/test",
      })
  void arabicNotes(String text, String expected) {
    assertThat(named("ar", text)).containsAll(parts(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "en, The Harbor Training Centre was opened., topic",
    "ar, وصل ولي العهد الكويتي إلى البصرة., agreement",
    "ar, أشاد الوزراء بقيادة الملك وبقيادة الرئيس., actor",
    "ar, وصل طالب من جامعة الأمير طلال بن نايف., office",
  })
  void whatIsPartOfAnotherNameIsNoThingOfItsOwn(String language, String text, String kind) {
    assertThat(named(language, text)).noneMatch(mention -> mention.contains("> " + kind));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "أعرب الرئيس راميل سورنتوس عن تقديره. | راميل سورنتوس > actor/test",
        "قال الرئيس راميل سورنتوس إن المرفأ فتح أبوابه. | راميل سورنتوس > actor/test",
        "رحب وزير التجارة كوبينا أمبوفور بالبعثة. | كوبينا أمبوفور > actor/test",
        "بحث وزير التجارة كوبينا أمبوفور سبل النقل. | كوبينا أمبوفور > actor/test",
        "التقى الوفد في المرفأ مع الرئيس زيلمان كوفاتشر. | زيلمان كوفاتشر > actor/test",
        "قال وزير التجارة الياباني كينزو أمبوفور إن المرفأ فتح. وأعرب وزير التجارة أمبوفور عن قلقه."
            + " | كينزو أمبوفور > actor/test; أمبوفور > actor/test",
        "قال رئيس الوزراء تورفالد إيسكلاند إن المرفأ فتح. وشدد رئيس الوزراء إيسكلاند على السلام."
            + " | تورفالد إيسكلاند > actor/test; إيسكلاند > actor/test",
        "رحب الرئيس كريم الدلول بالبعثة. وشكر الرئيس كريم نظيره الياباني."
            + " | كريم الدلول > actor/test; كريم > actor/test",
      })
  void namesThatNoListKnows(String text, String expected) {
    assertThat(named("ar", text)).containsAll(parts(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ناقش الوزير ملفات تعاون مع الحضور.",
        "قدم الرئيس عرض بلاده في المرفأ.",
        "قال الوزير مختتما حديثه إن المرفأ فتح أبوابه.",
        "أعرب الرئيس شخصيا وبإخلاص عن شكره.",
        "استقبل الرئيس وفود دول مجاورة."
      })
  void whatStandsBehindTheMinisterIsNoName(String text) {
    assertThat(named("ar", text)).noneMatch(mention -> mention.contains("> actor/test"));
  }

  @Test
  void twoPresidentsSideBySideAreTwo() {
    assertThat(named("ar", "شكر الرئيس الياباني الرئيس كريم الدلول على الدعم."))
        .containsAll(parts("الرئيس الياباني > office/test; كريم الدلول > actor/test"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "نقل الوزير مشاعر المودة إلى الرئيس.",
        "أعلن الوزير أسماء الفائزين.",
        "أبدى الرئيس أمل بلاده في السلام.",
        "أكد الرئيس وفاء العراق بالتزاماته.",
        "بحث الوزير مع نظيره، سبل التعاون، ملفات النقل."
      })
  void aThingIsNoPerson(String text) {
    assertThat(named("ar", text)).noneMatch(mention -> mention.contains("> actor/test"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "صرح كريم بأن المنتدى «سيواصل الحوار مع الصيادين». | المنتدى «",
        "أكد كريم أن الاتحاد «لن يقبل ذلك أبدا». | الاتحاد «",
      })
  void whatIsSaidInQuotationMarksIsNoName(String text, String begin) {
    assertThat(named("ar", text)).noneMatch(mention -> mention.startsWith(begin.strip()));
  }

  @Test
  void oneOrganisationIsNotTheTwoSides() {
    assertThat(named("ar", "أشاد الجانبان بالاتحاد المغاربي وبميثاق البصرة للتعاون."))
        .noneMatch(mention -> mention.startsWith("الجانبان > actor"));
  }

  @Test
  void holdersOfPassportsAreNoCampaign() {
    assertThat(named("ar", "وقع الجانبان اتفاقية لإعفاء حملة الجوازات الدبلوماسية من التأشيرة."))
        .noneMatch(mention -> mention.contains("programme/test"));
    assertThat(named("ar", "رحب الجانبان بحملة الأنهار النظيفة العربية."))
        .anyMatch(mention -> mention.contains("programme/test"));
  }

  private static List<String> parts(String expected) {
    return Arrays.stream(expected.split(";")).map(String::strip).toList();
  }

  /** The mentions of a text, each with what it means; of things of this text only the kind. */
  private static List<String> named(String language, String text) {
    Text document = new Text(text, "0");
    return Naming.extract(language, text).mentions().stream()
        .map(mention -> document.quote(mention.span()) + " > " + meant(mention))
        .map(String::strip)
        .toList();
  }

  private static String meant(Mention mention) {
    return mention.refersTo().stream()
        .map(ThingId::path)
        .map(path -> path.contains("/test/") ? path.substring(0, path.indexOf("/test/") + 5) : path)
        .findFirst()
        .orElse("");
  }
}
