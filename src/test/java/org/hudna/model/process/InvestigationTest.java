package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.hudna.model.random.Streams;
import org.hudna.model.world.World;
import org.hudna.scenario.ObserverTerms;
import org.hudna.scenario.Stance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvestigationTest {
  private final TruceWorld truce = new TruceWorld();
  private final Investigation investigation = new Investigation(new Streams(5));

  @BeforeEach
  void placeObservers() {
    truce.observers.put("watch", TruceWorld.observer(1, Map.of(), 0));
    Map<String, Double> reach = Map.of("g0", 0.5);
    truce.observers.put("ground", new ObserverTerms("", 0, reach, 1, 1, null, 0, 0, true));
    truce.believes.put("north", List.of("watch", "ground"));
  }

  private boolean serious(World world, int deaths) {
    return investigation.isSerious(world, truce.response, Reports.report(world, 1, 10, deaths));
  }

  private double meanWaitHours() {
    World world = truce.build();
    return LongStream.range(0, 5_000)
        .mapToObj(id -> investigation.open(world, truce.response, Reports.report(world, id, 10, 9)))
        .mapToDouble(allegation -> allegation.askedHours() - 10)
        .average()
        .orElseThrow();
  }

  @Test
  void manyDeathsByAPartyInTheTruceAreSerious() {
    World world = truce.build();
    assertThat(serious(world, 5)).isTrue();
    assertThat(serious(world, 4)).isFalse();
    world.cast().party(TruceWorld.GREENS).stance(Stance.WITHDRAWN);
    assertThat(serious(world, 5)).isFalse();
  }

  @Test
  void whatHappenedBeforeTheTruceIsLeftAside() {
    World world = truce.build();
    assertThat(investigation.isSerious(world, truce.response, Reports.report(world, 1, 0.5, 9)))
        .isFalse();
  }

  @Test
  void aReportThatNoGuarantorBelievesIsNotBroughtUp() {
    truce.believes.put("north", List.of("ground"));
    assertThat(serious(truce.build(), 5)).isFalse();
  }

  @Test
  void peopleOnTheGroundWhomBothBelieveSaveTime() {
    assertThat(meanWaitHours()).isCloseTo(12 + 36, within(2.5));
    truce.believes.put("south", List.of("ground"));
    assertThat(meanWaitHours()).isCloseTo(12 + 6, within(1.0));
  }

  @Test
  void whereTheyDoNotReachTheySaveNone() {
    truce.believes.put("south", List.of("ground"));
    truce.observers.put(
        "ground", new ObserverTerms("", 0, Map.of("g1", 0.5), 1, 1, null, 0, 0, true));
    assertThat(meanWaitHours()).isCloseTo(12 + 36, within(2.5));
  }
}
