package org.hudna.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Set;
import org.hudna.model.CeasefireSimulation;
import org.hudna.scenario.Theatre.FormationSite;
import org.junit.jupiter.api.Test;

class TruceMapTest {
  private final MapStyle style = new MapStyle(MiniScenario.THEATRE);

  @Test
  void everyPartyWithFormationsHasItsColourOnTheMap() {
    RunWatch watch = MiniScenario.watch();
    Set<Integer> colours = draw(MiniScenario.runTo(24, watch), watch);
    for (FormationSite site : MiniScenario.THEATRE.formations()) {
      assertThat(colours).contains(style.party(site.party()).getRGB());
    }
    assertThat(colours).contains(MapStyle.LAND.getRGB(), MapStyle.SEA.getRGB());
  }

  @Test
  void theMapIsDrawnBeforeTheRunStarts() {
    RunWatch watch = MiniScenario.watch();
    CeasefireSimulation run =
        new CeasefireSimulation(
            MiniScenario.SCENARIO, MiniScenario.THEATRE, MiniScenario.SEED, watch);
    assertThat(draw(run, watch)).contains(style.party("crown").getRGB());
  }

  @Test
  void formationsThatGoOverChangeTheirColour() {
    RunWatch watch = MiniScenario.watch();
    CeasefireSimulation run = MiniScenario.runTo(6, watch);
    Set<Integer> before = layer(run, "Formations");
    run.world().cast().formations().forEach(f -> f.follow(run.world().cast().party("league")));
    assertThat(before).contains(style.party("crown").getRGB());
    assertThat(layer(run, "Formations"))
        .contains(style.party("league").getRGB())
        .doesNotContain(style.party("crown").getRGB());
  }

  @Test
  void onlyBesiegedPlacesHaveARing() {
    RunWatch watch = MiniScenario.watch();
    CeasefireSimulation run = MiniScenario.runTo(6, watch);
    assertThat(layer(run, "Places")).contains(MapStyle.SIEGE.getRGB());
    run.world().ground().places().forEach(place -> place.besieger(null));
    assertThat(layer(run, "Places")).doesNotContain(MapStyle.SIEGE.getRGB());
  }

  @Test
  void corridorsStandOutOnceTheyAreOpen() {
    RunWatch watch = MiniScenario.watch();
    CeasefireSimulation run = MiniScenario.runTo(6, watch);
    assertThat(layer(run, "Roads and corridors")).doesNotContain(MapStyle.CORRIDOR.getRGB());
    run.world().ground().corridors().forEach(corridor -> corridor.open(true));
    assertThat(layer(run, "Roads and corridors")).contains(MapStyle.CORRIDOR.getRGB());
  }

  private Set<Integer> draw(CeasefireSimulation run, RunWatch watch) {
    MapProjection projection = MapProjection.fit(MiniScenario.THEATRE, 700, 600);
    TruceMap map = new TruceMap(run, watch, style, projection);
    BufferedImage picture = new BufferedImage(700, 600, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.clipRect(0, 0, 700, 600);
    map.paint(graphics);
    return Pixels.of(picture);
  }

  private Set<Integer> layer(CeasefireSimulation run, String name) {
    MapProjection projection = MapProjection.fit(MiniScenario.THEATRE, 700, 600);
    TruceMap map = new TruceMap(run, MiniScenario.watch(), style, projection);
    BufferedImage picture = new BufferedImage(700, 600, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 700, 600);
    map.layers().get(name).paint(graphics, new java.awt.geom.AffineTransform());
    return Pixels.of(picture);
  }
}
