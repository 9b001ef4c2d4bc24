package org.hudna.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hudna.io.Manifest;
import org.hudna.io.Manifest.Status;
import org.hudna.io.TheatreMapFile;
import org.hudna.scenario.Theatre;

/** A made-up batch on disk, with the columns that a real one has. */
final class SampleBatch {
  static final LocalDate FIRST = LocalDate.parse("2016-08-15");

  private static final List<String> OBSERVERS = List.of("north-monitor", "south-monitor");
  private static final String NAMES =
      """
      "observers": {"north-monitor": {"name": "Monitors <north> & coast"}},
      "guarantors": {"first-power": {"name": "First power"}}""";
  private static final String AGREEMENT =
      """
      "announced": "2016-08-20T23:30",
      "truce": {"start": "2016-08-22T19:00", "order": "with-persuasion"},
      "persuasion": {"durationDays": 7}""";

  private final Path folder;
  private final int runs;
  private final int days;
  private final int governorates;

  SampleBatch(Path folder, int runs, int days, int governorates) {
    this.folder = folder;
    this.runs = runs;
    this.days = days;
    this.governorates = governorates;
  }

  /** A small batch: a scenario with a truce and one without. */
  static SampleBatch small(Path folder) throws IOException {
    return new SampleBatch(folder, 6, 30, 2).write(List.of("harbour-truce", "no-truce"));
  }

  SampleBatch write(List<String> ids) throws IOException {
    Files.createDirectories(folder);
    List<Manifest.Entry> entries = new ArrayList<>();
    for (String id : ids) {
      boolean truce = !id.startsWith("no-truce");
      entries.add(entry(id, truce));
      scenario(id, truce, new Random(id.hashCode()));
    }
    Manifest manifest =
        new Manifest(
            "1",
            "unknown",
            "17",
            Manifest.Kind.BATCH,
            "hudna batch",
            1L,
            runs,
            null,
            runs,
            false,
            null,
            "",
            "",
            Status.COMPLETE,
            entries,
            null,
            null);
    new JsonMapper().writeValue(folder.resolve("manifest.json").toFile(), manifest);
    TheatreMapFile.write(folder, List.of(theatre()));
    return this;
  }

