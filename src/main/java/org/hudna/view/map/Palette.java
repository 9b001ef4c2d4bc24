package org.hudna.view.map;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import org.hudna.scenario.Theatre;

/** A look with the colours of a theatre's parties, made bright enough for a dark ground. */
final class Palette {
  private static final double LEAST_BRIGHTNESS = 0.5;
  private static final double STEP = 0.08;
  private static final double TINT = 0.42;
  private static final double TINT_IN_THE_DARK = 0.3;
  private final Look look;
  private final Map<String, Color> parties = new HashMap<>();

  Palette(Look look, Theatre theatre) {
    this.look = look;
    theatre
        .parties()
        .forEach((id, party) -> parties.put(id, readable(Color.decode(party.colour()))));
  }

  private Color readable(Color colour) {
    Color bright = colour;
    while (look == Look.DARK && Look.brightness(bright) < LEAST_BRIGHTNESS) {
      bright = Look.mix(bright, Color.WHITE, STEP);
    }
    return bright;
  }

  Look look() {
    return look;
  }

  /** Colour of a party; grey where there is none. */
  Color party(String id) {
    return parties.getOrDefault(id, Color.GRAY);
  }

  /** Land that a party holds: pale, so that marks stand out. */
  Color landOf(String id) {
    double tint = look == Look.LIGHT ? TINT : TINT_IN_THE_DARK;
    return Look.mix(look.land(), party(id), tint);
  }

  /** Colour of a formation: grey at no commitment, the party's own at full commitment. */
  Color committed(String id, double commitment) {
    Color full = party(id);
    int grey = (int) Math.round(255 * Look.brightness(full));
    Color pale = Look.mix(new Color(grey, grey, grey), look.land(), 0.35);
    return Look.mix(Look.mix(pale, full, 0.25), full, commitment);
  }

  /** Outline of a party's marks. */
  Color outline(String id) {
    return Look.mix(party(id), look == Look.LIGHT ? Color.BLACK : Color.WHITE, 0.45);
  }
}
