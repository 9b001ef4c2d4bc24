package org.hudna.view.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
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
  private static final double RIM_PIXELS = 22;
  private static final int STEPS = 40;
  private static final int SAMPLES = 8;
  private static final int CELLS = 256;
  private final Theatre theatre;
  private final MapProjection projection;
  private final Rectangle2D extent;
  private final double rim;
  private final List<Rectangle2D> taken;
  private final List<Point2D.Double> places;
  private final BufferedImage land;
  private double side;

  /**
   * A search.
   *
   * @param pane on which insets are drawn; none lies on what it says is covered
   */
  InsetFinder(Theatre theatre, MapProjection projection, Pane pane) {
    this.theatre = theatre;
    this.projection = projection;
    this.extent = units(pane, pane.bounds());
    this.rim = RIM_PIXELS / pane.scale();
    this.taken = pane.taken().stream().map(box -> units(pane, box)).toList();
    this.places =
        theatre.places().stream()
            .map(place -> projection.at(place.longitude(), place.latitude()))
            .toList();
    this.land = squares();
  }

  private static Rectangle2D units(Pane pane, Rectangle2D box) {
    Point2D.Double corner = pane.inverse(new Point2D.Double(box.getX(), box.getY()));
    return new Rectangle2D.Double(
        corner.x, corner.y, box.getWidth() / pane.scale(), box.getHeight() / pane.scale());
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
        double x = extent.getX() + rim + (extent.getWidth() - side - 2 * rim) * i / STEPS;
        double y = extent.getY() + rim + (extent.getHeight() - side - 2 * rim) * j / STEPS;
        Rectangle2D square = new Rectangle2D.Double(x, y, side, side);
        Rectangle2D wide = new Rectangle2D.Double(x - rim, y - rim, side + 2 * rim, side + 2 * rim);
        if (inside(wide) == 0
            && taken.stream().noneMatch(wide::intersects)
            && before.stream().noneMatch(wide::intersects)) {
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
        covered += land(x, y) ? 1 : 0;
      }
    }
    return covered;
  }

  private boolean land(double x, double y) {
    int column = (int) ((x - extent.getX()) / extent.getWidth() * CELLS);
    int row = (int) ((y - extent.getY()) / extent.getHeight() * CELLS);
    boolean inside = column >= 0 && row >= 0 && column < CELLS && row < CELLS;
    return inside && land.getRaster().getSample(column, row, 0) > 0;
  }

  /** The land in squares, so that many points can be asked for quickly. */
  private BufferedImage squares() {
    BufferedImage image = new BufferedImage(CELLS, CELLS, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(CELLS / extent.getWidth(), CELLS / extent.getHeight());
    graphics.translate(-extent.getX(), -extent.getY());
    graphics.setColor(Color.WHITE);
    theatre.governorates().forEach(area -> graphics.fill(projection.outline(area.rings())));
    graphics.dispose();
    return image;
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
