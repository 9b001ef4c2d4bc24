package org.hudna.view.map;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Scene.ConvoyScene;

/** Convoys as lorries; those in one place are one lorry with their number until one looks close. */
final class ConvoyLayer implements MapLayer {
  private static final double STEP = 17;
  private static final double ASIDE = 9;
  private static final double NUMBER = 7;
  private static final double HALF_NUMBER = 8;
  private static final double CELL = 0.5;
  private static final double APART_FROM = 8;
  private final MapShapes shapes;
  private final Look look;
  private final Stamps stamps;

  ConvoyLayer(MapShapes shapes, Look look, Stamps stamps) {
    this.shapes = shapes;
    this.look = look;
    this.stamps = stamps;
  }

  /** Convoys that share a lorry, those first that matter most; the mark is that of the first. */
  record Group(ConvoyMark mark, Point2D.Double at, List<ConvoyScene> convoys) {}

  /** The lorries of a pane, beside each other where they would lie on one spot. */
  List<Group> groups(Pane pane, Scene scene) {
    Map<Point2D.Double, Map<ConvoyMark, List<ConvoyScene>>> spots = new LinkedHashMap<>();
    for (ConvoyScene convoy : scene.convoys()) {
      Point2D.Double at = shapes.projection().at(convoy.longitude(), convoy.latitude());
      spots
          .computeIfAbsent(cell(at), key -> new TreeMap<>(ConvoyMark.BY_WEIGHT))
          .computeIfAbsent(ConvoyMark.of(convoy.state()), key -> new ArrayList<>())
          .add(convoy);
    }
    List<Group> groups = new ArrayList<>();
    spots.forEach((at, members) -> beside(groups, pane, at, members));
    return groups;
  }

  private static Point2D.Double cell(Point2D.Double at) {
    return new Point2D.Double(CELL * Math.rint(at.x / CELL), CELL * Math.rint(at.y / CELL));
  }

  /** One lorry for all on a spot, in the state that matters most, or one for each state. */
  private static void beside(
      List<Group> groups,
      Pane pane,
      Point2D.Double spot,
      Map<ConvoyMark, List<ConvoyScene>> members) {
    Point2D.Double pixel = pane.at(spot);
    if (!pane.near(pixel, STEP)) {
      return;
    }
    double size = size(pane);
    double y = pixel.y - ASIDE * size;
    if (pane.scale() < APART_FROM) {
      ConvoyMark first = members.keySet().iterator().next();
      List<ConvoyScene> all = members.values().stream().flatMap(List::stream).toList();
      groups.add(new Group(first, new Point2D.Double(pixel.x, y), all));
      return;
    }
    double x = pixel.x - STEP * size * (members.size() - 1) / 2;
    for (Map.Entry<ConvoyMark, List<ConvoyScene>> entry : members.entrySet()) {
      Point2D.Double at = new Point2D.Double(x, y);
      groups.add(new Group(entry.getKey(), at, List.copyOf(entry.getValue())));
      x += STEP * size;
    }
  }

  static double size(Pane pane) {
    return size(pane.growth());
  }

  /** Factor of a lorry's size where marks grow by a factor. */
  static double size(double growth) {
    return 0.72 * Math.min(2, growth);
  }

  /** What the lorry on a spot covers, with its number. */
  static Rectangle2D box(double x, double y, double size) {
    return new Rectangle2D.Double(
        x - ASIDE * size,
        y - (ASIDE + NUMBER) * size - HALF_NUMBER,
        (ASIDE + NUMBER) * size + HALF_NUMBER,
        (ASIDE / 2 + NUMBER) * size + HALF_NUMBER);
  }

  @Override
  public void paint(Graphics2D graphics, Pane pane, Scene scene) {
    Stamps.Hand hand = stamps.on(graphics);
    double size = size(pane);
    for (Group group : groups(pane, scene)) {
      hand.opacity(ended(group) ? fade(group, scene) : 1);
      hand.put(
          group.mark(),
          group.at().x,
          group.at().y,
          ConvoyMark.REACH * size,
          g -> group.mark().draw(g, size, look));
      if (group.convoys().size() > 1) {
        badge(graphics, group, size);
      }
    }
    hand.dispose();
  }

  private static boolean ended(Group group) {
    return group.convoys().stream().allMatch(convoy -> ConvoyMark.of(convoy.state()).ended());
  }

  private static double fade(Group group, Scene scene) {
    double last = group.convoys().stream().mapToDouble(ConvoyScene::sinceHours).max().orElseThrow();
    return 1 - 0.7 * Math.min(1, (scene.hours() - last) / 24);
  }

  private void badge(Graphics2D graphics, Group group, double size) {
    String number = String.valueOf(group.convoys().size());
    graphics.setFont(Look.TINY.deriveFont(Font.BOLD));
    double width = graphics.getFontMetrics().stringWidth(number) + 4;
    double x = group.at().x + NUMBER * size;
    double y = group.at().y - NUMBER * size;
    graphics.setPaint(look.ink());
    graphics.fill(new RoundRectangle2D.Double(x - width / 2, y - 6, width, 11, 9, 9));
    graphics.setPaint(look == Look.LIGHT ? Color.WHITE : Color.BLACK);
    graphics.drawString(number, (float) (x - width / 2 + 2), (float) (y + 3));
  }
}
