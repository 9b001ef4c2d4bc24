package org.hudna.view.map;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hudna.scenario.Theatre.Place;
import org.hudna.view.scene.Scene;

/**
 * Which names stand where at a scale of the map, wherever its middle is, so that names stay in
 * place while a person moves the map. Larger places come first, whole cities before parts of them,
 * besieged ones before others of their size; a name without room is left out.
 */
final class LabelPlan {
  private static final double PIXELS_PER_NAME = 12_000;
  private static final double SIEGE_WEIGHT = 4;
  private static final double CITY_WEIGHT = 8;
  private static final String CITY = "city";
  private static final String PART = "neighbourhood";
  private static final int PROMINENT = 6;
  private static final int MOST_OVER_MARKS = 12;
  private static final Set<String> CONVOY_KINDS = Set.of("hub", "crossing");
  private final List<Label> labels = new ArrayList<>();

  /**
   * A name.
   *
   * @param box in pixels from the north-west corner of the map
   */
  record Label(int place, String name, Rectangle2D box, Font font) {}

  /**
   * Plans names.
   *
   * @param scale pixels of a map unit
   * @param growth factor of the marks' size
   */
  LabelPlan(MapShapes shapes, Scene scene, double scale, double growth, FontMetrics letters) {
    double width = shapes.projection().width() * scale;
    double height = shapes.projection().height() * scale;
    LabelLayout layout = new LabelLayout(new Rectangle2D.Double(0, 0, width, height));
    List<Integer> order = order(shapes, scene);
    order.forEach(i -> layout.avoid(dot(shapes, scene, i, scale, growth)));
    lorries(shapes, scale, growth).forEach(layout::avoidMark);
    double most = width * height / PIXELS_PER_NAME;
    for (int rank = 0; rank < order.size() && labels.size() < most; rank++) {
      int i = order.get(rank);
      Place place = shapes.theatre().places().get(i);
      String name = place.name();
      Rectangle2D dot = dot(shapes, scene, i, scale, growth);
      Point2D middle = new Point2D.Double(dot.getCenterX(), dot.getCenterY());
      double gap = dot.getWidth() / 2 + 1.5;
      Rectangle2D box = layout.place(name, middle, gap, letters);
      boolean prominent =
          place.kind().equals(CITY) || rank < Math.min(MOST_OVER_MARKS, most / PROMINENT);
      if (box == null && prominent) {
        box = layout.placeOverDots(name, middle, gap, letters);
      }
      if (box != null) {
        labels.add(new Label(i, name, box, letters.getFont()));
      }
    }
  }

  /** Where convoys wait: at hubs and crossings. */
  private static List<Rectangle2D> lorries(MapShapes shapes, double scale, double growth) {
    double size = ConvoyLayer.size(growth);
    return IntStream.range(0, shapes.places().size())
        .filter(i -> CONVOY_KINDS.contains(shapes.theatre().places().get(i).kind()))
        .mapToObj(shapes.places()::get)
        .map(at -> ConvoyLayer.box(at.x * scale, at.y * scale, size))
        .toList();
  }

  private static List<Integer> order(MapShapes shapes, Scene scene) {
    return IntStream.range(0, shapes.places().size())
        .filter(i -> PlaceLayer.shown(shapes.theatre().places().get(i)))
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -weight(shapes, scene, i)))
        .toList();
  }

  private static double weight(MapShapes shapes, Scene scene, int i) {
    Place place = shapes.theatre().places().get(i);
    double rank = place.kind().equals(CITY) ? CITY_WEIGHT : place.kind().equals(PART) ? 0.5 : 1;
    return rank
        * place.population()
        * (scene.places().get(i).besieger() == null ? 1 : SIEGE_WEIGHT);
  }

  private static Rectangle2D dot(
      MapShapes shapes, Scene scene, int i, double scale, double growth) {
    Place place = shapes.theatre().places().get(i);
    Point2D at = shapes.places().get(i);
    double ring = scene.places().get(i).besieger() == null ? 2.4 : 9;
    double size = PlaceLayer.diameter(place) * growth + ring;
    return new Rectangle2D.Double(
        at.getX() * scale - size / 2, at.getY() * scale - size / 2, size, size);
  }

  /** The names that found room, the most important first. */
  List<Label> labels() {
    return List.copyOf(labels);
  }
}
