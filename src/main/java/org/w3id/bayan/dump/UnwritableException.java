package org.w3id.bayan.dump;

import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;

/** The form of a file has no way to say something that the dataset says. */
public final class UnwritableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnwritableException(Quad quad, DumpFormat format) {
    super(
        "This cannot be written as %s, which has no way to say what <%s> has as <%s>. Ask for %s."
            .formatted(
                format.extension(),
                quad.getSubject(),
                quad.getPredicate(),
                DumpFormat.DEFAULT.stream()
                    .map(DumpFormat::extension)
                    .collect(Collectors.joining(" or "))));
  }
}
