package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hudna.model.TwoSides;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Party;
import org.hudna.model.event.ActorEvent.FormationSwitched;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Cast;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.Stance;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.Dyad;
import org.hudna.scenario.Theatre.FormationSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units of blue, whose leadership has a commitment of 0.2, beside grey with one of 0.8. */
class LeaderChoiceTest {
  private final TwoSides situation =
      new TwoSides()
          .set("fragmentation.ratePerDay", 0.5)
          .set("fragmentation.gap", 0.3)
          .set("fragmentation.cohesionScale", 0.4)
          .set("blue.cohesion", 0.4)
          .set("grey.stance", Stance.RESERVING);
  private Acting acting;
  private Party blue;
  private Party grey;
  private List<Formation> units;

  private void build(int number, double entanglement, double commitment) {
    for (int i = 0; i < number; i++) {
      String id = "unit-" + i;
      situation.site(new FormationSite(id, TwoSides.BLUE, "s" + i % 4, 1, 1, entanglement));
    }
    acting = new Acting(situation);
    blue = acting.party(TwoSides.BLUE);
    grey = acting.party(TwoSides.GREY);
    blue.adopt(0.2);
    grey.adopt(0.8);
    grey.formations().forEach(formation -> formation.adopt(0.8));
    blue.formations().forEach(formation -> formation.adopt(0.2));
    units = blue.formations().stream().filter(f -> f.id().startsWith("unit")).toList();
    units.forEach(unit -> unit.adopt(commitment));
  }

  private void act(double days, double hours) {
    LeaderChoice rule = new LeaderChoice(new Streams(7));
    for (int i = 0; i * hours < days * 24 - 1e-9; i++) {
      rule.act(acting.world, new Part(i, i * hours, (i + 1) * hours));
    }
  }

  private long gone() {
    return units.stream().filter(unit -> unit.party() != blue).count();
  }

  /** Binomial, four standard errors: fails by chance with probability 0.0001 for a fresh seed. */
  @ParameterizedTest
  @CsvSource({"0, 6", "0.4, 1", "0.4, 6", "0.4, 12", "1.2, 6"})
  void itsRateGrowsWithDistanceAndFallsWithCohesion(double cohesion, double hours) {
    int n = 2000;
    situation.set("blue.cohesion", cohesion);
    build(n, 0, 0.9);
    act(4, hours);
    double perDay = 0.5 * (0.9 - 0.2 - 0.3) * Math.exp(-cohesion / 0.4);
    double expected = 1 - Math.exp(-perDay * 4);
    double error = Math.sqrt(expected * (1 - expected) / n);
    assertThat(gone() / (double) n).isCloseTo(expected, within(4 * error));
  }

  @Test
  void whoGoesOverKeepsItsCommitmentAndIsToldWithTheCause() {
    build(20, 0, 0.9);
    act(500, 24);
    assertThat(units).allMatch(unit -> unit.party() == grey && unit.commitment() == 0.9);
    assertThat(acting.events(FormationSwitched.class))
        .hasSize(20)
        .allMatch(e -> e.cause().equals("low-cohesion") && e.to().equals(TwoSides.GREY));
  }

  @Test
  void itGoesOverAtAnHourOfThePart() {
    situation.set("fragmentation.ratePerDay", 50);
    build(20, 0, 0.9);
    new LeaderChoice(new Streams(7)).act(acting.world, new Part(2, 48, 72));
    assertThat(acting.events(FormationSwitched.class))
        .isNotEmpty()
        .allMatch(e -> e.hours() >= 48 && e.hours() < 72);
  }

  @Test
  void aSmallDistanceIsBorne() {
    build(20, 0, 0.5);
    act(500, 24);
    assertThat(gone()).isZero();
  }

  @Test
  void withoutARateNobodyGoesOver() {
    situation.set("fragmentation.ratePerDay", 0);
    build(20, 0, 0.9);
    act(500, 24);
    assertThat(gone()).isZero();
  }

  @Test
  void nobodyGoesOverToALeadershipThatIsFartherAway() {
    build(20, 0, 0.9);
    grey.moveCommitment(-0.7);
    act(500, 24);
    assertThat(gone()).isZero();
  }

  @Test
  void nobodyGoesOverToThoseAcrossTheFront() {
    build(20, 0, 0.9);
    grey.stance(Stance.WITHDRAWN);
    acting.party(TwoSides.AMBER).adopt(0.9);
    act(500, 24);
    assertThat(gone()).isZero();
  }

