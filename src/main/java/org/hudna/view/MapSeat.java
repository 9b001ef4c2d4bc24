package org.hudna.view;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import org.hudna.view.map.Layer;
import org.hudna.view.map.Look;
import org.hudna.view.map.MapPicture;
import org.hudna.view.map.MapView;
import org.hudna.view.scene.Scene;

/** The place of the map in the window. */
final class MapSeat {
  private static final double ZOOM = 1.25;
  private final Scenario scenario;
  private final Theatre theatre;
  private final Supplier<Scene> scene;
  private final Set<Layer> layers = EnumSet.allOf(Layer.class);
  private final JComponent component;
  private MapPicture picture;
  private MapView view = MapView.WHOLE;

  MapSeat(Scenario scenario, Theatre theatre, Supplier<Scene> scene, Look look) {
    this.scenario = scenario;
    this.theatre = theatre;
    this.scene = scene;
    this.picture = new MapPicture(scenario, theatre, look);
    component =
        new JComponent() {
          private static final long serialVersionUID = 1L;

          @Override
          protected void paintComponent(Graphics graphics) {
            picture.paint(
                (Graphics2D) graphics,
                new Rectangle(getWidth(), getHeight()),
                scene.get(),
                view,
                layers);
          }
        };
    component.setName("map");
    component.setPreferredSize(new Dimension(900, 600));
  }

  JComponent component() {
    return component;
  }

  void refresh() {
    component.repaint();
  }

  void setLook(Look look) {
    picture = new MapPicture(scenario, theatre, look);
    refresh();
  }

  void zoom(int steps) {
    view = new MapView(view.zoom() * Math.pow(ZOOM, steps), view.x(), view.y());
    refresh();
  }

  void fit() {
    view = MapView.WHOLE;
    refresh();
  }

  void showLayers() {
    // follows
  }

  BufferedImage picture() {
    BufferedImage image =
        new BufferedImage(
            2 * component.getWidth(), 2 * component.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(2, 2);
    picture.paint(
        graphics,
        new Rectangle(component.getWidth(), component.getHeight()),
        scene.get(),
        view,
        layers);
    graphics.dispose();
    return image;
  }
}
