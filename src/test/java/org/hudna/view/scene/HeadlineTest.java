package org.hudna.view.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
