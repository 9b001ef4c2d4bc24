package org.hudna.view.film;

import java.awt.AlphaComposite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Set;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import org.hudna.view.film.Captions.Caption;
import org.hudna.view.map.Layer;
import org.hudna.view.map.Look;
import org.hudna.view.map.MapPicture;
import org.hudna.view.map.MapView;
import org.hudna.view.map.MomentColours;
import org.hudna.view.map.Shortened;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Timeline;

/**
 * Draws the pictures of a film: the map with date, phase, clock and legend, under it how far the
 * run is and the headline numbers, and on it what happens. The legend explains all that the film
 * shows, from its first picture on. One object serves one thread.
 */
public final class FilmFrame {
  /** Width of a picture, in pixels. */
  public static final int WIDTH = 1280;

  /** Height of a picture, in pixels. */
  public static final int HEIGHT = 720;

  /** Letters of dates and of what is less important. */
  static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 11);

  static final int SHEET = 376;
  private static final Font CAPTION = new Font(Font.SANS_SERIF, Font.BOLD, 17);
  private static final int CAPTION_HEIGHT = 36;
  private static final int CAPTION_RIM = 16;
  private static final int MOST_CAPTION = 520;
  private static final Rectangle AREA = new Rectangle(WIDTH, HEIGHT);
  private static final Set<Layer> LAYERS = Set.copyOf(Layer.all());

  private final Timeline timeline;
  private final Reel reel;
  private final Look look;
  private final MapPicture map;
  private final FilmStrip strip;
  private final Captions captions;
  private final Rectangle spot;

  /**
   * Pictures of a run that is complete.
   *
   * @param subtitle which run of the scenario it is
   */
  public FilmFrame(
      Scenario scenario,
      Theatre theatre,
      Timeline timeline,
      Reel reel,
      Look look,
      String subtitle) {
    this.timeline = timeline;
    this.reel = reel;
    this.look = look;
    this.map = new MapPicture(scenario, theatre, look, SHEET, FilmStrip.HEIGHT);
    this.strip = new FilmStrip(scenario, timeline, look, subtitle, WIDTH - SHEET);
    this.captions = new Captions(scenario, theatre, timeline, reel);
    explain();
    Scene last = timeline.at(reel.toHours());
    this.spot = map.quiet(AREA, last, LAYERS, MOST_CAPTION, CAPTION_HEIGHT);
  }

  /** Explains what is in any of the pictures. */
  private void explain() {
    int frame = 0;
    while (reel.hours(frame) < reel.toHours()) {
      map.explain(timeline.at(reel.hours(frame)));
      frame++;
    }
    map.explain(timeline.at(reel.toHours()));
  }

  /** A picture that {@link #paint} fills. */
  public static BufferedImage blank() {
    return new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
  }

  /** The stretch of the run that is shown. */
  Reel reel() {
    return reel;
  }

  /** Draws a whole picture, by its number from 0. */
  public void paint(BufferedImage picture, int frame) {
    Scene scene = timeline.at(reel.hours(frame));
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    map.paint(graphics, AREA, scene, MapView.WHOLE, LAYERS);
    double seconds = (double) frame / reel.framesPerSecond();
    Caption caption = captions.at(seconds);
    if (caption != null) {
      paint(graphics, caption, caption.opacity(seconds));
    }
    graphics.translate(0, HEIGHT - FilmStrip.HEIGHT);
    strip.paint(graphics, scene);
    graphics.dispose();
  }

  private void paint(Graphics2D graphics, Caption caption, double opacity) {
    FontMetrics letters = graphics.getFontMetrics(CAPTION);
    String text = Shortened.to(caption.text(), letters, MOST_CAPTION - 3 * CAPTION_RIM);
    int width = letters.stringWidth(text) + 3 * CAPTION_RIM;
    Graphics2D pen = (Graphics2D) graphics.create();
    pen.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
    pen.translate(spot.x + (spot.width - width) / 2, spot.y);
    pen.setPaint(look.paper());
    pen.fill(new RoundRectangle2D.Double(0, 0, width, CAPTION_HEIGHT, 8, 8));
    pen.setPaint(MomentColours.of(caption.mark().kind()));
    pen.fill(new RoundRectangle2D.Double(0, 0, 8, CAPTION_HEIGHT, 8, 8));
    pen.draw(new RoundRectangle2D.Double(0, 0, width, CAPTION_HEIGHT, 8, 8));
    pen.setFont(CAPTION);
    pen.setPaint(look.ink());
    pen.drawString(text, (int) (1.5 * CAPTION_RIM), CAPTION_HEIGHT - 12);
    pen.dispose();
  }
}
