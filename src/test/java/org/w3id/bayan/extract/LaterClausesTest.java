package org.w3id.bayan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.bayan.extract.SmallTexts.IRAQ;
import static org.w3id.bayan.extract.SmallTexts.JAPAN;
import static org.w3id.bayan.extract.SmallTexts.UNION;
import static org.w3id.bayan.extract.SmallTexts.acts;
import static org.w3id.bayan.extract.SmallTexts.names;
import static org.w3id.bayan.extract.SmallTexts.types;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.domain.SpeechAct;

/** English sentences of several clauses, and words that look like a clause and are none. */
class LaterClausesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 2021, Japan seized two nets, and Iraq seized three boats. | In 2021, Japan seized two"
            + " nets / Iraq seized three boats",
        "We pledge clean water, and we take all steps to keep it so. | We pledge clean water / we"
            + " take all steps to keep it so",
        "The Iraqi team was hosted by Japan, and the Japanese team was hosted by Iraq. | The Iraqi"
            + " team was hosted by Japan / the Japanese team was hosted by Iraq",
        "They welcomed the loan, and intend to sign it in May. | They welcomed the loan / intend to"
            + " sign it in May",
        "They decided to resume the panel, suspended since 2023, and to hold talks. | They decided"
            + " to resume the panel, suspended since 2023, and to hold talks",
        "We have set goals and developed plans for the pier. | We have set goals / developed plans"
            + " for the pier",
        "The floods threaten the towns and gravely undermine the truce. | The floods threaten the"
            + " towns / gravely undermine the truce",
        "Trade has grown and has now reached a peak. | Trade has grown / has now reached a"
            + " peak",
        "Since the quota was agreed in 2005, the value of trade has grown. | Since the quota was"
            + " agreed in 2005, the value of trade has grown",
        "Talks in Basra and at ‘Pier’ covered a wide range of matters. | Talks in Basra and at"
            + " ‘Pier’ covered a wide range of matters",
        "Widening the port as a place of trade is a key goal. | Widening the port as a place of"
            + " trade is a key goal",
        "As the past years have proven, strong ties in matters of trade, fish, and fruit are vital."
            + " | As the past years have proven, strong ties in matters of trade, fish, and fruit"
            + " are vital",
        "The River Union welcomed enhanced ties. | The River Union welcomed enhanced ties",
        "Iraq noted increased trade and improved roads. | Iraq noted increased trade and improved"
            + " roads",
        "Iraq noted increased trade and thanked Japan. | Iraq noted increased trade / thanked"
            + " Japan",
        "We commit to act and call on the owners to wait. | We commit to act / call on the owners"
            + " to wait",
        "We welcomed the loan and reaffirm our ties. | We welcomed the loan / reaffirm our ties",
        "We welcomed the plan ‘Pier, Boat,’ and reaffirm our ties. | We welcomed the plan ‘Pier,"
            + " Boat / reaffirm our ties",
        "We are firm in our commitment to a free region, where the rule of law is upheld. | We are"
            + " firm in our commitment to a free region, where the rule of law is upheld",
        "The Council of Ports (CP) held its Fifth (5th) Session. | The Council of Ports (CP) held"
            + " its Fifth (5th) Session",
        "Iraq regretted the raid, repeated breaches of the truce and the spread of fear. | Iraq"
            + " regretted the raid, repeated breaches of the truce and the spread of fear",
        "Iraq reviewed trade, discussed matters of peace, and agreed to meet. | Iraq reviewed trade"
            + " / discussed matters of peace / agreed to meet",
        "We mayors of the valley thank Iraq and reject the plan. | We mayors of the valley thank"
            + " Iraq / reject the plan",
        "On this day, we owners of boats from all ports condemn the raid. | On this day, we owners"
            + " of boats from all ports condemn the raid",
        "This session built upon the goals set forth in Basra. | This session built upon the goals"
            + " set forth in Basra",
        "Iraq welcomed trust, openness and continued work. | Iraq welcomed trust, openness and"
            + " continued work",
        "Iraq is convinced that trade meets needs and will contribute to peace. | Iraq is convinced"
            + " that trade meets needs and will contribute to peace",
        "They agreed that tolls fell and will meet in May. | They agreed that tolls fell / will"
            + " meet in May",
        "They agreed to build a pier as well as continue to support the fishers. | They agreed to"
            + " build a pier as well as continue to support the fishers",
        "They agreed to build a pier and have asked for help. | They agreed to build a pier / have"
            + " asked for help",
        "The role of ports was praised, it said. | The role of ports was praised, it said",
        "They thanked Japan and both countries’ ministers agreed to meet. | They thanked Japan /"
            + " both countries’ ministers agreed to meet",
        "They praised Japan and high-level officials agreed to meet. | They praised Japan /"
            + " high-level officials agreed to meet",
        "They discussed tolls, and share the view that trade grows. | They discussed tolls / share"
            + " the view that trade grows",
        "Iraq noted advances in the trade of fish. | Iraq noted advances in the trade of fish",
        "The port and the pier make vital gifts to trade. | The port and the pier make vital gifts"
            + " to trade",
        "On the coast, the port and the Iraq-Japan ferry bring the towns together. | On the coast,"
            + " the port and the Iraq-Japan ferry bring the towns together",
        "We welcomed trade and support for it. | We welcomed trade and support for it",
        "We agreed to meet and reaffirm our ties. | We agreed to meet and reaffirm our ties",
        "We stress calm and will refrain from force. | We stress calm / will refrain from force",
        "3.1 Iraq thanked Japan. | Iraq thanked Japan",
        "Iraq praised the truce. Both sides also~urged calm. | Iraq praised the truce / Both sides"
            + " also~urged calm",
        "Iraq praised the truce. Both sides agreed to~– build a pier. | Iraq praised the truce /"
            + " Both sides agreed to",
        "Japan has achieved progress in many fields and intends, with help, to open a pier. | Japan"
            + " has achieved progress in many fields / intends, with help, to open a pier",
        "In condemning the raid, we call for calm. | In condemning the raid / we call for calm",
        "Both sides will do their utmost to protect the river. | Both sides will do their utmost to"
            + " protect the river",
        "Since its founding the fund has helped many towns. | Since its founding the fund has"
            + " helped many towns",
        "Since taking office the council has cut tariffs and opened a pier. | Since taking office"
            + " the council has cut tariffs / opened a pier",
        "Since the accord of 2015 the two sides have also built trust. | Since the accord of 2015"
            + " the two sides have also built trust",
        "We will, together, do our utmost to protect the river. | We will, together, do our utmost"
            + " to protect the river",
        "Both sides said that Japan opened a pier, and Iraq seized two boats. | Both sides said"
            + " that Japan opened a pier, and Iraq seized two boats",
        "We work to ensure Japan, the River Union, and Iraq are safe. | We work to ensure Japan,"
            + " the River Union, and Iraq are safe",
        "Japan drafted a treaty; the Iraqi side was unable to endorse it. | Japan drafted a treaty"
            + " / the Iraqi side was unable to endorse it",
        "Since 2015 Japan and Iraq have built trust and opened a pier. | Since 2015 Japan and Iraq"
            + " have built trust / opened a pier",
        "They visited the pier, the market, and the school built last year. | They visited the"
            + " pier, the market, and the school built last year",
        "Since then Japan and Iraq have made strides. | Since then Japan and Iraq have made"
            + " strides",
        "Both sides are alarmed by the raid and must act together. | Both sides are alarmed by the"
            + " raid / must act together",
        "We support the plan to open ports and must wait. | We support the plan to open ports and"
            + " must wait",
        "We condemn the raid and will build a pier. | We condemn the raid / will build a pier",
        "These accords when concluded will help the fishers. | These accords when concluded will"
            + " help the fishers",
        "The fishers who worked will be paid. | The fishers who worked will be paid",
        "Since the truce took hold, trade has doubled. | Since the truce took hold, trade has"
            + " doubled",
        "After the war broke out, prices rose. | After the war broke out, prices rose",
        "By promoting trade, endorsing reform and opening ports, both sides will help. | By"
            + " promoting trade, endorsing reform and opening ports, both sides will help",
        "We trust in their abiding will to keep the peace. | We trust in their abiding will to"
            + " keep the peace",
        "We acknowledge the aid of women to peacebuilding and intend to train more. | We"
            + " acknowledge the aid of women to peacebuilding / intend to train more",
        "Neither side will close the pier, nor will it allow others to do so. | Neither side will"
            + " close the pier / nor will it allow others to do so",
        "Both sides held talks, at which they signed a memorandum on fish. | Both sides held talks"
            + " / they signed a memorandum on fish",
        "Having considered the report, the two sides approved the plan. | Having considered the"
            + " report / the two sides approved the plan",
        "Concerned by the drought, the two sides opened a fund. | Concerned by the drought / the"
            + " two sides opened a fund",
        "Welcoming the truce, the two sides opened a pier. | Welcoming the truce / the two sides"
            + " opened a pier",
        "A joint working group collaborated on nets. | A joint working group collaborated on nets",
        "Nearly 30,000 boats sailed in the spring, driven largely by the drought. | Nearly 30,000"
            + " boats sailed in the spring, driven largely by the drought",
        "The valley faces growing challenges, from drought to floods. | The valley faces growing"
            + " challenges, from drought to floods",
        "The Basra Plan, led by the fishers, encompasses a wide approach. | The Basra Plan, led by"
            + " the fishers, encompasses a wide approach",
        "Kenji Mori announced that Japan would open a pier, while President Salma Haddad pledged to"
            + " cut tolls. | Kenji Mori announced that Japan would open a pier / President Salma"
            + " Haddad pledged to cut tolls",
        "Both sides met in 1964 and have since concluded ten accords. | Both sides met in 1964 /"
            + " have since concluded ten accords",
        "They looked forward to talks at which experts would assess the nets and review the quota."
            + " | They looked forward to talks at which experts would assess the nets and review"
            + " the quota"
      })
  void eachClauseWithASubjectOrAVerbOfItsOwnIsAnAct(String sentence, String clauses) {
    assertThat(
            acts("en", sentence.replace('~', '\n'), IRAQ, JAPAN).stream()
                .map(act -> words(sentence, act))
                .collect(Collectors.joining(" / ")))
        .isEqualTo(clauses);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Neither will Japan accept tolls. | japan",
        "Iraq rejects tolls, nor will Japan accept quotas. | japan",
        "We reject tolls. Nor will the two sides forget it. | iraq japan"
      })
  void whoStandsBehindNorAndWillSpeaks(String text, String speakers) {
    SpeechAct last = acts("en", text, IRAQ, JAPAN).getLast();
    assertThat(names(last)).isEqualTo(speakers);
    assertThat(last.illocution().actType()).isEqualTo("intend");
    assertThat(last.illocution().negative()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 2020, no fewer than ten schools were opened. | false",
        "No later than May, the port was closed. | false",
        "In 2020, no school was opened. | true"
      })
  void noFewerThanTenAreSome(String sentence, boolean negative) {
    assertThat(acts("en", sentence, IRAQ, JAPAN).getLast().illocution().negative())
        .isEqualTo(negative);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Japan, focused on growth, opened a new pier. | report",
        "The Nets Programme, launched three years ago, has helped many. | report",
        "While welcoming the truce, both sides warned of storms. | welcome express-concern",
        "Concerned by the drought, and determined to help, both sides opened a fund. |"
            + " express-concern commit report",
        "Japan reiterated its invitation to the rowers. | invite",
        "To this end, we will: (a) publish data; (b) support the fund. | intend",
        "It is our intention to convene a fair. | intend",
        "Japan, in turn, backs the plan. | support",
        "Mindful of old ties, determined that no fisher be lost, we adopt the plan. | recognise"
            + " commit decide",
        "Having said that, we welcome the plan. | welcome",
        "Having reviewed progress, we welcome the plan. | discuss welcome",
        "Other issues considered were the drought and the ferry. | report",
        "Other issues discussed included the drought and the ferry. | report",
        "The board issues revised rules. | assess",
        "Both leaders used the occasion to affirm old ties. | take-opportunity",
        "Considering the situation in the valley, the two sides agreed to meet again. | agree",
        "The two sides considered the situation in the valley. | discuss",
        "The leaders consider the situation in the valley. | discuss",
        "The two sides are considering the draft of the engineers. | discuss",
        "Japan assured the fishers that support is coming. | commit",
        "The two sides stressed the need for commitment. | emphasise",
        "The two sides stressed their commitment. | emphasise",
        "Japan conveyed to the owners of the boats its deep gratitude. | express-appreciation",
        "The two sides plan to review the quota. | intend"
      })
  void whatDescribesOrIsSaidIsNoActOfItsOwn(String sentence, String types) {
    assertThat(types(acts("en", sentence, IRAQ, JAPAN))).isEqualTo(types);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No objection having come, the rules were adopted. | false",
        "On tolls, no consensus was reached. | true",
        "No agreement was reached on tolls. | true",
        "On tolls, consensus was reached. | false",
        "No ships, boats or nets were seized. | true",
        "In May, no ship was seized. | true",
        "The pier was closed, and no ship was seized. | true"
      })
  void noDeniesWhatTheClauseIsAbout(String sentence, boolean negative) {
    assertThat(acts("en", sentence, IRAQ, JAPAN).getLast().illocution().negative())
        .isEqualTo(negative);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "The countries in the valley pledged aid. | -",
        "The countries pledged aid. | iraq japan",
        "The ministers of the River Group - Iraq and Japan - condemn the raid. | iraq japan",
        "The ministers of the River Group – Iraq and Japan – condemn the raid. | iraq japan",
        "The members of the Contact Group (Iraq and Japan) welcome the truce. | iraq japan",
        "The Sides in the spirit of trust pledged aid. | iraq japan",
        "The sides for the first time pledged aid. | iraq japan",
        "The Sides for the first time pledged aid. | iraq japan",
        "The Prime Minister of Iraq Salma Haddad came to Basra. The Prime Minister asked for calm."
            + " | salma-haddad",
        "Greeting the fishers, Salma Haddad and Kenji Mori asked the two towns for calm. |"
            + " kenji-mori salma-haddad"
      })
  void whoIsMeantSpeaks(String text, String names) {
    assertThat(names(acts("en", text, IRAQ, JAPAN).getLast()))
        .isEqualTo(names == null ? "" : names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Local authorities urged calm. | -",
        "Rebel leaders urged calm. | -",
        "The leaders urged calm. | river-union"
      })
  void othersAreNotTheOrganisationWhoseStatementItIs(String text, String names) {
    assertThat(names(acts("en", text, UNION).getLast())).isEqualTo(names == null ? "" : names);
  }

  @Test
  void whoPraisesInAnOpeningIsWhoActsBehindIt() {
    List<SpeechAct> acts =
        acts(
            "en",
            "In praising the two towns, President Salma Haddad and President Kenji Mori smiled.",
            IRAQ,
            JAPAN);
    assertThat(types(acts)).isEqualTo("commend report");
    assertThat(names(acts.getFirst())).isEqualTo("kenji-mori salma-haddad");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Both sides are determined that piracy shall end.",
        "Iraq is confident that Japan will never close the port."
      })
  void whatOneIsDeterminedIsContent(String text) {
    assertThat(acts("en", text, IRAQ, JAPAN)).hasSize(1);
  }

  private static String words(String text, SpeechAct act) {
    return act.wording().spans().stream()
        .map(span -> text.substring(span.begin(), span.end()))
        .collect(Collectors.joining(" … "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iraq undertook to second experts, and Japan to bear the costs. | iraq: commit, japan:"
            + " commit",
        "Iraq intends to build a dam, and the Republic of Japan to fund it. | iraq: intend, japan:"
            + " intend",
        "Iraq pledged to build a dam, and Japan to supply it, and Qatar to run it. | iraq: commit,"
            + " japan: commit, qatar: commit",
        "Iraq agreed to invite Qatar, and Japan to join the fund. | iraq: agree",
        "Iraq agreed to work with Qatar and Japan to open the pier. | iraq: agree",
        "Iraq agreed to ask Qatar to send ships, and Japan to send nets. | iraq: agree",
        "Iraq undertook to allow Japan to fish, and Qatar to sail. | iraq: commit",
        "Iraq asked Japan to open the pier, and Qatar to close the mine. | iraq: call-upon",
        "Both sides agreed to open the pier, and to close the mine. | iraq japan: agree",
        "Iraq undertook to second experts, and Japan to | iraq: commit",
        "Iraq undertook to second experts, and Japan | iraq: commit",
      })
  void anotherPartyUndertakesWithTheSameVerb(String text, String told) {
    assertThat(
            acts("en", text, IRAQ, JAPAN).stream()
                .map(act -> names(act) + ": " + act.illocution().actType())
                .collect(Collectors.joining(", ")))
        .isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The loan includes tolls, training and support activities. | assess",
        "The plan brings science, equipment and support services. | assess",
        "Both sides agreed to talks on the White Paper and the Defence and Security Review and to"
            + " confer on tolls. | agree",
        "Japan praised the loan and supports the truce. | commend support"
      })
  void aNounThatLooksLikeAnotherVerbIsNoAct(String text, String types) {
    assertThat(types(acts("en", text, IRAQ, JAPAN))).isEqualTo(types);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iraq and Japan enjoy close ties. | report",
        "Both sides work closely with the banks. | report",
        "As such Iraq and Japan will work tirelessly with the banks. | intend",
        "The plan to help Iraq and Japan build a bridge was discussed. | discuss",
        "Both sides prioritised the quay. | decide",
        "Both sides concurred to open the quay. | agree"
      })
  void severalWhoOpenAClauseDoWhatTheVerbBehindThemSays(String text, String types) {
    assertThat(types(acts("en", text, IRAQ, JAPAN))).isEqualTo(types);
  }
}
