package org.w3id.bayan.publish.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.publish.page.Words;
import org.w3id.bayan.publish.statement.MarkedText.Piece;

/** Passages that overlap, hold each other, share their ends or are empty still give a tree. */
class TextMarkerTest {
  private static final String TEXT = "ab😀cdefghij";

  @Test
  void nestsWhatHoldsEachOther() {
    assertThat(drawn(passage(0, 6), passage(1, 3))).isEqualTo("<0,6>a<1,3>b😀</>cde</>fghij");
  }

  @Test
  void splitsWhatOverlaps() {
    assertThat(drawn(passage(0, 5), passage(3, 8))).isEqualTo("<0,5>ab😀<3,8>cd</></><>efg</>hij");
  }

  @Test
  void numbersBothPartsOfWhatIsSplit() {
    List<Piece> pieces = TextMarker.mark(TEXT, List.of(passage(0, 5), passage(3, 8)));
    assertThat(styles(pieces)).containsExactly("mark", "mark split-0", "mark rest-0");
  }

  @Test
  void keepsAnAnchorForWhatHasNoCharacters() {
    assertThat(drawn(passage(4, 4))).isEqualTo("ab😀c<4,4></>defghij");
  }

  @Test
  void givesAnAnchorOnce() {
    assertThat(drawn(passage(0, 2), passage(0, 2))).isEqualTo("<0,2><>ab</></>😀cdefghij");
  }

  @Test
  void leavesOutWhatStandsBeyondTheText() {
    assertThat(drawn(passage(8, 40))).isEqualTo(TEXT);
  }

  @Test
  void leadsFromCharactersToTheNoteOnTheSmallestPassage() {
    List<Piece> pieces =
        TextMarker.mark(TEXT, List.of(noted(0, 6, "outer"), noted(1, 3, "inner"), passage(1, 2)));
    assertThat(pieces.stream().flatMap(piece -> noteOf(piece).stream()))
        .containsExactly("outer", "inner", "inner", "outer");
  }

  @Test
  void makesOnePieceOfAStretchThatHoldsNothingElse() {
    assertThat(TextMarker.mark(TEXT, List.of(noted(1, 3, "note"))))
        .hasSize(3)
        .element(1)
        .isEqualTo(
            new Piece.Stretch(
                new Piece.Open("1,3", ""),
                new Piece.Noted(new String(TEXT.codePoints().toArray(), 1, 2), "note", "")));
  }

  private static Passage passage(int begin, int end) {
    return new Passage(
        new Span(begin, end), begin + "," + end, List.of("mark"), List.of(), List.of(), List.of());
  }

  private static Passage noted(int begin, int end, String id) {
    Note note =
        new Note(
            id,
            new Note.Sign("", "mention", Words.in("", ""), ""),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of());
    return new Passage(
        new Span(begin, end), begin + "," + end, List.of(), List.of(note), List.of(), List.of());
  }

  private static Optional<String> noteOf(Piece piece) {
    return switch (piece) {
      case Piece.Noted noted -> Optional.of(noted.note());
      case Piece.Stretch stretch -> Optional.of(stretch.words().note());
      default -> Optional.empty();
    };
  }

  private static List<String> styles(List<Piece> pieces) {
    return pieces.stream()
        .filter(Piece.Open.class::isInstance)
        .map(piece -> ((Piece.Open) piece).styles())
        .toList();
  }

  private static String drawn(Passage... passages) {
    return TextMarker.mark(TEXT, List.of(passages)).stream()
        .map(TextMarkerTest::draw)
        .collect(Collectors.joining());
  }

  private static String draw(Piece piece) {
    return switch (piece) {
      case Piece.Open open -> "<" + open.anchor() + ">";
      case Piece.Close close -> "</>";
      case Piece.Plain plain -> plain.text();
      case Piece.Noted noted -> noted.text();
      case Piece.Stretch(var open, var words) -> draw(open) + draw(words) + "</>";
      case Piece.Sign sign -> "";
      case Piece.Correction correction -> "";
    };
  }
}
