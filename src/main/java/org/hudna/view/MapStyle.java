package org.hudna.view;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.util.HashMap;
import java.util.Map;
import org.hudna.scenario.Theatre;

/** Colours, lines and letters of the map and its legend. */
final class MapStyle {
  static final Color SEA = new Color(0xEAF0F4);
  static final Color LAND = new Color(0xFBFAF6);
  static final Color DISTRICT_LINE = new Color(0xD3CFC4);
  static final Color GOVERNORATE_LINE = new Color(0x9A958A);
  static final Color ROAD = new Color(0xDAD5CA);
  static final Color CORRIDOR = new Color(0x2E7D32);
  static final Color ZONE_FILL = new Color(0x28, 0x5F, 0xA8, 45);
  static final Color ZONE_LINE = new Color(0x28, 0x5F, 0xA8, 190);
  static final Color INK = new Color(0x222222);
  static final Color FAINT = new Color(0x6B6B6B);
  static final Color HALO = new Color(255, 255, 255, 215);
  static final Color SIEGE = new Color(0x111111);
  static final Color PAPER = Color.WHITE;

  static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
  static final Font BOLD = new Font(Font.SANS_SERIF, Font.BOLD, 13);
  static final Font LARGE = new Font(Font.SANS_SERIF, Font.BOLD, 17);

  static final Stroke HAIRLINE = new BasicStroke(0.6f);
  static final Stroke LINE = new BasicStroke(1.1f);
  static final Stroke HEAVY = new BasicStroke(2.2f);
  static final Stroke RING = new BasicStroke(1.5f);
  static final Stroke DASHED =
      new BasicStroke(
          1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {5, 3}, 0);

  private final Map<String, Color> parties = new HashMap<>();

  MapStyle(Theatre theatre) {
    theatre.parties().forEach((id, party) -> parties.put(id, Color.decode(party.colour())));
  }

  /** Colour of a party; grey where there is none. */
  Color party(String id) {
    return parties.getOrDefault(id, Color.GRAY);
  }
}
