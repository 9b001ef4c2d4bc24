package org.hudna.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.hudna.history.ObservedEventsFixture.event;
import static org.hudna.history.ObservedEventsFixture.range;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeverityFitTest {

  private static final DateRange WINDOW = range("2016-04-01", "2016-04-28");
  private static final String DAY = "2016-04-20";

  private final List<ObservedEvent> events = new ArrayList<>();

  @Test
  void aGovernorateIsPulledTowardsTheNationByThirtyEvents() {
    add(60, "a_vs_b", "G1", 2);
    add(60, "a_vs_b", "G2", 9);
    SeverityEstimate nation = severity("a_vs_b", "G9");
    SeverityEstimate high = severity("a_vs_b", "G2");
    double own = DiscretisedLognormalFit.fitMu(Map.of(9, 60), nation.sigma());
    assertThat(high.mu()).isCloseTo(own * 60 / 90 + nation.mu() * 30 / 90, within(1e-6));
    assertThat(high.sigma()).isEqualTo(nation.sigma());
    assertThat(high.mu()).isGreaterThan(nation.mu());
  }

  @Test
  void aRareDyadTakesTheEventsOfAll() {
    add(40, "a_vs_b", "G1", 3);
    add(19, "c_vs_d", "G1", 30);
    SeverityEstimate pooled = severity("c_vs_d", "G1");
    add(1, "c_vs_d", "G1", 30);
    assertThat(severity("c_vs_d", "G1").mu()).isGreaterThan(pooled.mu() + 1);
  }

  @Test
  void sharesAreShrunkByThirtyEventsAndSixtyDeaths() {
    add(30, "a_vs_b", "G1", 2);
    add(30, "a_vs_b", "G2", 0);
    events.add(event(DAY, "a_vs_b", "G2", "", 60, 60));
    SeverityEstimate second = severity("a_vs_b", "G2");
    assertThat(second.zeroShare()).isCloseTo((30 + 30 * 30 / 61.0) / (31 + 30), within(1e-12));
    assertThat(second.civilianShare()).isCloseTo((60 + 60 * 60 / 120.0) / 120, within(1e-12));
  }

  @Test
  void onlyTheNinetyDaysToTheWindowsEndCount() {
    add(40, "a_vs_b", "G1", 3);
    SeverityEstimate before = severity("a_vs_b", "G1");
    for (int i = 0; i < 40; i++) {
      events.add(event("2016-01-29", "a_vs_b", "G1", "", 80, 0));
      events.add(event("2016-04-29", "a_vs_b", "G1", "", 80, 0));
    }
    assertThat(severity("a_vs_b", "G1")).isEqualTo(before);
  }

  @Test
  void refusesDataWithoutDeaths() {
    add(5, "a_vs_b", "G1", 0);
    assertThatIllegalArgumentException().isThrownBy(this::fit).withMessageContaining("death");
  }

  private void add(int count, String dyad, String governorate, int deaths) {
    for (int i = 0; i < count; i++) {
      events.add(event(DAY, dyad, governorate, "", deaths, 0));
    }
  }

  private SeverityFit fit() {
    return new SeverityFit(ObservedEvents.of(events, Set.of()), WINDOW);
  }

  private SeverityEstimate severity(String dyad, String governorate) {
    return fit().estimates(List.of(new IntensityEstimate(governorate, "D", dyad, 1))).get(0);
  }
}
