package org.hudna.view.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hudna.model.event.ObservationEvent.ReportPublished;
import org.hudna.model.event.SimulationEvent;
import org.hudna.view.scene.Samples.Sample;
import org.hudna.view.scene.Scene.FormationScene;
import org.hudna.view.scene.Scene.PartyScene;
import org.hudna.view.scene.Scene.Strike;

/** Makes scenes from a state and the events of the last 24 hours. */
final class SceneMaker {
  private static final PartyScene STRANGER = new PartyScene(null, 0, 0);
  private final Setting setting;
  private final Strikes strikes;

  SceneMaker(Setting setting) {
    this.setting = setting;
    this.strikes = new Strikes(setting.scenario().airArms());
  }

  /**
   * The scene at an hour.
   *
   * @param recent the events of the 24 hours before it, by time
   * @param sample of the formations, or null where none was taken
   */
  Scene make(double hours, RunState state, List<SimulationEvent> recent, Sample sample) {
    TruceState truce = state.truce();
    return new Scene(
        hours,
        setting.scenario().time().at(hours),
        truce.phase(),
        truce.collapseCause(),
        truce.truceDay(hours),
        truce.calmDays(),
        setting.calmRequired(),
        state.ground().places(),
        formations(state, sample),
        state.aid().scenes(hours),
        truce.corridors(),
        setting.hasZones() && truce.phase().jointCentreWorks(),
        flashes(recent),
        state.ground().heat(hours),
        truce.parties(),
        truce.trust(),
        published(recent),
        state.ground().deaths(),
        state.aid().peopleReached());
  }

  private static List<FormationScene> formations(RunState state, Sample sample) {
    GroundState ground = state.ground();
    Map<String, PartyScene> parties = state.truce().parties();
    List<FormationScene> scenes = new ArrayList<>(ground.formations());
    for (int i = 0; i < ground.formations(); i++) {
      String party = ground.party(i);
      double commitment =
          sample == null
              ? parties.getOrDefault(party, STRANGER).commitment()
              : sample.commitment()[i];
      boolean moving = sample != null && sample.moving().get(i);
      scenes.add(new FormationScene(party, commitment, ground.entanglement(i), moving));
    }
    return scenes;
  }

  private List<Strike> flashes(List<SimulationEvent> recent) {
    List<Strike> flashes = new ArrayList<>();
    for (SimulationEvent event : recent) {
      Strike flash = strikes.of(event);
      if (flash != null) {
        flashes.add(flash);
      }
    }
    return flashes;
  }

  private Map<String, Integer> published(List<SimulationEvent> recent) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    setting.scenario().observers().keySet().forEach(id -> counts.put(id, 0));
    for (SimulationEvent event : recent) {
      if (event instanceof ReportPublished report) {
        counts.merge(report.observer(), 1, Integer::sum);
      }
    }
    return counts;
  }
}
