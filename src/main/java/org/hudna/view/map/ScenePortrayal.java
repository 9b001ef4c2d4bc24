package org.hudna.view.map;

import java.awt.Graphics2D;
import java.util.function.Consumer;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;
import sim.util.Bag;

/** The whole picture as the one portrayal of a display. */
final class ScenePortrayal extends FieldPortrayal2D {
  private final Portrayal portrayal = new SimplePortrayal2D();
  private final Consumer<Graphics2D> drawing;

  ScenePortrayal(Consumer<Graphics2D> drawing) {
    this.drawing = drawing;
  }

  @Override
  protected void hitOrDraw(Graphics2D graphics, DrawInfo2D info, Bag hit) {
    if (hit == null) {
      drawing.accept(graphics);
    }
  }

  @Override
  public Portrayal getDefaultPortrayal() {
    return portrayal;
  }
}
