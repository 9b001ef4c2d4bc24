package org.hudna.view.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import org.hudna.scenario.AirArmTerms;
import org.hudna.scenario.Theatre.Place;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Scene.Strike;

/**
 * Sorties as arcs from an air base of the party of the air arm, or else from the rim of the map, to
 * where they strike; one that was stood down is dashed. The base is drawn, not simulated.
 */
final class SortieLayer implements MapLayer {
  /** Hours for which an arc is seen. */
  static final double HOURS = 9;

  private static final double BULGE = 0.22;
  private final MapShapes shapes;
  private final Palette palette;

  SortieLayer(MapShapes shapes, Palette palette) {
    this.shapes = shapes;
    this.palette = palette;
  }

  @Override
  public void paint(Graphics2D graphics, Pane pane, Scene scene) {
    for (Strike strike : scene.flashes()) {
      double age = scene.hours() - strike.hours();
      Point2D.Double target = ViolenceLayer.spot(strike, pane, shapes);
      if (strike.airArm() != null && age >= 0 && age < HOURS && target != null) {
        Point2D.Double base = pane.at(base(strike, scene));
        arc(graphics, base, target, strike, 1 - age / HOURS, pane.growth());
      }
    }
  }

  /** Whether an arc is seen for a strike. */
  static boolean shown(Strike strike, Scene scene) {
    return strike.airArm() != null && scene.hours() - strike.hours() < HOURS;
  }

  private void arc(
      Graphics2D graphics,
      Point2D.Double from,
      Point2D.Double to,
      Strike strike,
      double freshness,
      double growth) {
    double x = (from.x + to.x) / 2 + BULGE * (to.y - from.y);
    double y = (from.y + to.y) / 2 - BULGE * (to.x - from.x);
    boolean down = strike.kind().equals(ViolenceMark.STOOD_DOWN.key());
    float width = (float) (1.1 * growth);
    graphics.setPaint(Look.fade(palette.outline(strike.party()), 0.15 + 0.7 * freshness));
    graphics.setStroke(
        down
            ? new BasicStroke(width, 0, 1, 1, new float[] {5, 4}, 0)
            : new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(new QuadCurve2D.Double(from.x, from.y, x, y, to.x, to.y));
    double share = Math.min(1, 0.25 + 0.75 * (1 - freshness) * 2);
    aircraft(graphics, from, new Point2D.Double(x, y), to, share, 0.55 * growth);
  }

  /** An aircraft on its way along the arc. */
  private static void aircraft(
      Graphics2D graphics,
      Point2D.Double from,
      Point2D.Double by,
      Point2D.Double to,
      double share,
      double size) {
    double rest = 1 - share;
    double x = rest * rest * from.x + 2 * rest * share * by.x + share * share * to.x;
    double y = rest * rest * from.y + 2 * rest * share * by.y + share * share * to.y;
    double dx = rest * (by.x - from.x) + share * (to.x - by.x);
    double dy = rest * (by.y - from.y) + share * (to.y - by.y);
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.rotate(Math.atan2(dy, dx) + Math.PI / 2);
    graphics.fill(place.createTransformedShape(ZoneLayer.aircraft(size)));
  }

  /** The nearest air base that the party of the air arm holds, or the nearest rim of the map. */
  private Point2D.Double base(Strike strike, Scene scene) {
    AirArmTerms terms = shapes.scenario().airArms().get(strike.airArm());
    String party = terms == null ? strike.party() : terms.party();
    Point2D.Double sector = shapes.sector(strike.sector());
    Point2D.Double target = sector == null ? shapes.place(strike.place()) : sector;
    Point2D.Double nearest = null;
    for (int i = 0; i < shapes.places().size(); i++) {
      Place place = shapes.theatre().places().get(i);
      Point2D.Double at = shapes.places().get(i);
      boolean own =
          place.kind().equals("airbase") && scene.places().get(i).controller().equals(party);
      if (own && (nearest == null || target.distance(at) < target.distance(nearest))) {
        nearest = at;
      }
    }
    return nearest == null ? rim(target) : nearest;
  }

  private Point2D.Double rim(Point2D.Double target) {
    double width = shapes.projection().width();
    boolean west = target.x < width / 2;
    return new Point2D.Double(west ? -0.05 * width : 1.05 * width, target.y * 0.8);
  }
}
