package org.hudna.io;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;

/** Parses JSON strictly. */
final class JsonFile {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private JsonFile() {}

  /**
   * The tree of a text.
   *
   * @throws FaultyInputException if it is not JSON
   */
  static JsonNode parse(Path file, String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw FaultyInputException.of(
          Diagnostic.of(
              DiagnosticCode.BROKEN_YAML,
              Origin.written(file, at.getLineNr(), at.getColumnNr()),
              "not JSON: " + e.getOriginalMessage().lines().findFirst().orElse("")));
    }
  }
}
