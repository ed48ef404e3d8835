package org.w3id.bayan.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** Reads small Arabic texts of Iraq and Japan. */
final class Press {
  static final ThingId IRAQ = new ThingId("actor/iraq");
  static final ThingId JAPAN = new ThingId("actor/japan");
  static final ThingId COUNCIL = new ThingId("actor/rivers-council");
  static final ThingId NORTHERNERS = new ThingId("actor/northerners");
  private static final ThingId KARIM = new ThingId("actor/karim");
  private static final ThingId SAMIR = new ThingId("actor/samir");
  static final List<ThingId> PARTIES = List.of(IRAQ, JAPAN);
  private static final List<Name> NAMES =
      List.of(
          Name.of("العراق", "ar", IRAQ, "name"),
          Name.of("العراقي", "ar", IRAQ, "adjectival"),
          Name.of("اليابان", "ar", JAPAN, "name"),
          Name.of("الياباني", "ar", JAPAN, "adjectival"),
          Name.of("كريم الدلول", "ar", KARIM, "name"),
          Name.of("سامر الحدادي", "ar", SAMIR, "name"),
          Name.of("الشماليون", "ar", NORTHERNERS, "name"),
          Name.of("الشماليين", "ar", NORTHERNERS, "name"),
          Name.of("المجلس الأعلى لشؤون الأنهار", "ar", COUNCIL, "name"));

  private Press() {}

  static List<ThingId> speakers(SpeechAct act) {
    return act.in(Role.STATED_BY).stream().map(Reference::thing).toList();
  }

  static List<SpeechAct> acts(String text) {
    Lexicon lexicon = LexiconReader.read(Path.of("data/lexicon"), "ar");
    JointStatement statement =
        new JointStatement("test", "ar", new Text(text, "0"), PARTIES, DateAnchor.UNKNOWN);
    Gazetteer gazetteer = Gazetteer.of(lexicon.spelling(), NAMES, Map.of(), Set.of(KARIM, SAMIR));
    return new Extractor(gazetteer).extract(statement, GlossedText.of(text, lexicon)).acts();
  }
}
