package org.hudna.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.hudna.model.agent.Formation;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Front;
import org.hudna.model.world.RoadNetwork;
import org.hudna.scenario.Stance;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.Dyad;
import org.junit.jupiter.api.Test;

/** Eight recorded fatal events a day on four sectors. */
class FrontBuilderTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private final TwoSides situation =
      new TwoSides()
          .eventsPerDay(8)
          .set("restraint.uncoveredShare", 0.25)
          .set("violence.branchingRatio", 0.4)
          .set("violence.strongerSideShare", 0.6)
          .set("recording.lethalShare", 0.5)
          .set("recording.recordedShare", 0.8);

  private List<Front> fronts() {
    return situation.world(1).ground().fronts();
  }

  private List<Front> fronts(Theatre theatre) {
    WorldBuilder builder = new WorldBuilder(situation.scenario(), theatre, new Streams(1));
    RoadNetwork roads = new RoadNetwork(theatre.places(), theatre.roads());
    return builder.build(event -> {}, roads).ground().fronts();
  }

  /** The theatre with one more dyad, or other formations. */
  private Theatre with(Map<String, Dyad> dyads, List<Theatre.FormationSite> formations) {
    Theatre t = situation.theatre();
    List<Theatre.Intensity> intensities =
        dyads.keySet().stream().map(dyad -> new Theatre.Intensity("d0", dyad, 2)).toList();
    return new Theatre(
        t.id(),
        t.title(),
        t.attribution(),
        t.parties(),
        dyads,
        t.governorates(),
        t.districts(),
        t.sectors(),
        t.places(),
        t.roads(),
        formations,
        intensities,
        t.severities());
  }

  private static double perDay(List<Front> fronts, double branching) {
    double background =
        fronts.stream().mapToDouble(f -> f.a().background() + f.b().background()).sum();
    return background / (1 - branching) * 0.4;
  }

  @Test
  void allFrontsTogetherHaveTheRateOfTheData() {
    assertThat(fronts()).hasSize(8);
    assertThat(perDay(fronts(), 0.4)).isCloseTo(8, EXACT);
  }

  @Test
  void designatedPartiesHaveAFrontOfTheirOwnWithTheirShare() {
    List<Front> designated = fronts().stream().filter(Front::designated).toList();
    assertThat(designated).hasSize(4).allMatch(f -> f.id().endsWith("|designated"));
    assertThat(perDay(designated, 0.4)).isCloseTo(2, EXACT);
    assertThat(designated)
        .flatExtracting(f -> f.b().formations())
        .extracting(f -> ((Formation) f).party().id())
        .containsOnly(TwoSides.GREY);
  }

  @Test
  void aSecondTryRaisesTheUncoveredShareUpToALimit() {
    situation.set("cessation.secondTryUncovered", 2);
    assertThat(perDay(fronts().stream().filter(Front::designated).toList(), 0.4))
        .isCloseTo(4, EXACT);
    situation.set("cessation.secondTryUncovered", 10);
    assertThat(perDay(fronts().stream().filter(Front::designated).toList(), 0.4))
        .isCloseTo(0.95 * 8, EXACT);
  }

  @Test
  void aGovernorateMayHaveAShareOfItsOwn() {
    situation.set("restraint.uncoveredByGovernorate", Map.of("g1", 0.5));
    List<Front> designated = fronts().stream().filter(Front::designated).toList();
    assertThat(perDay(designated.subList(0, 2), 0.4)).isCloseTo(1, EXACT);
    assertThat(perDay(designated.subList(2, 4), 0.4)).isCloseTo(2, EXACT);
  }

  @Test
  void excitationStartsWhereItStaysOnAverage() {
    Front front = fronts().get(0);
    double muA = front.a().background();
    double muB = front.b().background();
    assertThat(muA / (muA + muB)).isCloseTo(0.6, EXACT);
    assertThat(front.a().excitation()).isCloseTo(0.4 * (muB + front.b().excitation()), EXACT);
    assertThat(front.b().excitation()).isCloseTo(0.4 * (muA + front.a().excitation()), EXACT);
  }

  @Test
  void aDyadThatTheTruceCannotCoverIsNotDivided() {
    situation.set("amber.stance", Stance.NOT_A_SIGNATORY);
    assertThat(fronts()).hasSize(4).noneMatch(Front::designated);
    assertThat(fronts().get(0).b().formations()).hasSize(4);
  }

  @Test
  void civiliansNeverFireBack() {
    Dyad alone = new Dyad(List.of(TwoSides.AMBER), List.of());
    List<Front> fronts = fronts(with(Map.of("alone", alone), situation.theatre().formations()));
    Front front = fronts.get(0);
    assertThat(fronts).hasSize(1);
    assertThat(front.b().background()).isZero();
    assertThat(front.a().excitation()).isZero();
    assertThat(perDay(fronts, 0)).isCloseTo(2, EXACT);
  }

  @Test
  void whereAPartyHasNobodyTheNearestOfItsFormationsFight() {
    List<Theatre.FormationSite> sites =
        situation.theatre().formations().stream()
            .filter(f -> !f.party().equals(TwoSides.BLUE) || !f.sector().matches("s[01]"))
            .toList();
    Front front = fronts(with(situation.theatre().dyads(), sites)).get(0);
    assertThat(front.b().formations())
        .extracting(Formation::id)
        .containsExactly("blue-2-1", "blue-2-2");
  }
}
