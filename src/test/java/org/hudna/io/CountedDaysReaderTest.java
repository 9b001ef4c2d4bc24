package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.hudna.study.comparison.CountedDays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedDaysReaderTest {
  private static final String TIME =
      "{\"time\": {\"start\": \"2001-03-01T00:00\", \"end\": \"2001-05-01T00:00\"}%s}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "'' | 2001-03-29",
        ", \"agreement\": null | 2001-03-29",
        ", \"agreement\": {\"truce\": {\"start\": \"2001-03-11T19:00\"}} | 2001-03-11",
        ", \"agreement\": {\"announced\": \"2001-03-11T19:00\", \"truce\": {\"start\": null},"
            + " \"persuasion\": {\"durationDays\": 7.5}} | 2001-03-19"
      })
  void metricsCountFromThePlannedStartOfTheTruce(String agreement, String day) throws IOException {
    assertThat(CountedDaysReader.of(entry(TIME.formatted(agreement))))
        .isEqualTo(new CountedDays("ground", "2001-03-01", "2001-05-01", day));
  }

  @ParameterizedTest
  @CsvSource(value = {"{}", "null"})
  void aManifestWithoutTimesTellsNoDays(String tree) throws IOException {
    assertThat(CountedDaysReader.of(entry(tree))).isEqualTo(CountedDays.UNKNOWN);
  }

  private static Manifest.Entry entry(String tree) throws IOException {
    return new Manifest.Entry(
        "a",
        "A",
        "a.yaml",
        null,
        "ground",
        null,
        null,
        "0",
        null,
        1,
        0,
        new JsonMapper().readTree(tree));
  }
}
