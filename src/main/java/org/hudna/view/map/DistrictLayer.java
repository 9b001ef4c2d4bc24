package org.hudna.view.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.hudna.view.map.DistrictControl.Share;
import org.hudna.view.scene.Scene;

/** Districts in the colour of who holds them, striped where they are contested, and borders. */
final class DistrictLayer implements MapLayer {
  private static final double PERIOD = 11;
  private final MapShapes shapes;
  private final Palette palette;
  private final DistrictControl control;

  DistrictLayer(MapShapes shapes, Palette palette) {
    this.shapes = shapes;
    this.palette = palette;
    this.control = new DistrictControl(shapes.theatre());
  }

  @Override
  public Object depends(Scene scene) {
    return scene.places().stream().map(Scene.PlaceScene::controller).toList();
  }

  @Override
  public void paint(Graphics2D graphics, Pane pane, Scene scene) {
    borderless(graphics, pane);
    for (int i = 0; i < shapes.districts().size(); i++) {
      Shape area = pane.screen().createTransformedShape(shapes.districts().get(i));
      if (area.intersects(pane.bounds())) {
        String district = shapes.theatre().districts().get(i).pcode();
        fill(graphics, pane, area, control.shown(district, scene));
        graphics.setPaint(palette.look().districtLine());
        graphics.setStroke(Look.HAIRLINE);
        graphics.draw(area);
      }
    }
    graphics.setPaint(palette.look().governorateLine());
    graphics.setStroke(Look.LINE);
    shapes
        .governorates()
        .forEach(area -> graphics.draw(pane.screen().createTransformedShape(area)));
  }

  /** The land of governorates, so that no gap between districts looks like the sea. */
  private void borderless(Graphics2D graphics, Pane pane) {
    graphics.setPaint(palette.look().land());
    shapes
        .governorates()
        .forEach(area -> graphics.fill(pane.screen().createTransformedShape(area)));
  }

  private void fill(Graphics2D graphics, Pane pane, Shape area, List<Share> shares) {
    Color first = shares.isEmpty() ? palette.look().land() : palette.landOf(shares.get(0).party());
    graphics.setPaint(first);
    graphics.fill(area);
    if (shares.size() > 1) {
      Graphics2D inside = (Graphics2D) graphics.create();
      inside.clip(area);
      stripes(inside, pane, area.getBounds2D().createIntersection(pane.bounds()), shares);
      inside.dispose();
    }
  }

  /** Stripes as wide as the shares, upwards to the right, at rest on the ground of the map. */
  private void stripes(Graphics2D graphics, Pane pane, Rectangle2D box, List<Share> shares) {
    double period = PERIOD * (shares.size() - 1);
    double shown = shares.stream().mapToDouble(Share::share).sum();
    double origin = pane.screen().getTranslateX() + pane.screen().getTranslateY();
    double from = box.getMinX() + box.getMinY() - origin;
    double to = box.getMaxX() + box.getMaxY() - origin;
    double offset = period * shares.get(0).share() / shown;
    for (Share share : shares.subList(1, shares.size())) {
      double width = period * share.share() / shown;
      graphics.setPaint(palette.landOf(share.party()));
      graphics.setStroke(
          new BasicStroke(
              (float) (width / Math.sqrt(2)), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
      for (double n = Math.floor(from / period) - 1; n * period <= to + period; n++) {
        double sum = n * period + offset + width / 2 + origin;
        graphics.draw(
            new Line2D.Double(
                sum - box.getMinY(), box.getMinY(), sum - box.getMaxY(), box.getMaxY()));
      }
      offset += width;
    }
  }
}
