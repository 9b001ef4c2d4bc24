package org.hudna.view.map;

import java.awt.Graphics2D;
import org.hudna.view.scene.Scene;

/** One layer of the map. */
interface MapLayer {

  /** Draws what of the scene the layer shows into a pane; the graphics is clipped to it. */
  void paint(Graphics2D graphics, Pane pane, Scene scene);

  /**
   * All of a scene that the layer depends on; with an equal answer it draws the same. Only asked of
   * layers whose pictures are kept.
   */
  default Object depends(Scene scene) {
    return scene;
  }

  /** Draws what stands in the place of the layer where it is not shown; mostly nothing. */
  default void paintInstead(Graphics2D graphics, Pane pane) {
    // most layers leave the ground as it is
  }
}
