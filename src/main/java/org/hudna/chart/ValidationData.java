package org.hudna.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hudna.io.CsvRow;
import org.hudna.io.CsvTable;
import org.hudna.io.FaultyInputException;

/**
 * The tables of a validation that charts are drawn from.
 *
 * @param title of the study; "" if it is not known
 * @param truces starts of the truces of each case
 */
record ValidationData(
    String title,
    List<Fan> fans,
    List<PitBin> bins,
    List<SkillRange> skills,
    List<DayScore> scores,
    List<CaseTruce> truces) {
  /** Tables that a folder of a validation has. */
  static final List<String> FILES = List.of("fan.csv", "pit.csv", "skill.csv", "daily-scores.csv");

  /** The area that is the sum of all others. */
  static final String NATION = "nation";

  /** The scope of the nation; all others are of governorates. */
  static final String NATIONAL = "national";

  /** The forecast of the model. */
  static final String MODEL = "model";

  /** The score that charts show. */
  static final String SCORE = "crps";

  /** A day of an area of a case. */
  record Fan(String id, String quantity, String area, FanDay day) {}

  /** Share of values of the probability integral transform in a bin; bins count from 1. */
  record PitBin(Panel panel, String forecast, int bin, double share, double p) {}

  /** Skill against a baseline with its interval; NaN where it does not exist. */
  record SkillRange(
      Panel panel, String baseline, String score, double skill, double low, double high) {}

  /** The score of a forecast of one day and area. */
  record DayScore(
      String id, LocalDate date, String quantity, String area, String forecast, double score) {}

  /** When a truce of a case starts. */
  record CaseTruce(String id, LocalDateTime start) {}

  /**
   * What a panel is of.
   *
   * @param id of the case, or of all together
   * @param scope national or governorates
   */
  record Panel(String id, String quantity, String scope) {}

  ValidationData {
    fans = List.copyOf(fans);
    bins = List.copyOf(bins);
    skills = List.copyOf(skills);
    scores = List.copyOf(scores);
    truces = List.copyOf(truces);
  }

  /** Whether a folder holds a validation. */
  static boolean is(Path folder) {
    return FILES.stream().allMatch(name -> Files.isRegularFile(folder.resolve(name)));
  }

  /**
   * Reads the tables.
   *
   * @throws FaultyInputException if one is missing or faulty
   */
  static ValidationData read(Path folder) {
    JsonNode notes = notes(folder.resolve("validation.json"));
    return new ValidationData(
        notes.path("title").asText(""),
        rows(
                folder,
                0,
                "case date quantity area observed origin " + String.join(" ", FanDay.COLUMNS))
            .map(ValidationData::fan)
            .toList(),
        rows(folder, 1, "case forecast quantity scope bin share p")
            .map(
                row ->
                    new PitBin(
                        panel(row),
                        row.filled("forecast"),
                        row.number("bin", 1),
                        row.decimal("share"),
                        row.decimal("p")))
            .toList(),
        rows(folder, 2, "case quantity scope baseline score skill low high")
            .map(ValidationData::skill)
            .toList(),
        rows(folder, 3, "case date quantity area forecast " + SCORE)
            .map(ValidationData::score)
            .toList(),
        truces(notes));
  }

  private static Stream<CsvRow> rows(Path folder, int file, String columns) {
    return CsvTable.read(folder.resolve(FILES.get(file)), columns.split(" ")).stream();
  }

  private static Fan fan(CsvRow row) {
    List<Double> quantiles = FanDay.COLUMNS.stream().map(row::decimal).toList();
    FanDay day =
        new FanDay(row.date("date"), row.date("origin"), row.decimal("observed"), quantiles);
    return new Fan(row.filled("case"), row.filled("quantity"), row.filled("area"), day);
  }

  private static Panel panel(CsvRow row) {
    return new Panel(row.filled("case"), row.filled("quantity"), row.filled("scope"));
  }

  private static SkillRange skill(CsvRow row) {
    return new SkillRange(
        panel(row),
        row.filled("baseline"),
        row.filled("score"),
        row.decimal("skill"),
        row.decimal("low"),
        row.decimal("high"));
  }

  private static DayScore score(CsvRow row) {
    return new DayScore(
        row.filled("case"),
        row.date("date"),
        row.filled("quantity"),
        row.filled("area"),
        row.filled("forecast"),
        row.decimal(SCORE));
  }

  private static JsonNode notes(Path file) {
    if (!Files.isRegularFile(file)) {
      return JsonMapper.builder().build().createObjectNode();
    }
    try {
      return JsonMapper.builder().build().readTree(Files.readAllBytes(file));
    } catch (IOException e) {
      throw FaultyInputException.of(file, "expected JSON, found none");
    }
  }

  private static List<CaseTruce> truces(JsonNode notes) {
    List<CaseTruce> truces = new ArrayList<>();
    for (JsonNode each : notes.path("cases")) {
      for (JsonNode window : each.path("windows")) {
        String start = window.path("truce_start").asText("");
        if (start.matches("\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?")) {
          String instant = start.length() == 10 ? start + "T00:00" : start;
          truces.add(new CaseTruce(each.path("case").asText(), LocalDateTime.parse(instant)));
        }
      }
    }
    return truces.stream().distinct().toList();
  }

  /** Ids of the cases, in order. */
  List<String> cases() {
    return fans.stream().map(Fan::id).distinct().toList();
  }

  /** Ids of the cases and of what pools them. */
  List<String> pools() {
    return skills.stream().map(skill -> skill.panel().id()).distinct().toList();
  }

  /** Names of the areas but the nation. */
  List<String> areas() {
    return fans.stream().map(Fan::area).distinct().filter(area -> !area.equals(NATION)).toList();
  }

  /** What is counted. */
  List<String> quantities() {
    return fans.stream().map(Fan::quantity).distinct().toList();
  }

  /** Starts of the truces of a case. */
  List<LocalDateTime> truces(String id) {
    return truces.stream().filter(truce -> truce.id().equals(id)).map(CaseTruce::start).toList();
  }

  /** The days of an area in order; of several forecasts of a day that of the last origin. */
  List<FanDay> fan(String id, String quantity, String area) {
    TreeMap<LocalDate, FanDay> days = new TreeMap<>();
    fans.stream()
        .filter(fan -> fan.id().equals(id) && fan.quantity().equals(quantity))
        .filter(fan -> fan.area().equals(area))
        .map(Fan::day)
        .sorted(Comparator.comparing(FanDay::origin))
        .forEach(day -> days.put(day.date(), day));
    return List.copyOf(days.values());
  }

  /** The baselines of all pools. */
  List<String> baselines() {
    return skills.stream().map(SkillRange::baseline).distinct().toList();
  }

  /** The baselines of a pool. */
  List<String> baselines(String id) {
    return skills.stream()
        .filter(skill -> skill.panel().id().equals(id))
        .map(SkillRange::baseline)
        .distinct()
        .toList();
  }
}
