package org.hudna.view.map;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import org.hudna.view.scene.Scene;

/** Clock and legend on a sheet beside the map, or the clock alone on the map. */
final class SideSheet {
  private static final int BOX = 214;
  private static final int RIM = 10;
  private final MapShapes shapes;
  private final Look look;
  private final Legend legend;
  private final ClockPanel clock;
  private final KeptPicture kept = new KeptPicture(true);

  SideSheet(MapShapes shapes, Look look, Legend legend) {
    this.shapes = shapes;
    this.look = look;
    this.legend = legend;
    this.clock = new ClockPanel(look);
  }

  void paint(Graphics2D graphics, MapLayout layout, Scene scene, Set<Layer> layers) {
    if (layout.sheet() == null) {
      box(graphics, layout.map(), scene);
    } else {
      List<Object> depends = List.of(scene, Set.copyOf(layers));
      kept.paint(
          graphics,
          layout.sheet(),
          depends,
          inside -> sheet(inside, layout.sheet(), scene, layers));
    }
  }

  private void sheet(Graphics2D graphics, Rectangle sheet, Scene scene, Set<Layer> layers) {
    graphics.setPaint(look.paper());
    graphics.fill(sheet);
    double shrink = Math.min(1, (double) sheet.height / height(scene, layers));
    Graphics2D copy = (Graphics2D) graphics.create();
    copy.translate(sheet.x, sheet.y);
    copy.scale(shrink, shrink);
    write(copy, (int) (sheet.width / shrink), scene, layers);
    copy.dispose();
    graphics.setPaint(look.governorateLine());
    graphics.setStroke(Look.HAIRLINE);
    graphics.drawLine(sheet.x, sheet.y, sheet.x, sheet.y + sheet.height);
  }

  private int height(Scene scene, Set<Layer> layers) {
    Graphics2D trial = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    int height = write(trial, MapLayout.SHEET, scene, layers);
    trial.dispose();
    return height;
  }

  private int write(Graphics2D graphics, int width, Scene scene, Set<Layer> layers) {
    SheetPen pen = new SheetPen(graphics, look, width);
    clock.write(pen, scene);
    pen.rule();
    legend.write(pen, scene, layers);
    if (!shapes.theatre().attribution().isEmpty()) {
      pen.skip(6);
      pen.write(shapes.theatre().attribution(), Look.TINY, look.faint());
    }
    return pen.height();
  }

  private void box(Graphics2D graphics, Rectangle map, Scene scene) {
    Graphics2D trial = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    SheetPen measure = new SheetPen(trial, look, BOX);
    clock.write(measure, scene);
    trial.dispose();
    Graphics2D copy = (Graphics2D) graphics.create();
    copy.translate(map.x + RIM, map.y + RIM);
    copy.setPaint(look.halo());
    copy.fill(new RoundRectangle2D.Double(0, 0, BOX, measure.height(), 8, 8));
    copy.setPaint(look.governorateLine());
    copy.setStroke(Look.HAIRLINE);
    copy.draw(new RoundRectangle2D.Double(0, 0, BOX, measure.height(), 8, 8));
    clock.write(new SheetPen(copy, look, BOX), scene);
    copy.dispose();
  }
}
