package org.hudna.view.map;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hudna.scenario.Stance;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Scene.CorridorScene;
import org.hudna.view.scene.Scene.FormationScene;
import org.hudna.view.scene.Scene.PartyScene;
import org.hudna.view.scene.Scene.PlaceScene;
import org.hudna.view.scene.Scene.Strike;

/**
 * What a scene holds that the legend explains.
 *
 * @param parties with formations or places, and their stances, in the order of the theatre
 * @param mixed a party with formations that mix with the designated one; null without any
 */
record Seen(
    Map<String, Stance> parties,
    Set<ViolenceMark> violence,
    Set<ConvoyMark> convoys,
    String mixed,
    boolean violations,
    boolean sorties,
    boolean besieged,
    boolean contested,
    boolean open,
    boolean shut,
    boolean zonesInForce,
    boolean heat) {

  static Seen in(Scene scene, MapShapes shapes, DistrictControl control, String designated) {
    Set<ViolenceMark> violence = EnumSet.noneOf(ViolenceMark.class);
    scene.flashes().forEach(strike -> violence.add(ViolenceMark.of(strike.kind())));
    Set<ConvoyMark> convoys = EnumSet.noneOf(ConvoyMark.class);
    scene.convoys().forEach(convoy -> convoys.add(ConvoyMark.of(convoy.state())));
    return new Seen(
        parties(scene, shapes),
        violence,
        convoys,
        mixed(scene, designated),
        scene.flashes().stream().anyMatch(Strike::covered),
        scene.flashes().stream().anyMatch(strike -> SortieLayer.shown(strike, scene)),
        scene.places().stream().anyMatch(place -> place.besieger() != null),
        shapes.theatre().districts().stream()
            .anyMatch(district -> control.shown(district.pcode(), scene).size() > 1),
        scene.corridors().values().stream().anyMatch(CorridorScene::open),
        scene.corridors().values().stream().anyMatch(corridor -> !corridor.open()),
        scene.zonesInForce(),
        scene.heat().stream().anyMatch(heat -> heat >= HeatLayer.LEAST));
  }

  private static Map<String, Stance> parties(Scene scene, MapShapes shapes) {
    Set<String> there = new HashSet<>();
    scene.formations().stream().map(FormationScene::party).forEach(there::add);
    scene.places().stream().map(PlaceScene::controller).forEach(there::add);
    Map<String, Stance> parties = new LinkedHashMap<>();
    for (String id : shapes.theatre().parties().keySet()) {
      PartyScene now = scene.parties().get(id);
      if (there.contains(id)) {
        parties.put(id, now == null ? null : now.stance());
      }
    }
    return parties;
  }

  private static String mixed(Scene scene, String designated) {
    return scene.formations().stream()
        .filter(f -> f.entanglement() >= FormationLayer.ENTANGLED)
        .map(FormationScene::party)
        .filter(id -> designated != null && !id.equals(designated))
        .findFirst()
        .orElse(null);
  }
}
