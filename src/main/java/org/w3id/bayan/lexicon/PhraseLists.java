package org.w3id.bayan.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.w3id.bayan.language.Concordance;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/** Lists of phrases that are looked up together, by one walk along a text for all of them. */
public final class PhraseLists {
  private final List<Phrases<?>> lists;
  private final Phrases<List<List<?>>> merged;

  PhraseLists(List<Phrases<?>> lists) {
    this.lists = List.copyOf(lists);
    this.merged = Phrases.merged(lists);
  }

  /** What stands in a text. */
  public Found in(Concordance text) {
    List<List<List<Occurrence<?>>>> found = new ArrayList<>(lists.size());
    for (int list = 0; list < lists.size(); list++) {
      found.add(new ArrayList<>(Collections.nCopies(text.tokens().size(), List.of())));
    }
    text.places()
        .forEach((word, places) -> {
          if (merged.mayBeginWith(word)) {
            for (int index : places) {
              for (Occurrence<List<List<?>>> here : merged.at(text.tokens(), index)) {
                add(here, found);
              }
            }
          }
        });
    return new Found(lists, found);
  }

  private static void add(Occurrence<List<List<?>>> here, List<List<List<Occurrence<?>>>> found) {
    List<List<?>> values = here.values().getFirst();
    for (int list = 0; list < values.size(); list++) {
      if (!values.get(list).isEmpty()) {
        List<List<Occurrence<?>>> ofList = found.get(list);
        List<Occurrence<?>> before = ofList.get(here.first());
        List<Occurrence<?>> all = before.isEmpty() ? new ArrayList<>(2) : before;
        all.add(new Occurrence<>(values.get(list), here.first(), here.next(), here.stem()));
        ofList.set(here.first(), all);
      }
    }
  }

  /** The phrases of all lists that stand in one text. */
  public static final class Found {
    private final List<Phrases<?>> lists;
    private final List<List<List<Occurrence<?>>>> found;

    private Found(List<Phrases<?>> lists, List<List<List<Occurrence<?>>>> found) {
      this.lists = lists;
      this.found = found;
    }

    /** Those of one of the lists, by the token that they begin at. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // a list is merged with its own values
    public <V> List<List<Occurrence<V>>> of(Phrases<V> list) {
      return (List) found.get(lists.indexOf(list));
    }
  }
}
