package org.hudna.io;

import java.util.List;
import org.hudna.scenario.Theatre.Governorate;
import org.locationtech.jts.geom.Envelope;

/** The box around a theatre in degrees, a little wider than its simplified borders. */
final class Bounds {
  private static final double MARGIN = 0.25;

  private Bounds() {}

  static Envelope of(List<Governorate> governorates) {
    Envelope box = new Envelope();
    for (Governorate governorate : governorates) {
      for (double[][] ring : governorate.rings()) {
        for (double[] corner : ring) {
          box.expandToInclude(corner[0], corner[1]);
        }
      }
    }
    box.expandBy(MARGIN);
    return box;
  }

  static String text(Envelope box) {
    return "longitude%s and latitude%s"
        .formatted(
            Wording.range(round(box.getMinX()), round(box.getMaxX()), ""),
            Wording.range(round(box.getMinY()), round(box.getMaxY()), ""));
  }

  static double round(double degrees) {
    return Math.round(degrees * 100) / 100.0;
  }
}
