package org.hudna.view.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hudna.scenario.PartyTerms;
import org.hudna.scenario.Stance;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Scene.FormationScene;

/**
 * Formations: shape and colour by the party that they follow, size by fighters, colour the fuller
 * the more they are committed; a dot in the colour of the designated party shows entanglement.
 */
final class FormationLayer implements MapLayer {
  static final double ENTANGLED = 0.15;
  private static final int SHADES = 10;
  private static final int DOTS = 4;
  private static final double MOST_FIGHTERS = 800;
  private final MapShapes shapes;
  private final Palette palette;
  private final Stamps stamps;
  private final List<String> parties;
  private final String designated;

  FormationLayer(MapShapes shapes, Palette palette, Stamps stamps) {
    this.shapes = shapes;
    this.palette = palette;
    this.stamps = stamps;
    this.parties = new ArrayList<>(shapes.theatre().parties().keySet());
    this.designated = designated(shapes.scenario().parties());
  }

  /** The designated party that others mix with: of those designated the one of most solidarity. */
  private static String designated(Map<String, PartyTerms> parties) {
    String found = null;
    double most = -1;
    for (Map.Entry<String, PartyTerms> party : parties.entrySet()) {
      boolean excluded = party.getValue().stance() == Stance.DESIGNATED;
      if (excluded && party.getValue().solidarity() > most) {
        most = party.getValue().solidarity();
        found = party.getKey();
      }
    }
    return found;
  }

  /** Radius of a formation's mark at the usual size of the map, in pixels. */
  static double radius(double fighters) {
    return 1.5 + 1.6 * Math.sqrt(Math.min(1, fighters / MOST_FIGHTERS));
  }

  String designated() {
    return designated;
  }

  FormationMark mark(String party) {
    return FormationMark.of(Math.max(0, parties.indexOf(party)));
  }

  @Override
  public Object depends(Scene scene) {
    return scene.formations();
  }

  @Override
  public void paint(Graphics2D graphics, Pane pane, Scene scene) {
    Stamps.Hand hand = stamps.on(graphics);
    for (int i = 0; i < Math.min(scene.formations().size(), shapes.formations().size()); i++) {
      Point2D.Double at = pane.at(shapes.formations().get(i));
      if (pane.near(at, 10)) {
        double size = Math.rint(4 * radius(shapes.theatre().formations().get(i).fighters())) / 4;
        put(hand, at, size * pane.growth(), scene.formations().get(i));
      }
    }
    hand.dispose();
  }

  private void put(Stamps.Hand hand, Point2D.Double at, double radius, FormationScene now) {
    int shade = (int) Math.round(SHADES * now.commitment());
    boolean apart = designated == null || now.party().equals(designated);
    int dot =
        apart || now.entanglement() < ENTANGLED
            ? 0
            : Math.max(1, (int) Math.round(DOTS * now.entanglement()));
    hand.put(
        new Key(now.party(), shade, dot),
        at.x,
        at.y,
        FormationMark.reach(radius),
        g -> {
          Color fill = palette.committed(now.party(), (double) shade / SHADES);
          Color within = dot == 0 ? null : palette.outline(designated);
          Color rim = palette.outline(now.party());
          mark(now.party()).draw(g, radius, fill, rim, within, (double) dot / DOTS);
        });
  }

  private record Key(String party, int shade, int dot) {}
}
