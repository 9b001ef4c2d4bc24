package org.hudna.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hudna.chart.ValidationData.DayScore;

/** The charts of a validation that hold the model's scores against those of baselines. */
record SkillCharts(ValidationData data, ValidationCaptions captions) {
  Picture skill(String id) {
    List<SkillChart.Row> rows = new ArrayList<>();
    for (String baseline : data.baselines(id)) {
      Map<String, SkillChart.Range> cells = new LinkedHashMap<>();
      data.skills().stream()
          .filter(skill -> skill.panel().id().equals(id) && skill.baseline().equals(baseline))
          .filter(skill -> skill.score().equals(ValidationData.SCORE))
          .forEach(
              skill ->
                  cells.put(
                      ValidationCaptions.column(skill.panel().quantity(), skill.panel().scope()),
                      new SkillChart.Range(skill.skill(), skill.low(), skill.high())));
      rows.add(new SkillChart.Row(ScenarioNotes.inWords(baseline), cells));
    }
    return new SkillChart(columns(id), rows)
        .picture(
            captions.caption(
                "skill-" + ValidationCaptions.file(id),
                "Skill of the model against each baseline",
                id));
  }

  Picture skillByDay(String id) {
    List<SkillDaysChart.Panel> panels =
        data.quantities().stream()
            .map(
                quantity ->
                    new SkillDaysChart.Panel(
                        ValidationCaptions.label(quantity) + ", whole nation",
                        ScenarioNotes.inWords(quantity),
                        data.baselines(id).stream()
                            .map(baseline -> line(id, quantity, baseline))
                            .toList()))
            .toList();
    String title = "Score of the model less that of each baseline, summed day by day";
    return new SkillDaysChart(panels)
        .picture(captions.caption("skill-days-" + ValidationCaptions.file(id), title, id));
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

  Picture skillByArea(String id) {
    List<String> areas = data.areas().stream().filter(area -> scored(id, area)).toList();
    List<String> others = data.areas().stream().filter(area -> !areas.contains(area)).toList();
    List<SkillAreasChart.Column> columns =
        data.quantities().stream()
            .map(
                quantity ->
                    new SkillAreasChart.Column(
                        ValidationCaptions.label(quantity),
                        areas.stream().map(area -> skills(id, quantity, area)).toList()))
            .toList();
    List<String> names = data.baselines(id).stream().map(ScenarioNotes::inWords).toList();
    return new SkillAreasChart(names, areas, others, columns)
        .picture(
            captions.caption(
                "skill-areas-" + ValidationCaptions.file(id),
                "Skill of the model by governorate",
                id));
  }

  /** Whether a baseline is wrong somewhere in an area, so that there is a skill. */
  private boolean scored(String id, String area) {
    return data.quantities().stream()
        .flatMap(quantity -> skills(id, quantity, area).stream())
        .anyMatch(skill -> !Double.isNaN(skill));
  }

  private List<Double> skills(String id, String quantity, String area) {
    double model = mean(scores(id, quantity, area, ValidationData.MODEL));
    return data.baselines(id).stream()
        .map(baseline -> mean(scores(id, quantity, area, baseline)))
        .map(mean -> mean == 0 ? Double.NaN : 1 - model / mean)
        .toList();
  }

  private static double mean(List<DayScore> scores) {
    return scores.stream().mapToDouble(DayScore::score).average().orElse(Double.NaN);
  }

  private List<String> columns(String id) {
    return data.skills().stream()
        .map(ValidationData.SkillRange::panel)
        .filter(panel -> panel.id().equals(id))
        .map(panel -> ValidationCaptions.column(panel.quantity(), panel.scope()))
        .distinct()
        .toList();
  }
}
