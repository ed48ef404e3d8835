package org.w3id.bayan.publish.resource;

import org.w3id.bayan.store.Store;

/**
 * What a request looks for.
 *
 * @param store the version that it is looked for in
 * @param path below the root, decoded, without a slash at its beginning and without the extension
 *     of a representation
 * @param page which page of the triples that point at a thing, from 1
 */
public record Sought(Store store, String path, int page) {}
