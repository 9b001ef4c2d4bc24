package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.hudna.experiment.RunId;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Violence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PosteriorTest {
  private static final Path MINI = Path.of("src/test/resources/scenarios/mini.yaml");
  private static final String FACTOR = "behaviour.violence.spoilerFactor";
  private static final String WEST = "parties.crown.leverage.west";
  private static final int RUNS = 20_000;

  /** Chance that a right sampler fails one of the tests of frequencies here. */
  private static final double ERROR_RATE = 1e-4;

  @TempDir private Path temp;

  /** The small scenario with a posterior of these lines. */
  private ResolvedScenario mini(String... lines) throws IOException {
    return mini(Map.of(), lines).fromPosterior();
  }

  private ResolvedScenario mini(Map<String, String> changes, String... lines) throws IOException {
    Path file = Files.writeString(temp.resolve("posterior.csv"), String.join("\n", lines) + "\n");
    Map<String, String> all = new java.util.HashMap<>(changes);
    all.put("posterior", "'" + file.toAbsolutePath() + "'");
    return new ScenarioReader().read(MINI, all);
  }

  @Test
  void particlesAreDrawnByTheirWeights() throws IOException {
    Posterior posterior =
        mini("particle,weight," + FACTOR, "a,1,0.1", "b,0,0.2", "c,5,0.3", "d,2.5,0.4", "e,0,0.5")
            .posterior();
    long[] counts = new long[5];
    for (long seed = 0; seed < RUNS; seed++) {
      counts[posterior.particle(seed)]++;
    }
    assertThat(counts[1] + counts[4]).isZero();
    double[] expected = {1 / 8.5, 5 / 8.5, 2.5 / 8.5};
    long[] drawn = {counts[0], counts[2], counts[3]};
    assertThat(ChiSquareTest.withDefaults().test(expected, drawn).getPValue())
        .isGreaterThan(ERROR_RATE);
  }

  @Test
  void theParticleIsIndependentOfTheLuckOfAnOpenNumber() throws IOException {
    ResolvedScenario scenario = mini("particle,weight," + FACTOR, "a,1,0.1", "b,1,0.2");
    Draw west = scenario.numbers().draws().get(0);
    long[][] counts = new long[2][5];
    for (long seed = 0; seed < RUNS; seed++) {
      counts[scenario.posterior().particle(seed)][(int) (5 * west.uniform(seed))]++;
    }
    assertThat(ChiSquareTest.withDefaults().test(counts).getPValue()).isGreaterThan(ERROR_RATE);
  }

  @Test
  void itsValuesReplaceFixedAndOpenNumbersAndNothingElse() throws IOException {
    String[] lines = {"particle,weight," + FACTOR + "," + WEST, "a,1,0.125,0.5"};
    ResolvedScenario plain = mini(Map.of(), lines);
    ResolvedScenario drawing = plain.fromPosterior();
    for (long seed = 1; seed <= 20; seed++) {
      Scenario before = plain.draw(seed);
      Scenario after = drawing.draw(seed);
      assertThat(after.behaviour().violence().spoilerFactor()).isEqualTo(0.125);
      assertThat(after.parties().get("crown").leverage()).containsEntry("west", 0.5);
      assertThat(after.behaviour().commitment()).isEqualTo(before.behaviour().commitment());
      assertThat(after.parties().get("league")).isEqualTo(before.parties().get("league"));
      assertThat(after.agreement()).isEqualTo(before.agreement());
      assertThat(after.behaviour().violence().branchingRatio())
          .isEqualTo(before.behaviour().violence().branchingRatio());
    }
  }

  @Test
  void namingAPosteriorAloneChangesNoDraw() throws IOException {
    ResolvedScenario named = mini(Map.of(), "particle,weight," + FACTOR, "a,1,0.125");
    ResolvedScenario bare = new ScenarioReader().read(MINI);
    for (long seed = 1; seed <= 20; seed++) {
      assertThat(named.draw(seed).behaviour()).isEqualTo(bare.draw(seed).behaviour());
      assertThat(named.draw(seed).parties()).isEqualTo(bare.draw(seed).parties());
    }
    assertThat(named.posterior()).isNull();
  }

  @Test
  void scenariosShareTheParticleOfARun() throws IOException {
    String[] lines = new String[51];
    lines[0] = "particle,weight," + FACTOR;
    for (int i = 1; i < lines.length; i++) {
      lines[i] = i + "," + i % 7 + "," + i / 100.0;
    }
    ResolvedScenario one = mini(lines);
    ResolvedScenario other =
        mini(Map.of("agreement.persuasion.durationDays", "14"), lines).fromPosterior();
    assertThat(other.hash()).isNotEqualTo(one.hash());
    for (long seed = 1; seed <= 200; seed++) {
      assertThat(violence(other, seed).spoilerFactor())
          .isEqualTo(violence(one, seed).spoilerFactor());
    }
  }

  private static Violence violence(ResolvedScenario scenario, long seed) {
    return scenario.draw(seed).behaviour().violence();
  }

  @Test
  void valuesOfAParticleStayTogether() throws IOException {
    ResolvedScenario scenario =
        mini("particle,weight," + FACTOR + "," + WEST, "a,1,0.1,0.2", "b,1,0.3,0.4");
    for (long seed = 1; seed <= 50; seed++) {
      double west = scenario.draw(seed).parties().get("crown").leverage().get("west");
      assertThat(violence(scenario, seed).spoilerFactor()).isEqualTo(west == 0.2 ? 0.1 : 0.3);
    }
  }

  @Test
  void theCentralScenarioHasWeightedMedians() throws IOException {
    ResolvedScenario scenario =
        mini("particle,weight," + FACTOR, "a,1,0.9", "b,1,0.8", "c,5,0.1", "d,2,0.3", "e,0,0.05");
    assertThat(scenario.central().behaviour().violence().spoilerFactor()).isEqualTo(0.1);
    assertThat(
            mini("particle,weight," + FACTOR, "a,1,0.9", "b,1,0.1", "c,1,0.3")
                .central()
                .behaviour()
                .violence()
                .spoilerFactor())
        .isEqualTo(0.3);
  }

  @Test
  void aSwitchedOffMechanismStaysOff() throws IOException {
    ResolvedScenario off =
        mini(Map.of("mechanisms.spoilers", "false"), "particle,weight," + FACTOR, "a,1,0.5")
            .fromPosterior();
    assertThat(violence(off, 1).spoilerFactor()).isZero();
    assertThat(off.central().behaviour().violence().spoilerFactor()).isZero();
  }

  @Test
  void aKeyOfASectionThatTheScenarioDoesNotHaveIsPassedOver() throws IOException {
    String key = "agreement.sections.response.warningShare";
    ResolvedScenario without =
        mini(
                Map.of("agreement.sections.response", "null"),
                "particle,weight," + key + "," + FACTOR,
                "a,1,0.25,0.125")
            .fromPosterior();
    assertThat(without.draw(1).sections().response()).isNull();
    assertThat(violence(without, 1).spoilerFactor()).isEqualTo(0.125);
  }

  @Test
  void aValueOfTheCommandLineIsStrongerThanAParticle() throws IOException {
    mini(Map.of(), "particle,weight," + FACTOR + "," + WEST, "a,1,0.5,0.15");
    String named = "posterior=" + temp.resolve("posterior.csv").toAbsolutePath();
    ResolvedScenario set =
        new SweepReader(MINI).changed(List.of(named, FACTOR + "=0.25")).fromPosterior();
    assertThat(violence(set, 1).spoilerFactor()).isEqualTo(0.25);
    assertThat(set.draw(1).parties().get("crown").leverage()).containsEntry("west", 0.15);
  }

  @Test
  void pointsOfASweepDrawParticlesButForWhatIsVaried() throws IOException {
    mini(Map.of(), "particle,weight," + FACTOR + "," + WEST, "a,1,0.5,0.15");
    Path file = temp.resolve("named.yaml");
    Files.writeString(file, "extends: " + MINI.toAbsolutePath() + "\nposterior: posterior.csv\n");
    SweepReader reader = new SweepReader(file);
    reader.drawFromPosterior();
    Sweep sweep = reader.grid(List.of(FACTOR + "=0.25,base"));
    Scenario varied = sweep.points().get(0).draw(3);
    Scenario left = sweep.points().get(1).draw(3);
    assertThat(varied.behaviour().violence().spoilerFactor()).isEqualTo(0.25);
    assertThat(left.behaviour().violence().spoilerFactor()).isEqualTo(0.5);
    assertThat(left.parties().get("crown").leverage()).containsEntry("west", 0.15);
    assertThat(left).isEqualTo(sweep.base().draw(3));
    assertThat(sweep.points().get(1).central()).isEqualTo(sweep.base().central());
    assertThat(sweep.repeat("hudna", new RunId(0, "point-1", 1, 9)))
        .endsWith(" --seed 9 --set " + FACTOR + "=0.25 --posterior");
  }
}
