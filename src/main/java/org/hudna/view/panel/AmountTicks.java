package org.hudna.view.panel;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;

/** Steps of axes of whole amounts, whose large numbers are in thousands and millions. */
final class AmountTicks {
  private static final long LARGEST = 1_000_000_000L;

  private AmountTicks() {}

  /** 1, 2, 5, 10 and so on. */
  static TickUnits units() {
    TickUnits units = new TickUnits();
    for (long power = 1; power <= LARGEST; power *= 10) {
      for (int digit : new int[] {1, 2, 5}) {
        units.add(new Tick((double) digit * power));
      }
    }
    return units;
  }

  /** An amount as axes and tables of the panels write it: 950, 5k, 12k, 1.5M. */
  static String brief(double amount) {
    if (Math.abs(amount) >= 1e6) {
      return format("0.##").format(amount / 1e6) + "M";
    }
    return Math.abs(amount) >= 1e3
        ? format("0.#").format(amount / 1e3) + "k"
        : format("#,##0.##").format(amount);
  }

  /** A format that writes numbers the same everywhere. */
  static DecimalFormat format(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
  }

  private static final class Tick extends NumberTickUnit {
    private static final long serialVersionUID = 1L;

    Tick(double size) {
      super(size, format("0"));
    }

    @Override
    public String valueToString(double value) {
      return brief(value);
    }
  }
}
