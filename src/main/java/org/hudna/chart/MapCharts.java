package org.hudna.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.hudna.chart.Pen.Align;
import org.hudna.io.TheatreMap;
import org.hudna.io.TheatreMap.Area;

/** Maps of districts, on one scale for all scenarios of a batch. */
final class MapCharts {
  /** What of the extent of a map is too small to be seen in a panel of a sheet. */
  private static final double PANEL_DETAIL = 0.009;

  private static final double LEGEND_WIDTH = 190;
  private static final int COLUMNS = 4;
  private static final double LEGEND_HEIGHT = 58;
  private static final int PANEL_GAP = 14;
  private static final int PANEL_HEAD = 34;

  private final List<DistrictMeans> scenarios;
  private final Map<String, TheatreMap> theatres;
  private final Map<String, TheatreMap> small = new TreeMap<>();
  private final Map<MapMeasure, MapClasses> classes = new EnumMap<>(MapMeasure.class);

  /**
   * Scenarios whose borders are not known are left out.
   *
   * @param all the baseline first
   * @param theatres borders by id
   */
  MapCharts(List<DistrictMeans> all, Map<String, TheatreMap> theatres) {
    this.theatres = Map.copyOf(theatres);
    this.scenarios =
        all.stream()
            .filter(each -> each.known() && theatres.containsKey("" + each.notes().theatre()))
            .toList();
    theatres.forEach((id, map) -> small.put(id, map.simplified(PANEL_DETAIL)));
    for (MapMeasure measure : MapMeasure.values()) {
      classes.put(measure, MapClasses.of(values(measure), measure.ramp()));
    }
  }

  /** Names of the maps of one scenario. */
  static List<String> names() {
    return Arrays.stream(MapMeasure.values()).map(MapMeasure::chart).toList();
  }

  /** Names of the sheets that compare scenarios. */
  static List<String> sheetNames() {
    return Arrays.stream(MapMeasure.values())
        .flatMap(measure -> Stream.of(measure.chart(), difference(measure)))
        .toList();
  }

  private static String difference(MapMeasure measure) {
    return measure.chart() + "-difference";
  }

  /** The maps of one scenario that are wanted; none without borders or values. */
  List<Picture> of(String scenario, Predicate<String> wanted) {
    return Arrays.stream(MapMeasure.values())
        .filter(measure -> wanted.test(measure.chart()))
        .flatMap(measure -> of(scenario, measure).stream())
        .toList();
  }

  /** The sheets that are wanted; none of fewer than two scenarios. */
  List<Picture> sheets(Predicate<String> wanted) {
    List<Picture> sheets = new ArrayList<>();
    for (MapMeasure measure : MapMeasure.values()) {
      if (wanted.test(measure.chart())) {
        sheet(measure).ifPresent(sheets::add);
      }
      if (wanted.test(difference(measure))) {
        differences(measure).ifPresent(sheets::add);
      }
    }
    return sheets;
  }

  private DoubleStream values(MapMeasure measure) {
    return scenarios.stream()
        .flatMap(each -> each.values().get(measure).values().stream())
        .mapToDouble(Double::doubleValue);
  }

  private Optional<Picture> of(String scenario, MapMeasure measure) {
    return scenarios.stream()
        .filter(each -> each.notes().id().equals(scenario))
        .findFirst()
        .map(means -> single(means, measure));
  }

  private Picture single(DistrictMeans means, MapMeasure measure) {
    TheatreMap map = theatres.get(means.notes().theatre());
    int width = Picture.WIDTH;
    int height = (int) ((width - 40 - LEGEND_WIDTH) * MapShapes.shape(map));
    String detail = means.notes().title() + " — " + runs(means);
    Caption caption = new Caption(measure.chart(), measure.title(), detail);
    return Sheet.of(
        caption,
        List.of(note(measure, List.of(means)), map.attribution()),
        width,
        height,
        (pen, area) -> {
          Rectangle2D place =
              new Rectangle2D.Double(
                  area.getX(), area.getY(), area.getWidth() - LEGEND_WIDTH, area.getHeight());
          MapShapes shapes = new MapShapes(map, place);
          shapes.draw(pen, district -> colour(means, measure, district), 1);
          shapes.names(pen);
          double x = area.getMaxX() - LEGEND_WIDTH + 12;
          double y = legend(measure).down(pen, measure.unit(), x, area.getY() + 14);
          pen.font(ChartStyle.TEXT).colour(ChartStyle.FAINT_INK);
          pen.text("All districts: " + number(means.total(measure)), x, y + 16, Align.LEFT);
        });
  }

  private ClassLegend legend(MapMeasure measure) {
    List<Color> colours = new ArrayList<>(List.of(ChartStyle.PAPER));
    colours.addAll(classes.get(measure).colours());
    List<String> texts = new ArrayList<>(List.of("none"));
    texts.addAll(classes.get(measure).texts());
    return new ClassLegend(colours, texts);
  }

  private Color colour(DistrictMeans means, MapMeasure measure, Area district) {
    return classes.get(measure).colour(means.value(measure, district.pcode()));
  }

  private Optional<Picture> sheet(MapMeasure measure) {
    if (scenarios.size() < 2) {
      return Optional.empty();
    }
    Caption caption = new Caption(measure.chart(), measure.title(), counted(scenarios));
    return Optional.of(
        panels(
            caption,
            List.of(note(measure, scenarios)),
            measure.unit(),
            legend(measure),
            scenarios,
            (means, district) -> colour(means, measure, district),
            means -> number(means.total(measure)) + " in all districts"));
  }