  /** A square for each governorate, with one district, beside each other. */
  private Theatre theatre() {
    List<Theatre.Governorate> areas = new ArrayList<>();
    List<Theatre.District> districts = new ArrayList<>();
    for (int g = 0; g < governorates; g++) {
      double[][] ring = {{g, 30}, {g + 1, 30}, {g + 1, 31}, {g, 31}, {g, 30}};
      areas.add(new Theatre.Governorate("g" + g, "Governorate " + g, List.<double[][]>of(ring)));
      districts.add(
          new Theatre.District("g" + g + "1", "District", "g" + g, List.<double[][]>of(ring)));
    }
    return new Theatre(
        "made-up",
        "",
        "Borders: made up",
        Map.of(),
        Map.of(),
        areas,
        districts,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private Manifest.Entry entry(String id, boolean truce) throws IOException {
    String parts = truce ? NAMES + ",\n\"agreement\": {" + AGREEMENT + "}" : NAMES;
    JsonNode resolved = new JsonMapper().readTree("{" + parts + "}");
    String title = "A made-up case: " + id;
    return new Manifest.Entry(
        id, title, id + ".yaml", null, "made-up", null, null, "", null, runs, 0, resolved);
  }

  private void scenario(String id, boolean truce, Random random) throws IOException {
    Path tables = Files.createDirectories(folder.resolve(id));
    try (PrintWriter runs = table(tables, "runs", "seed,status," + METRICS);
        PrintWriter daily = table(tables, "daily", DAILY);
        PrintWriter aid = table(tables, "aid", AID);
        PrintWriter observed = table(tables, "observed", OBSERVED);
        PrintWriter districts = table(tables, "districts", DISTRICTS);
        PrintWriter state = table(tables, "state", "date,subject,commitment,trust,solidarity")) {
      districts(districts, id, truce ? 0.4 : 1);
      for (int run = 0; run < this.runs; run++) {
        int collapse = truce ? 10 + random.nextInt(2 * days) : 0;
        String key = id + "," + run + ",";
        runs.println(key + run + ",ok," + metrics(collapse, random));
        for (int day = 0; day < days; day++) {
          String at = key + FIRST.plusDays(day) + ",";
          double calm = truce && day >= 8 && day < collapse ? 0.3 : 1;
          violence(daily, at, phase(truce, day, collapse), calm, random);
          aid(aid, at, day, random);
          reports(observed, at, calm, random);
          state(state, at, truce && day >= 8 && day < collapse, random);
        }
      }
    }
  }

  private static final String METRICS =
      "violations_count,deaths_from_truce_persons,days_to_collapse_days";
  private static final String DAILY =
      "date,governorate,dyad,phase,violations,fatal_events,deaths,civilian_deaths";
  private static final String AID =
      "date,governorate,convoys_planned,convoys_permitted,convoys_refused,convoys_waiting,"
          + "convoys_arrived,convoys_attacked,people_reached,besieged_people_reached,"
          + "besieged_places_reached,people_without_supplies";
  private static final String DISTRICTS = "date,adm2_pcode,violations,deaths,people_reached";
  private static final String OBSERVED =
      "date,governorate,observer,accused,kind,reported,verified,determined";

  private static PrintWriter table(Path folder, String name, String columns) throws IOException {
    PrintWriter table = new PrintWriter(Files.newBufferedWriter(folder.resolve(name + ".csv")));
    table.print("scenario," + (name.equals("districts") ? "" : "replicate,") + columns + "\n");
    return table;
  }

  private void districts(PrintWriter table, String id, double calm) {
    for (int day = 0; day < days; day++) {
      for (int g = 0; g < governorates; g++) {
        table.print(
            id + "," + FIRST.plusDays(day) + ",g" + g + "1," + calm * (g + 1) + ",0.5,80\n");
      }
    }
  }

  private String metrics(int collapse, Random random) {
    String held = collapse > 0 && collapse < days ? Integer.toString(collapse - 8) : "";
    return (200 + random.nextInt(100)) + "," + (90 + random.nextInt(60)) + "," + held;
  }

  private static String phase(boolean truce, int day, int collapse) {
    if (!truce || day < 5) {
      return "negotiation";
    }
    if (day < 7) {
      return "announced";
    }
    return day >= collapse ? "collapsed" : day < 15 ? "persuasion" : "implementation";
  }

  private void violence(PrintWriter table, String at, String phase, double calm, Random random) {
    for (int g = 0; g < governorates; g++) {
      int incidents = (int) (calm * (4 + random.nextInt(6)));
      int deaths = random.nextInt(10) == 0 ? random.nextInt(30) : random.nextInt(3);
      table.print(
          "%sg%d,main_vs_other,%s,%d,1,%d,%d\n"
              .formatted(at, g, phase, incidents, deaths, deaths / 3));
      if (random.nextInt(3) == 0) {
        table.print("%sg%d,third_vs_main,%s,2,1,1,0\n".formatted(at, g, phase));
      }
    }
  }

  private void aid(PrintWriter table, String at, int day, Random random) {
    for (int g = 0; g < governorates; g++) {
      boolean arrives = day > 9 && random.nextInt(6) == 0;
      table.print(
          "%sg%d,1,1,0,0,%d,0,%d,0,%d,100\n"
              .formatted(at, g, arrives ? 1 : 0, arrives ? 12_000 : 0, arrives ? 1 : 0));
    }
  }

  private void reports(PrintWriter table, String at, double calm, Random random) {
    for (String observer : OBSERVERS) {
      int reported = (int) (calm * random.nextInt(observer.startsWith("n") ? 14 : 6));
      if (reported > 0) {
        table.print("%sg0,%s,party-one,shelling,%d,1,0\n".formatted(at, observer, reported));
      }
    }
  }

  private void state(PrintWriter table, String at, boolean truce, Random random) {
    double commitment = truce ? 0.5 + 0.3 * random.nextDouble() : 0;
    table.print("%sparty-one,%.3f,,0.1\n".formatted(at, commitment));
    table.print("%sparty-two,%.3f,,0.2\n".formatted(at, commitment / 2));
    table.print("%sfirst-power,,%.3f,\n".formatted(at, 0.4 + 0.1 * random.nextDouble()));
  }
}
