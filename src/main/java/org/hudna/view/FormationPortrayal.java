package org.hudna.view;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hudna.model.agent.Formation;
import org.hudna.model.world.World;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.FormationSite;

/** Formations as small dots in the colour of the party that they follow. */
final class FormationPortrayal extends MapLayer {
  static final double DIAMETER = 3.4;
  private final List<FormationSite> sites;
  private final List<Point2D.Double> spots = new ArrayList<>();
  private final MapStyle style;
  private final Supplier<World> world;

  /**
   * The formations of a theatre.
   *
   * @param world the world of the run, or null before its start
   */
  FormationPortrayal(
      Theatre theatre, MapProjection projection, MapStyle style, Supplier<World> world) {
    super(projection);
    this.sites = theatre.formations();
    this.style = style;
    this.world = world;
    Scatter scatter = new Scatter(theatre, projection);
    sites.forEach(site -> spots.add(scatter.of(site.id())));
  }

  @Override
  void paint(Graphics2D graphics, AffineTransform screen) {
    double size = DIAMETER * growth(screen);
    World now = world.get();
    List<Formation> formations = now == null ? List.of() : now.cast().formations();
    Point2D.Double pixel = new Point2D.Double();
    for (int i = 0; i < sites.size(); i++) {
      screen.transform(spots.get(i), pixel);
      String party = now == null ? sites.get(i).party() : formations.get(i).party().id();
      graphics.setPaint(style.party(party));
      graphics.fill(new Ellipse2D.Double(pixel.x - size / 2, pixel.y - size / 2, size, size));
    }
  }
}
