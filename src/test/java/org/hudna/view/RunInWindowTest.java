package org.hudna.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The window's run without a display. */
class RunInWindowTest {
  @Test
  void steppedWithoutADisplayItHasTheEventsOfTheRunAlone() {
    EventDigest events = new EventDigest();
    WindowSubject subject =
        new WindowSubject(MiniScenario.SCENARIO, MiniScenario.THEATRE, "mini", null);
    TruceWindow window = new TruceWindow(subject, MiniScenario.SEED, events);
    window.start();
    while (window.step()) {
      // to the end
    }
    window.finish();
    window.quit();
    assertThat(events.hash()).isEqualTo(WatchedWindow.alone());
  }
}
