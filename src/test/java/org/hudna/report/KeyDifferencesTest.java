package org.hudna.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyDifferencesTest {

  private static List<KeyDifference> between(String baseline, String scenario)
      throws JsonProcessingException {
    JsonMapper json = new JsonMapper();
    return KeyDifferences.between(json.readTree(baseline), json.readTree(scenario));
  }

  @Test
  void saysOldAndNewWithTheWordsAndUnitOfTheSchema() throws JsonProcessingException {
    assertThat(
            between(
                "{\"agreement\": {\"persuasion\": {\"durationDays\": 7}}}",
                "{\"agreement\": {\"persuasion\": {\"durationDays\": 14}}}"))
        .containsExactly(
            new KeyDifference(
                "agreement.persuasion.durationDays",
                "How long the extra effort lasts",
                "7",
                "14",
                "days"));
  }

  @Test
  void tellsAPartThatIsAbsentInOneRow() throws JsonProcessingException {
    assertThat(between("{\"agreement\": {\"a\": 1, \"b\": 2}}", "{}"))
        .singleElement()
        .satisfies(row -> assertThat(row.before()).isEqualTo("present: a, b"))
        .satisfies(row -> assertThat(row.after()).isEqualTo("absent"));
  }

  @Test
  void takesALawAsOneValue() throws JsonProcessingException {
    String law = "{\"x\": {\"dist\": \"uniform\", \"min\": 0.1, \"max\": %s}}";
    assertThat(between(law.formatted("0.2"), law.formatted("0.3")))
        .singleElement()
        .satisfies(row -> assertThat(row.after()).isEqualTo("0.1 to 0.3, evenly"));
  }

  @Test
  void leavesOutTitlesAndQuestions() throws JsonProcessingException {
    assertThat(between("{\"title\": \"a\", \"question\": \"b\"}", "{\"title\": \"c\"}")).isEmpty();
  }
}
