package org.w3id.bayan.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.bayan.domain.DateAnchor;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Role;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.lexicon.Gazetteer;
import org.w3id.bayan.lexicon.Lexicon;
import org.w3id.bayan.lexicon.LexiconReader;

/** Small texts of a few actors who are known by name, and who says what in them. */
final class SmallTexts {
  static final ThingId IRAQ = new ThingId("actor/iraq");
  static final ThingId JAPAN = new ThingId("actor/japan");
  static final ThingId QATAR = new ThingId("actor/qatar");
  static final ThingId IRAQIS = new ThingId("actor/iraqi-delegation");
  static final ThingId JAPANESE = new ThingId("actor/japanese-delegation");
  static final ThingId UNION = new ThingId("actor/river-union");
  static final ThingId AGENCY = new ThingId("actor/quay-agency");
  static final ThingId COUNCIL = new ThingId("actor/rivers-council");
  static final ThingId NORTHERNERS = new ThingId("actor/northerners");
  static final ThingId SALMA = new ThingId("actor/salma-haddad");
  static final ThingId KENJI = new ThingId("actor/kenji-mori");
  static final ThingId KARIM = new ThingId("actor/karim");
  static final ThingId SAMIR = new ThingId("actor/samir");
  static final ThingId FORUM = new ThingId("event/river-forum");
  private static final ThingId IN_IRAQ = new ThingId("place/iraq");
  private static final ThingId IN_JAPAN = new ThingId("place/japan");

  private static final List<Name> NAMES =
      List.of(
          Name.of("Iraq", "en", IRAQ, "name"),
          Name.of("Iraq", "en", IN_IRAQ, "name"),
          Name.of("Iraqi", "en", IRAQ, "adjectival"),
          Name.of("Japan", "en", JAPAN, "name"),
          Name.of("Japan", "en", IN_JAPAN, "name"),
          Name.of("Japanese", "en", JAPAN, "adjectival"),
          Name.of("Qatar", "en", QATAR, "name"),
          Name.of("Qatari", "en", QATAR, "adjectival"),
          Name.of("River Union", "en", UNION, "name"),
          Name.of("Quay Agency", "en", AGENCY, "name"),
          Name.of("River Forum", "en", FORUM, "name"),
          Name.of("Council of the River Union", "en", COUNCIL, "name"),
          Name.of("Salma Haddad", "en", SALMA, "name"),
          Name.of("Kenji Mori", "en", KENJI, "name"),
          Name.of("العراق", "ar", IRAQ, "name"),
          Name.of("العراقي", "ar", IRAQ, "adjectival"),
          Name.of("العراقية", "ar", IRAQ, "adjectival"),
          Name.of("اليابان", "ar", JAPAN, "name"),
          Name.of("الياباني", "ar", JAPAN, "adjectival"),
          Name.of("اليابانية", "ar", JAPAN, "adjectival"),
          Name.of("قطر", "ar", QATAR, "name"),
          Name.of("كريم الدلول", "ar", KARIM, "name"),
          Name.of("سامر الحدادي", "ar", SAMIR, "name"),
          Name.of("الشماليون", "ar", NORTHERNERS, "name"),
          Name.of("الشماليين", "ar", NORTHERNERS, "name"),
          Name.of("المجلس الأعلى لشؤون الأنهار", "ar", COUNCIL, "name"));

  private SmallTexts() {}

  /** The acts of a text of these parties, in its order. */
  static List<SpeechAct> acts(String language, String text, ThingId... parties) {
    Lexicon lexicon = LexiconReader.read(Path.of("data/lexicon"), language);
    JointStatement statement =
        new JointStatement(
            "test", language, new Text(text, "0"), List.of(parties), DateAnchor.UNKNOWN);
    Gazetteer gazetteer =
        Gazetteer.of(
            lexicon.spelling(),
            NAMES,
            Map.of(IRAQIS, IRAQ, JAPANESE, JAPAN, SALMA, IRAQ, KENJI, JAPAN),
            Set.of(SALMA, KENJI, KARIM, SAMIR),
            Map.of(FORUM, Map.of(IRAQ, IRAQIS, JAPAN, JAPANESE)));
    return new Extractor(gazetteer).extract(statement, GlossedText.of(text, lexicon)).acts();
  }

  static List<ThingId> speakers(SpeechAct act) {
    return act.in(Role.STATED_BY).stream().map(Reference::thing).toList();
  }

  /** The speakers of an act by the last part of their ids, in the order of the alphabet. */
  static String names(SpeechAct act) {
    return speakers(act).stream()
        .map(thing -> thing.path().substring(thing.path().lastIndexOf('/') + 1))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  static String types(List<SpeechAct> acts) {
    return acts.stream().map(act -> act.illocution().actType()).collect(Collectors.joining(" "));
  }
}
