package org.hudna.view.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hudna.model.event.DayClosed;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.view.scene.Chronicle.Count;
import org.hudna.view.scene.Subject.Kind;
import org.junit.jupiter.api.Test;

class ChronicleTest {
  private static final int ALL = Integer.MAX_VALUE;
  private final RecordedRun run = RecordedRun.mini();
  private final Chronicle chronicle = new Chronicle(run::recording, run.scenario(), run.theatre());
  private final double end = run.recording().endHours();

  @Test
  void everyEventOfASubjectIsThereOnceWithItsHour() {
    for (Kind kind : Kind.values()) {
      for (Subject subject : subjects(kind)) {
        List<Double> expected =
            run.events().stream()
                .filter(event -> EventSubjects.of(event).contains(subject))
                .map(SimulationEvent::hours)
                .sorted((a, b) -> Double.compare(b, a))
                .toList();
        assertThat(chronicle.last(subject, end, ALL))
            .extracting(Happening::hours)
            .containsExactlyElementsOf(expected);
      }
    }
  }

  private Set<Subject> subjects(Kind kind) {
    return run.events().stream()
        .flatMap(event -> EventSubjects.of(event).stream())
        .filter(subject -> subject.kind() == kind)
        .collect(Collectors.toSet());
  }

  @Test
  void everyEventThatIsAboutSomebodyHasWords() {
    EventText text = new EventText(chronicle.names());
    List<String> lines =
        run.events().stream()
            .filter(event -> !EventSubjects.of(event).isEmpty())
            .map(text::of)
            .toList();
    assertThat(lines).hasSizeGreaterThan(100);
    assertThat(lines).allSatisfy(line -> assertThat(line).isNotBlank().doesNotContain("{", "null"));
    assertThat(EventSubjects.of(anyOf(DayClosed.class))).isEmpty();
  }

  private SimulationEvent anyOf(Class<? extends SimulationEvent> type) {
    return run.events().stream().filter(type::isInstance).findFirst().orElseThrow();
  }

  @Test
  void nothingAfterTheHourIsTold() {
    Subject party = chronicle.names().all(Kind.PARTY).get(0);
    double middle = end / 2;
    assertThat(chronicle.last(party, middle, 5)).hasSizeBetween(1, 5);
    assertThat(chronicle.last(party, middle, ALL))
        .allSatisfy(each -> assertThat(each.hours()).isLessThanOrEqualTo(middle))
        .hasSize(chronicle.size(party, middle));
    assertThat(chronicle.size(party, end)).isGreaterThan(chronicle.size(party, middle));
  }

  @Test
  void aRunThatStartsAgainIsToldFromItsStart() {
    Recording[] shown = {run.recording()};
    Chronicle twice = new Chronicle(() -> shown[0], run.scenario(), run.theatre());
    Subject party = twice.names().all(Kind.PARTY).get(0);
    assertThat(twice.size(party, end)).isPositive();
    shown[0] = new Recording(run.scenario(), run.theatre());
    assertThat(twice.size(party, end)).isZero();
    shown[0] = run.replayed();
    assertThat(twice.last(party, end, ALL)).isEqualTo(chronicle.last(party, end, ALL));
  }

  @Test
  void attacksOfAllDaysAreThoseOfTheRun() {
    Subject party = chronicle.names().all(Kind.PARTY).get(0);
    int days = run.scenario().time().days();
    int counted = 0;
    for (int day = 0; day < days; day++) {
      counted += chronicle.on(party, day, Count.ATTACKS);
    }
    long attacks =
        run.events().stream()
            .filter(event -> event instanceof ViolationCommitted)
            .filter(event -> EventSubjects.of(event).contains(party))
            .filter(event -> event.hours() > 0)
            .count();
    assertThat(counted).isEqualTo((int) attacks).isPositive();
  }
}
