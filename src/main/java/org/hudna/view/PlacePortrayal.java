package org.hudna.view;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hudna.model.world.PlaceState;
import org.hudna.model.world.World;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.Place;

/** Places where people live as dots in the colour of who holds them, ringed while besieged. */
final class PlacePortrayal extends MapLayer {
  private static final double LARGE_POPULATION = 1e6;
  private final List<Place> places;
  private final List<Point2D.Double> spots = new ArrayList<>();
  private final MapStyle style;
  private final Supplier<World> world;

  /**
   * The places of a theatre.
   *
   * @param world the world of the run, or null before its start
   */
  PlacePortrayal(Theatre theatre, MapProjection projection, MapStyle style, Supplier<World> world) {
    super(projection);
    this.places = theatre.places();
    this.style = style;
    this.world = world;
    places.forEach(place -> spots.add(projection.at(place.longitude(), place.latitude())));
  }

  /** Whether the map shows a place: people live there. */
  static boolean shown(Place place) {
    return place.population() > 0;
  }

  /** Diameter of a place's dot at the usual size of the map, in pixels. */
  static double diameter(Place place) {
    return 4 + 4 * Math.min(1, Math.sqrt(place.population() / LARGE_POPULATION));
  }

  @Override
  void paint(Graphics2D graphics, AffineTransform screen) {
    World now = world.get();
    for (int i = 0; i < places.size(); i++) {
      if (shown(places.get(i))) {
        dot(graphics, screen, i, now == null ? null : now.ground().places().get(i));
      }
    }
  }

  /** Draws a place as it is now, or as at the start when there is no state yet. */
  private void dot(Graphics2D graphics, AffineTransform screen, int i, PlaceState state) {
    Place place = places.get(i);
    Point2D.Double pixel = new Point2D.Double();
    screen.transform(spots.get(i), pixel);
    double zoom = growth(screen);
    Shape circle = circle(pixel, zoom * diameter(place));
    graphics.setPaint(style.party(state == null ? place.controller() : state.controller()));
    graphics.fill(circle);
    graphics.setPaint(MapStyle.INK);
    graphics.setStroke(MapStyle.HAIRLINE);
    graphics.draw(circle);
    if (state == null ? place.besieger() != null : state.besieged()) {
      graphics.setPaint(MapStyle.SIEGE);
      graphics.setStroke(MapStyle.RING);
      graphics.draw(circle(pixel, zoom * (diameter(place) + 5)));
    }
  }

  private static Shape circle(Point2D.Double centre, double size) {
    return new Ellipse2D.Double(centre.x - size / 2, centre.y - size / 2, size, size);
  }
}
