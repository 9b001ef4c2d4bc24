package org.hudna.view.map;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Set;
import org.hudna.io.ScenarioReader;
import org.hudna.model.CeasefireSimulation;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.scenario.Theatre;
import org.hudna.view.scene.Recording;
import org.hudna.view.scene.Scene;

/** A run that was recorded whole, and pictures of its scenes. */
record RecordedRun(Scenario scenario, Theatre theatre, Recording recording) {

  static RecordedRun of(String file, long seed) {
    ScenarioFamily family = new ScenarioReader().read(Path.of(file));
    Scenario scenario = family.draw(seed);
    Recording recording = new Recording(scenario, family.theatre());
    CeasefireSimulation run = new CeasefireSimulation(scenario, family.theatre(), seed, recording);
    run.start();
    recording.sample(run.world(), 0);
    for (var part : run.parts()) {
      run.schedule.step(run);
      recording.sample(run.world(), part.toHours());
    }
    recording.close();
    return new RecordedRun(scenario, family.theatre(), recording);
  }

  static RecordedRun mini() {
    return of("src/test/resources/scenarios/mini.yaml", 11);
  }

  Scene at(double hours) {
    return recording.at(hours);
  }

  MapPicture picture(Look look) {
    return new MapPicture(scenario, theatre, look);
  }

  static BufferedImage draw(
      MapPicture picture, Scene scene, MapView view, Set<Layer> layers, int width, int height) {
    return draw(picture, scene, view, layers, width, height, 1);
  }

  static BufferedImage draw(
      MapPicture picture,
      Scene scene,
      MapView view,
      Set<Layer> layers,
      int width,
      int height,
      int scale) {
    BufferedImage image =
        new BufferedImage(width * scale, height * scale, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(scale, scale);
    picture.paint(graphics, new Rectangle(width, height), scene, view, layers);
    graphics.dispose();
    return image;
  }
}
