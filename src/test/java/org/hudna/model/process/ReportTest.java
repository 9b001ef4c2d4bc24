package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hudna.model.event.Breach;
import org.hudna.model.event.Where;
import org.hudna.scenario.ViolenceKind;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static Report report(double hours, int rank, long id) {
    Where where = new Where("s", "d", "g", null);
    Incident incident =
        new Incident(
            id, 0, "a", "a", "b", ViolenceKind.SNIPING, where, 0, false, true, true, Breach.ATTACK);
    return new Report(hours, rank, null, incident, false);
  }

  @Test
  void reportsAreOrderedByHourThenObserverThenIncident() {
    List<Report> inOrder =
        List.of(report(1, 3, 9), report(2, 0, 8), report(2, 1, 1), report(2, 1, 2));
    assertThat(Stream.of(3, 1, 0, 2).map(inOrder::get).sorted()).isEqualTo(inOrder);
  }
}
