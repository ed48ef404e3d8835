package org.w3id.bayan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.bayan.extract.SmallTexts.acts;
import static org.w3id.bayan.extract.SmallTexts.names;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose statement it is, where nobody says so but its opening. */
class IssuerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "en | The 44th Summit of the Heads of State of the River Union was held in May. The leaders"
            + " urged calm. | river-union",
        "en | The Third Meeting of the Union of Two Rivers (River Union) was held. The leaders"
            + " urged calm on Iraq and Japan. | river-union",
        "en | The two sides praised the Summit of the River Union. The leaders urged calm. | -",
        "en | The Secretary-General of the River Union visited Japan in May. The leaders"
            + " urged calm. | -",
        "en | The ministers of the River Union met Kenji Mori. They urged calm. | japan"
            + " river-union",
        "en | The Thirty-Second River Union was held in May, attended by the leaders of Iraq and"
            + " Japan. The leaders urged calm. | river-union",
        "en | The River Union States – Iraq and Qatar – and Japan met. They urged calm. | japan"
            + " river-union",
        "en | River Union leaders met in May. They urged calm. | river-union",
        "en | The Presidents of Iraq (represented by Iraq’s Minister of Trade), Japan and Qatar"
            + " met. They urged calm. | iraq japan qatar",
        "en | Statement of the Presidents of Iraq and Japan and of the Chairperson of the River"
            + " Union. The leaders urged calm. | iraq japan river-union",
        "en | We, the Prime Minister of Iraq, the President of Japan and the Special Envoy of the"
            + " Emir of Qatar, urge calm. | iraq japan qatar",
        "en | The Foreign Ministers of the Marsh Lands and the River Union met. They urged calm. |"
            + " -",
        "en | The Summit of the River Union (RU) and of the Quay Agency was held. The leaders urged"
            + " calm. | quay-agency river-union",
        "en | The Summit of the River Union and Japan was held. The leaders urged calm. | japan"
            + " river-union",
        "en | On the margins of the Summit of the River Union in May, Iraq and Japan met. The two"
            + " sides urged calm. | iraq japan",
        "en | The two sides praised the River Union. The leaders urged calm. | -",
        "en | The River Union Council held its third session. The leaders urged calm. |"
            + " river-union",
        "en | The River Union Council with Japan held its session. The leaders urged calm. | -",
        "en | The Council of the River Union held its session. They urged calm. | rivers-council",
        "ar | عقدت القمة الثالثة للمجلس الأعلى لشؤون الأنهار في الربيع. وأكد القادة أهمية الصيد."
            + " | rivers-council",
        "ar | نحن، وزراء المياه في العراق واليابان، وقد اجتمعنا في الربيع، نؤكد أهمية الصيد. | iraq"
            + " japan",
        "en | River Union leaders welcome the plan of Kenji Mori. They urged calm. | river-union",
        "ar | عقد اجتماع مجلس التعاون بين العراق واليابان في الربيع. وأكد الجانبان أهمية الصيد. |"
            + " iraq japan",
        "ar | دعا المجلس الأعلى لشؤون الأنهار العراق واليابان إلى هدنة. وأكد القادة أهمية الصيد. |"
            + " rivers-council",
        "ar | نحن، قادة الدول المجتمعين في العراق، نؤكد أهمية الصيد. | -",
        "en | We, the ministers of the River Union, met in May. We urged calm. | river-union",
        "en | They, the ministers of the River Union, met in May. We urged calm. | -",
        "en | We, the River Union Foreign Ministers of Iraq, Japan, and Qatar, urge calm. | iraq"
            + " japan qatar",
        "en | We, the leaders of Iraq, Japan, and the River Union, urge calm. | iraq japan"
            + " river-union",
        "en | We, the ministers of Iraq, Japan, and the High Representative of the River Union,"
            + " urge calm. | iraq japan river-union",
        "en | Minister Layla Karim and her Japanese counterpart Kenji Mori met. The two sides urged"
            + " calm. | -",
        "en | Minister Layla Karim and her Japanese counterpart Kenji Mori met. Both sides urged"
            + " Iraq to act. | iraq japan",
        "en | Minister Layla Karim and her Japanese counterpart Kenji Mori met. Both sides urged"
            + " Iraq to act and thanked Qatar. | -",
        "en | Iraqi Deputy Prime Minister and Minister for Defence the Hon. Omar Karim, Japanese"
            + " Minister Kenji Mori, and Qatari Minister Ali Nasr met. They urged calm. | iraq"
            + " japan qatar",
        "en | A meeting was held, attended by the Minister of Trade of Iraq A.Karim and Deputy"
            + " Minister of Trade of Japan K.Mori. They urged calm. | iraq japan",
        "en | The presidents of Iraq, Omar Karim; of Japan, Taro Sato; and of Qatar, Ali Nasr, met."
            + " The three sides urged calm. | iraq japan qatar",
        "en | The Presidents of the River Union Member States, Iraq, and Japan met. They urged"
            + " calm. | iraq japan river-union",
        "en | The leaders of Iraq and Qatar met. We thank Japan and the River Union for the nets. |"
            + " iraq qatar",
        "en | The Heads of State of the Alliance of Rhine States held their summit. The leaders"
            + " urged calm. | alliance-of-rhine-states",
        "en | The Alliance of Rhine States praised Japan. The leaders urged calm. | -",
        "en | The Summit of the Baltic Shipping Union discussed the accord between Iraq and Japan."
            + " The two sides urged calm. | iraq japan",
        "en | The River Union foreign ministers of Iraq and Japan met. Both sides urged calm."
            + " | iraq japan",
        "en | River Union foreign ministers met with Iraq and Japan. They urged calm. |"
            + " river-union",
        "en | Basra, 3 May 2024 – The Council of the River Union, meeting in Basra, urged calm. |"
            + " rivers-council",
        "en | 1. The Summit of the Heads of State of the River Union was held. The leaders urged"
            + " calm. | river-union",
        "en | The Forty-Third Meeting of the River Union was held. The leaders urged calm. |"
            + " river-union",
        "en | The River Union condemns the raid on Basra. We urge calm. | river-union",
        "en | The River Union condemns the raid on Iraq. Iraq and Japan met. The two sides urged"
            + " calm. | iraq japan",
        "en | The Ministers of Foreign Affairs of Iraq and the Ministers of Foreign Affairs of"
            + " Japan and Qatar met. The leaders urged calm. | iraq japan qatar",
        "en | BASRA (News) – River Union leaders met. They urged calm. | river-union",
        "ar | أعربت الأمانة العامة للمجلس الأعلى لشؤون الأنهار عن قلقها. ودعت إلى هدنة. |"
            + " rivers-council",
        "ar | عقدت اللجنة الفنية للمجلس الأعلى لشؤون الأنهار اجتماعها. وأكد القادة الصيد. |"
            + " rivers-council",
        "ar | قدم العراق واليابان إلى الأمانة العامة للمجلس الأعلى لشؤون الأنهار مذكرة. وأكد"
            + " البلدان أهمية الصيد. | iraq japan",
        "ar | اجتمع وزراء العراق واليابان على هامش اجتماعات المجلس الأعلى لشؤون الأنهار. وأكد"
            + " الوزراء أهمية الصيد. | iraq japan",
        "ar | على هامش قمة المجلس الأعلى لشؤون الأنهار اجتمع العراق واليابان. وأكد الجانبان أهمية"
            + " الصيد. | iraq japan"
      })
  void theOpeningTellsWhoIssuesIt(String language, String text, String issuers) {
    assertThat(names(acts(language, text).getLast())).isEqualTo(issuers == null ? "" : issuers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "en | Press Release~Basra, 3 May 2025~Minister Salma Haddad of Iraq met Minister Kenji Mori"
            + " of Japan. The two sides urged calm. | iraq japan",
        "en | River Union (RU) Communiqué: Meeting of the Organ with Iraq, Japan and Qatar~The"
            + " Meeting of the Organ with Iraq, Japan and Qatar was held. The leaders urged calm. |"
            + " river-union",
        "en | Statement by the River Union on the flood~The flood goes on. We urge calm. |"
            + " river-union",
        "en | Guests will find attached the plan.~The meeting of the River Union was held. We urge"
            + " calm. | river-union",
        "en | Press Release~The President of the Republic of Iraq Layla Karim met the President of"
            + " the Republic of Japan Taro Sato. The two sides urged calm. | iraq japan",
        "en | Press Release~Republic of Iraq (RI) Minister of Ports Layla Karim met the Minister of"
            + " Ports of Japan Taro Sato. The two sides urged calm. | iraq japan",
        "en | Press Release~Minister Kenji Mori of Japan met fishermen. They urged calm. | -",
        "en | Press Release~Minister Kenji Mori of Japan left for Iraq. The two sides urged calm. |"
            + " -",
        "en | Press Release~Basra, 3 May 2025~Minister Salma Haddad of Iraq condemned the raid on"
            + " Japan. The two sides urged calm. | -",
        "en | Press Release~The Minister of Trade of Japan received the Ambassador of Iraq. The two"
            + " sides urged calm. | iraq japan",
        "en | Press Release~The Japanese Minister of Trade received the Iraqi Ambassador. The two"
            + " sides urged calm. | iraq japan",
        "en | Press Release~The Prime Minister of Japan attended the funeral of the President of"
            + " Iraq. The leaders urged calm. | -",
        "en | Press Release~The Ambassador of Iraq to Japan opened a fair. The two sides urged"
            + " calm. | -",
        "en | Press Release~The Minister of Trade of Japan left for Iraq. The two sides urged calm."
            + " | -",
        "en | Statement by Iraq and Japan on the accord of Qatar and Syria~We hope that Qatar and"
            + " Syria will keep it. | iraq japan",
        "en | Press Release~Iraq and Japan held talks. The two sides urged calm. | iraq japan",
        "en | Joint Statement~Salma Haddad of Iraq received Kenji Mori of Japan. They praised the"
            + " accord between Iraq and Qatar. The two sides urged calm. | iraq japan",
        "en | Joint Statement~Salma Haddad of Iraq spoke with Kenji Mori of Japan. We, the leaders"
            + " of Qatar and Iraq, urge calm. | iraq qatar",
        "ar | بيان صحفي~البصرة، 3 أيار 2025~التقى وزير الموانئ العراقي سامر الحدادي نظيره الياباني."
            + " وأكد الجانبان أهمية الصيد. | iraq japan",
        "ar | بيان صحفي~التقى وزير الموانئ العراقي سامر الحدادي الصيادين. وأكد الجانبان الصيد. | -",
        "ar | إعلان مشترك~البصرة، 3 أيار 2025~عقد وزراء دول المجلس الأعلى لشؤون الأنهار اجتماعهم."
            + " وأكد الوزراء أهمية الصيد. | rivers-council",
        "en | Declaration~Basra, 3 May 2025~The leaders of the River Union met. They urged calm. |"
            + " river-union",
        "ar | البيان الختامي للدورة العاشرة للمجلس الأعلى لشؤون الأنهار~عقد القادة دورتهم برئاسة"
            + " وزير الموانئ العراقي سامر الحدادي وحضور نظيره الياباني كريم الدلول. وأكد القادة"
            + " أهمية الصيد. | rivers-council",
        "ar | بيان صادر عن المجلس الأعلى لشؤون الأنهار~نتابع الوضع. ونؤكد أهمية الصيد. |"
            + " rivers-council",
        "ar | بيان صحفي~مكتب المتحدث~البصرة~3 أيار 2025~اجتمع وزير الموانئ العراقي سامر الحدادي"
            + " ووزير موانئ اليابان في البصرة. وأكد الوزيران أهمية الصيد. | iraq japan",
        "ar | النص التالي هو البيان الصادر عقب اجتماع اليوم:~اجتمع مسؤولون من العراق واليابان. وأكد"
            + " الأطراف أهمية الصيد. | iraq japan",
        "ar | قادت وزارة الموانئ العراقية ووزارة الصيد اليابانية حوار المرافئ. وأكدت الوزارتان"
            + " أهمية الصيد. | iraq japan",
        "ar | نحن، وزراء موانئ العراق واليابان ووزير موانئ قطر، اجتمعنا في الربيع. نؤكد أهمية"
            + " الصيد. | iraq japan qatar",
        "ar | اجتمع وزراء العراق واليابان وقطر في الربيع. ناقشوا السلام بين العراق واليابان."
            + " وأشادوا بحوار العراق واليابان. وأكد الوزراء أهمية الصيد. | iraq japan qatar",
        "ar | اجتمع وزير موانئ قطر ونظيراه العراقي والياباني في الربيع. وأكد الوزراء أهمية الصيد. |"
            + " iraq japan qatar",
        "ar | بحث الجانبان إنشاء المجلس الأعلى لشؤون الأنهار العربية. وأكد الجانبان الصيد. | -",
        "ar | بيان صحفي~غادر وزير الموانئ العراقي سامر الحدادي إلى اليابان. وأكد الجانبان الصيد. |"
            + " -",
      })
  void whoMeetsBehindAHeadingIssuesIt(String language, String text, String issuers) {
    String lines = text.replace("~", "\n\n");
    assertThat(names(acts(language, lines).getLast())).isEqualTo(issuers == null ? "" : issuers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "اجتمع وزيرا الدفاع في العراق واليابان. واتفق الطرفان على الصيد. | iraq japan",
        "عقد وزراء الطاقة في العراق. وأكد القادة أهمية الصيد. | -",
        "حضر الاجتماع ماتيو داتو، وزير الدفاع، العراق؛ لين دونغ، وزير الدفاع، اليابان؛ رون بال،"
            + " وزير الدفاع، قطر. وأكد القادة الصيد. | iraq japan qatar",
        "حضر الاجتماع وزير الدفاع العراقي ووزير الدفاع الياباني. وترأس الاجتماع وزير دفاع قطر."
            + " وأكد القادة الصيد. | iraq japan qatar",
        "حضر الاجتماع وزير الدفاع العراقي ووزير الدفاع الياباني. وشكر القادة وزير دفاع قطر. | iraq"
            + " japan",
        "زيارة وزير خارجية العراق إلى اليابان~بيان صحفي~اتفق الجانبان على الصيد. | iraq japan",
        "عقد في المرفأ الاجتماع الوزاري الأول للمجلس الأعلى لشؤون الأنهار واليابان. وأكد القادة"
            + " الصيد. | japan rivers-council",
        "بيان المجلس الأعلى لشؤون الأنهار~أكد القادة أهمية الصيد. | rivers-council",
        "بيان بشأن المجلس الأعلى لشؤون الأنهار~أكد القادة أهمية الصيد. | -",
        "إن المجلس الأعلى لشؤون الأنهار يدين الهجوم. وأكد القادة أهمية الصيد. | rivers-council",
        "يدين المجلس الأعلى لشؤون الأنهار الهجوم. وأكد القادة أهمية الصيد. | rivers-council",
        "بلدة، 3 مايو 2024: دعا المجلس الأعلى لشؤون الأنهار إلى الهدنة. وأكد القادة الصيد. |"
            + " rivers-council",
        "أدان الأمينان العامان للمجلس الأعلى لشؤون الأنهار واليابان الهجوم. وأكد القادة الصيد. |"
            + " japan rivers-council"
      })
  void whoActsInArabicWordsThatOpenATextIssuesIt(String text, String issuers) {
    String lines = text.replace("~", "\n\n");
    assertThat(names(acts("ar", lines).getLast())).isEqualTo(issuers == null ? "" : issuers);
  }

  @Test
  void aHeadingIsNoOpening() {
    String text = "Final Communiqué\n\nThe Summit of the River Union was held.\n\nThey urged calm.";
    assertThat(names(acts("en", text).getLast())).isEqualTo("river-union");
  }

  @Test
  void thoseWhoSignBelowATextIssueIt() {
    String text = "We urge calm on the rivers of Qatar and Syria.\n\n";
    String lines = "The ministers of Iraq\nJapan\n";
    assertThat(names(acts("en", text + "Signatories:\n" + lines).getFirst()))
        .isEqualTo("iraq japan");
    assertThat(names(acts("en", text + "Next meetings:\n" + lines).getFirst())).isEmpty();
  }
}
