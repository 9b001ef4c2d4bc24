package org.hudna.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hudna.chart.ValidationData.DayScore;
import org.hudna.chart.ValidationData.Panel;
import org.hudna.chart.ValidationData.PitBin;

/**
 * The charts of a validation: forecasts beside what was observed, how well they are calibrated, and
 * skill against baselines, also by day and by area.
 */
public final class ValidationCharts {
  private static final String NATIONAL = "national";

  private final ValidationData data;
  private final Map<String, Supplier<Picture>> pictures = new LinkedHashMap<>();

  private ValidationCharts(ValidationData data) {
    this.data = data;
    for (String id : data.cases()) {
      pictures.put("fan-" + file(id), () -> fan(id));
      for (String quantity : data.quantities()) {
        pictures.put("fan-areas-" + quantity + "-" + file(id), () -> fans(id, quantity));
      }
    }
    pictures.put("pit", this::pit);
    if (!baselines().isEmpty()) {
      pictures.put("pit-baselines", this::pitOfBaselines);
      data.pools().forEach(id -> pictures.put("skill-" + file(id), () -> skill(id)));
      for (String id : data.cases()) {
        pictures.put("skill-days-" + file(id), () -> skillByDay(id));
        pictures.put("skill-areas-" + file(id), () -> skillByArea(id));
      }
    }
  }

  /** Whether a folder holds the tables of a validation. */
  public static boolean is(Path folder) {
    return ValidationData.is(folder);
  }

  /**
   * The charts of a folder.
   *
   * @throws org.hudna.io.FaultyInputException if a table is missing or faulty
   */
  public static ValidationCharts of(Path folder) {
    return new ValidationCharts(ValidationData.read(folder));
  }

  /**
   * Draws all charts of a folder into {@code charts/} of it, each as PNG and SVG; returns how many.
   *
   * @throws org.hudna.io.FaultyInputException if a table is missing or faulty
   */
  public static int draw(Path folder) throws IOException {
    return of(folder).write(folder, name -> true);
  }

  /** Names of files without ending. */
  public List<String> names() {
    return List.copyOf(pictures.keySet());
  }

  /** Draws some charts into {@code charts/} of a folder; returns how many. */
  public int write(Path folder, Predicate<String> wanted) throws IOException {
    int drawn = 0;
    for (String name : names()) {
      if (wanted.test(name)) {
        PictureWriter.write(pictures.get(name).get(), folder.resolve("charts"), "validation");
        drawn++;
      }
    }
    return drawn;
  }

  private Caption caption(String name, String title, String id) {
    List<FanDay> days =
        data.fans().stream()
            .filter(fan -> fan.id().equals(id))
            .map(ValidationData.Fan::day)
            .toList();
    String of = data.cases().contains(id) ? dated(caseName(id), years(days)) : "All cases";
    return new Caption(name, title, data.title().isEmpty() ? of : data.title() + ": " + of);
  }

  private String caseName(String id) {
    return data.cases().contains(id) ? name(id) : "All cases";
  }

