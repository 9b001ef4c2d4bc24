package org.hudna.view;

import java.awt.Graphics2D;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hudna.scenario.Phase;

/** The sheet beside the map: which run, when it is, where the agreement stands, and the legend. */
final class SideSheet {
  static final int WIDTH = 268;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("EEEE, HH:mm", Locale.ENGLISH);
  private final String title;
  private final long seed;
  private final Legend legend;

  SideSheet(String title, long seed, Legend legend) {
    this.title = title;
    this.seed = seed;
    this.legend = legend;
  }

  /** Draws the sheet and says how high it is. */
  int paint(Graphics2D graphics, Moment moment) {
    SheetPen pen = new SheetPen(graphics, WIDTH);
    pen.write(title, MapStyle.BOLD, MapStyle.INK);
    pen.write("seed " + seed, MapStyle.SMALL, MapStyle.FAINT);
    pen.rule();
    pen.write(DAY.format(moment.time()), MapStyle.LARGE, MapStyle.INK);
    pen.write(HOUR.format(moment.time()), MapStyle.TEXT, MapStyle.FAINT);
    pen.skip(6);
    pen.write(phase(moment), MapStyle.BOLD, MapStyle.INK);
    agreement(pen, moment);
    pen.skip(6);
    pen.write(attacks(moment), MapStyle.TEXT, MapStyle.INK);
    pen.write(
        String.format(Locale.ENGLISH, "%,d people killed since the start", moment.deaths()),
        MapStyle.TEXT,
        MapStyle.INK);
    pen.rule();
    legend.write(pen, moment);
    return pen.height();
  }

  private static void agreement(SheetPen pen, Moment moment) {
    if (moment.truceDay() > 0) {
      pen.write("day " + moment.truceDay() + " of the truce", MapStyle.TEXT, MapStyle.INK);
    }
    if (moment.phase() == Phase.PERSUASION) {
      String calm = "calm days: " + moment.calmDays() + " of " + moment.calmRequired();
      pen.write(calm, MapStyle.TEXT, MapStyle.INK);
    }
    if (moment.cause() != null) {
      pen.write("cause: " + moment.cause().replace('-', ' '), MapStyle.TEXT, MapStyle.INK);
    }
  }

  private static String attacks(Moment moment) {
    String all = moment.attacks() + " attacks in the last 24 hours";
    return moment.truceDay() > 0 ? all + ", " + moment.forbidden() + " against the truce" : all;
  }

  static String phase(Moment moment) {
    return switch (moment.phase()) {
      case NEGOTIATION -> moment.calmRequired() == 0 ? "No agreement" : "Before the agreement";
      case ANNOUNCED -> "Agreement announced";
      case PERSUASION -> "Truce: persuasion";
      case IMPLEMENTATION -> "Truce: implementation";
      case POLITICAL_PROCESS -> "Truce: political process";
      case COLLAPSED -> "Truce collapsed";
    };
  }
}
