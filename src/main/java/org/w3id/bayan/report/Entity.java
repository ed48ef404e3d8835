package org.w3id.bayan.report;

import org.w3id.bayan.domain.Origin;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.ThingId;

/**
 * A thing that a document names and that is not known from elsewhere: a minister, a committee, an
 * agreement. It belongs to its document until a curator gives it an entry of its own.
 *
 * @param id its name, which begins with its kind and its document: {@code actor/<document>/…}
 * @param className local name of its class: {@code Person}, {@code GovernmentBody}…
 * @param name the fullest words by which the document names it
 * @param language the language of the name
 * @param span where the name stands first
 */
public record Entity(
    ThingId id, String className, String name, String language, Span span, Origin origin) {}
