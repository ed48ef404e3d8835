package org.w3id.bayan.publish.thing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.w3id.bayan.publish.atlas.PlaceMap;
import org.w3id.bayan.publish.page.Labels;
import org.w3id.bayan.publish.page.Links;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Row;
import org.w3id.bayan.publish.page.Timeline;
import org.w3id.bayan.store.Description;
import org.w3id.bayan.store.Incoming;
import org.w3id.bayan.store.Surroundings;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/**
 * What the page of a thing shows of its surroundings.
 *
 * @param map where it is, if that is known
 * @param tenures who held it, or which offices it held
 * @param neighbours those who act with it
 * @param documents those that mention it
 * @param timeline the same by their dates, if there is more than one
 * @param counted whether all was counted
 * @param promises where what is undertaken about it is followed through all documents
 */
public record Around(
    Optional<PlaceMap> map,
    Optional<Tenures> tenures,
    Optional<Neighbours> neighbours,
    List<Document> documents,
    Optional<Timeline> timeline,
    boolean counted,
    Optional<String> promises) {
  /** The kind of what belongs to one document. */
  private static final String DOCUMENT = "document";

  /** By these an act or its words point at what is spoken of. */
  private static final Set<Node> SPEAKING =
      Set.of(Bayan.about, Bayan.topic, Bayan.committedParty, Bayan.mentions);

  public Around {
    documents = List.copyOf(documents);
  }

  /**
   * A document that mentions the thing.
   *
   * @param when its date, if known, and how often it mentions the thing, in words
   */
  public record Document(Row.Value document, String when) {}

  static Around of(Description description, Background background, Phrases phrases, Iris iris) {
    Node thing = description.thing();
    Surroundings surroundings = background.surroundings();
    Labels labels = new Labels(phrases, surroundings.labels());
    Links links = new Links(iris);
    List<Timeline.Dated> dated =
        surroundings.appearances().stream()
            .map(it -> new Timeline.Dated(value(it, labels, links), it.issued()))
            .toList();
    return new Around(
        background
            .survey()
            .map(it -> PlaceMap.of(it, thing, address(description, phrases), phrases, iris)),
        Tenures.of(background.holdings(), phrases, iris),
        Neighbours.of(surroundings, labels, links, phrases),
        surroundings.appearances().stream()
            .map(it -> new Document(value(it, labels, links), when(it, phrases)))
            .toList(),
        dated.size() > 1 ? Timeline.of(dated, phrases) : Optional.empty(),
        surroundings.counted(),
        iris.thingId(thing)
            .filter(id -> !id.isA(DOCUMENT) && isSpokenOf(description.incoming()))
            .map(id -> "%srecurring?about=%s".formatted(links.root(), id)));
  }

  /** The parameters of the page: the language, and which of the incoming links it has. */
  private static String address(Description description, Phrases phrases) {
    int page = description.incoming().page();
    return (page > 1 ? "page=%d&".formatted(page) : "") + "lang=" + phrases.lang();
  }

  /** Whether acts speak of it; if more points at it than fits on a page, some may. */
  private static boolean isSpokenOf(Incoming incoming) {
    return incoming.pages() > 1
        || incoming.triples().stream().anyMatch(link -> SPEAKING.contains(link.getPredicate()));
  }

  private static String when(Surroundings.Appearance it, Phrases phrases) {
    String mentions = phrases.text("around.mentions", it.mentions());
    return it.issued().isEmpty() ? mentions : phrases.date(it.issued()) + " · " + mentions;
  }

  private static Row.Value value(Surroundings.Appearance it, Labels labels, Links links) {
    return new Row.Value(
        labels.of(it.document()).shortened(), links.href(it.document()), List.of());
  }
}
