package org.w3id.bayan.review;

import org.w3id.bayan.domain.Span;

/** A fact that the text takes for granted without saying it as an act of its own. */
public record Presupposition(String id, Span span, String fact) {}
