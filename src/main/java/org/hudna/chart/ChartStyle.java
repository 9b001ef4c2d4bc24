package org.hudna.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hudna.scenario.Phase;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.ui.RectangleInsets;

/**
 * Fonts, colours and lines of all charts. Colours are those of Okabe and Ito, which people with any
 * common kind of colour vision can tell apart; yellow is left out for lines, as it is faint on
 * white.
 */
public final class ChartStyle {

  /** Text of titles. */
  public static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 18);

  /** Text below titles, of axis names, legends and marks. */
  public static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 13);

  /** Names of panels. */
  public static final Font SMALL_TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 12);

  /** Numbers and dates on axes. */
  public static final Font TICK = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

  public static final Color INK = new Color(0x222222);
  public static final Color FAINT_INK = new Color(0x555555);
  public static final Color GRID = new Color(0xE3E3E3);

  /** Behind everything. */
  public static final Color PAPER = Color.WHITE;

  /** Between districts. */
  public static final Color BORDER = new Color(0x9A9A9A);

  /** Fill of the days of persuasion. */
  public static final Color SHADE = new Color(0xF3EAD3);

  public static final Color BLUE = new Color(0x0072B2);
  public static final Color VERMILLION = new Color(0xD55E00);

  private static final List<Color> LINES =
      List.of(
          BLUE,
          VERMILLION,
          new Color(0x009E73),
          new Color(0xCC79A7),
          new Color(0xE69F00),
          new Color(0x56B4E9),
          new Color(0x000000));

  private static final List<float[]> DASHES =
      List.of(new float[] {}, new float[] {7, 4}, new float[] {2, 3}, new float[] {9, 3, 2, 3});

  /** Width of a line that stands alone. */
  public static final double LINE = 2;

  private static final double HEADROOM = 1.05;
  private static final double SHARE_HEADROOM = 1.02;

  private ChartStyle() {}

  /**
   * The colours that a page may change, each by its variable: {@code --chart-ink} is that of text
   * and so on. In pages the colours of SVG elements are {@code var(--chart-ink,#222222)}; a page
   * that sets no variables shows them as files do.
   */
  public static Map<Color, String> variables() {
    Map<Color, String> names = new LinkedHashMap<>();
    names.put(PAPER, "paper");
    names.put(INK, "ink");
    names.put(FAINT_INK, "faint");
    names.put(GRID, "grid");
    names.put(BORDER, "border");
    names.put(SHADE, "shade");
    for (int i = 0; i < LINES.size(); i++) {
      names.put(LINES.get(i), "line-" + (i + 1));
    }
    return names;
  }

  /** Colour of the n-th line of a chart, counted from 0. */
  public static Color line(int n) {
    return LINES.get(n % LINES.size());
  }

  /** Stroke of the n-th line: dashed once the colours are used up. */
  public static Stroke stroke(int n, double width) {
    float[] dash = DASHES.get(n / LINES.size() % DASHES.size());
    return new BasicStroke(
        (float) width,
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_ROUND,
        1f,
        dash.length == 0 ? null : dash,
        0f);
  }

  /** A colour through which the paper shines, so that it suits dark pages too. */
  static Color clear(Color colour, double alpha) {
    return new Color(
        colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * alpha));
  }

  /** Colour of a phase. */
  public static Color phase(Phase phase) {
    return switch (phase) {
      case NEGOTIATION -> new Color(0xD0D0D0);
      case ANNOUNCED -> new Color(0xF0E442);
      case PERSUASION -> new Color(0x56B4E9);
      case IMPLEMENTATION -> BLUE;
      case POLITICAL_PROCESS -> new Color(0x009E73);
      case COLLAPSED -> VERMILLION;
    };
  }

  /** An axis with English numbers from nought to an amount; nought stands for an empty chart. */
  static NumberAxis amounts(String label, double highest, int mostTicks) {
    double top = highest > 0 ? highest : 1;
    NumberAxis axis = new NumberAxis(label);
    dress(axis);
    axis.setRange(0, HEADROOM * top);
    axis.setTickUnit(new NumberTickUnit(tickStep(top, mostTicks), NumberTexts.format("#,##0.##")));
    return axis;
  }

  /** An axis from nought to the whole, in per cent. */
  static NumberAxis shares(String label) {
    NumberAxis axis = new NumberAxis(label);
    dress(axis);
    axis.setRange(0, SHARE_HEADROOM);
    axis.setTickUnit(new NumberTickUnit(0.25, NumberTexts.format("0 %")));
    return axis;
  }

  /** The least of 1, 2, 2.5 and 5 times a power of ten that leaves no more steps than asked. */
  static double tickStep(double top, int mostTicks) {
    double least = top / mostTicks;
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    for (double digit : new double[] {1, 2, 2.5, 5}) {
      if (digit * power >= least) {
        return digit * power;
      }
    }
    return 10 * power;
  }

  static void dress(ValueAxis axis) {
    axis.setLabelFont(TEXT);
    axis.setLabelPaint(FAINT_INK);
    axis.setTickLabelFont(TICK);
    axis.setTickLabelPaint(INK);
    axis.setAxisLinePaint(FAINT_INK);
    axis.setTickMarkPaint(FAINT_INK);
  }

  static void dress(XYPlot plot) {
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(GRID);
    plot.setRangeGridlineStroke(new BasicStroke(1f));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
  }
}
