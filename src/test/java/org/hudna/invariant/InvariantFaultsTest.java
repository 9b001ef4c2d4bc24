package org.hudna.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hudna.io.ScenarioReader;
import org.hudna.model.CeasefireSimulation;
import org.hudna.model.event.ActorEvent.FormationSwitched;
import org.hudna.model.event.ActorEvent.ProtectionLost;
import org.hudna.model.event.ActorEvent.StanceChanged;
import org.hudna.model.event.AgreementEvent.ClockReset;
import org.hudna.model.event.AgreementEvent.EffortSpent;
import org.hudna.model.event.AgreementEvent.PhaseChanged;
import org.hudna.model.event.AgreementEvent.RenewalDecided;
import org.hudna.model.event.AidEvent.ConvoyAdvanced;
import org.hudna.model.event.AidEvent.State;
import org.hudna.model.event.DayClosed;
import org.hudna.model.event.Harm;
import org.hudna.model.event.ObservationEvent.ReportPublished;
import org.hudna.model.event.ObservationEvent.ViolationVerified;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.TargetClass;
import org.hudna.model.event.ViolenceEvent.BarredSortieFlown;
import org.hudna.model.event.ViolenceEvent.ControlChanged;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.event.Where;
import org.hudna.model.world.Part;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.scenario.Stance;
import org.hudna.scenario.ViolenceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each invariant sees what breaks it, in events made up on the scenario "mini". */
class InvariantFaultsTest {
  private static final ScenarioFamily MINI =
      new ScenarioReader().read(Path.of("src/test/resources/scenarios/mini.yaml"));
  private static final Where TOWN = new Where("old-town-front", "MN101", "MN1", "old-town");
  private static final Where ZONE = new Where("eastmark", "MN102", "MN1", null);
  private static final SimulationEvent ANNOUNCED =
      new PhaseChanged(1, Phase.NEGOTIATION, Phase.ANNOUNCED, "announcement");
  private static final SimulationEvent TRUCE =
      new PhaseChanged(2, Phase.ANNOUNCED, Phase.PERSUASION, "truce");
  private static final SimulationEvent COLLAPSE =
      new PhaseChanged(3, Phase.PERSUASION, Phase.COLLAPSED, "renewal-failed");
  private static final ViolationCommitted ATTACK = attack(4, 7, "crown", "league", false);
  private static final ViolationCommitted COVERED = attack(4, 8, "crown", "league", true);

