package org.hudna.view.film;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Set;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import org.hudna.view.map.Layer;
import org.hudna.view.map.Look;
import org.hudna.view.map.MapPicture;
import org.hudna.view.map.MapView;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Words;

/**
 * Draws the pictures of a film: the map with date, phase, clock and legend, and under it the
 * headline numbers and how far the run is. One object serves one thread.
 */
public final class FilmFrame {
  /** Width of a picture, in pixels. */
  public static final int WIDTH = 1280;

  /** Height of a picture, in pixels. */
  public static final int HEIGHT = 720;

  private static final int STRIP = 58;
  private static final int RIM = 18;
  private static final int TITLE_WIDTH = 400;
  private static final int BAR = 4;
  private static final Font NUMBER = new Font(Font.SANS_SERIF, Font.BOLD, 22);
  private static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 14);

  private final MapPicture map;
  private final Look look;
  private final String title;
  private final String subtitle;
  private final double endHours;

  /**
   * Pictures of a run.
   *
   * @param subtitle which run of the scenario it is
   */
  public FilmFrame(Scenario scenario, Theatre theatre, Look look, String subtitle) {
    this.map = new MapPicture(scenario, theatre, look);
    this.look = look;
    this.title = scenario.title();
    this.subtitle = subtitle;
    this.endHours = scenario.time().days() * 24.0;
  }

  /** A picture that {@link #paint} fills. */
  public static BufferedImage blank() {
    return new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
  }

  /** Draws a scene over a whole picture. */
  public void paint(BufferedImage picture, Scene scene) {
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    Rectangle area = new Rectangle(0, 0, WIDTH, HEIGHT - STRIP);
    map.paint(graphics, area, scene, MapView.WHOLE, Set.copyOf(Layer.all()));
    graphics.translate(0, HEIGHT - STRIP);
    strip(graphics, scene);
    graphics.dispose();
  }

  private void strip(Graphics2D graphics, Scene scene) {
    graphics.setPaint(look.paper());
    graphics.fillRect(0, 0, WIDTH, STRIP);
    int done = (int) Math.round(WIDTH * scene.hours() / endHours);
    graphics.setPaint(look.sea());
    graphics.fillRect(0, 0, WIDTH, BAR);
    graphics.setPaint(look.faint());
    graphics.fillRect(0, 0, done, BAR);
    write(graphics, shortened(graphics, title), TITLE, look.ink(), RIM, 29);
    write(graphics, subtitle, LABEL, look.faint(), RIM, 47);
    int x = TITLE_WIDTH + 2 * RIM;
    int step = (WIDTH - x) / 4;
    long forbidden = scene.flashes().stream().filter(Scene.Strike::covered).count();
    number(graphics, scene.deaths(), "film.deaths", x);
    number(graphics, Math.round(scene.peopleReached()), "film.reached", x + step);
    number(graphics, scene.flashes().size(), "film.attacks", x + 2 * step);
    number(graphics, forbidden, "film.violations", x + 3 * step);
  }

  private void number(Graphics2D graphics, long value, String label, int x) {
    write(graphics, Words.of("film.number", value), NUMBER, look.ink(), x, 31);
    write(graphics, Words.of(label), LABEL, look.faint(), x, 48);
  }

  private static String shortened(Graphics2D graphics, String text) {
    FontMetrics metrics = graphics.getFontMetrics(TITLE);
    String shown = text;
    while (metrics.stringWidth(shown) > TITLE_WIDTH) {
      shown = shown.substring(0, shown.length() - 2).strip() + "\u2026";
    }
    return shown;
  }

  private static void write(
      Graphics2D graphics, String text, Font font, Color colour, int x, int y) {
    graphics.setFont(font);
    graphics.setPaint(colour);
    graphics.drawString(text, x, y);
  }
}
