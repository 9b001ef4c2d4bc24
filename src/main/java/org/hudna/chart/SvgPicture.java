package org.hudna.chart;

/**
 * A chart as text for a page.
 *
 * @param detail the line below the title: scenario and number of runs
 * @param width in logical pixels
 * @param height in logical pixels
 * @param svg an SVG element whose ids and classes begin with {@code <scenario or batch>-<name>-}
 *     and whose colours are variables of CSS, as {@link ChartStyle} says
 */
public record SvgPicture(
    ChartName chart, String title, String detail, int width, int height, String svg) {}
