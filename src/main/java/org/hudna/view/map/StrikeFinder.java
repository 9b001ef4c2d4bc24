package org.hudna.view.map;

import java.awt.geom.Point2D;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Scene.Strike;
import org.hudna.view.scene.SubjectNames;
import org.hudna.view.scene.Words;

/** Finds the marks of attacks, strikes and sorties at a pixel, and tells what happened. */
final class StrikeFinder {
  private static final int MOST = 8;
  private static final double LEAST_REACH = 5;
  private static final Comparator<Strike> DEADLIEST_FIRST =
      Comparator.comparingInt(Strike::deaths)
          .thenComparingDouble(Strike::hours)
          .reversed()
          .thenComparingLong(Strike::id);
  private final MapShapes shapes;
  private final StrikeTelling telling;

  StrikeFinder(MapShapes shapes, SubjectNames names) {
    this.shapes = shapes;
    this.telling = new StrikeTelling(names);
  }

  /** Lines on a mark, or on at most eight, the deadliest first, and a count of the others. */
  List<String> at(Point2D pixel, Pane pane, Scene scene, Set<Layer> layers) {
    List<Strike> there =
        scene.flashes().stream()
            .filter(strike -> shown(strike, scene, layers) && near(strike, pixel, pane))
            .sorted(DEADLIEST_FIRST)
            .toList();
    if (there.size() < 2) {
      return there.isEmpty() ? List.of() : telling.of(there.get(0), scene);
    }
    List<String> lines = telling.of(there, MOST, scene);
    if (there.size() > MOST) {
      lines.add(Words.of("map.hover.more", there.size() - MOST));
    }
    return lines;
  }

  private static boolean shown(Strike strike, Scene scene, Set<Layer> layers) {
    double age = scene.hours() - strike.hours();
    boolean mark = layers.contains(Layer.VIOLENCE) && age >= 0 && age < ViolenceLayer.HOURS;
    return mark || layers.contains(Layer.SORTIES) && age >= 0 && SortieLayer.shown(strike, scene);
  }

  private boolean near(Strike strike, Point2D pixel, Pane pane) {
    Point2D.Double at = ViolenceLayer.spot(strike, pane, shapes);
    double reach = Math.max(LEAST_REACH, 0.8 * ViolenceLayer.reach(strike, pane));
    return at != null && pixel.distance(at) <= reach;
  }
}