  @Test
  void whoRefusedFollowsThoseThatDidNotSign() {
    situation.set("grey.stance", Stance.NOT_A_SIGNATORY);
    build(20, 0, 0);
    blue.moveCommitment(0.6);
    act(500, 24);
    assertThat(units).allMatch(unit -> unit.party() == grey && !unit.adopted());
  }

  @Test
  void onlyTheEntangledFollowTheDesignated() {
    situation.set("grey.stance", Stance.DESIGNATED);
    build(20, 0.1, 0);
    blue.moveCommitment(0.6);
    units.subList(0, 10).forEach(unit -> unit.entanglement(0));
    act(500, 24);
    assertThat(gone()).isEqualTo(10);
    assertThat(units.subList(10, 20)).allMatch(unit -> unit.party() == grey);
  }

  @Test
  void whenALeadershipLeavesTheTruceTheCommittedLookForAnother() {
    build(20, 0, 0.9);
    blue.moveCommitment(0.6);
    act(20, 24);
    assertThat(gone()).isZero();
    blue.stance(Stance.WITHDRAWN);
    assertThat(LeaderChoice.shown(blue)).isZero();
    act(500, 24);
    assertThat(gone()).isEqualTo(20);
  }

  @Test
  void nobodyFollowsAPartyThatIsNotThere() {
    build(20, 0, 0.9);
    grey.formations().stream().filter(f -> f.sector() > 0).forEach(f -> f.follow(blue));
    units.stream().filter(f -> f.sector() % 3 > 0).forEach(f -> f.commitment(0.2));
    act(500, 24);
    assertThat(units).allMatch(unit -> (unit.party() == grey) == (unit.sector() == 0));
  }

  @Test
  void whoWaitsForItsHourDoesNotGo() {
    situation.set("grey.stance", Stance.NOT_A_SIGNATORY);
    build(20, 0, 0.9);
    World world = acting.world;
    units.forEach(unit -> unit.follow(world.cast().party(TwoSides.GREY)));
    units.forEach(unit -> unit.follow(blue));
    units.forEach(unit -> unit.planAdoption(false, 1e6, 0.7));
    blue.moveCommitment(0.6);
    act(500, 24);
    assertThat(gone()).isZero();
  }

  /** Among three leaders: blue at 0.2, grey at 0.8, and white with some fighters in sector 0. */
  private Party followedBeside(double whiteCommitment, double whiteFighters) {
    build(1, 0, 0.95);
    World base = acting.world;
    Party white = new Party("white", 99, grey.terms(), 1);
    var site = new FormationSite("white-1", "white", "s0", whiteFighters, 1, 0);
    Formation its = new Formation(site, 98, white, 0);
    white.formations(List.of(its));
    white.adopt(whiteCommitment);
    its.adopt(whiteCommitment);
    List<Party> parties = new ArrayList<>(base.cast().parties());
    parties.add(white);
    List<Formation> formations = new ArrayList<>(base.cast().formations());
    formations.add(its);
    Cast cast = new Cast(parties, formations, List.of(), List.of(), List.of(), null);
    World world =
        new World(base.scenario(), withWhite(base.theatre()), cast, base.ground(), event -> {});
    LeaderChoice rule = new LeaderChoice(new Streams(7));
    for (int day = 0; day < 500; day++) {
      rule.act(world, new Part(day, day * 24, day * 24 + 24));
    }
    return units.get(0).party();
  }

  private static Theatre withWhite(Theatre t) {
    Dyad dyad = new Dyad(List.of(TwoSides.AMBER), List.of(TwoSides.BLUE, TwoSides.GREY, "white"));
    return new Theatre(
        t.id(),
        t.title(),
        t.attribution(),
        t.parties(),
        Map.of(TwoSides.DYAD, dyad),
        t.governorates(),
        t.districts(),
        t.sectors(),
        t.places(),
        t.roads(),
        t.formations(),
        t.intensities(),
        t.severities());
  }

  @Test
  void theNearestLeaderIsFollowed() {
    assertThat(followedBeside(0.9, 1).id()).isEqualTo("white");
    assertThat(followedBeside(0.7, 10_000)).isEqualTo(grey);
  }

  @Test
  void ofTwoEquallyNearTheLargerIsFollowed() {
    assertThat(followedBeside(0.8, 799)).isEqualTo(grey);
    assertThat(followedBeside(0.8, 801).id()).isEqualTo("white");
  }
}
