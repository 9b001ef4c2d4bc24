package org.hudna.view;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.hudna.scenario.JointCentre;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Zone;

/** Strike zones: an outline at all times, filled while the joint centre works. */
final class ZonePortrayal extends MapLayer {
  private final List<? extends Shape> zones;
  private final BooleanSupplier working;

  ZonePortrayal(Scenario scenario, MapProjection projection, BooleanSupplier working) {
    super(projection);
    this.working = working;
    JointCentre centre = scenario.sections().jointCentre();
    this.zones =
        centre == null
            ? List.of()
            : centre.zones().values().stream()
                .map(zone -> projection.outline(Collections.singletonList(ring(zone))))
                .toList();
  }

  private static double[][] ring(Zone zone) {
    return zone.polygon().stream()
        .map(corner -> new double[] {corner.get(0), corner.get(1)})
        .toArray(double[][]::new);
  }

  @Override
  void paint(Graphics2D graphics, AffineTransform screen) {
    for (Shape zone : zones) {
      Shape area = screen.createTransformedShape(zone);
      if (working.getAsBoolean()) {
        graphics.setPaint(MapStyle.ZONE_FILL);
        graphics.fill(area);
      }
      graphics.setPaint(MapStyle.ZONE_LINE);
      graphics.setStroke(MapStyle.DASHED);
      graphics.draw(area);
    }
  }
}
