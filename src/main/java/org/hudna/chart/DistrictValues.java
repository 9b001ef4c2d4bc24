package org.hudna.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the maps of a batch show, for pages that draw them themselves: the numbers and classes are
 * those of the pictures.
 *
 * @param title what is shown
 * @param unit of the values
 * @param lessIsBetter whether less of it is better
 * @param classes what the classes mean, from 1 on; 0 means none
 * @param scenarios those that have a table of districts, the baseline first
 */
public record DistrictValues(
    String title,
    String unit,
    boolean lessIsBetter,
    List<String> classes,
    List<Scenario> scenarios) {

  /** A value by district, and the sum of all. */
  public record Scenario(
      String id, double total, Map<String, Double> values, Map<String, Integer> classes) {

    /** The value of a district, 0 where nothing is known. */
    public double value(String district) {
      return values.getOrDefault(district, 0.0);
    }
  }

  /** Incidents and people reached of a batch. */
  public static List<DistrictValues> read(Path batchFolder) throws IOException {
    BatchFolder batch = BatchFolder.open(batchFolder);
    List<DistrictMeans> means = new ArrayList<>();
    for (ScenarioNotes notes : batch.scenarios()) {
      Path folder = batch.folder(notes);
      if (Files.isRegularFile(folder.resolve("districts.csv"))
          && Files.isRegularFile(folder.resolve("daily.csv"))) {
        means.add(DistrictMeans.read(folder, ScenarioResults.open(folder, notes)));
      }
    }
    means.removeIf(each -> !each.known());
    return List.of(of(MapMeasure.VIOLATIONS, means), of(MapMeasure.PEOPLE_REACHED, means));
  }

  private static DistrictValues of(MapMeasure measure, List<DistrictMeans> means) {
    MapClasses classes =
        MapClasses.of(
            means.stream()
                .flatMap(each -> each.values().get(measure).values().stream())
                .mapToDouble(Double::doubleValue),
            measure.ramp());
    return new DistrictValues(
        measure.title(),
        measure.unit(),
        measure.lessIsBetter(),
        classes.texts(),
        means.stream().map(each -> scenario(each, measure, classes)).toList());
  }

  private static Scenario scenario(DistrictMeans means, MapMeasure measure, MapClasses classes) {
    Map<String, Integer> steps = new TreeMap<>();
    means
        .values()
        .get(measure)
        .forEach(
            (code, value) -> steps.put(code, classes.colours().indexOf(classes.colour(value)) + 1));
    return new Scenario(
        means.notes().id(), means.total(measure), Map.copyOf(means.values().get(measure)), steps);
  }

  /** Classes of differences: 0 as far as the first limit, then 1 to 3 by size. */
  public static Differences differences(List<Double> values) {
    MapDifference classed =
        MapDifference.of(values.stream().mapToDouble(Double::doubleValue), true);
    return new Differences(classed.sizes());
  }

  /** Classes of differences by size. */
  public static final class Differences {
    private final MapClasses sizes;

    private Differences(MapClasses sizes) {
      this.sizes = sizes;
    }

    /** The class of a difference, whatever its sign: 0 for one too small to matter, up to 3. */
    public int step(double difference) {
      return Math.max(0, sizes.colours().indexOf(sizes.colour(Math.abs(difference))));
    }

    /** Where class 1, 2 and 3 begin. */
    public List<String> limits() {
      return sizes.limits().stream().map(MapClasses::text).toList();
    }
  }
}
