package org.hudna.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes the tables of a calibration with made-up numbers. */
public final class SampleCalibration {
  private static final List<String> KEYS =
      List.of(
          "behaviour.restraint.firstWeekRatio",
          "behaviour.restraint.uncovered",
          "behaviour.commitment.violationsOfOthersThatAreSeen",
          "behaviour.violence.branchingRatio",
          "behaviour.recording.probabilityOfSmallEvents",
          "parties.volunteers.leverage.northern-neighbour",
          "guarantors.west.effortPerDay",
          "behaviour.violence.memoryDays");
  private static final double[] TOPS = {1, 0.5, 0.02, 0.9, 1, 12000, 3.5, 40};
  private static final String[] UNITS = {"1", "1", "1/day", "1", "1", "persons", "units", "days"};

  private SampleCalibration() {}

  /** A calibration of so many keys (1 to 8) and particles. */
  public static Path write(Path folder, int keys, int particles) throws IOException {
    Files.createDirectories(folder);
    Random random = new Random(3);
    Files.write(folder.resolve("prior.csv"), sample(keys, particles, random, false));
    Files.write(folder.resolve("posterior.csv"), sample(keys, particles, random, true));
    Files.write(folder.resolve("parameters.csv"), parameters(keys));
    Files.write(folder.resolve("targets.csv"), targets(random));
    Files.writeString(folder.resolve("fit.json"), "{\"study\": \"A truce in a made-up land\"}");
    return folder;
  }

  private static List<String> sample(int keys, int particles, Random random, boolean posterior) {
    List<String> rows = new ArrayList<>();
    rows.add("particle,weight," + String.join(",", KEYS.subList(0, keys)));
    for (int p = 1; p <= particles; p++) {
      double weight = posterior ? -Math.log(1 - random.nextDouble()) : 1;
      StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%d,%.6f", p, weight));
      double common = random.nextGaussian();
      for (int k = 0; k < keys; k++) {
        double place = random.nextDouble();
        if (posterior && k % 2 == 0) {
          double z = 0.8 * common * (k % 4 == 0 ? 1 : -1) + 0.6 * random.nextGaussian();
          place = Math.max(0, Math.min(1, 0.5 + 0.1 * z));
        }
        row.append(String.format(Locale.ROOT, ",%.6g", TOPS[k] * place));
      }
      rows.add(row.toString());
    }
    return rows;
  }

  private static List<String> parameters(int keys) {
    List<String> rows = new ArrayList<>();
    rows.add(
        "key,unit,prior_q10,prior_q50,prior_q90,posterior_q10,posterior_q50,posterior_q90,"
            + "shrinkage,identified");
    for (int k = 0; k < keys; k++) {
      double top = TOPS[k];
      boolean identified = k % 2 == 0;
      double half = identified ? 0.13 : 0.4;
      rows.add(
          String.format(
              Locale.ROOT,
              "%s,%s,%.6g,%.6g,%.6g,%.6g,%.6g,%.6g,%.3f,%s",
              KEYS.get(k),
              UNITS[k],
              0.1 * top,
              0.5 * top,
              0.9 * top,
              (0.5 - half) * top,
              0.5 * top,
              (0.5 + half) * top,
              identified ? 0.62 : k == 3 ? -0.02 : 0.08,
              identified));
    }
    return rows;
  }

  private static List<String> targets(Random random) {
    List<String> rows = new ArrayList<>();
    rows.add(
        "case,series,statistic,area,window,observed,predicted_q05,predicted_q50,predicted_q95");
    for (int week = 0; week < 6; week++) {
      rows.add(target("national-events", "total", "nation", week, 40, random));
      rows.add(target("national-deaths", "total", "nation", week, 300, random));
    }
    for (String area : List.of("Northmark", "Two Rivers and the Hills", "Coast")) {
      for (int week = 0; week < 3; week++) {
        rows.add(target("governorate-deaths", "total", area, week, 80, random));
      }
      rows.add(target("governorate-events", "zero-share", area, 0, 0.6, random));
    }
    rows.add(target("national-events", "dispersion", "nation", 0, 2.4, random));
    rows.add(target("national-events", "same-day-covariance", "nation", 0, 3.4, random));
    rows.add(
        "first-truce,national-deaths,mean-deaths-per-event,nation,2030-02-01 to 2030-02-28,,,,");
    return rows;
  }

  private static String target(
      String series, String statistic, String area, int week, double size, Random random) {
    LocalDate from = LocalDate.of(2030, 2, 1).plusDays(7L * week);
    double observed = size * (0.5 + random.nextDouble());
    return String.format(
        Locale.ROOT,
        "first-truce,%s,%s,%s,%s to %s,%.4g,%.4g,%.4g,%.4g",
        series,
        statistic,
        area,
        from,
        from.plusDays(6),
        observed,
        size * 0.6,
        size,
        size * 1.5);
  }
}
