package org.w3id.bayan.extract;

import java.util.ArrayList;
import java.util.List;
import org.w3id.bayan.domain.Finding;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Sentence;
import org.w3id.bayan.language.SentenceSplitter;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.language.Tokenizer;
import org.w3id.bayan.lexicon.Lexicon;

/**
 * A text cut into sentences and tokens.
 *
 * @param sentences in order, with their tokens
 * @param findings breaks inside sentences that were bridged
 */
public record ParsedText(List<ParsedSentence> sentences, List<Finding> findings) {
  public ParsedText {
    sentences = List.copyOf(sentences);
    findings = List.copyOf(findings);
  }

  /** A sentence and its tokens. */
  public record ParsedSentence(Sentence sentence, List<Token> tokens) {
    public ParsedSentence {
      tokens = List.copyOf(tokens);
    }
  }

  /** Cuts the text of a document. */
  public static ParsedText parse(JointStatement statement, Lexicon lexicon) {
    String text = statement.text().characters();
    List<Token> tokens = Tokenizer.tokenize(text);
    List<ParsedSentence> sentences = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    int next = 0;
    for (SentenceSplitter.Part part : lexicon.words().sentences().split(text)) {
      String id = "S%02d".formatted(sentences.size() + 1);
      List<Token> own = new ArrayList<>();
      while (next < tokens.size() && tokens.get(next).span().begin() < part.span().end()) {
        if (tokens.get(next).span().begin() >= part.span().begin()) {
          own.add(tokens.get(next));
        }
        next++;
      }
      sentences.add(new ParsedSentence(new Sentence(id, part.span()), own));
      if (part.repaired()) {
        findings.add(
            new Finding.BrokenSentence(part.span(), id + " is broken; its parts were joined"));
      }
    }
    return new ParsedText(sentences, findings);
  }
}
