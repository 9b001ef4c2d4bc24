package org.hudna.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.hudna.io.ScenarioReader;
import org.hudna.model.RecordedLuck.Drawn;
import org.hudna.model.RecordedLuck.Key;
import org.hudna.model.random.Decision;
import org.hudna.model.world.RoadNetwork;
import org.hudna.scenario.ScenarioFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same replicate has the same luck in every scenario, decision by decision: runs of two
 * scenarios are recorded draw by draw and compared on equal keys. Exact: no chance can make these
 * tests fail.
 */
class SharedLuckTest {
  private static final long SEED = 20_160_912;

  /** The share of the reference's streams that the other scenario draws from too. */
  @ParameterizedTest
  @CsvSource({
    "geneva-2016-persuasion-14-days, 0.99",
    "geneva-2016-no-strike-zones, 0.99",
    // an hour of truce or renewal splits a step: its second part has streams of its own
    "geneva-2016-persuasion-before-truce, 0.85",
    "no-truce, 0.80",
  })
  void equalKeysGiveEqualDrawsInEveryScenario(String other, double least) {
    Map<Key, Drawn> here = luck("geneva-2016").drawn();
    Map<Key, Drawn> there = luck(other).drawn();
    int shared = 0;
    for (Map.Entry<Key, Drawn> of : here.entrySet()) {
      Drawn same = there.get(of.getKey());
      if (same != null) {
        shared++;
        assertThat(same.agrees(of.getValue())).as(of.getKey().toString()).isTrue();
      }
    }
    assertThat(shared / (double) here.size()).isBetween(least, 1.0);
  }

  /** But for adoption, whose level all formations of a party read again. */
  @Test
  void noTwoDecisionsDrawFromOneStream() {
    assertThat(luck("geneva-2016-implementation-reached").drawn().entrySet())
        .filteredOn(of -> of.getKey().decision() != Decision.ADOPTION)
        .hasSizeGreaterThan(100_000)
        .allMatch(of -> of.getValue().asked() == 1);
  }

  private static RecordedLuck luck(String id) {
    ScenarioFamily family = new ScenarioReader().read(Path.of("scenarios", id + ".yaml"));
    RecordedLuck luck = new RecordedLuck(SEED);
    RoadNetwork roads = new RoadNetwork(family.theatre().places(), family.theatre().roads());
    new CeasefireSimulation(family.draw(SEED), family.theatre(), roads, SEED, luck, event -> {})
        .runToEnd();
    return luck;
  }
}
