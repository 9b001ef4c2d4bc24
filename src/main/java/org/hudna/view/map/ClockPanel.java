package org.hudna.view.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hudna.scenario.Phase;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Words;

/** The instant that is shown: date, phase, and the clock of calm days. */
final class ClockPanel {
  private static final int CELL = 20;
  private static final int GAP = 4;
  private static final int MOST_CELLS = 14;
  private static final int HEIGHT = 22;
  private static final int ROOM = 220;
  private final Look look;

  ClockPanel(Look look) {
    this.look = look;
  }

  void write(SheetPen pen, Scene scene) {
    Locale locale = Locale.forLanguageTag(Words.of("map.locale"));
    pen.write(
        DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(scene.time()),
        Look.LARGE,
        look.ink());
    pen.write(
        DateTimeFormatter.ofPattern("EEEE, HH:mm", locale).format(scene.time()),
        Look.TEXT,
        look.faint());
    pen.skip(4);
    pen.write(phase(scene), Look.BOLD, phaseColour(scene.phase()));
    if (scene.collapseCause() != null) {
      pen.write(
          Words.of("map.clock.cause", Words.orKey("cause.", scene.collapseCause())),
          Look.SMALL,
          look.ink());
    }
    if (scene.calmRequired() > 0 && (scene.phase().inForce() || scene.calmDays() > 0)) {
      pen.skip(4);
      pen.draw(HEIGHT, graphics -> cells(graphics, scene));
      boolean past = scene.calmDays() > scene.calmRequired();
      pen.write(
          Words.of(
              past ? "map.clock.calm-past" : "map.clock.calm",
              scene.calmDays(),
              scene.calmRequired()),
          Look.SMALL,
          look.faint());
    }
  }

  private static String phase(Scene scene) {
    if (!scene.agreed()) {
      return Words.of("map.clock.none");
    }
    String first = Words.capital(Words.of("phase." + scene.phase().key()));
    return scene.truceDay() == 0 ? first : Words.of("map.clock.day", first, scene.truceDay());
  }

  private Color phaseColour(Phase phase) {
    if (phase == Phase.COLLAPSED) {
      return look.barred();
    }
    return phase.inForce() ? look.corridor() : look.ink();
  }

  private void cells(Graphics2D graphics, Scene scene) {
    int cells = Math.min(MOST_CELLS, scene.calmRequired());
    int width = Math.min(CELL, (ROOM - GAP * cells) / cells);
    double daysPerCell = (double) scene.calmRequired() / cells;
    for (int i = 0; i < cells; i++) {
      var cell = new RoundRectangle2D.Double(i * (width + GAP), 3, width, HEIGHT - 9, 5, 5);
      boolean calm = (i + 1) * daysPerCell <= scene.calmDays() + 1e-9;
      graphics.setPaint(calm ? look.corridor() : look.sea());
      graphics.fill(cell);
      graphics.setPaint(calm ? look.corridor() : look.faint());
      graphics.setStroke(Look.LINE);
      graphics.draw(cell);
    }
  }
}
