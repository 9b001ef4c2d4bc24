package org.hudna.view;

import java.awt.Color;
import org.hudna.model.event.Where;

/**
 * An attack that the map shows for a while.
 *
 * @param id number of the incident in its run
 * @param deaths people killed
 */
record Flash(double hours, long id, Kind kind, Where where, int deaths) {

  /** What kind of attack it was. The label stands in the legend. */
  enum Kind {
    VIOLATION("attack that the truce forbids", new Color(0xE3001B)),
    ATTACK("other attack", new Color(0x3A3A3A)),
    STRIKE("strike by a guarantor", new Color(0x1F4FD8));

    private final String label;
    private final Color colour;

    Kind(String label, Color colour) {
      this.label = label;
      this.colour = colour;
    }

    String label() {
      return label;
    }

    Color colour() {
      return colour;
    }

    Color colour(double opacity) {
      int alpha = (int) Math.round(255 * Math.max(0, Math.min(1, opacity)));
      return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }
  }

  /** Diameter of its mark at the usual size of the map, in pixels. */
  double diameter() {
    return 11 + 2.5 * Math.sqrt(Math.min(deaths, 60));
  }
}
