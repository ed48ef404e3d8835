package org.w3id.bayan.domain;

/**
 * A logical sentence: a stray full stop or line break inside it does not end it.
 *
 * @param id its number in the document, for example {@code S01}
 */
public record Sentence(String id, Span span) {}
