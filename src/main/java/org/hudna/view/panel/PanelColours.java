package org.hudna.view.panel;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import javax.swing.UIManager;

/**
 * Colours and letters of the panels, after the look of the window. Lines have the colours of Okabe
 * and Ito, which people with any common kind of colour vision can tell apart.
 *
 * @param paper behind everything
 * @param ink of text
 * @param faint of axes and of text that stands back
 * @param grid of lines behind data
 * @param text letters of the panels
 */
record PanelColours(Color paper, Color ink, Color faint, Color grid, Font text) {
  static final Color FAULT_ON_LIGHT = new Color(0xB3261E);
  static final Color FAULT_ON_DARK = new Color(0xFF8A80);

  private static final List<Color> LINES =
      List.of(
          new Color(0x0072B2),
          new Color(0xD55E00),
          new Color(0x009E73),
          new Color(0xCC79A7),
          new Color(0xE69F00),
          new Color(0x56B4E9));
  private static final double HALF = 0.5;
  private static final double LEAST_BRIGHTNESS_ON_DARK = 0.45;
  private static final double MOST_BRIGHTNESS_ON_LIGHT = 0.72;

  /** Those of the look in use. */
  static PanelColours current() {
    Color paper = plain(UIManager.getColor("Panel.background"), Color.WHITE);
    Color ink = plain(UIManager.getColor("Label.foreground"), Color.BLACK);
    Font font = UIManager.getFont("Label.font");
    Font text = font == null ? new Font(Font.SANS_SERIF, Font.PLAIN, 12) : font;
    return new PanelColours(
        paper, ink, mixed(ink, paper, 0.3), mixed(ink, paper, 0.85), text.deriveFont(11f));
  }

  private static Color plain(Color colour, Color instead) {
    return colour == null ? instead : new Color(colour.getRGB());
  }

  /** A colour between two: the first one at 0, the other at 1. */
  static Color mixed(Color a, Color b, double share) {
    return new Color(
        (int) Math.round(a.getRed() + share * (b.getRed() - a.getRed())),
        (int) Math.round(a.getGreen() + share * (b.getGreen() - a.getGreen())),
        (int) Math.round(a.getBlue() + share * (b.getBlue() - a.getBlue())));
  }

  boolean dark() {
    return brightness(paper) < HALF;
  }

  private static double brightness(Color c) {
    return (0.299 * c.getRed() + 0.587 * c.getGreen() + 0.114 * c.getBlue()) / 255;
  }

  /** Colour of the n-th line of a chart, counted from 0. */
  Color line(int n) {
    return readable(LINES.get(n % LINES.size()));
  }

  /** The colour, lighter or darker where it would be lost on the paper. */
  Color readable(Color colour) {
    double brightness = brightness(colour);
    if (dark() && brightness < LEAST_BRIGHTNESS_ON_DARK) {
      double share = (LEAST_BRIGHTNESS_ON_DARK - brightness) / (1 - brightness);
      return mixed(colour, Color.WHITE, share);
    }
    if (!dark() && brightness > MOST_BRIGHTNESS_ON_LIGHT) {
      return mixed(colour, Color.BLACK, 1 - MOST_BRIGHTNESS_ON_LIGHT / brightness);
    }
    return colour;
  }

  /** Colour of a party by its {@code #rrggbb}; grey for null. */
  Color party(String rgb) {
    return readable(rgb == null ? Color.GRAY : Color.decode(rgb));
  }

  /** Colour of what stands back behind data, such as all attacks behind those that count. */
  Color background() {
    return mixed(ink, paper, 0.7);
  }

  /** Colour of those that count. */
  Color foreground() {
    return mixed(ink, paper, 0.4);
  }

  /** Colour of messages about faults. */
  Color fault() {
    return dark() ? FAULT_ON_DARK : FAULT_ON_LIGHT;
  }

  /** Ink that can be read on a fill. */
  static Color inkOn(Color fill) {
    return brightness(fill) > HALF ? Color.BLACK : Color.WHITE;
  }
}
