package org.hudna.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes the tables of a validation with made-up numbers. */
public final class SampleValidation {
  private static final LocalDate FIRST = LocalDate.of(2030, 1, 15);
  private static final List<String> QUANTITIES = List.of("events", "deaths");
  private static final List<String> BASELINES =
      List.of("zero", "last-value", "mean-28", "negative-binomial", "conflictology-28", "hawkes");
  private final Random random = new Random(5);
  private final List<String> areas = new ArrayList<>(List.of("nation"));
  private final List<String> fan = new ArrayList<>();
  private final List<String> pit = new ArrayList<>();
  private final List<String> skill = new ArrayList<>();
  private final List<String> scores = new ArrayList<>();

  private SampleValidation(int governorates) {
    String[] names = {"Northmark", "Eastmark", "Coast", "Two Rivers and the Hills", "Dry Plain"};
    for (int g = 0; g < governorates; g++) {
      areas.add(g < names.length ? names[g] : "Province " + (g + 1));
    }
    fan.add("case,date,quantity,area,observed,q2_5,q10,q25,q50,q75,q90,q97_5,origin");
    pit.add("case,forecast,quantity,scope,bin,low,high,share,p");
    skill.add(
        "case,quantity,scope,baseline,score,skill,low,high,difference,difference_low,"
            + "difference_high,days");
    scores.add("case,date,quantity,area,forecast,observed,crps,fair_crps,origin");
  }

  /** A truce of {@code days} days and windows of 28 days after each other. */
  public static Path write(Path folder, int governorates, int days) throws IOException {
    SampleValidation sample = new SampleValidation(governorates);
    sample.add("the-truce", days, days);
    sample.add("rolling", days * 4, 28);
    sample.pools(List.of("the-truce", "rolling", "all"));
    Files.createDirectories(folder);
    Files.write(folder.resolve("fan.csv"), sample.fan);
    Files.write(folder.resolve("pit.csv"), sample.pit);
    Files.write(folder.resolve("skill.csv"), sample.skill);
    Files.write(folder.resolve("daily-scores.csv"), sample.scores);
    Files.writeString(
        folder.resolve("validation.json"),
        """
        {"title": "Made-up land", "cases": [
          {"case": "the-truce", "windows": [{"truce_start": "2030-01-22T19:00"}]},
          {"case": "rolling", "windows": [{"truce_start": null}]}]}
        """);
    return folder;
  }

  private void add(String id, int days, int window) {
    for (int d = 0; d < days; d++) {
      LocalDate date = FIRST.plusDays(d);
      LocalDate origin = FIRST.plusDays(d / window * window);
      for (String quantity : QUANTITIES) {
        for (int a = 0; a < areas.size(); a++) {
          day(id, date, origin, quantity, a);
        }
      }
    }
  }

  private void day(String id, LocalDate date, LocalDate origin, String quantity, int area) {
    boolean missing = date.getDayOfMonth() == 25 || date.getDayOfMonth() == 26;
    double size = area == 0 ? 30 : 12.0 / area;
    double level = size * (quantity.equals("deaths") ? 3 : 1) * (1 + 0.3 * random.nextGaussian());
    long seen = Math.max(0, Math.round(level * (0.5 + random.nextDouble())));
    StringBuilder row = new StringBuilder(id + "," + date + "," + quantity + "," + areas.get(area));
    row.append(',').append(missing ? "" : seen);
    double[] shares = {0.2, 0.45, 0.7, 1, 1.3, 1.7, 2.4};
    for (double share : shares) {
      row.append(',').append(Math.max(0, Math.round(level * share)));
    }
    fan.add(row.append(',').append(origin).toString());
    if (!missing) {
      score(id, date, origin, quantity, area, seen, "model", 0.25);
      for (int b = 0; b < BASELINES.size(); b++) {
        score(id, date, origin, quantity, area, seen, BASELINES.get(b), 0.2 + 0.07 * b);
      }
    }
  }

  private void score(
      String id,
      LocalDate date,
      LocalDate origin,
      String quantity,
      int area,
      long seen,
      String forecast,
      double factor) {
    double crps = factor * (seen + 0.5) * (0.5 + random.nextDouble());
    if (forecast.equals("zero") && areas.get(area).equals("Province 7")) {
      crps = 0;
    }
    scores.add(
        String.format(
            Locale.ROOT,
            "%s,%s,%s,%s,%s,%d,%.4f,%.4f,%s",
            id,
            date,
            quantity,
            areas.get(area),
            forecast,
            seen,
            crps,
            crps,
            origin));
  }

  private void pools(List<String> ids) {
    for (String id : ids) {
      for (String scope : List.of("national", "governorates")) {
        for (String quantity : QUANTITIES) {
          histogram(id, "model", quantity, scope);
          for (int b = 0; b < BASELINES.size(); b++) {
            histogram(id, BASELINES.get(b), quantity, scope);
            double middle = b == 0 ? -2.3 : 0.12 * b - 0.2 + 0.1 * random.nextGaussian();
            double half = 0.1 + 0.1 * random.nextDouble();
            String range =
                b == 1 && scope.equals("national")
                    ? ",,"
                    : String.format(
                        Locale.ROOT, "%.3f,%.3f,%.3f", middle, middle - half, middle + half);
            String start = id + "," + quantity + "," + scope + "," + BASELINES.get(b);
            skill.add(start + ",crps," + range + ",1,0,2,28");
            skill.add(start + ",ignorance," + range + ",1,0,2,28");
          }
        }
      }
    }
  }

  private void histogram(String id, String forecast, String quantity, String scope) {
    int[] counts = new int[10];
    int values = 200;
    for (int i = 0; i < values; i++) {
      double at = Math.pow(random.nextDouble(), forecast.equals("zero") ? 0.1 : 1.1);
      counts[(int) (10 * at)]++;
    }
    for (int bin = 1; bin <= counts.length; bin++) {
      String start = id + "," + forecast + "," + quantity + "," + scope + "," + bin;
      double low = (bin - 1) / 10.0;
      pit.add(
          String.format(
              Locale.ROOT,
              "%s,%.1f,%.1f,%.4f,0.034",
              start,
              low,
              low + 0.1,
              counts[bin - 1] / (double) values));
    }
  }
}
