package org.hudna.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hudna.io.FaultyInputException;

/**
 * Draws the pictures of a batch: those of each scenario, and those that compare scenarios. The same
 * tables give the same bytes.
 */
public final class ChartBook {

  /** What becomes of a picture. */
  private interface Sink<T> {
    T take(ChartName chart, Picture picture) throws IOException;
  }

  /** Names of charts of one scenario, as {@link ChartName} has them. */
  public static List<String> scenarioCharts() {
    return both(ScenarioCharts.TITLES.keySet(), MapCharts.names());
  }

  /** Names of charts that compare the scenarios of a batch. */
  public static List<String> comparisons() {
    return both(ComparisonCharts.names(), MapCharts.sheetNames());
  }

  private static List<String> both(Collection<String> some, Collection<String> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  /** Ids of the scenarios of a batch that have runs, first those that others extend. */
  public static List<String> scenarios(Path batchFolder) throws IOException {
    return BatchFolder.open(batchFolder).scenarios().stream().map(ScenarioNotes::id).toList();
  }

  /**
   * Writes all pictures of a batch folder over those that are there: into {@code
   * <scenario>/charts/} and {@code charts/}, each as PNG and SVG.
   *
   * @throws FaultyInputException if the folder is no batch or one of its tables cannot be used
   * @throws IOException if a picture cannot be written
   */
  public void write(Path batchFolder) throws IOException {
    write(batchFolder, any -> true);
  }

  /** Writes some of the pictures; returns which. Tables that no picture needs are not read. */
  public List<ChartName> write(Path batchFolder, Predicate<ChartName> wanted) throws IOException {
    return draw(
        batchFolder,
        wanted,
        (chart, picture) -> {
          Path folder = batchFolder.resolve(chart.scenario()).resolve("charts");
          PictureWriter.write(picture, folder, prefix(chart));
          return chart;
        });
  }

  /**
   * Some of the pictures as elements for one page, by scenario and then the comparisons.
   *
   * @throws FaultyInputException if the folder is no batch or one of its tables cannot be used
   */
  public List<SvgPicture> svgs(Path batchFolder, Predicate<ChartName> wanted) throws IOException {
    return draw(
        batchFolder,
        wanted,
        (chart, picture) ->
            new SvgPicture(
                chart,
                picture.title(),
                picture.caption().detail(),
                picture.width(),
                picture.height(),
                SvgText.ofPage(picture, prefix(chart))));
  }

  private static String prefix(ChartName chart) {
    return chart.comparesScenarios() ? "batch" : chart.scenario();
  }

  private static <T> List<T> draw(Path folder, Predicate<ChartName> wanted, Sink<T> sink)
      throws IOException {
    try {
      return draw(BatchFolder.open(folder), wanted, sink);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static <T> List<T> draw(BatchFolder batch, Predicate<ChartName> wanted, Sink<T> sink)
      throws IOException {
    Predicate<String> compared = name -> wanted.test(ChartName.ofBatch(name));
    boolean comparing = ComparisonCharts.names().stream().anyMatch(compared);
    MapCharts maps = mapped(batch, wanted) ? batch.maps() : new MapCharts(List.of(), Map.of());
    List<Done<T>> done =
        TwoThreads.all(
            batch.scenarios().stream()
                .<Callable<Done<T>>>map(
                    notes -> () -> scenario(batch, notes, maps, wanted, comparing, sink))
                .toList());
    List<Picture> pictures = new ArrayList<>();
    if (comparing) {
      pictures.addAll(
          new ComparisonCharts(done.stream().map(Done::summary).toList()).pictures(compared));
    }
    pictures.addAll(maps.sheets(compared));
    List<T> results = new ArrayList<>();
    done.forEach(each -> results.addAll(each.results()));
    results.addAll(
        TwoThreads.all(
            pictures.stream()
                .<Callable<T>>map(
                    picture -> () -> sink.take(ChartName.ofBatch(picture.name()), picture))
                .toList()));
    return results;
  }

  private static boolean mapped(BatchFolder batch, Predicate<ChartName> wanted) {
    Stream<ChartName> sheets = MapCharts.sheetNames().stream().map(ChartName::ofBatch);
    Stream<ChartName> maps =
        batch.scenarios().stream()
            .flatMap(
                notes -> MapCharts.names().stream().map(name -> new ChartName(notes.id(), name)));
    return Stream.concat(sheets, maps).anyMatch(wanted);
  }

  /** What came of a scenario's own charts, and what is compared. */
  private record Done<T>(List<T> results, ScenarioSummary summary) {}

  private static <T> Done<T> scenario(
      BatchFolder batch,
      ScenarioNotes notes,
      MapCharts maps,
      Predicate<ChartName> wanted,
      boolean comparing,
      Sink<T> sink)
      throws IOException {
    Predicate<String> here = name -> wanted.test(new ChartName(notes.id(), name));
    List<T> done = new ArrayList<>();
    for (Picture picture : maps.of(notes.id(), here)) {
      done.add(sink.take(new ChartName(notes.id(), picture.name()), picture));
    }
    if (!comparing && ScenarioCharts.TITLES.keySet().stream().noneMatch(here)) {
      return new Done<>(done, null);
    }
    ScenarioResults results = ScenarioResults.open(batch.folder(notes), notes);
    for (Picture picture : new ScenarioCharts(results).pictures(here)) {
      done.add(sink.take(new ChartName(notes.id(), picture.name()), picture));
    }
    return new Done<>(done, comparing ? ScenarioSummary.of(results) : null);
  }
}
