package org.hudna.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The charts of a calibration: its keys against each other, what it made of their priors, and
 * whether the model can follow what it was fitted to.
 */
public final class CalibrationCharts implements FolderCharts {
  private final CalibrationData data;
  private final Map<String, Supplier<Picture>> pictures = new LinkedHashMap<>();

  private CalibrationCharts(CalibrationData data) {
    this.data = data;
    if (!data.keys().isEmpty()) {
      pictures.put("prior-and-posterior", this::keys);
    }
    if (data.keys().size() > 1) {
      pictures.put("posterior-pairs", this::pairs);
    }
    if (!data.targets().isEmpty()) {
      pictures.put("targets", this::targets);
    }
  }

  /** Whether a folder holds the tables of a calibration with a posterior. */
  public static boolean is(Path folder) {
    return CalibrationData.is(folder);
  }

  /**
   * The charts of a folder.
   *
   * @throws org.hudna.io.FaultyInputException if a table is missing or faulty
   */
  public static CalibrationCharts of(Path folder) {
    return new CalibrationCharts(CalibrationData.read(folder));
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
  @Override
  public List<String> names() {
    return List.copyOf(pictures.keySet());
  }

  /** Draws some charts into {@code charts/} of a folder; returns how many. */
  @Override
  public int write(Path folder, Predicate<String> wanted) throws IOException {
    List<String> drawn = new ArrayList<>(names());
    drawn.removeIf(wanted.negate());
    for (String name : drawn) {
      PictureWriter.write(pictures.get(name).get(), folder.resolve("charts"), "calibration");
    }
    return drawn.size();
  }

  private Caption caption(String name, String title) {
    WeightedValues sample = data.keys().isEmpty() ? null : data.keys().get(0).posterior();
    String particles =
        sample == null
            ? ""
            : "%s particles with an effective size of %s"
                .formatted(
                    NumberTexts.format("#,##0").format(sample.values().length),
                    NumberTexts.format("#,##0").format(sample.effectiveSize()));
    String detail = data.title().isEmpty() ? particles : data.title() + ", " + particles;
    return new Caption(name, title, detail);
  }

  private Picture keys() {
    return new PriorPosteriorChart(data.keys())
        .picture(caption("prior-and-posterior", "What the data made of each prior"));
  }

  private Picture pairs() {
    return new PairChart(data.keys())
        .picture(caption("posterior-pairs", "Fitted keys against each other"));
  }

  private Picture targets() {
    return new TargetChart(data.targets())
        .picture(caption("targets", "Observed and predicted by the posterior"));
  }
}
