package org.hudna.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hudna.acceptance.Replicates.changed;
import static org.hudna.acceptance.Replicates.events;
import static org.hudna.acceptance.Replicates.shipped;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.hudna.model.event.AgreementEvent.RenewalDecided;
import org.hudna.model.event.Breach;
import org.hudna.model.event.DayClosed;
import org.hudna.model.event.DayClosed.GuarantorState;
import org.hudna.model.event.ObservationEvent.ReportBelieved;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.scenario.ScenarioFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs in which the same things happen and other things are believed. */
class ReportsDecideTest {
  private static final String REACHED = "geneva-2016-implementation-reached";
  private static final int RUNS = 4;
  @TempDir Path folder;

  private static final String NOBODY_WATCHES =
      """
      observers:
        russian-ministry: {coverage: 0, falseReportsPerDay: 0}
        human-rights-network: {coverage: 0, falseReportsPerDay: 0}
        independent-observatory: {coverage: 0, falseReportsPerDay: 0}
        un-mission: {coverage: 0, falseReportsPerDay: 0}
      """;

  private static <E> List<E> of(List<SimulationEvent> events, Class<E> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static boolean astray(List<SimulationEvent> events) {
    return of(events, JointStrikeFlown.class).stream().anyMatch(JointStrikeFlown::misdirected);
  }

  private static List<List<GuarantorState>> trust(List<SimulationEvent> events) {
    return of(events, DayClosed.class).stream().map(DayClosed::guarantors).toList();
  }

  @Test
  void whatNobodyReportsCostsNoTrust() throws IOException {
    ScenarioFamily blind = changed(folder, REACHED, NOBODY_WATCHES);
    boolean struck = false;
    for (int run = 1; run <= RUNS; run++) {
      List<SimulationEvent> events = events(blind, run);
      struck |= astray(events);
      assertThat(of(events, ReportBelieved.class)).isEmpty();
      List<List<GuarantorState>> days = trust(events);
      for (int day = 1; day < days.size(); day++) {
        for (int g = 0; g < days.get(day).size(); g++) {
          double before = days.get(day - 1).get(g).trust();
          assertThat(days.get(day).get(g).trust()).isGreaterThanOrEqualTo(before);
        }
      }
    }
    assertThat(struck).as("strikes went astray").isTrue();
  }

  @Test
  void otherObserversOfAGuarantorMakeOtherTrustAndOtherRenewals() throws IOException {
    ScenarioFamily swapped =
        changed(
            folder,
            REACHED,
            "guarantors: {united-states: {believes: [russian-ministry]},"
                + " russia: {believes: [human-rights-network]}}");
    ScenarioFamily asIs = shipped(REACHED);
    assertThat(IntStream.rangeClosed(1, RUNS))
        .anyMatch(run -> !trust(events(asIs, run)).equals(trust(events(swapped, run))));
    assertThat(IntStream.rangeClosed(1, 40))
        .as("a run whose renewals are others")
        .anyMatch(
            run ->
                !of(events(asIs, run), RenewalDecided.class)
                    .equals(of(events(swapped, run), RenewalDecided.class)));
  }

  @Test
  void reportsAreBelievedAfterWhatTheyTellOf() {
    long believed = 0;
    for (int run = 1; run <= RUNS; run++) {
      List<SimulationEvent> events = events(shipped(REACHED), run);
      for (ReportBelieved report : of(events, ReportBelieved.class)) {
        believed++;
        assertThat(report.what()).isNotEqualTo(Breach.ATTACK);
        assertThat(
                of(events, JointStrikeFlown.class).stream()
                    .filter(strike -> strike.id() == report.violation()))
            .allMatch(strike -> strike.misdirected() && strike.hours() <= report.hours());
      }
    }
    assertThat(believed).isPositive();
  }
}
