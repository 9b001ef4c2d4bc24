package org.hudna.view;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import javax.imageio.ImageIO;
import org.hudna.metric.CoveredDyads;
import org.hudna.model.CeasefireSimulation;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;

/** A picture of the map at one instant of a run; needs no display. */
public final class Snapshot {
  private static final double WIDEST = 1100;
  private static final double HIGHEST = 880;
  private static final int PIXELS_PER_UNIT = 2;
  private final CeasefireSimulation run;
  private final RunWatch watch;

  private Snapshot(CeasefireSimulation run, RunWatch watch) {
    this.run = run;
    this.watch = watch;
  }

  /**
   * Runs a scenario up to an instant.
   *
   * @param at the instant, rounded up to the end of a step
   * @throws IllegalArgumentException if it lies outside the simulated period
   */
  public static Snapshot of(Scenario scenario, Theatre theatre, long seed, LocalDateTime at) {
    double hours = scenario.time().hoursTo(at);
    if (hours < 0 || at.isAfter(scenario.time().end())) {
      throw new IllegalArgumentException(
          at + " is not between " + scenario.time().start() + " and " + scenario.time().end());
    }
    RunWatch watch = new RunWatch(scenario.time().days(), CoveredDyads.of(scenario, theatre));
    CeasefireSimulation run = new CeasefireSimulation(scenario, theatre, seed, watch);
    run.start();
    while (Moment.hours(run) < hours - 1e-6) {
      run.schedule.step(run);
    }
    return new Snapshot(run, watch);
  }

  /** Map, date, phase and legend. */
  public BufferedImage picture() {
    Theatre theatre = run.theatre();
    MapStyle style = new MapStyle(theatre);
    MapProjection projection = MapProjection.fit(theatre, WIDEST, HIGHEST);
    TruceMap map = new TruceMap(run, watch, style, projection);
    Legend legend = new Legend(run.scenario(), theatre, style);
    SideSheet sheet = new SideSheet(run.scenario().title(), run.runSeed(), legend);
    int width = (int) projection.width() + SideSheet.WIDTH;
    int height = Math.max((int) projection.height(), height(sheet));
    BufferedImage picture = image(width * PIXELS_PER_UNIT, height * PIXELS_PER_UNIT);
    Graphics2D graphics = picture.createGraphics();
    graphics.scale(PIXELS_PER_UNIT, PIXELS_PER_UNIT);
    graphics.setColor(MapStyle.SEA);
    graphics.fillRect(0, 0, width, height);
    map.paint((Graphics2D) graphics.create(0, 0, (int) projection.width(), height));
    graphics.translate(projection.width(), 0);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, SideSheet.WIDTH, height);
    sheet.paint(graphics, Moment.of(run, watch));
    graphics.dispose();
    return picture;
  }

  private int height(SideSheet sheet) {
    Graphics2D trial = image(1, 1).createGraphics();
    int height = sheet.paint(trial, Moment.of(run, watch));
    trial.dispose();
    return height;
  }

  private static BufferedImage image(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
  }

  /**
   * Writes the picture as PNG.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(Path file) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (var out = Files.newOutputStream(file)) {
      ImageIO.write(picture(), "png", out);
    }
  }
}
