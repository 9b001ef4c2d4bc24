package org.hudna.view.film;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hudna.scenario.Scenario;
import org.hudna.view.map.Look;
import org.hudna.view.map.Shortened;
import org.hudna.view.scene.Headline;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Timeline;
import org.hudna.view.scene.Words;

/** What stands under the map of a film: how far the run is, its title, and what it came to. */
final class FilmStrip {
  static final int HEIGHT = 94;
  private static final int RIM = 18;
  private static final int NUMBERS = 4;
  private static final int NUMBER_WIDTH = 150;
  private static final int VALUE_LINE = 52;
  private static final int TITLE_LINE = 50;
  private static final int REST_LINE = 67;
  private static final int LABEL_LINE = 69;
  private static final int NOTE_LINE = 84;
  private static final Font NUMBER = new Font(Font.SANS_SERIF, Font.BOLD, 20);
  private static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 14);

  private final Scenario scenario;
  private final Timeline timeline;
  private final Look look;
  private final String subtitle;
  private final int width;
  private final ProgressBar bar;
  private final String since;

  FilmStrip(Scenario scenario, Timeline timeline, Look look, String subtitle, int width) {
    this.scenario = scenario;
    this.timeline = timeline;
    this.look = look;
    this.subtitle = subtitle;
    this.width = width;
    this.bar = new ProgressBar(timeline, scenario.time(), look, RIM, width - 2 * RIM);
    Locale locale = Locale.forLanguageTag(Words.of("map.locale"));
    this.since =
        Words.of(
            "film.since",
            DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(scenario.time().start()));
  }

  void paint(Graphics2D pen, Scene scene) {
    pen.setPaint(look.paper());
    pen.fillRect(0, 0, width, HEIGHT);
    bar.paint(pen, scene);
    title(pen);
    number(pen, 0, Words.of("film.number", scene.deaths()), "film.deaths", since);
    number(
        pen, 1, Words.of("film.number", Math.round(scene.peopleReached())), "film.reached", since);
    number(
        pen,
        2,
        Words.of("film.number", scene.flashes().size()),
        "film.attacks",
        Words.of("film.day-long"));
    violations(pen, scene);
  }

  /** The title on one line or two, and which run it is on those that are left of three. */
  private void title(Graphics2D pen) {
    int room = width - NUMBERS * NUMBER_WIDTH - 2 * RIM;
    FontMetrics letters = pen.getFontMetrics(TITLE);
    String title = scenario.title();
    String simulated = Words.of("map.simulated");
    String run = Words.of("film.run", subtitle, simulated);
    boolean together = pen.getFontMetrics(LABEL).stringWidth(run) <= room;
    int end = together ? breakOf(title, letters, room) : title.length();
    String first = Shortened.to(title.substring(0, end), letters, room);
    String rest = Shortened.to(title.substring(end).strip(), letters, room);
    write(pen, first, TITLE, look.ink(), RIM, TITLE_LINE);
    write(pen, rest, TITLE, look.ink(), RIM, REST_LINE);
    if (together) {
      write(pen, run, LABEL, look.faint(), RIM, rest.isEmpty() ? LABEL_LINE : NOTE_LINE);
    } else {
      write(pen, subtitle, LABEL, look.faint(), RIM, LABEL_LINE);
      write(pen, simulated, LABEL, look.faint(), RIM, NOTE_LINE);
    }
  }

  /** Where a text is to be broken so that its first part fits; its length where it does whole. */
  private static int breakOf(String text, FontMetrics letters, int room) {
    int cut = text.length();
    while (cut > 0 && letters.stringWidth(text.substring(0, cut)) > room) {
      cut = text.lastIndexOf(' ', cut - 1);
    }
    return cut <= 0 ? text.length() : cut;
  }

  private void violations(Graphics2D pen, Scene scene) {
    if (scenario.agreement() == null) {
      number(pen, 3, Words.of("film.none"), "film.violations", Words.of("film.no-truce"));
      return;
    }
    number(
        pen,
        3,
        Words.of("film.number", Math.round(Headline.of(timeline, scene.hours()).violations())),
        "film.violations",
        Words.of("film.violations-note", Headline.lately(scene)));
  }

  private void number(Graphics2D pen, int column, String value, String label, String note) {
    int x = width - (NUMBERS - column) * NUMBER_WIDTH;
    write(pen, value, NUMBER, look.ink(), x, VALUE_LINE);
    write(pen, Words.of(label), LABEL, look.ink(), x, LABEL_LINE);
    write(pen, note, FilmFrame.SMALL, look.faint(), x, NOTE_LINE);
  }

  private static void write(Graphics2D pen, String text, Font font, Color colour, int x, int y) {
    pen.setFont(font);
    pen.setPaint(colour);
    pen.drawString(text, x, y);
  }
}
