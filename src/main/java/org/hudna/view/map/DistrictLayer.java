package org.hudna.view.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.TexturePaint;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.hudna.view.map.DistrictControl.Share;
import org.hudna.view.scene.Scene;

/** Districts in the colour of who holds them, striped where they are contested, and borders. */
final class DistrictLayer implements MapLayer {
  private static final int PERIOD = 5;
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
    Rectangle clip = graphics.getClipBounds();
    clip.grow(2, 2);
    borderless(graphics, pane);
    for (int i = 0; i < shapes.districts().size(); i++) {
      Shape area = pane.screen().createTransformedShape(shapes.districts().get(i));
      if (area.intersects(clip)) {
        String district = shapes.theatre().districts().get(i).pcode();
        fill(graphics, pane, area, control.shown(district, scene));
      }
    }
    lines(graphics, pane, shapes.districtLines(), palette.look().districtLine(), Look.HAIRLINE);
    lines(graphics, pane, shapes.governorateLines(), palette.look().governorateLine(), Look.LINE);
  }

  /** Land and its governorates alone, where nobody's districts are shown. */
  @Override
  public void paintInstead(Graphics2D graphics, Pane pane) {
    borderless(graphics, pane);
    lines(graphics, pane, shapes.governorateLines(), palette.look().governorateLine(), Look.LINE);
  }

  private static void lines(
      Graphics2D graphics, Pane pane, List<Path2D.Double> lines, Color colour, Stroke stroke) {
    graphics.setPaint(colour);
    graphics.setStroke(stroke);
    lines.forEach(line -> graphics.draw(pane.screen().createTransformedShape(line)));
  }

  /**
   * The land of governorates, so that no gap between districts looks like the sea. Its edges are
   * not smoothed, which is quicker: the lines of the borders lie over them.
   */
  private void borderless(Graphics2D graphics, Pane pane) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    graphics.setPaint(palette.look().land());
    shapes
        .governorates()
        .forEach(area -> graphics.fill(pane.screen().createTransformedShape(area)));
    Stamps.smooth(graphics);
  }

  private void fill(Graphics2D graphics, Pane pane, Shape area, List<Share> shares) {
    if (shares.isEmpty()) {
      graphics.setPaint(palette.look().land());
    } else if (shares.size() == 1) {
      graphics.setPaint(palette.landOf(shares.get(0).party()));
    } else {
      graphics.setPaint(stripes(pane, shares, graphics.getTransform().getScaleX()));
    }
    graphics.fill(area);
  }

  /** Stripes as wide as the shares, upwards to the right, at rest on the ground of the map. */
  private TexturePaint stripes(Pane pane, List<Share> shares, double scale) {
    int period = PERIOD * shares.size();
    int side = (int) Math.round(period * scale);
    BufferedImage tile = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < side; x++) {
      for (int y = 0; y < side; y++) {
        tile.setRGB(x, y, colour(shares, (double) ((x + y) % side) / side).getRGB());
      }
    }
    double left = Math.rint(pane.screen().getTranslateX()) % period;
    double top = Math.rint(pane.screen().getTranslateY()) % period;
    return new TexturePaint(tile, new Rectangle2D.Double(left, top, period, period));
  }

  private Color colour(List<Share> shares, double at) {
    double shown = shares.stream().mapToDouble(Share::share).sum();
    double end = 0;
    for (Share share : shares) {
      end += share.share() / shown;
      if (at < end) {
        return palette.landOf(share.party());
      }
    }
    return palette.landOf(shares.get(0).party());
  }
}
