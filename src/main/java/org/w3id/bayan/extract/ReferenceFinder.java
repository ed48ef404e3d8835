package org.w3id.bayan.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Origin;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.extract.ParsedText.ParsedSentence;
import org.w3id.bayan.language.PhraseTrie.Found;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.GroupReference;
import org.w3id.bayan.lexicon.Lexicon;

/** Finds words that mean the parties: the two sides, both delegations, we. */
public final class ReferenceFinder {
  private static final BigDecimal CONFIDENCE = new BigDecimal("0.70");

  private final Lexicon lexicon;

  public ReferenceFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The references to the parties in a text, in order; with no parties they refer to nothing. */
  public List<Mention> find(ParsedText text, List<ThingId> parties) {
    List<Mention> mentions = new ArrayList<>();
    for (ParsedSentence sentence : text.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int begin = 0; begin < tokens.size(); begin++) {
        Optional<Found<GroupReference>> found =
            lexicon.words().references().longestAt(tokens, begin, lexicon.words().clitics());
        if (found.isPresent()) {
          mentions.add(mention(tokens, found.get(), parties));
        }
      }
    }
    return mentions;
  }

  private static Mention mention(
      List<Token> tokens, Found<GroupReference> found, List<ThingId> parties) {
    GroupReference reference = found.values().getFirst();
    Span first = tokens.get(found.begin()).from(found.clitics().length());
    return new Mention(
        new Span(first.begin(), tokens.get(found.end() - 1).span().end()),
        reference.kind(),
        parties,
        Optional.empty(),
        new Origin.Extracted("reference to the parties: " + reference.words(), CONFIDENCE));
  }
}
