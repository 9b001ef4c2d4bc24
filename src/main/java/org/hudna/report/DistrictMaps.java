package org.hudna.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hudna.io.ResultTable;
import org.hudna.io.TheatreMap;
import org.hudna.io.TheatreMapFile;

/**
 * Maps of violence and of aid by district, one for each design, on one scale each.
 *
 * @param outline borders that all maps share
 * @param attribution source and licence of the borders
 * @param topics violence and aid
 */
public record DistrictMaps(Outline outline, String attribution, List<Topic> topics) {

  /**
   * A quantity on maps.
   *
   * @param unit of the values, in words
   */
  public record Topic(String title, String unit, List<ColourScale.Step> legend, List<Panel> maps) {}

  /**
   * The map of a design.
   *
   * @param days days that it counts, in words
   * @param total over all districts
   */
  public record Panel(String title, String days, String total, List<Tile> tiles) {}

  /** A district on a map. */
  public record Tile(String id, String style, String label) {}

  /** The maps of all designs in the baseline's theatre; empty if the batch keeps no borders. */
  static Optional<DistrictMaps> of(Batch batch) throws IOException {
    String theatre = batch.baseline().entry().theatre();
    Optional<TheatreMap> map = TheatreMapFile.read(batch.folder(), theatre);
    if (map.isEmpty() || map.get().districts().isEmpty()) {
      return Optional.empty();
    }
    Map<Design, DistrictDays> values = new LinkedHashMap<>();
    for (Design design : batch.designs()) {
      CountedDays days = CountedDays.of(design);
      if (days != null
          && theatre.equals(design.entry().theatre())
          && batch.has(design.id(), ResultTable.DISTRICTS)) {
        values.put(design, DistrictDays.read(batch.reader(), design.id(), days));
      }
    }
    Outline outline = Outline.of(map.get());
    return Optional.of(
        new DistrictMaps(
            outline,
            map.get().attribution(),
            List.of(
                topic(
                    "Violence", "violent incidents a day", outline, values, DistrictDays::violence),
                topic(
                    "Aid",
                    "people a day who get supplies for a month",
                    outline,
                    values,
                    DistrictDays::aid))));
  }

  private static Topic topic(
      String title,
      String unit,
      Outline outline,
      Map<Design, DistrictDays> values,
      Function<DistrictDays, Map<String, Double>> of) {
    double highest =
        values.values().stream()
            .flatMap(each -> of.apply(each).values().stream())
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(0);
    ColourScale scale = ColourScale.upTo(highest);
    List<Panel> panels = new ArrayList<>();
    values.forEach(
        (design, each) -> panels.add(panel(design, each.days(), outline, of.apply(each), scale)));
    return new Topic(title, unit, scale.steps(), panels);
  }

  private static Panel panel(
      Design design,
      CountedDays days,
      Outline outline,
      Map<String, Double> values,
      ColourScale scale) {
    List<Tile> tiles = new ArrayList<>();
    for (Outline.Shape shape : outline.districts()) {
      double value = values.getOrDefault(shape.id(), 0.0);
      tiles.add(
          new Tile(
              shape.id(),
              scale.style(value),
              shape.name() + ": " + Rounding.of(value).text(value)));
    }
    double total =
        outline.districts().stream().mapToDouble(s -> values.getOrDefault(s.id(), 0.0)).sum();
    return new Panel(
        design.title(),
        Period.day(days.from()) + " to " + Period.day(days.to()),
        Rounding.of(total).text(total),
        tiles);
  }
}