  /** How the maps differ from that of the baseline, the first scenario, where theatres are one. */
  private Optional<Picture> differences(MapMeasure measure) {
    if (scenarios.size() < 2) {
      return Optional.empty();
    }
    DistrictMeans base = scenarios.get(0);
    List<DistrictMeans> others =
        scenarios.stream()
            .skip(1)
            .filter(each -> each.notes().theatre().equals(base.notes().theatre()))
            .toList();
    List<String> districts =
        theatres.get(base.notes().theatre()).districts().stream().map(Area::pcode).toList();
    MapDifference classed =
        MapDifference.of(
            others.stream()
                .flatMapToDouble(
                    each ->
                        districts.stream()
                            .mapToDouble(code -> difference(each, base, measure, code))),
            measure.lessIsBetter());
    Caption caption =
        new Caption(
            difference(measure),
            measure.title() + ": difference to " + base.notes().id(),
            counted(scenarios));
    String better = measure.lessIsBetter() ? "fewer" : "more";
    String note =
        note(measure, scenarios)
            + " Blue: "
            + better
            + " than in the baseline; small differences may be chance.";
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            panels(
                caption,
                List.of(note),
                measure.unit(),
                classed.legend(),
                others,
                (means, district) ->
                    classed.colour(difference(means, base, measure, district.pcode())),
                means -> signed(means.total(measure) - base.total(measure))));
  }

  private static double difference(
      DistrictMeans means, DistrictMeans base, MapMeasure measure, String district) {
    return means.value(measure, district) - base.value(measure, district);
  }

  private Picture panels(
      Caption caption,
      List<String> notes,
      String unit,
      ClassLegend legend,
      List<DistrictMeans> shown,
      BiFunction<DistrictMeans, Area, Color> colours,
      Function<DistrictMeans, String> below) {
    double panelWidth = (Picture.WIDTH - 40 - PANEL_GAP * (COLUMNS - 1)) / (double) COLUMNS;
    double shape = small.values().stream().mapToDouble(MapShapes::shape).max().orElse(1);
    double panelHeight = PANEL_HEAD + panelWidth * shape;
    int rows = (shown.size() + COLUMNS - 1) / COLUMNS;
    int height = (int) (LEGEND_HEIGHT + rows * (panelHeight + PANEL_GAP));
    List<String> all = new ArrayList<>(notes);
    shown.stream()
        .map(each -> small.get(each.notes().theatre()).attribution())
        .distinct()
        .forEach(all::add);
    return Sheet.of(
        caption,
        all,
        Picture.WIDTH,
        height,
        (pen, area) -> {
          legend.across(pen, unit, area.getX(), area.getY());
          for (int i = 0; i < shown.size(); i++) {
            double x = area.getX() + i % COLUMNS * (panelWidth + PANEL_GAP);
            int row = i / COLUMNS;
            double y = area.getY() + LEGEND_HEIGHT + row * (panelHeight + PANEL_GAP);
            DistrictMeans means = shown.get(i);
            pen.font(ChartStyle.SMALL_TITLE).colour(ChartStyle.INK);
            pen.text(ShortNames.of(means.notes(), pen, panelWidth), x, y + 11, Align.LEFT);
            pen.font(ChartStyle.TICK).colour(ChartStyle.FAINT_INK);
            pen.text(below.apply(means), x, y + 27, Align.LEFT);
            Rectangle2D place =
                new Rectangle2D.Double(x, y + PANEL_HEAD, panelWidth, panelWidth * shape);
            new MapShapes(small.get(means.notes().theatre()), place)
                .draw(pen, district -> colours.apply(means, district), 0.7);
          }
        });
  }

  private static String note(MapMeasure measure, List<DistrictMeans> shown) {
    boolean truce = shown.stream().anyMatch(each -> each.notes().marks().hasTruce());
    boolean none = shown.stream().anyMatch(each -> !each.notes().marks().hasTruce());
    String since = truce ? "of the days after the truce begins, whether it holds or not" : "";
    String without = none ? (truce ? "; without a truce " : "") + SinceTruce.COUNTED_WITHOUT : "";
    return "Mean over the runs, as in " + MapMeasure.DAYS + " days, " + since + without + ".";
  }

  private static String counted(List<DistrictMeans> shown) {
    int fewest = shown.stream().mapToInt(DistrictMeans::runs).min().orElse(0);
    int most = shown.stream().mapToInt(DistrictMeans::runs).max().orElse(0);
    String runs = fewest == most ? Integer.toString(most) : fewest + " to " + most;
    return shown.size() + " scenarios, " + runs + (most == 1 ? " run of each" : " runs of each");
  }

  private static String runs(DistrictMeans means) {
    return means.runs() == 1 ? "1 run" : NumberTexts.plain(means.runs()) + " runs";
  }

  private static String number(double value) {
    return NumberTexts.format(value < 10 && value > 0 ? "0.##" : "#,##0").format(value);
  }

  private static String signed(double value) {
    String size = number(Math.abs(value));
    return size.equals("0")
        ? "no change in sum"
        : (value < 0 ? "−" : "+") + size + " in all districts";
  }
}
