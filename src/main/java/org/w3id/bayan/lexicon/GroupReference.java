package org.w3id.bayan.lexicon;

/**
 * Words by which a statement speaks of its parties without naming them.
 *
 * @param kind code of the scheme {@code mention-kind}
 * @param voice code of the scheme {@code speaker-voice} for an act of theirs
 */
public record GroupReference(String words, String kind, String voice) {}