  static Stream<Arguments> broken() {
    return Stream.of(
        broken("not finite", new EffortSpent(1, "east", "crown", Double.NaN)),
        broken("not finite", day(24, Phase.NEGOTIATION, 0, false, Double.POSITIVE_INFINITY)),
        broken("negative effort", new EffortSpent(1, "east", "crown", -0.1)),
        broken("share separated", day(24, Phase.NEGOTIATION, 0, false, 1.01)),
        broken("civilians among the dead", harmed(new Harm(true, true, 1, 2))),
        broken("deaths without a lethal attack", harmed(new Harm(false, false, 1, 0))),
        broken("unknown", attack(1, 7, "martians", "league", false)),
        broken("unknown", attack(1, 7, "crown", "martians", false)),
        broken("unknown", moved(new Where("old-town-front", "MN102", "MN1", "old-town"))),
        broken("number given twice", ATTACK, ATTACK),
        broken("negative", attack(1, -7, "crown", "league", false)),
        broken("outside", attack(25, 7, "crown", "league", false)),
        broken("out of order", new PhaseChanged(1, Phase.NEGOTIATION, Phase.PERSUASION, "truce")),
        broken("changed from another phase", TRUCE),
        broken("renewed in phase", new RenewalDecided(1, true, null)),
        broken("no collapse after", ANNOUNCED, TRUCE, new RenewalDecided(3, false, "east"), ATTACK),
        broken("closed in another phase", day(24, Phase.PERSUASION, 0, false, 0)),
        broken("came back", stance("outlaws", Stance.DESIGNATED, Stance.SIGNATORY)),
        broken("changed from another stance", stance("crown", Stance.SUSPENDED, Stance.RESERVING)),
        broken("in force without", ANNOUNCED, TRUCE, leaves("crown"), withdrawn("crown")),
        broken("covered in phase", COVERED),
        broken("by one outside the truce", ANNOUNCED, TRUCE, leaves("crown"), COVERED),
        broken("on one outside", ANNOUNCED, TRUCE, attack(4, 7, "crown", "outlaws", true)),
        broken("on one without protection", ANNOUNCED, TRUCE, unprotected(), COVERED),
        broken("after the collapse", ANNOUNCED, TRUCE, COLLAPSE, COVERED),
        broken("after the collapse", ANNOUNCED, TRUCE, COLLAPSE, new ClockReset(5, "")),
        broken("after the collapse", COLLAPSE, day(24, Phase.COLLAPSED, 1, true, 0)),
        broken("after the collapse", COLLAPSE, TRUCE),
        broken("expected calm days 0", day(24, Phase.NEGOTIATION, 1, false, 0)),
        broken("expected a calm day to be false", day(24, Phase.NEGOTIATION, 1, true, 0)),
        broken(
            "expected a calm day to be false",
            ANNOUNCED,
            TRUCE,
            day(24, Phase.PERSUASION, 1, true, 0)),
        broken("expected verified 1", verified(7), day(24, Phase.NEGOTIATION, 0, false, 0)),
        broken("opened after calm days 0", ANNOUNCED, TRUCE, implementation()),
        broken("days closed until hour", ATTACK),
        broken("joint strike in phase NEGOTIATION", strike(ZONE)),
        broken("outside the zone", strike(TOWN)),
        broken("barred sortie that attacked nothing", barred()),
        broken("passes as permitted", ANNOUNCED, TRUCE, implementation(), flown()),
        broken("happened, but false", report(5, 4, 7, false)),
        broken("happened, but false", ATTACK, report(5, 4, 7, true)),
        broken("before it happened", ATTACK, report(3, 4, 7, false)),
        broken("other than it happened", ATTACK, report(5, 3, 7, false)),
        broken("accuses wrongly", ATTACK, accusing("volunteers")),
        broken("told twice", ATTACK, report(5, 4, 7, false), report(6, 4, 7, false)),
        broken("of what nobody reported", ATTACK, verified(7)),
        broken("before any report", ATTACK, report(5, 4, 7, false), verified(7)),
        broken("never planned", convoy(1, null, State.DELIVERED, 100)),
        broken("unlawful", planned(), convoy(2, State.PLANNED, State.DELIVERED, 100)),
        broken("came from", planned(), convoy(2, State.MOVING, State.DELIVERED, 100)),
        broken("another load", planned(), convoy(2, State.PLANNED, State.PERMITTED, 101)),
        broken("more than its load", planned(), convoy(2, State.MOVING, State.DELIVERED, 101)),
        broken("another party's formation", attack(1, 7, "volunteers", "league", false)),
        broken("from another party", new FormationSwitched(1, "crown-001", "league", "crown", "")),
        broken("on its own party", attack(1, 7, "crown", "crown", false)),
        broken("without an assault", new ControlChanged(1, TOWN, "crown", "league")),
        broken("held by", new ControlChanged(1, TOWN, "outlaws", "league")));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void areSeen(String fault, List<SimulationEvent> events) {
    RunCheck check = new RunCheck(Invariants.of(setting()));
    check.begin(new Part(0, 0, 24));
    events.forEach(check::take);
    assertThat(check.end()).anyMatch(told -> told.contains(fault));
  }

  @Test
  void areSeenInTheWorld() {
    Scenario scenario = MINI.draw(1);
    CeasefireSimulation run = new CeasefireSimulation(scenario, MINI.theatre(), 1, e -> {});
    run.start();
    var crown = run.world().cast().party("crown");
    List<String> before = inTheWorld(run);
    crown.formations(crown.formations().subList(1, crown.formations().size()));

    assertThat(before).noneMatch(told -> told.contains("no fighter is lost"));
    assertThat(inTheWorld(run)).anyMatch(told -> told.contains("in no party or no sector"));
  }

  private static List<String> inTheWorld(CeasefireSimulation run) {
    RunCheck check = new RunCheck(Invariants.of(setting()));
    check.look(run.world(), new Part(3, 18, 24));
    return check.end();
  }

  private static Setting setting() {
    return new Setting(MINI.draw(1), MINI.theatre());
  }

  private static Arguments broken(String fault, SimulationEvent... events) {
    return Arguments.of(fault, Arrays.asList(events));
  }

  private static ViolationCommitted attack(
      double hours, long id, String party, String on, boolean covered) {
    return new ViolationCommitted(
        hours,
        id,
        "gov_vs_opposition",
        TOWN,
        party,
        "crown-001",
        on,
        "league-001",
        TargetClass.FIGHTERS,
        ViolenceKind.SHELLING,
        covered,
        null,
        Harm.NONE);
  }

  private static ViolationCommitted changed(Where where, ViolenceKind kind, String arm, Harm harm) {
    return new ViolationCommitted(
        5,
        9,
        "gov_vs_opposition",
        where,
        "crown",
        "crown-001",
        "league",
        "league-001",
        TargetClass.FIGHTERS,
        kind,
        false,
        arm,
        harm);
  }

  private static SimulationEvent harmed(Harm harm) {
    return changed(TOWN, ViolenceKind.SHELLING, null, harm);
  }

  private static SimulationEvent moved(Where where) {
    return changed(where, ViolenceKind.SHELLING, null, Harm.NONE);
  }

  /** An air strike by the crown in the zone, where its air arm is barred. */
  private static SimulationEvent flown() {
    return changed(ZONE, ViolenceKind.AIR_STRIKE, "crown-air", Harm.NONE);
  }

  private static SimulationEvent barred() {
    return new BarredSortieFlown(5, 9, "crown-air", "crown", "eastmark", ZONE);
  }

  private static SimulationEvent strike(Where where) {
    Harm none = Harm.NONE;
    return new JointStrikeFlown(
        5, 9, "east", "eastmark", where, "outlaws", "outlaws", null, false, none);
  }

  private static SimulationEvent implementation() {
    return new PhaseChanged(3, Phase.PERSUASION, Phase.IMPLEMENTATION, "calm days");
  }

  private static SimulationEvent stance(String party, Stance from, Stance to) {
    return new StanceChanged(3, party, from, to, "made up");
  }

  private static SimulationEvent leaves(String party) {
    return stance(party, Stance.SIGNATORY, Stance.WITHDRAWN);
  }

  private static SimulationEvent unprotected() {
    return new ProtectionLost(3, "league", "MN101", 48);
  }

  private static SimulationEvent report(double hours, double happened, long id, boolean made) {
    return report(hours, happened, id, "crown", made);
  }

  private static SimulationEvent accusing(String accused) {
    return report(5, 4, 7, accused, false);
  }

  private static SimulationEvent report(
      double hours, double happened, long id, String accused, boolean made) {
    return new ReportPublished(
        hours,
        happened,
        "mission",
        id,
        accused,
        "league",
        ViolenceKind.SHELLING,
        TOWN,
        0,
        true,
        made);
  }

  private static SimulationEvent verified(long id) {
    return new ViolationVerified(4.5, "mission", id, "crown", ViolenceKind.SHELLING, TOWN, 0, true);
  }

  private static SimulationEvent planned() {
    return convoy(1, null, State.PLANNED, 100);
  }

  private static SimulationEvent convoy(double hours, State from, State to, double people) {
    return new ConvoyAdvanced(hours, "convoy-1", TOWN, from, to, null, null, people, true);
  }

  private static SimulationEvent withdrawn(String party) {
    return new DayClosed(
        24,
        LocalDate.of(2030, 1, 1),
        Phase.PERSUASION,
        0,
        false,
        0,
        List.of(new DayClosed.PartyState(party, Stance.WITHDRAWN, 0, 0, 0)),
        List.of(),
        List.of(),
        0);
  }

  private static SimulationEvent day(
      double hours, Phase phase, int calmDays, boolean calm, double separated) {
    return new DayClosed(
        hours,
        LocalDate.of(2030, 1, 1),
        phase,
        calmDays,
        calm,
        0,
        List.of(),
        List.of(),
        List.of(),
        separated);
  }
}
