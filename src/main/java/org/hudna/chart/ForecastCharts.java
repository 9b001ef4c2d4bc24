package org.hudna.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hudna.chart.ValidationData.Panel;
import org.hudna.chart.ValidationData.PitBin;

/** The charts of a validation that show forecasts beside what was observed. */
record ForecastCharts(ValidationData data, ValidationCaptions captions) {
  Picture fan(String id) {
    List<FanChart.Panel> panels =
        data.quantities().stream()
            .map(
                quantity ->
                    new FanChart.Panel(
                        ValidationCaptions.label(quantity) + " per day",
                        data.fan(id, quantity, ValidationData.NATION)))
            .toList();
    return new FanChart(panels, data.truces(id), FanChart.WIDE)
        .picture(
            captions.caption(
                "fan-" + ValidationCaptions.file(id),
                "Forecast and observation, whole nation",
                id));
  }

  Picture fans(String id, String quantity) {
    List<FanChart.Panel> panels =
        data.areas().stream()
            .map(area -> new FanChart.Panel(area, data.fan(id, quantity, area)))
            .filter(panel -> !panel.days().isEmpty())
            .toList();
    String title =
        ValidationCaptions.label(quantity) + " per day by governorate: forecast and observation";
    return new FanChart(panels, data.truces(id), FanChart.SMALL)
        .picture(
            captions.caption(
                "fan-areas-" + quantity + "-" + ValidationCaptions.file(id), title, id));
  }

  Picture pit() {
    List<String> ids = data.bins().stream().map(bin -> bin.panel().id()).distinct().toList();
    List<PitChart.Row> rows =
        ids.stream()
            .map(
                id -> new PitChart.Row(captions.caseName(id), histograms(id, ValidationData.MODEL)))
            .toList();
    return new PitChart(columns(), rows)
        .picture(captions.caption("pit", "Where observations fall in the model's forecasts", ""));
  }

  Picture pitOfBaselines() {
    String id = data.pools().get(data.pools().size() - 1);
    List<String> forecasts = new ArrayList<>(List.of(ValidationData.MODEL));
    forecasts.addAll(data.baselines());
    List<PitChart.Row> rows =
        forecasts.stream()
            .map(name -> new PitChart.Row(ScenarioNotes.inWords(name), histograms(id, name)))
            .toList();
    return new PitChart(columns(), rows)
        .picture(captions.caption("pit-baselines", "Where observations fall in each forecast", id));
  }

  private List<String> columns() {
    return data.bins().stream()
        .map(PitBin::panel)
        .map(panel -> ValidationCaptions.column(panel.quantity(), panel.scope()))
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
                ValidationCaptions.column(panel.quantity(), panel.scope()),
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
                    score.area().equals(ValidationData.NATION)
                        == panel.scope().equals(ValidationData.NATIONAL))
            .count();
  }
}
