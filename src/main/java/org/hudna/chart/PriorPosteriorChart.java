package org.hudna.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.hudna.chart.ColourKeys.Key;
import org.hudna.chart.ColourKeys.Sample;
import org.hudna.chart.Pen.Align;

/** What a fit made of each prior: densities, medians and middle parts, a panel for each key. */
record PriorPosteriorChart(List<FittedKey> keys) {
  private static final PanelGrid GRID = new PanelGrid(3, 296, 96, 36, 106);
  private static final double HEAD = 66;
  private static final double FOOT = 46;

  PriorPosteriorChart {
    keys = List.copyOf(keys);
  }

  Picture picture(Caption caption) {
    int rows = GRID.rows(keys.size());
    double height = HEAD + rows * GRID.height() + (rows - 1) * GRID.gapDown() + FOOT;
    String note =
        "Shapes: densities; bars: 10 to 90 %, with the median. A key counts as identified if the"
            + " data made it narrower than the prior by a quarter or more, on the scale on which"
            + " the prior is a standard normal; of the others the fit says little more than the"
            + " prior.";
    return Sheet.of(caption, List.of(note), Picture.WIDTH, (int) height, this::draw);
  }

  private void draw(Pen pen, Rectangle2D area) {
    new ColourKeys(
            List.of(
                new Key("before: prior", Sample.LINE, ChartStyle.FAINT_INK),
                new Key("after: posterior, identified", Sample.LINE, ChartStyle.BLUE),
                new Key("after: posterior, not identified", Sample.LINE, ChartStyle.line(4))))
        .draw(pen, area.getX(), area.getY() - 4, area.getWidth());
    List<Rectangle2D> places = GRID.places(area.getX(), area.getY() + HEAD, keys.size());
    for (int i = 0; i < places.size(); i++) {
      panel(pen, places.get(i), keys.get(i));
    }
  }

  private static void panel(Pen pen, Rectangle2D place, FittedKey key) {
    title(pen, place, key);
    var colour = key.identified() ? ChartStyle.BLUE : ChartStyle.line(4);
    double low = key.low();
    double high = key.high();
    Scale across =
        new Scale(low, high, place.getX(), place.getMaxX(), ChartStyle.tickStep(high - low, 4));
    DensityCurve prior = new DensityCurve(key.prior(), low, high);
    DensityCurve posterior = new DensityCurve(key.posterior(), low, high);
    double peak = Math.max(prior.peak(), posterior.peak());
    Scale up = Scale.amounts(peak, place.getMaxY(), place.getY(), 3);
    prior.draw(pen, ChartStyle.FAINT_INK, 0.12, across, up);
    posterior.draw(pen, colour, 0.25, across, up);
    pen.colour(ChartStyle.FAINT_INK).stroke(1);
    pen.line(across.from(), up.from(), across.to(), up.from());
    range(pen.colour(ChartStyle.FAINT_INK), key.priorRange(), across, up.from() + 7);
    range(pen.colour(colour), key.range(), across, up.from() + 14);
    for (double tick : across.ticks()) {
      pen.font(ChartStyle.TICK).colour(ChartStyle.INK);
      pen.text(across.text(tick), across.at(tick), up.from() + 33, Align.CENTRE);
    }
  }

  private static void title(Pen pen, Rectangle2D place, FittedKey key) {
    double y = place.getY() - 36;
    String unit = key.unit().isEmpty() ? "" : " (" + key.unit() + ")";
    pen.font(ChartStyle.SMALL_TITLE).colour(ChartStyle.INK);
    pen.text(key.name() + unit, place.getX(), y, Align.LEFT);
    pen.font(ChartStyle.TICK).colour(ChartStyle.FAINT_INK);
    pen.text(ShortNames.ofPath(key.key(), pen, place.getWidth()), place.getX(), y + 15, Align.LEFT);
    String share = NumberTexts.format("0 %").format(Math.max(0, key.shrinkage()));
    String told = key.shrinkage() < 0 ? "no narrower than before" : "narrower by " + share;
    pen.text(
        (key.identified() ? "identified: " : "not identified: ") + told,
        place.getX(),
        y + 30,
        Align.LEFT);
  }

  private static void range(Pen pen, List<Double> range, Scale across, double y) {
    pen.stroke(2.4).line(across.at(range.get(0)), y, across.at(range.get(2)), y);
    pen.dot(across.at(range.get(1)), y, 3.6);
  }
}
