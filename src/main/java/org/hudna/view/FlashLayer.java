package org.hudna.view;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.hudna.model.event.Where;
import org.hudna.scenario.Theatre;

/** The attacks of the last hours as marks that fade, larger the more people were killed. */
final class FlashLayer extends MapLayer {
  private static final double SPREAD = 6;
  private final Map<String, Point2D.Double> sectors = new HashMap<>();
  private final Map<String, Point2D.Double> places = new HashMap<>();
  private final RunWatch watch;
  private final DoubleSupplier hours;

  /**
   * The marks of a run.
   *
   * @param hours the hour that it has reached
   */
  FlashLayer(Theatre theatre, MapProjection projection, RunWatch watch, DoubleSupplier hours) {
    super(projection);
    this.watch = watch;
    this.hours = hours;
    theatre.sectors().forEach(s -> sectors.put(s.id(), projection.at(s.longitude(), s.latitude())));
    theatre.places().forEach(p -> places.put(p.id(), projection.at(p.longitude(), p.latitude())));
  }

  @Override
  void paint(Graphics2D graphics, AffineTransform screen) {
    double now = hours.getAsDouble();
    double zoom = growth(screen);
    for (Flash flash : watch.recent(now)) {
      double freshness = 1 - (now - flash.hours()) / RunWatch.FLASH_HOURS;
      Point2D.Double pixel = new Point2D.Double();
      screen.transform(spot(flash), pixel);
      double size = flash.diameter() * zoom;
      Burst.draw(graphics, pixel.x, pixel.y, size, flash.kind(), 0.2 + 0.75 * freshness);
    }
  }

  /** Near the place or sector, aside by the incident's number so that marks do not hide others. */
  private Point2D.Double spot(Flash flash) {
    Where where = flash.where();
    Point2D.Double centre = places.getOrDefault(where.place(), sectors.get(where.sector()));
    double turn = flash.id() * 2.399963;
    double distance = SPREAD * Math.sqrt(flash.id() * 0.618034 % 1);
    return new Point2D.Double(
        centre.x + distance * Math.cos(turn), centre.y + distance * Math.sin(turn));
  }
}
