package org.hudna.view;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.Set;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;

/** What the colours and marks of the map mean: only those that occur in the run. */
final class Legend {
  private final Scenario scenario;
  private final Theatre theatre;
  private final MapStyle style;
  private final Set<String> shown = new HashSet<>();

  Legend(Scenario scenario, Theatre theatre, MapStyle style) {
    this.scenario = scenario;
    this.theatre = theatre;
    this.style = style;
    theatre.formations().forEach(site -> shown.add(site.party()));
    theatre.places().forEach(place -> shown.add(place.controller()));
  }

  void write(SheetPen pen, Moment moment) {
    theatre
        .parties()
        .forEach(
            (id, party) -> {
              if (shown.contains(id)) {
                pen.entry((g, at) -> fill(g, circle(at, 10), style.party(id)), party.name());
                pen.note(moment.stances().get(id).key().replace('-', ' '));
                pen.skip(2);
              }
            });
    pen.rule();
    marks(pen);
  }

  private void marks(SheetPen pen) {
    pen.entry(Legend::formations, "formation, by party");
    pen.entry((g, at) -> place(g, at, false), "town or quarter, by who holds it");
    pen.entry((g, at) -> place(g, at, true), "besieged");
    for (Flash.Kind kind : Flash.Kind.values()) {
      pen.entry((g, at) -> Burst.draw(g, at.getX(), at.getY(), 14, kind, 0.95), kind.label());
    }
    pen.note("of the last 24 hours; larger: more people killed");
    if (scenario.sections().jointCentre() != null) {
      pen.entry(Legend::zone, "strike zone (filled: in use)");
    }
    if (scenario.sections().humanitarian() != null) {
      pen.entry((g, at) -> line(g, at, MapStyle.CORRIDOR, MapStyle.HEAVY), "open aid corridor");
    }
  }

  private static void formations(Graphics2D g, Point2D at) {
    for (int i = -1; i <= 1; i++) {
      Point2D spot = new Point2D.Double(at.getX() + 5 * i, at.getY() + (i == 0 ? -2 : 2));
      fill(g, circle(spot, FormationPortrayal.DIAMETER), MapStyle.FAINT);
    }
  }

  private static void place(Graphics2D g, Point2D at, boolean besieged) {
    fill(g, circle(at, 7), MapStyle.PAPER);
    draw(g, circle(at, 7), MapStyle.INK, MapStyle.HAIRLINE);
    if (besieged) {
      draw(g, circle(at, 12), MapStyle.SIEGE, MapStyle.RING);
    }
  }

  private static void zone(Graphics2D g, Point2D at) {
    Shape box = new Rectangle2D.Double(at.getX() - 8, at.getY() - 5, 16, 10);
    fill(g, box, MapStyle.ZONE_FILL);
    draw(g, box, MapStyle.ZONE_LINE, MapStyle.DASHED);
  }

  private static void line(Graphics2D g, Point2D at, Color colour, Stroke stroke) {
    double y = at.getY();
    draw(g, new Line2D.Double(at.getX() - 8, y, at.getX() + 8, y), colour, stroke);
  }

  private static Shape circle(Point2D at, double size) {
    return new Ellipse2D.Double(at.getX() - size / 2, at.getY() - size / 2, size, size);
  }

  private static void fill(Graphics2D g, Shape shape, Color colour) {
    g.setPaint(colour);
    g.fill(shape);
  }

  private static void draw(Graphics2D g, Shape shape, Color colour, Stroke stroke) {
    g.setPaint(colour);
    g.setStroke(stroke);
    g.draw(shape);
  }
}
