package org.hudna.view;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.hudna.scenario.Theatre;

/** The ground of the map: districts, and the borders of governorates over them. */
final class DistrictPortrayal extends MapLayer {
  private final List<? extends Shape> districts;
  private final List<? extends Shape> governorates;

  DistrictPortrayal(Theatre theatre, MapProjection projection) {
    super(projection);
    districts = theatre.districts().stream().map(d -> projection.outline(d.rings())).toList();
    governorates = theatre.governorates().stream().map(g -> projection.outline(g.rings())).toList();
  }

  @Override
  void paint(Graphics2D graphics, AffineTransform screen) {
    graphics.setPaint(MapStyle.LAND);
    governorates.forEach(area -> graphics.fill(screen.createTransformedShape(area)));
    for (Shape district : districts) {
      Shape area = screen.createTransformedShape(district);
      graphics.setPaint(MapStyle.LAND);
      graphics.fill(area);
      graphics.setPaint(MapStyle.DISTRICT_LINE);
      graphics.setStroke(MapStyle.HAIRLINE);
      graphics.draw(area);
    }
    graphics.setPaint(MapStyle.GOVERNORATE_LINE);
    graphics.setStroke(MapStyle.LINE);
    governorates.forEach(area -> graphics.draw(screen.createTransformedShape(area)));
  }
}
