package org.hudna.view.map;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.Governorate;
import org.hudna.scenario.Theatre.Place;

/** Finds the most crowded squares of a theatre and empty corners of its map to enlarge them in. */
final class InsetFinder {
  private static final int MOST = 2;
  private static final int CROWD = 8;
  private static final double FACTOR = 5;
  private static final double[] SHARES_OF_MAP = {0.4, 0.36, 0.32, 0.28, 0.24, 0.2};
  private static final int LAND_ALLOWED = 8;
  private static final double RIM = 20;
  private static final int STEPS = 40;
  private static final int SAMPLES = 8;
  private final Theatre theatre;
  private final MapProjection projection;
  private final Rectangle2D extent;
  private final List<Point2D.Double> places;
  private final List<? extends Shape> land;
  private double side;

  /**
   * A search.
   *
   * @param extent what of the map and around it is seen, in map units
   */
  InsetFinder(Theatre theatre, MapProjection projection, Rectangle2D extent) {
    this.theatre = theatre;
    this.projection = projection;
    this.extent = extent;
    this.places =
        theatre.places().stream()
            .map(place -> projection.at(place.longitude(), place.latitude()))
            .toList();
    this.land =
        theatre.governorates().stream().map(area -> projection.outline(area.rings())).toList();
  }

  /** At most two insets, as large as there is room; none where nothing is crowded. */
  List<Inset> find() {
    List<Inset> insets = List.of();
    for (double share : SHARES_OF_MAP) {
      side = share * Math.min(extent.getWidth(), extent.getHeight());
      insets = findOfThisSize();
      if (insets.stream().mapToInt(inset -> landUnder(inset.target())).sum() <= LAND_ALLOWED
          && insets.size() == MOST) {
        return insets;
      }
    }
    return insets;
  }

  private List<Inset> findOfThisSize() {
    List<Rectangle2D> sources = new ArrayList<>();
    List<Rectangle2D> targets = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      Optional<Rectangle2D> source = crowd(sources);
      Optional<Rectangle2D> target = room(targets);
      if (source.isPresent() && target.isPresent()) {
        sources.add(source.get());
        targets.add(target.get());
      }
    }
    return nearest(sources, targets);
  }

  /** Gives the first source the target nearer to it. */
  private List<Inset> nearest(List<Rectangle2D> sources, List<Rectangle2D> targets) {
    List<Rectangle2D> left = new ArrayList<>(targets);
    List<Inset> insets = new ArrayList<>();
    for (Rectangle2D source : sources) {
      Rectangle2D target =
          Collections.min(left, Comparator.comparingDouble(other -> distance(source, other)));
      left.remove(target);
      insets.add(new Inset(name(source), source, target));
    }
    return insets;
  }

  private String name(Rectangle2D square) {
    Place largest =
        theatre.places().stream()
            .filter(place -> square.contains(projection.at(place.longitude(), place.latitude())))
            .max(Comparator.comparingDouble(Place::population))
            .orElseThrow();
    return theatre.governorates().stream()
        .filter(area -> area.pcode().equals(largest.governorate()))
        .map(Governorate::name)
        .findFirst()
        .orElse("");
  }

  private Optional<Rectangle2D> crowd(List<Rectangle2D> before) {
    return places.stream()
        .map(place -> square(place, side / FACTOR))
        .map(square -> square(middle(square), side / FACTOR))
        .filter(square -> before.stream().noneMatch(square::intersects))
        .filter(square -> inside(square) >= CROWD)
        .max(Comparator.comparingLong(this::inside));
  }

  private Point2D.Double middle(Rectangle2D square) {
    List<Point2D.Double> members = places.stream().filter(square::contains).toList();
    return new Point2D.Double(
        members.stream().mapToDouble(Point2D.Double::getX).average().orElseThrow(),
        members.stream().mapToDouble(Point2D.Double::getY).average().orElseThrow());
  }

  private static Rectangle2D square(Point2D.Double centre, double side) {
    return new Rectangle2D.Double(centre.x - side / 2, centre.y - side / 2, side, side);
  }

  private long inside(Rectangle2D square) {
    return places.stream().filter(square::contains).count();
  }

  private Optional<Rectangle2D> room(List<Rectangle2D> before) {
    List<Rectangle2D> free = new ArrayList<>();
    for (int i = 0; i <= STEPS; i++) {
      for (int j = 0; j <= STEPS; j++) {
        double x = extent.getX() + RIM + (extent.getWidth() - side - 2 * RIM) * i / STEPS;
        double y = extent.getY() + RIM + (extent.getHeight() - side - 2 * RIM) * j / STEPS;
        Rectangle2D square = new Rectangle2D.Double(x, y, side, side);
        Rectangle2D wide = new Rectangle2D.Double(x - RIM, y - RIM, side + 2 * RIM, side + 2 * RIM);
        if (inside(wide) == 0 && before.stream().noneMatch(wide::intersects)) {
          free.add(square);
        }
      }
    }
    return free.stream()
        .min(Comparator.comparingInt(this::landUnder).thenComparingDouble(this::distanceToCorner));
  }

  private int landUnder(Rectangle2D square) {
    int covered = 0;
    for (int i = 0; i <= SAMPLES; i++) {
      for (int j = 0; j <= SAMPLES; j++) {
        double x = square.getX() + side * i / SAMPLES;
        double y = square.getY() + side * j / SAMPLES;
        covered += land.stream().anyMatch(area -> area.contains(x, y)) ? 1 : 0;
      }
    }
    return covered;
  }

  private double distanceToCorner(Rectangle2D square) {
    double right = extent.getMaxX() - square.getMaxX();
    double below = extent.getMaxY() - square.getMaxY();
    double left = square.getX() - extent.getX();
    double above = square.getY() - extent.getY();
    return Math.hypot(Math.min(left, right), Math.min(above, below));
  }

  private static double distance(Rectangle2D one, Rectangle2D other) {
    return Math.hypot(one.getCenterX() - other.getCenterX(), one.getCenterY() - other.getCenterY());
  }
}
