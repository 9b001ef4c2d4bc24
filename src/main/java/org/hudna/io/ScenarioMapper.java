package org.hudna.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.hudna.scenario.Scenario;

/** Maps a complete tree without distributions to the frozen records. */
final class ScenarioMapper {
  private static final ObjectReader READER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .annotationIntrospector(new Words())
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build()
          .reader();

  private ScenarioMapper() {}

  static Scenario map(JsonNode tree) {
    return map(tree, Scenario.class);
  }

  /** A tree of the shape of a record as that record. */
  static <R extends Record> R map(JsonNode tree, Class<R> type) {
    try {
      return READER.forType(type).readValue(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a checked tree does not map", e);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Constants are spelled as in scenario files. */
  private static final class Words extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public String[] findEnumValues(
        MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
      for (int i = 0; i < constants.length; i++) {
        names[i] = ScenarioShape.word(constants[i]);
      }
      return names;
    }
  }
}
