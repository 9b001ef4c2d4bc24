package org.hudna.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hudna.experiment.Seeds;
import org.hudna.io.ResolvedScenario;
import org.hudna.io.ScenarioReader;
import org.hudna.metric.RunFold;
import org.hudna.model.CeasefireSimulation;
import org.hudna.scenario.Scenario;
import org.junit.jupiter.api.Test;

/**
 * The forecast that the changelog calls frozen is the one that the program makes: same scenario,
 * theatre, posterior and counts. Whoever changes it gives it another mark.
 */
class FrozenForecastTest {
  private static final long MASTER_SEED = 11;
  private static final int RUNS = 3;
  private static final int DIGITS = 16;
  private static final Pattern MARK =
      Pattern.compile(
          "`(forecast-2016-09/\\d+)`: scenario (\\w+), theatre (\\w+), posterior (\\w+), runs (\\w+)");

  private final ResolvedScenario forecast =
      new ScenarioReader().read(Path.of("scenarios", "geneva-2016.yaml")).fromPosterior();

  @Test
  void isWhatTheChangelogSays() throws Exception {
    Matcher mark = MARK.matcher(Files.readString(Path.of("CHANGELOG.md")).replaceAll("\\s+", " "));
    assertThat(mark.find()).as("a mark in the changelog").isTrue();
    assertThat(mark.group())
        .isEqualTo(
            "`%s`: scenario %s, theatre %s, posterior %s, runs %s",
            mark.group(1),
            forecast.hash().substring(0, DIGITS),
            forecast.theatreHash().substring(0, DIGITS),
            forecast.posterior().hash().substring(0, DIGITS),
            runs());
  }

  /** Digest of the daily counts of the first replicates. */
  private String runs() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (int replicate = 1; replicate <= RUNS; replicate++) {
      long seed = Seeds.from(MASTER_SEED).of(replicate);
      Scenario scenario = forecast.draw(seed);
      RunFold fold = new RunFold(scenario, forecast.theatre());
      new CeasefireSimulation(scenario, forecast.theatre(), seed, fold).runToEnd();
      fold.result()
          .daily()
          .forEach(
              (date, governorate, dyad, phase, violations, events, deaths, civilianDeaths) ->
                  digest.update(
                      (date + governorate + dyad + events + "," + deaths + "\n")
                          .getBytes(StandardCharsets.UTF_8)));
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }
}
