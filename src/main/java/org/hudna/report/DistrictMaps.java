package org.hudna.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hudna.chart.DistrictValues;
import org.hudna.io.ResultTable;
import org.hudna.io.TheatreMap;
import org.hudna.io.TheatreMapFile;

/**
 * Maps of violence and of aid by district, one for each design, on one scale each.
 *
 * @param outline borders that all maps share
 * @param attribution source and licence of the borders
 * @param topics what is shown
 */
public record DistrictMaps(Outline outline, String attribution, List<Topic> topics) {
  /** What of the extent of a map is too small to be seen on the page. */
  private static final double DETAIL = 0.006;

  /**
   * A quantity on maps.
   *
   * @param style of its colours
   * @param maps all designs
   * @param differences to the baseline, of those that simulate its days
   */
  public record Topic(
      String style,
      String title,
      String unit,
      List<Step> legend,
      List<Panel> maps,
      List<Step> differenceLegend,
      List<Panel> differences) {}

  /** A class of values as the legend shows it. */
  public record Step(String style, String label) {}

  /**
   * The map of a design.
   *
   * @param total over all districts
   * @param most the districts with the largest numbers, with these
   */
  public record Panel(String title, String total, List<Tile> tiles, List<String> most) {}

  /** A district on a map. */
  public record Tile(String id, String style, String label) {}

  /** The maps of all designs in the baseline's theatre; empty if the batch keeps no borders. */
  static Optional<DistrictMaps> of(Batch batch) throws IOException {
    if (!batch.hasAny(ResultTable.DISTRICTS) || !batch.hasAny(ResultTable.DAILY)) {
      return Optional.empty();
    }
    Path folder = batch.folder();
    Optional<TheatreMap> kept = TheatreMapFile.read(folder, batch.baseline().entry().theatre());
    if (kept.isEmpty() || kept.get().districts().isEmpty()) {
      return Optional.empty();
    }
    TheatreMap map = kept.get().simplified(DETAIL);
    Outline outline = Outline.of(map);
    List<Topic> topics = new ArrayList<>();
    for (DistrictValues values : DistrictValues.read(folder)) {
      topics.add(new TopicMaps(batch, outline, values).topic());
    }
    return Optional.of(new DistrictMaps(outline, map.attribution(), List.copyOf(topics)));
  }
}