  /** An id in words; dates in it stay as they are. */
  static String name(String id) {
    String words = id.replaceAll("(?<!\\d)[-_]|[-_](?!\\d)", " ").replace("..", " to ").strip();
    return words.isEmpty() ? id : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** An id as part of the name of a file. */
  static String file(String id) {
    return id.replaceAll("[^A-Za-z0-9]+", "-");
  }

  /** A name with its year, unless it has it. */
  private static String dated(String name, String years) {
    return name.contains(years.substring(0, 4)) ? name : name + ", " + years;
  }

  private static String years(List<FanDay> days) {
    int from = days.stream().mapToInt(day -> day.date().getYear()).min().orElseThrow();
    int to = days.stream().mapToInt(day -> day.date().getYear()).max().orElseThrow();
    return from == to ? Integer.toString(from) : from + " to " + to;
  }

  /** What is counted, as titles say it. */
  static String label(String quantity) {
    return switch (quantity) {
      case "events" -> "Recorded fatal events";
      case "deaths" -> "Recorded deaths";
      default -> ScenarioNotes.inWords(quantity);
    };
  }

  private static String column(String quantity, String scope) {
    return ScenarioNotes.inWords(quantity)
        + (scope.equals(NATIONAL) ? ", nation" : ", " + scope.replace('_', ' '));
  }

  private Picture fan(String id) {
    List<FanChart.Panel> panels =
        data.quantities().stream()
            .map(
                quantity ->
                    new FanChart.Panel(
                        label(quantity) + " per day",
                        data.fan(id, quantity, ValidationData.NATION)))
            .toList();
    return new FanChart(panels, data.truces(id), FanChart.WIDE)
        .picture(caption("fan-" + file(id), "Forecast and observation, whole nation", id));
  }

  private Picture fans(String id, String quantity) {
    List<FanChart.Panel> panels =
        data.areas().stream()
            .map(area -> new FanChart.Panel(area, data.fan(id, quantity, area)))
            .filter(panel -> !panel.days().isEmpty())
            .toList();
    String title = label(quantity) + " per day by governorate: forecast and observation";
    return new FanChart(panels, data.truces(id), FanChart.SMALL)
        .picture(caption("fan-areas-" + quantity + "-" + file(id), title, id));
  }

  private Picture pit() {
    List<String> ids = data.bins().stream().map(bin -> bin.panel().id()).distinct().toList();
    List<PitChart.Row> rows =
        ids.stream()
            .map(id -> new PitChart.Row(caseName(id), histograms(id, ValidationData.MODEL)))
            .toList();
    return new PitChart(columns(), rows)
        .picture(caption("pit", "Where observations fall in the model's forecasts", ""));
  }

  private Picture pitOfBaselines() {
    String id = data.pools().get(data.pools().size() - 1);
    List<String> forecasts = new ArrayList<>(List.of(ValidationData.MODEL));
    forecasts.addAll(baselines());
    List<PitChart.Row> rows =
        forecasts.stream()
            .map(name -> new PitChart.Row(ScenarioNotes.inWords(name), histograms(id, name)))
            .toList();
    return new PitChart(columns(), rows)
        .picture(caption("pit-baselines", "Where observations fall in each forecast", id));
  }

  private List<String> columns() {
    return data.bins().stream()
        .map(PitBin::panel)
        .map(panel -> column(panel.quantity(), panel.scope()))
        .distinct()
        .toList();
  }

  private Map<String, PitChart.Histogram> histograms(String id, String forecast) {
    Map<Panel, List<PitBin>> panels =
        data.bins().stream()
            .filter(bin -> bin.panel().id().equals(id) && bin.forecast().equals(forecast))
            .collect(Collectors.groupingBy(PitBin::panel, LinkedHashMap::new, Collectors.toList()));
    Map<String, PitChart.Histogram> histograms = new LinkedHashMap<>();
    panels.forEach(
        (panel, bins) ->
            histograms.put(
                column(panel.quantity(), panel.scope()),
                new PitChart.Histogram(
                    bins.stream().map(PitBin::share).toList(),
                    values(panel, forecast),
                    bins.get(0).p())));
    return histograms;
  }

  /** How many scored days and areas a histogram is of. */
  private int values(Panel panel, String forecast) {
    boolean every = !data.cases().contains(panel.id());
    return (int)
        data.scores().stream()
            .filter(score -> every || score.id().equals(panel.id()))
            .filter(score -> score.quantity().equals(panel.quantity()))
            .filter(score -> score.forecast().equals(forecast))
            .filter(
                score ->
                    score.area().equals(ValidationData.NATION) == panel.scope().equals(NATIONAL))
            .count();
  }

  private List<String> baselines() {
    return data.skills().stream().map(ValidationData.SkillRange::baseline).distinct().toList();
  }

  private List<String> baselines(String id) {
    return data.skills().stream()
        .filter(skill -> skill.panel().id().equals(id))
        .map(ValidationData.SkillRange::baseline)
        .distinct()
        .toList();
  }

  private Picture skill(String id) {
    List<SkillChart.Row> rows = new ArrayList<>();
    for (String baseline : baselines(id)) {
      Map<String, SkillChart.Range> cells = new LinkedHashMap<>();
      data.skills().stream()
          .filter(skill -> skill.panel().id().equals(id) && skill.baseline().equals(baseline))
          .filter(skill -> skill.score().equals(ValidationData.SCORE))
          .forEach(
              skill ->
                  cells.put(
                      column(skill.panel().quantity(), skill.panel().scope()),
                      new SkillChart.Range(skill.skill(), skill.low(), skill.high())));
      rows.add(new SkillChart.Row(ScenarioNotes.inWords(baseline), cells));
    }
    return new SkillChart(columns(), rows)
        .picture(caption("skill-" + file(id), "Skill of the model against each baseline", id));
  }

  private Picture skillByDay(String id) {
    List<SkillDaysChart.Panel> panels =
        data.quantities().stream()
            .map(
                quantity ->
                    new SkillDaysChart.Panel(
                        label(quantity) + ", whole nation",
                        ScenarioNotes.inWords(quantity),
                        baselines(id).stream()
                            .map(baseline -> line(id, quantity, baseline))
                            .toList()))
            .toList();
    String title = "Score of the model less that of each baseline, summed day by day";
    return new SkillDaysChart(panels).picture(caption("skill-days-" + file(id), title, id));
  }

  private SkillDaysChart.Line line(String id, String quantity, String baseline) {
    TreeMap<LocalDate, Double> differences = new TreeMap<>();
    scores(id, quantity, ValidationData.NATION, ValidationData.MODEL)
        .forEach(score -> differences.merge(score.date(), score.score(), Double::sum));
    scores(id, quantity, ValidationData.NATION, baseline)
        .forEach(score -> differences.merge(score.date(), -score.score(), Double::sum));
    return new SkillDaysChart.Line(ScenarioNotes.inWords(baseline), differences);
  }

  private List<DayScore> scores(String id, String quantity, String area, String forecast) {
    return data.scores().stream()
        .filter(score -> score.id().equals(id) && score.quantity().equals(quantity))
        .filter(score -> score.area().equals(area) && score.forecast().equals(forecast))
        .toList();
  }

  private Picture skillByArea(String id) {
    List<String> areas = data.areas().stream().filter(area -> scored(id, area)).toList();
    List<String> others = data.areas().stream().filter(area -> !areas.contains(area)).toList();
    List<SkillAreasChart.Column> columns =
        data.quantities().stream()
            .map(
                quantity ->
                    new SkillAreasChart.Column(
                        label(quantity),
                        areas.stream().map(area -> skills(id, quantity, area)).toList()))
            .toList();
    List<String> names = baselines(id).stream().map(ScenarioNotes::inWords).toList();
    return new SkillAreasChart(names, areas, others, columns)
        .picture(caption("skill-areas-" + file(id), "Skill of the model by governorate", id));
  }

  /** Whether a baseline is wrong somewhere in an area, so that there is a skill. */
  private boolean scored(String id, String area) {
    return data.quantities().stream()
        .flatMap(quantity -> skills(id, quantity, area).stream())
        .anyMatch(skill -> !Double.isNaN(skill));
  }

  private List<Double> skills(String id, String quantity, String area) {
    double model = mean(scores(id, quantity, area, ValidationData.MODEL));
    return baselines(id).stream()
        .map(baseline -> mean(scores(id, quantity, area, baseline)))
        .map(mean -> mean == 0 ? Double.NaN : 1 - model / mean)
        .toList();
  }

  private static double mean(List<DayScore> scores) {
    return scores.stream().mapToDouble(DayScore::score).average().orElse(Double.NaN);
  }
}
