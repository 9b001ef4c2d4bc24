package org.hudna.view.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Map;
import org.hudna.scenario.Corridor;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Scene.CorridorScene;

/**
 * Corridors of aid: full once they are open, dashed before. Beside them, where there is room, the
 * lines to which each side withdraws: full once it has, in its colour.
 */
final class CorridorLayer implements MapLayer {
  private static final double LEAST_GAP = 3.2;
  private static final double LINES_FROM = 2.5;
  private static final CorridorScene SHUT = new CorridorScene(0, 0, false);
  private final MapShapes shapes;
  private final Palette palette;
  private final CorridorLines lines;
  private final Map<String, Corridor> corridors;

  CorridorLayer(MapShapes shapes, Palette palette) {
    this.shapes = shapes;
    this.palette = palette;
    this.corridors = shapes.corridors();
    this.lines = new CorridorLines(shapes);
  }

  @Override
  public Object depends(Scene scene) {
    return scene.corridors();
  }

  @Override
  public void paint(Graphics2D graphics, Pane pane, Scene scene) {
    corridors.forEach(
        (id, terms) -> {
          CorridorScene now = scene.corridors().getOrDefault(id, SHUT);
          if (pane.scale() >= LINES_FROM) {
            withdrawals(graphics, pane, terms, now);
          }
          for (String road : terms.roads()) {
            Line2D line = shapes.roads().get(road);
            if (line != null) {
              Shape drawn = new Line2D.Double(pane.at(line.getP1()), pane.at(line.getP2()));
              stroke(graphics, drawn, palette.look(), now.open(), pane.growth());
            }
          }
        });
  }

  /** Draws the line of a corridor. */
  static void stroke(Graphics2D graphics, Shape line, Look look, boolean open, double size) {
    float width = (float) (2.4 * size);
    graphics.setPaint(look.halo());
    graphics.setStroke(new BasicStroke(width + 2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(line);
    graphics.setPaint(look.corridor());
    float[] dash = {width * 1.6f, width * 1.2f};
    graphics.setStroke(
        open
            ? new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
            : new BasicStroke(
                width * 0.7f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0));
    graphics.draw(line);
  }

  private void withdrawals(Graphics2D graphics, Pane pane, Corridor terms, CorridorScene now) {
    List<Integer> steps = terms.stepsMetres();
    double metre = shapes.projection().unitsPerKm() / 1000;
    for (int i = 0; i < steps.size(); i++) {
      double distance =
          Math.max(steps.get(i) * metre, (i + 1.5) * LEAST_GAP * pane.growth() / pane.scale());
      Shape sideA = pane.screen().createTransformedShape(lines.beside(terms, distance, true));
      Shape sideB = pane.screen().createTransformedShape(lines.beside(terms, distance, false));
      step(graphics, sideA, palette.outline(terms.sideA()), i < now.stepsA());
      step(graphics, sideB, palette.outline(terms.sideB()), i < now.stepsB());
    }
  }

  /** Draws a line of withdrawal. */
  static void step(Graphics2D graphics, Shape line, Color colour, boolean reached) {
    graphics.setPaint(Look.fade(colour, reached ? 1 : 0.7));
    graphics.setStroke(
        reached
            ? Look.RING
            : new BasicStroke(
                0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {2, 3}, 0));
    graphics.draw(line);
  }
}
