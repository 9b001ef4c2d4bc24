package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hudna.model.TwoSides;
import org.hudna.model.agent.Formation;
import org.hudna.model.event.AgreementEvent.TruceAdopted;
import org.hudna.model.event.DayClosed;
import org.hudna.model.event.DayClosed.PartyState;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.random.Streams;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths of commitment over whole runs against the closed forms of their linear cases. */
class CommitmentCourseTest {
  private static final double START = TwoSides.TRUCE_HOURS;
  private final TwoSides situation =
      new TwoSides()
          .days(40)
          .set("politics.transitionGap", 0.1)
          .set("politics.optOut", false)
          .set("renewal.extraFailure", 0)
          .set("renewal.a0", 60)
          .set("adoption.delayHours", 0)
          .set("adoption.refusingShare", 0)
          .set("commitment.grievance", 0)
          .set("commitment.neighbours", 0)
          .set("commitment.suspendBelow", 0);

  private record Point(double days, double value) {}

  private static List<Point> path(List<SimulationEvent> events, ToDoubleFunction<PartyState> of) {
    List<Point> points = new ArrayList<>();
    for (SimulationEvent event : events) {
      if (event instanceof DayClosed day && day.hours() > START) {
        PartyState amber =
            day.parties().stream()
                .filter(p -> p.party().equals(TwoSides.AMBER))
                .findAny()
                .orElseThrow();
        points.add(new Point((day.hours() - START) / 24, of.applyAsDouble(amber)));
      }
    }
    return points;
  }

  /** Slope of the logarithm by least squares, per day. */
  private static double logSlope(List<Point> points) {
    double days = points.stream().mapToDouble(Point::days).average().orElseThrow();
    double log = points.stream().mapToDouble(p -> Math.log(p.value())).average().orElseThrow();
    double covariance = 0;
    double variance = 0;
    for (Point p : points) {
      covariance += (p.days() - days) * (Math.log(p.value()) - log);
      variance += (p.days() - days) * (p.days() - days);
    }
    return covariance / variance;
  }

  private static double adopted(List<SimulationEvent> events) {
    return events.stream()
        .filter(e -> e instanceof TruceAdopted a && a.party().equals(TwoSides.AMBER))
        .mapToDouble(e -> ((TruceAdopted) e).commitment())
        .findAny()
        .orElseThrow();
  }

  /**
   * With one party to persuade at constant effort E: C(t) = C* + (C(0) - C*) exp(-a t), with a =
   * eta_p E r + ln 2 / h and C* = eta_p E r C_max / a.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 6, 12})
  void constantEffortFollowsItsClosedFormAtAnyLengthOfStep(int stepHours) {
    situation.set("time.stepHours", stepHours).set("blue.stance", Stance.NOT_A_SIGNATORY);
    situation.set("guarantor.effortPerDay", 2).set("persuasion.durationDays", 60);
    situation.set("persuasion.intensity", 1).set("amber.receptivity", 0.5);
    situation.set("commitment.persuasion", 0.2).set("commitment.halfLifeDays", 12);
    List<SimulationEvent> events = situation.run(4);
    double pull = 0.2 * 2 * (0.5 + 0.25) * 0.5;
    double a = pull + Math.log(2) / 12;
    double limit = pull * 0.9 / a;
    double start = adopted(events);
    List<Point> path = path(events, PartyState::leadership);
    assertThat(path).hasSizeGreaterThan(28);
    for (Point p : path) {
      double expected = limit + (start - limit) * Math.exp(-a * p.days());
      assertThat(p.value()).isCloseTo(expected, within(1e-9));
    }
  }

  @ParameterizedTest
  @CsvSource({"3, 6", "9, 1", "9, 6", "9, 12", "30, 6"})
  void aRecommitmentHalvesInItsHalfLife(double halfLifeDays, int stepHours) {
    situation.set("time.stepHours", stepHours).set("commitment.halfLifeDays", halfLifeDays);
    situation.withoutPersuasion();
    List<Point> path = path(situation.run(4), PartyState::leadership);
    assertThat(-Math.log(2) / logSlope(path)).isCloseTo(halfLifeDays, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({"0.2, 6", "0.5, 1", "0.5, 6", "0.5, 12"})
  void formationsNearTheirLeadershipAtTheRateOfCohesion(double cohesion, int stepHours) {
    situation.set("time.stepHours", stepHours).set("commitment.halfLifeDays", 1e15);
    situation.set("amber.cohesion", cohesion).set("fragmentation.ratePerDay", 0);
    situation.days(18).withoutPersuasion();
    List<Point> distance = path(situation.run(4), p -> Math.abs(p.commitment() - p.leadership()));
    assertThat(-logSlope(distance)).isCloseTo(cohesion, within(1e-6));
  }

  /** Of two sectors that see each other the mean stays, and distances to it decay. */
  @ParameterizedTest
  @ValueSource(ints = {1, 6, 12})
  void formationsNearTheirNeighboursAtTheRateOfImitation(int stepHours) {
    situation.set("time.stepHours", stepHours).set("commitment.halfLifeDays", 1e15);
    situation.set("commitment.neighbours", 0.3).set("amber.cohesion", 0);
    situation.set("fragmentation.ratePerDay", 0).sectors(2).withoutPersuasion();
    Acting acting = new Acting(situation);
    acting.world.agreement().enter(Phase.PERSUASION, 0);
    List<Formation> ambers = acting.party(TwoSides.AMBER).formations();
    acting.party(TwoSides.AMBER).adopt(0.5);
    for (int i = 0; i < ambers.size(); i++) {
      ambers.get(i).adopt(0.2 + 0.2 * i);
    }
    double mean = acting.party(TwoSides.AMBER).formationCommitment();
    acting.run(0, 120, new StanceProcess(new Streams(1)));
    for (int i = 0; i < ambers.size(); i++) {
      double expected = mean + (0.2 + 0.2 * i - mean) * Math.exp(-0.3 * 5);
      assertThat(ambers.get(i).commitment()).isCloseTo(expected, within(1e-9));
    }
  }

  /** What formations have and do not have in common: no fighter is lost over many changes. */
  @Test
  void nobodyIsLostOrCountedTwiceOverManyChanges() {
    situation.set("fragmentation.ratePerDay", 5).set("fragmentation.gap", 0);
    situation.set("adoption.refusingShare", 0.3).set("grey.stance", Stance.NOT_A_SIGNATORY);
    List<SimulationEvent> events = new ArrayList<>();
    var simulation = situation.simulation(4, events::add);
    simulation.runToEnd();
    var cast = simulation.world().cast();
    assertThat(
            events.stream().filter(e -> e.getClass().getSimpleName().equals("FormationSwitched")))
        .isNotEmpty();
    List<Formation> members =
        cast.parties().stream().flatMap(party -> party.formations().stream()).toList();
    assertThat(members).containsExactlyInAnyOrderElementsOf(cast.formations());
    assertThat(members).allMatch(f -> f.party().formations().contains(f));
  }
}
