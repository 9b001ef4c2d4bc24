package org.hudna.view;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.hudna.model.CeasefireSimulation;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import org.hudna.view.map.Caption;
import org.hudna.view.map.Layer;
import org.hudna.view.map.Look;
import org.hudna.view.map.MapPicture;
import org.hudna.view.map.MapView;
import org.hudna.view.scene.Recording;
import org.hudna.view.scene.Scene;

/** A picture of the map at one instant of a run; needs no display. */
public final class Snapshot {
  private static final Rectangle AREA = new Rectangle(1400, 900);
  private static final int PIXELS_PER_UNIT = 2;
  private final Scenario scenario;
  private final Theatre theatre;
  private final Scene scene;
  private final Look look;
  private final String caption;

  private Snapshot(Scenario scenario, Theatre theatre, Scene scene, Look look, String caption) {
    this.scenario = scenario;
    this.theatre = theatre;
    this.scene = scene;
    this.look = look;
    this.caption = caption;
  }

  /**
   * Runs a scenario up to an instant.
   *
   * @param at the instant
   * @param title says below the picture which run it is
   * @throws IllegalArgumentException if it lies outside the simulated period
   */
  public static Snapshot of(
      Scenario scenario, Theatre theatre, long seed, LocalDateTime at, Look look, String title) {
    double hours = scenario.time().hoursTo(at);
    if (hours < 0 || at.isAfter(scenario.time().end())) {
      throw new IllegalArgumentException(
          at + " is not between " + scenario.time().start() + " and " + scenario.time().end());
    }
    Scene scene = recorded(scenario, theatre, seed, hours).at(hours);
    return new Snapshot(scenario, theatre, scene, look, title);
  }

  private static Recording recorded(Scenario scenario, Theatre theatre, long seed, double hours) {
    Recording recording = new Recording(scenario, theatre);
    CeasefireSimulation run = new CeasefireSimulation(scenario, theatre, seed, recording);
    run.start();
    recording.sample(run.world(), 0);
    for (int part = 0; recording.knownHours() < hours - 1e-6; part++) {
      run.schedule.step(run);
      recording.sample(run.world(), run.parts().get(part).toHours());
    }
    return recording;
  }

  /** Map, date, phase and legend, and below them which run it is. */
  public BufferedImage picture() {
    BufferedImage picture =
        new BufferedImage(
            AREA.width * PIXELS_PER_UNIT,
            AREA.height * PIXELS_PER_UNIT,
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.scale(PIXELS_PER_UNIT, PIXELS_PER_UNIT);
    new MapPicture(scenario, theatre, look)
        .paint(graphics, AREA, scene, MapView.WHOLE, Layer.all());
    graphics.dispose();
    return Caption.below(picture, PIXELS_PER_UNIT, look, caption);
  }

  /**
   * Writes the picture as PNG; the file appears whole or not at all.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(Path file) throws IOException {
    PictureFile.write(picture(), file);
  }
}
