package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SchemaGeneratorTest {
  private final SchemaGenerator generator = new SchemaGenerator();

  @Test
  void theCommittedSchemaIsTheGeneratedOne() throws IOException {
    GoldenFile.of(Path.of("src/main/resources/org/hudna/io/scenario.schema.json"))
        .assertEqualTo(generator.text());
  }

  @Test
  void aNumberSaysItsUnitRangeDefaultAndSource() {
    JsonNode days =
        generator
            .schema()
            .at("/properties/agreement/properties/persuasion/properties/durationDays");
    assertThat(days.path("x-unit").asText()).isEqualTo("days");
    assertThat(days.at("/oneOf/0/maximum").asInt()).isEqualTo(60);
    assertThat(days.path("default").asInt()).isEqualTo(7);
    assertThat(days.path("x-source").asText()).isEqualTo("fact.terms");
  }

  @Test
  void everyKeyIsDescribedAndNoOtherIsAllowed() {
    assertEachDescribed(generator.schema());
  }

  private static void assertEachDescribed(JsonNode schema) {
    if (schema.path("type").asText().equals("object") && schema.has("properties")) {
      assertThat(schema.path("additionalProperties").isBoolean()).isTrue();
      schema
          .path("properties")
          .properties()
          .forEach(
              entry -> {
                if (!entry.getKey().equals("dist")) {
                  assertThat(entry.getValue().path("description").asText())
                      .as(entry.getKey())
                      .isNotBlank();
                }
                assertEachDescribed(entry.getValue());
              });
    }
    if (schema.path("additionalProperties").isObject()) {
      assertEachDescribed(schema.path("additionalProperties"));
    }
    if (schema.has("items")) {
      assertEachDescribed(schema.path("items"));
    }
  }
}
