package org.w3id.bayan.dump;

import java.util.Optional;

/**
 * A file for download, as it was written.
 *
 * @param mediaType of what is in it
 * @param compression the media type of its compression; empty if it has none
 * @param sha256 of its bytes, in hexadecimal digits
 */
public record DumpFile(
    String name, String mediaType, Optional<String> compression, long bytes, String sha256) {}
