package org.hudna.view;

import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.Place;

/** Names of the larger places in view, besieged ones before others, as far as there is room. */
final class NamePortrayal extends MapLayer {
  private static final double PIXELS_PER_NAME = 24_000;
  private static final double FEWEST = 10;
  private static final int PROMINENT = 5;
  private static final double SIEGE_WEIGHT = 2;
  private static final Stroke HALO =
      new BasicStroke(3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  private final List<Named> places;

  NamePortrayal(Theatre theatre, MapProjection projection) {
    super(projection);
    this.places =
        theatre.places().stream()
            .filter(PlacePortrayal::shown)
            .sorted(Comparator.comparingDouble(NamePortrayal::weight).reversed())
            .map(place -> new Named(place, projection.at(place.longitude(), place.latitude())))
            .toList();
  }

  private static double weight(Place place) {
    return place.population() * (place.besieger() == null ? 1 : SIEGE_WEIGHT);
  }

  @Override
  void paint(Graphics2D graphics, AffineTransform screen) {
    Rectangle view = graphics.getClipBounds();
    LabelLayout layout = new LabelLayout(view);
    List<Named> inView =
        places.stream().map(place -> place.on(screen)).filter(p -> view.contains(p.spot)).toList();
    double radius = growth(screen) / 2;
    inView.forEach(place -> layout.avoid(place.box(radius)));
    graphics.setFont(MapStyle.SMALL);
    FontMetrics letters = graphics.getFontMetrics();
    double most = Math.max(FEWEST, (double) view.width * view.height / PIXELS_PER_NAME);
    int written = 0;
    for (int i = 0; i < inView.size() && written < most; i++) {
      String name = inView.get(i).place.name();
      Point2D spot = inView.get(i).spot;
      Rectangle2D box = layout.place(name, spot, letters);
      if (box == null && i < most / PROMINENT) {
        box = layout.placeOverDots(name, spot, letters);
      }
      if (box != null) {
        write(graphics, name, box, letters);
        written++;
      }
    }
  }

  private static void write(
      Graphics2D graphics, String name, Rectangle2D box, FontMetrics letters) {
    TextLayout text = new TextLayout(name, graphics.getFont(), graphics.getFontRenderContext());
    double baseline = box.getY() + letters.getAscent() - 1;
    Shape outline = text.getOutline(AffineTransform.getTranslateInstance(box.getX(), baseline));
    graphics.setPaint(MapStyle.HALO);
    graphics.setStroke(HALO);
    graphics.draw(outline);
    graphics.setPaint(MapStyle.INK);
    graphics.drawString(name, (float) box.getX(), (float) baseline);
  }

  private record Named(Place place, Point2D.Double spot) {
    Named on(AffineTransform screen) {
      Point2D.Double pixel = new Point2D.Double();
      screen.transform(spot, pixel);
      return new Named(place, pixel);
    }

    Rectangle2D box(double radius) {
      double half = radius * PlacePortrayal.diameter(place);
      return new Rectangle2D.Double(spot.x - half, spot.y - half, 2 * half, 2 * half);
    }
  }
}
