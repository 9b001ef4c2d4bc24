package org.hudna.view.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;

/** The two looks of the map, bright and dark. Letters are of the system's own font. */
public enum Look {
  LIGHT(0xE3EBF0, 0xFAF9F5, 0xFFFFFF, 0x20242A, 0x666C73, 0xC9C5BB, 0x8D8880),
  DARK(0x12161B, 0x232930, 0x1A1F25, 0xE8EAED, 0x9AA3AD, 0x39414A, 0x5E6872);

  /** Letters of notes and of names on the map. */
  public static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 11);

  /** Letters of the legend. */
  public static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

  /** Letters of headings. */
  public static final Font BOLD = new Font(Font.SANS_SERIF, Font.BOLD, 13);

  /** Letters of the date. */
  public static final Font LARGE = new Font(Font.SANS_SERIF, Font.BOLD, 18);

  static final Font TINY = new Font(Font.SANS_SERIF, Font.PLAIN, 9);
  static final Stroke HAIRLINE = new BasicStroke(0.6f);
  static final Stroke LINE = new BasicStroke(1.1f);
  static final Stroke RING = new BasicStroke(1.6f);

  private final Color sea;
  private final Color land;
  private final Color paper;
  private final Color ink;
  private final Color faint;
  private final Color districtLine;
  private final Color governorateLine;

  Look(int sea, int land, int paper, int ink, int faint, int districtLine, int governorateLine) {
    this.sea = new Color(sea);
    this.land = new Color(land);
    this.paper = new Color(paper);
    this.ink = new Color(ink);
    this.faint = new Color(faint);
    this.districtLine = new Color(districtLine);
    this.governorateLine = new Color(governorateLine);
  }

  /** Behind the land. */
  public Color sea() {
    return sea;
  }

  /** Land that nobody is known to hold. */
  public Color land() {
    return land;
  }

  /** Behind text. */
  public Color paper() {
    return paper;
  }

  /** Text and outlines. */
  public Color ink() {
    return ink;
  }

  /** Text of less weight. */
  public Color faint() {
    return faint;
  }

  Color districtLine() {
    return districtLine;
  }

  Color governorateLine() {
    return governorateLine;
  }

  /** Around letters, so that they stand out from what lies below. */
  Color halo() {
    return fade(paper, 0.86);
  }

  Color road() {
    return this == LIGHT ? new Color(0xB5AFA2) : new Color(0x59626C);
  }

  Color corridor() {
    return this == LIGHT ? new Color(0x00795A) : new Color(0x2BC49A);
  }

  Color zone() {
    return this == LIGHT ? new Color(0x285FA8) : new Color(0x7DB3F5);
  }

  Color barred() {
    return this == LIGHT ? new Color(0xC4122F) : new Color(0xFF6B7D);
  }

  Color heat() {
    return this == LIGHT ? new Color(0xD7301F) : new Color(0xFF7A45);
  }

  /** A colour between two. */
  static Color mix(Color from, Color to, double share) {
    double s = Math.max(0, Math.min(1, share));
    return new Color(
        (int) Math.round(from.getRed() + s * (to.getRed() - from.getRed())),
        (int) Math.round(from.getGreen() + s * (to.getGreen() - from.getGreen())),
        (int) Math.round(from.getBlue() + s * (to.getBlue() - from.getBlue())));
  }

  /** A colour that lets what lies below shine through. */
  static Color fade(Color colour, double opacity) {
    int alpha = (int) Math.round(255 * Math.max(0, Math.min(1, opacity)));
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
  }

  /** Brightness as people see it (Rec. 709 weights, without gamma), in [0, 1]. */
  static double brightness(Color colour) {
    return (0.2126 * colour.getRed() + 0.7152 * colour.getGreen() + 0.0722 * colour.getBlue())
        / 255;
  }
}
