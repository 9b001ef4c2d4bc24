package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import org.hudna.io.Manifest;
import org.junit.jupiter.api.Test;

class ScenarioNotesTest {

  private static ScenarioNotes notes(String json) throws IOException {
    JsonNode resolved = new JsonMapper().readTree(json.replace('\'', '"'));
    Map<String, String> parties = Map.of("coast-guard", "The Coast-Guard");
    return ScenarioNotes.of(
        new Manifest.Entry("one", "One", "", null, "", null, parties, "", null, 1, 0, resolved));
  }

  @Test
  void readsTruceAndPersuasionThatStartTogether() throws IOException {
    TruceMarks marks =
        notes(
                "{'agreement': {'announced': '2016-09-09T23:30',"
                    + " 'truce': {'start': '2016-09-12T19:00', 'order': 'with-persuasion'},"
                    + " 'persuasion': {'durationDays': 7}}}")
            .marks();
    LocalDateTime start = LocalDateTime.parse("2016-09-12T19:00");
    assertThat(marks).isEqualTo(new TruceMarks(start, start, 7));
  }

  @Test
  void putsATruceAfterPersuasion() throws IOException {
    TruceMarks marks =
        notes(
                "{'agreement': {'announced': '2016-09-09T23:30',"
                    + " 'truce': {'start': null, 'order': 'after-persuasion'},"
                    + " 'persuasion': {'durationDays': 7}}}")
            .marks();
    assertThat(marks.persuasion()).isEqualTo(LocalDateTime.parse("2016-09-09T23:30"));
    assertThat(marks.truce()).isEqualTo(LocalDateTime.parse("2016-09-16T23:30"));
  }

  @Test
  void takesTheMiddleOfAnOpenDuration() throws IOException {
    TruceMarks marks =
        notes(
                "{'agreement': {'truce': {'start': '2016-09-12T19:00'},"
                    + " 'persuasion': {'durationDays': {'dist': 'uniform', 'min': 5, 'max': 9}}}}")
            .marks();
    assertThat(marks.persuasionDays()).isEqualTo(7);
  }

  @Test
  void knowsThatThereIsNoTruce() throws IOException {
    assertThat(notes("{'agreement': null}").marks().hasTruce()).isFalse();
    assertThat(notes("{}").marks().hasTruce()).isFalse();
  }

  @Test
  void prefersShownNamesToIds() throws IOException {
    ScenarioNotes notes = notes("{'observers': {'o-1': {'name': 'Monitors-North'}}}");
    assertThat(notes.name("o-1")).isEqualTo("Monitors-North");
    assertThat(notes.name("coast-guard")).isEqualTo("The Coast-Guard");
    assertThat(notes.name("party-of_two")).isEqualTo("Party of two");
  }
}
