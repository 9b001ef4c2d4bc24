package org.hudna.view.map;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hudna.io.ScenarioReader;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.scenario.Theatre;
import org.hudna.view.scene.Recording;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Scene.ConvoyScene;
import org.hudna.view.scene.Scene.CorridorScene;
import org.hudna.view.scene.Scene.FormationScene;
import org.hudna.view.scene.Scene.PlaceScene;
import org.hudna.view.scene.Scene.Strike;

/** Scenes of a scenario that has not run, with things put into them. */
record Scenes(Scenario scenario, Theatre theatre) {
  static final double HOURS = 30;

  static Scenes of(String file) {
    ScenarioFamily family = new ScenarioReader().read(Path.of(file));
    return new Scenes(family.draw(1), family.theatre());
  }

  static Scenes geneva() {
    return of("scenarios/geneva-2016.yaml");
  }

  /** Before the first event. */
  Scene first() {
    return new Recording(scenario, theatre).at(0);
  }

  /** With attacks by all, a sortie, heat, a waiting convoy, zones in force, a stepped corridor. */
  Scene busy(int flashes) {
    Scene first = first();
    List<Strike> strikes = new ArrayList<>();
    ViolenceMark[] marks = ViolenceMark.values();
    for (int i = 0; i < flashes; i++) {
      var sector = theatre.sectors().get(i % theatre.sectors().size());
      String arm = i % 7 == 0 ? scenario.airArms().keySet().iterator().next() : null;
      strikes.add(
          new Strike(
              HOURS - 23.0 * (flashes - i) / flashes,
              i,
              marks[i % marks.length].key(),
              sector.id(),
              null,
              scenario.parties().keySet().iterator().next(),
              arm,
              i % 2 == 0,
              i % 9,
              0));
    }
    List<FormationScene> formations = new ArrayList<>();
    for (int i = 0; i < first.formations().size(); i++) {
      FormationScene before = first.formations().get(i);
      formations.add(
          new FormationScene(before.party(), (i % 11) / 10.0, before.entanglement(), false));
    }
    var place = theatre.places().get(theatre.places().size() / 2);
    ConvoyScene convoy =
        new ConvoyScene(
            "convoy-1",
            "waiting",
            "no-answer",
            null,
            place.id(),
            5000,
            place.longitude() + 0.1,
            place.latitude() + 0.1,
            HOURS - 5);
    CorridorScene stepped = new CorridorScene(1, 0, true);
    String corridor = first.corridors().keySet().stream().findFirst().orElse("none");
    return with(
        first,
        first.places(),
        formations,
        List.of(convoy),
        Map.of(corridor, stepped),
        strikes,
        Collections.nCopies(theatre.sectors().size(), 12.0));
  }

  /** With other holders of places. */
  Scene held(List<PlaceScene> places) {
    Scene f = first();
    return with(f, places, f.formations(), f.convoys(), f.corridors(), f.flashes(), f.heat());
  }

  /** With other convoys. */
  Scene withConvoys(List<ConvoyScene> convoys) {
    Scene f = first();
    return with(f, f.places(), f.formations(), convoys, f.corridors(), f.flashes(), f.heat());
  }

  /** With other attacks. */
  Scene struck(List<Strike> flashes) {
    Scene f = first();
    return with(f, f.places(), f.formations(), f.convoys(), f.corridors(), flashes, f.heat());
  }

  private Scene with(
      Scene f,
      List<PlaceScene> places,
      List<FormationScene> formations,
      List<ConvoyScene> convoys,
      Map<String, CorridorScene> corridors,
      List<Strike> flashes,
      List<Double> heat) {
    return new Scene(
        HOURS,
        scenario.time().at(HOURS),
        f.phase(),
        null,
        3,
        2,
        7,
        places,
        formations,
        convoys,
        corridors,
        true,
        flashes,
        heat,
        f.parties(),
        f.trust(),
        f.observers(),
        10,
        0);
  }

  MapPicture picture(Look look) {
    return new MapPicture(scenario, theatre, look);
  }
}
