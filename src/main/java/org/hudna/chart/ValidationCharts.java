package org.hudna.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The charts of a validation: forecasts beside what was observed, how well they are calibrated, and
 * skill against baselines, also by day and by area.
 */
public final class ValidationCharts implements FolderCharts {
  private final Map<String, Supplier<Picture>> pictures = new LinkedHashMap<>();

  private ValidationCharts(ValidationData data) {
    ValidationCaptions captions = new ValidationCaptions(data);
    ForecastCharts forecasts = new ForecastCharts(data, captions);
    SkillCharts skills = new SkillCharts(data, captions);
    for (String id : data.cases()) {
      pictures.put("fan-" + ValidationCaptions.file(id), () -> forecasts.fan(id));
      for (String quantity : data.quantities()) {
        pictures.put(
            "fan-areas-" + quantity + "-" + ValidationCaptions.file(id),
            () -> forecasts.fans(id, quantity));
      }
    }
    pictures.put("pit", forecasts::pit);
    if (!data.baselines().isEmpty()) {
      pictures.put("pit-baselines", forecasts::pitOfBaselines);
      data.pools()
          .forEach(
              id -> pictures.put("skill-" + ValidationCaptions.file(id), () -> skills.skill(id)));
      for (String id : data.cases()) {
        pictures.put("skill-days-" + ValidationCaptions.file(id), () -> skills.skillByDay(id));
        pictures.put("skill-areas-" + ValidationCaptions.file(id), () -> skills.skillByArea(id));
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
  @Override
  public List<String> names() {
    return List.copyOf(pictures.keySet());
  }

  /** Draws some charts into {@code charts/} of a folder; returns how many. */
  @Override
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
}
