package org.hudna.view.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.BarredSortieFlown;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.view.scene.Timeline.Bookmark;
import org.junit.jupiter.api.Test;

class HeadlineTest {
  private final RecordedRun run = RecordedRun.mini();

  @Test
  void violationsAreAllThatTheTruceForbadeUpToTheHour() {
    for (double hours : new double[] {6, 186, 240, 402, run.recording().endHours()}) {
      long expected =
          run.events().stream()
              .filter(event -> event.hours() <= hours)
              .filter(event -> event instanceof ViolationCommitted v && v.covered())
              .count();
      assertThat(Headline.of(run.recording(), hours).violations()).isEqualTo(expected);
    }
  }

  @Test
  void whatWasForbiddenSoFarNeverFallsAndHoldsWhatWasForbiddenLately() {
    Recording geneva = RecordedRun.geneva().recording();
    double before = 0;
    for (int hours = 0; hours <= geneva.endHours(); hours += 3) {
      double now = Headline.of(geneva, hours).violations();
      assertThat(now).as("hour " + hours).isGreaterThanOrEqualTo(before);
      assertThat((double) Headline.lately(geneva.at(hours))).isBetween(0.0, now);
      before = now;
    }
    assertThat(before).isPositive();
  }

  @Test
  void aBarredSortieAndItsStrikeAreOneViolation() {
    Recording sorties = new Recording(run.scenario(), run.theatre());
    for (SimulationEvent event : run.events()) {
      sorties.take(event);
      if (event instanceof ViolationCommitted v && v.covered()) {
        sorties.take(
            new BarredSortieFlown(v.hours(), v.id(), "wings", v.party(), "zone", v.where()));
      }
    }
    Scene shown = sorties.at(240);
    long strikes = Headline.lately(run.recording().at(240));
    assertThat(shown.flashes().stream().filter(Scene.Strike::covered).count())
        .isEqualTo(2 * strikes)
        .isPositive();
    assertThat(Headline.lately(shown)).isEqualTo(strikes);
    assertThat(Headline.of(sorties, 240).violations())
        .isEqualTo(Headline.of(run.recording(), 240).violations());
  }

  @Test
  void theTruceIsInForceFromItsStartToItsCollapse() {
    double start =
        run.recording().bookmarks().stream()
            .filter(mark -> mark.kind().equals("truce"))
            .mapToDouble(Bookmark::hours)
            .findFirst()
            .orElseThrow();
    assertThat(Headline.of(run.recording(), start - 6).daysInForce()).isZero();
    assertThat(Headline.of(run.recording(), start + 36).daysInForce()).isCloseTo(1.5, within(1e-9));
  }
}
