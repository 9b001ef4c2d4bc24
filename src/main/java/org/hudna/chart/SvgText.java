package org.hudna.chart;

import java.awt.Color;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/**
 * A picture as a small SVG element: places to a tenth of a pixel, short paths, each style once. Its
 * ids and classes begin with a prefix, so that many can stand in one page.
 */
final class SvgText {
  private static final Pattern STYLE = Pattern.compile(" style='([^']*)'");
  private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");
  private static final Pattern GROUPED_TEXT = Pattern.compile("<g>(<text .*?</text>)</g>");
  private static final Pattern DEFAULTS =
      Pattern.compile(
          "(fill|stroke)-opacity:1(\\.0)?(;|$)|shape-rendering:geometricPrecision(;|$)"
              + "|stroke-miterlimit:10(;|$)");

  private final Picture picture;
  private final String prefix;
  private final boolean variables;
  private final Map<String, String> classes = new LinkedHashMap<>();

  private SvgText(Picture picture, String prefix, boolean variables) {
    this.picture = picture;
    this.prefix = prefix;
    this.variables = variables;
  }

  /** A file's text, with plain colours. */
  static String ofFile(Picture picture, String ids) {
    return new SvgText(picture, ids + "-" + picture.name() + "-", false).text() + "\n";
  }

  /** A page's element, with the colours of {@link ChartStyle#variables} as variables. */
  static String ofPage(Picture picture, String ids) {
    return new SvgText(picture, ids + "-" + picture.name() + "-", true).text();
  }

  private String text() {
    SVGGraphics2D g2 = new SVGGraphics2D(picture.width(), picture.height());
    g2.setDefsKeyPrefix(prefix);
    g2.setGeomDoubleConverter(SvgText::tenths);
    g2.setTransformDoubleConverter(SvgText::thousandths);
    picture.drawing().draw(g2, picture.area());
    ViewBox view = new ViewBox(0, 0, picture.width(), picture.height());
    String svg = g2.getSVGElement(null, true, view, null, null);
    String content =
        SvgPath.shortened(withClasses(withoutNeedless(svg.substring(svg.indexOf('>') + 1))));
    String size = picture.width() + " " + picture.height();
    return "<svg xmlns='http://www.w3.org/2000/svg' role='img' width='"
        + picture.width()
        + "' height='"
        + picture.height()
        + "' viewBox='0 0 "
        + size
        + "'><title>"
        + escaped(picture.title())
        + "</title>"
        + styles()
        + content;
  }

  /** Clipping to the whole picture and groups around single texts change nothing. */
  private String withoutNeedless(String content) {
    String right = "L" + picture.width() + ",";
    String bottom = "," + picture.height();
    String whole = "M0,0" + right + "0" + right + picture.height() + "L0" + bottom + "L0,0Z";
    String clip = "<clipPath id='" + prefix + "clip-0'><path d='" + whole + "'/></clipPath>";
    String plain = content;
    if (content.contains(clip)) {
      plain = plain.replace(clip, "").replace(" clip-path='url(#" + prefix + "clip-0)'", "");
      plain = plain.replace("<defs></defs>", "");
    }
    return GROUPED_TEXT.matcher(plain).replaceAll("$1");
  }

  private String withClasses(String content) {
    return STYLE.matcher(content).replaceAll(style -> " class='" + className(style.group(1)) + "'");
  }

  private String className(String style) {
    String plain = style.replace("; ", ";").replace(": ", ":").strip();
    String needed = DEFAULTS.matcher(plain).replaceAll("");
    String colours = RGB.matcher(needed).replaceAll(each -> colour(each));
    return classes.computeIfAbsent(colours, any -> prefix + classes.size());
  }

  private String colour(MatchResult rgb) {
    Color colour =
        new Color(
            Integer.parseInt(rgb.group(1)),
            Integer.parseInt(rgb.group(2)),
            Integer.parseInt(rgb.group(3)));
    String plain = "#%06x".formatted(colour.getRGB() & 0xFFFFFF);
    String name = variables ? ChartStyle.variables().get(colour) : null;
    return Matcher.quoteReplacement(
        name == null ? plain : "var(--chart-" + name + "," + plain + ")");
  }

  private String styles() {
    StringBuilder styles = new StringBuilder("<style>");
    classes.forEach(
        (style, name) -> styles.append('.').append(name).append('{').append(style).append('}'));
    return styles.append("</style>").toString();
  }

  private static String tenths(double value) {
    return rounded(value, 1);
  }

  private static String thousandths(double value) {
    return rounded(value, 3);
  }

  private static String rounded(double value, int decimals) {
    return BigDecimal.valueOf(value)
        .setScale(decimals, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
