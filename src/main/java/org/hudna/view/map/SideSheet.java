package org.hudna.view.map;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Words;

/** Clock and legend on a sheet beside the map, or the clock alone on the map. */
final class SideSheet {
  private static final int BOX = 232;
  private static final int RIM = 10;
  private static final int LEAST_PERCENT = 40;
  private final MapShapes shapes;
  private final Look look;
  private final int width;
  private final Legend legend;
  private final ClockPanel clock;
  private final KeptPicture kept = new KeptPicture(true);
  private List<Object> measured = List.of();
  private double scale = 1;
  private int clockHeight;

  SideSheet(MapShapes shapes, Look look, Legend legend, int width) {
    this.width = width;
    this.shapes = shapes;
    this.look = look;
    this.legend = legend;
    this.clock = new ClockPanel(look);
  }

  void paint(Graphics2D graphics, MapLayout layout, Scene scene, Set<Layer> layers) {
    if (layout.sheet() == null) {
      paintBox(graphics, layout.map(), scene);
    } else {
      paintSheet(graphics, layout.sheet(), scene, layers);
    }
  }

  /** Explains what is in a scene on all sheets that are painted from now on. */
  void explain(Scene scene) {
    legend.see(scene);
    clockHeight = Math.max(clockHeight, height(pen -> clock.write(pen, scene), width));
  }

  private void paintSheet(Graphics2D graphics, Rectangle sheet, Scene scene, Set<Layer> layers) {
    explain(scene);
    Seen seen = legend.see(scene);
    int top = clockHeight;
    List<Object> now = List.of(seen, Set.copyOf(layers), top, sheet.height);
    if (!now.equals(measured)) {
      scale = fitting(sheet.height, room -> height(pen -> write(pen, top, seen, layers), room));
      measured = now;
    }
    double shrink = scale;
    int room = room(sheet.width, shrink);
    kept.paint(
        graphics,
        sheet,
        List.of(now, shrink),
        sheet.getLocation(),
        inside -> {
          inside.setPaint(look.paper());
          inside.fill(sheet);
          inside.setPaint(look.governorateLine());
          inside.setStroke(Look.HAIRLINE);
          inside.drawLine(sheet.x, sheet.y, sheet.x, sheet.y + sheet.height);
          inside.translate(sheet.x, sheet.y);
          inside.scale(shrink, shrink);
          write(new SheetPen(inside, look, room), top, seen, layers);
        });
    Graphics2D copy = (Graphics2D) graphics.create();
    copy.translate(sheet.x, sheet.y);
    copy.scale(shrink, shrink);
    clock.write(new SheetPen(copy, look, room), scene);
    copy.dispose();
  }

  /**
   * The largest scale in hundredths, at most 1, at which something fits into a height: smaller
   * letters need fewer lines, too.
   *
   * @param heights by the width that there is room for
   */
  private double fitting(int most, IntUnaryOperator heights) {
    int percent = 100;
    while (percent > LEAST_PERCENT
        && heights.applyAsInt(room(width, percent / 100.0)) * percent > 100 * most) {
      percent--;
    }
    return percent / 100.0;
  }

  /** How wide something is before it is drawn at a scale. */
  private static int room(int width, double scale) {
    return (int) (width / scale);
  }

  /** Writes all that stands below the clock. */
  private void write(SheetPen pen, int top, Seen seen, Set<Layer> layers) {
    pen.skip(top - 2 * SheetPen.MARGIN);
    simulated(pen);
    pen.rule();
    legend.write(pen, seen, layers);
    if (!shapes.theatre().attribution().isEmpty()) {
      pen.skip(6);
      pen.note(shapes.theatre().attribution());
    }
  }

  /** Says that what is shown has not happened. */
  private void simulated(SheetPen pen) {
    pen.skip(5);
    pen.write(Words.of("map.simulated"), Look.SMALL.deriveFont(Font.ITALIC), look.ink());
  }

  private void writeBox(SheetPen pen, Scene scene) {
    clock.write(pen, scene);
    simulated(pen);
  }

  private int height(Consumer<SheetPen> writing, int width) {
    Graphics2D trial = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    SheetPen pen = new SheetPen(trial, look, width);
    writing.accept(pen);
    trial.dispose();
    return pen.height();
  }

  /** What of a map without a sheet the clock covers. */
  Rectangle box(Rectangle map, Scene scene) {
    int height = height(pen -> writeBox(pen, scene), BOX);
    return corner(map, BOX, height);
  }

  /** The corner, but for that of the scale, in which a box hides the fewest places at no zoom. */
  private Rectangle corner(Rectangle map, int width, int height) {
    int right = map.x + map.width - RIM - width;
    int below = map.y + map.height - RIM - height;
    Pane pane = Pane.of(map, shapes.projection(), MapView.WHOLE);
    return Stream.of(
            new Rectangle(right, below, width, height),
            new Rectangle(map.x + RIM, map.y + RIM, width, height),
            new Rectangle(right, map.y + RIM, width, height))
        .min(
            Comparator.comparingLong(
                box -> shapes.places().stream().filter(at -> box.contains(pane.at(at))).count()))
        .orElseThrow();
  }

  private void paintBox(Graphics2D graphics, Rectangle map, Scene scene) {
    Rectangle box = box(map, scene);
    Graphics2D copy = (Graphics2D) graphics.create();
    copy.translate(box.x, box.y);
    RoundRectangle2D shape = new RoundRectangle2D.Double(0, 0, box.width, box.height, 8, 8);
    copy.setPaint(look.halo());
    copy.fill(shape);
    copy.setPaint(look.governorateLine());
    copy.setStroke(Look.HAIRLINE);
    copy.draw(shape);
    writeBox(new SheetPen(copy, look, box.width), scene);
    copy.dispose();
  }
}
