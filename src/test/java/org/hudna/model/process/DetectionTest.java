package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.hudna.model.agent.Observer;
import org.hudna.model.event.Breach;
import org.hudna.model.event.Where;
import org.hudna.model.random.Keys;
import org.hudna.model.random.Streams;
import org.hudna.scenario.ObserverTerms;
import org.hudna.scenario.ViolenceKind;
import org.junit.jupiter.api.Test;

class DetectionTest {
  private static final int N = 20_000;
  private final Detection detection = new Detection(new Streams(5));

  private static Incident incident(long id, String governorate, String side, boolean lethal) {
    Where where = new Where("s", "d", governorate, null);
    return new Incident(
        id,
        10,
        side,
        side,
        "other",
        ViolenceKind.SHELLING,
        where,
        0,
        lethal,
        true,
        true,
        Breach.ATTACK);
  }

  private static Observer observer(double detectsNonLethal, double latency) {
    ObserverTerms terms =
        new ObserverTerms(
            "",
            0.5,
            Map.of("near", 1.0),
            0.9,
            detectsNonLethal,
            Map.of("ours", 0.2),
            0,
            latency,
            false);
    return new Observer("watch", Keys.of("watch"), terms);
  }

  private double share(String governorate, String side, boolean lethal) {
    int seen = 0;
    for (int i = 0; i < N; i++) {
      Incident incident = incident(i, governorate, side, lethal);
      seen += Double.isNaN(detection.publishedHours(observer(0.3, 12), incident)) ? 0 : 1;
    }
    return (double) seen / N;
  }

  @Test
  void theShareSeenIsCoverageTimesAttentionTimesDetection() {
    assertThat(share("near", "theirs", true)).isCloseTo(0.9, within(0.01));
    assertThat(share("far", "theirs", true)).isCloseTo(0.45, within(0.015));
    assertThat(share("far", "ours", true)).isCloseTo(0.09, within(0.01));
    assertThat(share("near", "theirs", false)).isCloseTo(0.3, within(0.015));
  }

  @Test
  void reportsFollowTheIncidentWithTheMeanLatency() {
    double sum = 0;
    for (int i = 0; i < N; i++) {
      double hours =
          detection.publishedHours(observer(1, 12), incident(i, "near", "theirs", false));
      assertThat(hours).isGreaterThanOrEqualTo(10);
      sum += hours - 10;
    }
    assertThat(sum / N).isCloseTo(12, within(0.4));
  }

  @Test
  void whoSeesLessSeesAPartOfTheSameIncidents() {
    for (int i = 0; i < 2_000; i++) {
      Incident incident = incident(i, "far", "theirs", false);
      double worse = detection.publishedHours(observer(0.2, 12), incident);
      if (!Double.isNaN(worse)) {
        assertThat(detection.publishedHours(observer(0.4, 12), incident)).isEqualTo(worse);
      }
    }
  }
}
