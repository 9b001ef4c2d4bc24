package org.hudna.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hudna.model.event.ActorEvent.EntanglementChanged;
import org.hudna.model.event.ActorEvent.FormationSwitched;
import org.hudna.model.event.ActorEvent.ProtectionLost;
import org.hudna.model.event.ActorEvent.StanceChanged;
import org.hudna.model.event.AgreementEvent.ClockReset;
import org.hudna.model.event.AgreementEvent.CorridorChanged;
import org.hudna.model.event.AgreementEvent.CorridorStepTaken;
import org.hudna.model.event.AgreementEvent.EffortSpent;
import org.hudna.model.event.AgreementEvent.MeetingHeld;
import org.hudna.model.event.AgreementEvent.RenewalDecided;
import org.hudna.model.event.AidEvent.AidSuspended;
import org.hudna.model.event.AidEvent.ConvoyAdvanced;
import org.hudna.model.event.AidEvent.MedicineRemoved;
import org.hudna.model.event.AidEvent.State;
import org.hudna.model.event.ObservationEvent.AllegationLapsed;
import org.hudna.model.event.ObservationEvent.Remedy;
import org.hudna.model.event.ObservationEvent.ReportPublished;
import org.hudna.model.event.ObservationEvent.ViolationDetermined;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.BarredSortieFlown;
import org.hudna.model.event.ViolenceEvent.ControlChanged;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.model.event.ViolenceEvent.SortieStoodDown;
import org.hudna.scenario.Mechanism;
import org.hudna.scenario.ScenarioFamily;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A mechanism that is switched off leaves no trace of its own where, with it, there are some, and
 * what happened before the agreement stays as it was.
 */
@Tag("slow")
class MechanismsOffTest {
  private static final int REPLICATES = 24;
  private static final String BASE = "geneva-2016-implementation-reached";

  /** Where violations are determined often enough for each remedy to come up. */
  private static final String MONITORED = "geneva-2016-monitors-on-the-ground";

  /** A mechanism, the events that only it makes, and a scenario in which there are some. */
  record Trace(Mechanism mechanism, String base, Predicate<SimulationEvent> own) {
    Trace(Mechanism mechanism, Predicate<SimulationEvent> own) {
      this(mechanism, BASE, own);
    }

    @Override
    public String toString() {
      return mechanism.key();
    }
  }

  static Stream<Trace> traces() {
    return Stream.of(
        new Trace(Mechanism.PERSUASION, EffortSpent.class::isInstance),
        new Trace(Mechanism.RESPONSE, MechanismsOffTest::isResponse),
        new Trace(Mechanism.WARNINGS, MONITORED, e -> isRemedy(e, Remedy.WARNING)),
        new Trace(Mechanism.PROTECTION_LOSS, MONITORED, ProtectionLost.class::isInstance),
        new Trace(Mechanism.CLOCK_RESET, MONITORED, ClockReset.class::isInstance),
        new Trace(Mechanism.RENEWALS, RenewalDecided.class::isInstance),
        new Trace(Mechanism.ANNOUNCED_TERM, e -> endedBy(e, "term-ended")),
        new Trace(Mechanism.SEPARATION, EntanglementChanged.class::isInstance),
        new Trace(Mechanism.FRAGMENTATION, e -> switchedBy(e, "low-cohesion")),
        new Trace(Mechanism.ABSORPTION, e -> switchedBy(e, "misdirected-strike")),
        new Trace(Mechanism.CONTROL_CHANGES, ControlChanged.class::isInstance),
        new Trace(Mechanism.JOINT_STRIKES, JointStrikeFlown.class::isInstance),
        new Trace(
            Mechanism.MISDIRECTED_STRIKES,
            e -> e instanceof JointStrikeFlown strike && strike.misdirected()),
        new Trace(Mechanism.BARRING, MechanismsOffTest::isBarred),
        new Trace(Mechanism.OUTSIDE_STRIKES, OutsideStrikeFlown.class::isInstance),
        new Trace(
            Mechanism.FALSE_REPORTS,
            e -> e instanceof ReportPublished report && report.falseReport()),
        new Trace(
            Mechanism.CORRIDORS,
            e -> e instanceof CorridorStepTaken || e instanceof CorridorChanged),
        new Trace(Mechanism.CHECKPOINTS, MechanismsOffTest::isSentBack),
        new Trace(
            Mechanism.CONVOY_ATTACKS,
            e -> e instanceof ConvoyAdvanced convoy && convoy.to() == State.ATTACKED),
        new Trace(Mechanism.CONVOY_SUSPENSION, AidSuspended.class::isInstance),
        new Trace(Mechanism.MEDICINE_REMOVAL, MedicineRemoved.class::isInstance),
        new Trace(Mechanism.MEDIATOR, MeetingHeld.class::isInstance));
  }

  @ParameterizedTest
  @MethodSource("traces")
  void leaveNoTrace(Trace trace, @TempDir Path folder) throws IOException {
    ScenarioFamily on = Replicates.shipped(trace.base());
    ScenarioFamily off = off(folder, trace);
    assertThat(own(on, trace)).as("with it").isNotEmpty();
    assertThat(own(off, trace)).as("without it").isEmpty();
  }

  private static List<SimulationEvent> own(ScenarioFamily family, Trace trace) {
    List<SimulationEvent> own = new ArrayList<>();
    for (int replicate = 1; replicate <= REPLICATES; replicate++) {
      Replicates.events(family, replicate).stream().filter(trace.own()).forEach(own::add);
    }
    return own;
  }

  private static ScenarioFamily off(Path folder, Trace trace) throws IOException {
    String change = "mechanisms: {" + trace.mechanism().key() + ": false}\n";
    return Replicates.changed(folder, trace.base(), change);
  }

  private static boolean isResponse(SimulationEvent event) {
    return event instanceof ViolationDetermined
        || event instanceof AllegationLapsed
        || event instanceof ClockReset
        || event instanceof ProtectionLost;
  }

  private static boolean isRemedy(SimulationEvent event, Remedy remedy) {
    return event instanceof ViolationDetermined determined && determined.remedy() == remedy;
  }

  private static boolean isSentBack(SimulationEvent event) {
    return event instanceof ConvoyAdvanced convoy
        && convoy.to() == State.TURNED_BACK
        && "checkpoint".equals(convoy.reason());
  }

  private static boolean isBarred(SimulationEvent event) {
    return event instanceof BarredSortieFlown || event instanceof SortieStoodDown;
  }

  private static boolean endedBy(SimulationEvent event, String cause) {
    return event instanceof StanceChanged change && change.cause().equals(cause);
  }

  private static boolean switchedBy(SimulationEvent event, String cause) {
    return event instanceof FormationSwitched change && change.cause().equals(cause);
  }
}
