package org.w3id.bayan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bill of materials that the build writes tells what is really shipped. */
class BillOfMaterialsIT {
  private static final Path TARGET = Path.of("target");

  @Test
  void eachLibraryIsListedAndNothingElse() throws IOException {
    try (Stream<Path> libraries = Files.list(TARGET.resolve("lib"))) {
      List<String> shipped = libraries.map(jar -> jar.getFileName().toString()).toList();
      assertThat(components().stream().map(BillOfMaterialsIT::fileName))
          .hasSizeGreaterThan(50)
          .containsExactlyInAnyOrderElementsOf(shipped);
    }
  }

  @Test
  void eachLibraryHasLicence() throws IOException {
    assertThat(components())
        .allSatisfy(component ->
            assertThat(component.getJsonArray("licenses")).as(fileName(component)).isNotEmpty());
  }

  private static List<JsonObject> components() throws IOException {
    try (JsonReader reader =
        Json.createReader(Files.newInputStream(TARGET.resolve("bayan.cdx.json")))) {
      return reader.readObject().getJsonArray("components").getValuesAs(JsonObject.class);
    }
  }

  private static String fileName(JsonObject component) {
    return "%s-%s.jar".formatted(component.getString("name"), component.getString("version"));
  }
}
