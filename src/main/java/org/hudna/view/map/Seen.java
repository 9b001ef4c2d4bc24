package org.hudna.view.map;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Stance;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Scene.CorridorScene;
import org.hudna.view.scene.Scene.FormationScene;
import org.hudna.view.scene.Scene.PartyScene;
import org.hudna.view.scene.Scene.PlaceScene;
import org.hudna.view.scene.Scene.Strike;

/**
 * What scenes hold that the legend explains.
 *
 * @param parties with formations or places, and what they say of the truce, in the order of the
 *     theatre: the ending of its message, empty where nothing is to be said
 * @param mixed a party with formations that mix with the designated one; null without any
 */
record Seen(
    Map<String, String> parties,
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
    boolean zonesIdle,
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
        !scene.zonesInForce(),
        scene.heat().stream().anyMatch(heat -> heat >= HeatLayer.LEAST));
  }

  private static Map<String, String> parties(Scene scene, MapShapes shapes) {
    Set<String> there = new HashSet<>();
    scene.formations().stream().map(FormationScene::party).forEach(there::add);
    scene.places().stream().map(PlaceScene::controller).forEach(there::add);
    Map<String, String> parties = stances(scene, shapes);
    parties.keySet().retainAll(there);
    return parties;
  }

  private static Map<String, String> stances(Scene scene, MapShapes shapes) {
    boolean agreed = shapes.scenario().agreement() != null;
    Map<String, String> stances = new LinkedHashMap<>();
    for (String id : shapes.theatre().parties().keySet()) {
      PartyScene now = scene.parties().get(id);
      stances.put(id, now == null ? "" : stance(now.stance(), agreed, scene.phase()));
    }
    return stances;
  }

  private static String stance(Stance stance, boolean agreed, Phase phase) {
    if (!agreed) {
      return stance == Stance.DESIGNATED ? "designated-alone" : "";
    }
    boolean signs = stance == Stance.SIGNATORY || stance == Stance.RESERVING;
    return signs && phase == Phase.NEGOTIATION ? "not-yet" : stance.key();
  }

  /** What this and a later scene hold, with the stances of the later one. */
  Seen and(Seen later, Scene scene, MapShapes shapes) {
    Map<String, String> all = stances(scene, shapes);
    all.keySet().removeIf(id -> !parties.containsKey(id) && !later.parties.containsKey(id));
    return new Seen(
        all,
        union(ViolenceMark.class, violence, later.violence),
        union(ConvoyMark.class, convoys, later.convoys),
        mixed == null ? later.mixed : mixed,
        violations || later.violations,
        sorties || later.sorties,
        besieged || later.besieged,
        contested || later.contested,
        open || later.open,
        shut || later.shut,
        zonesInForce || later.zonesInForce,
        zonesIdle || later.zonesIdle,
        heat || later.heat);
  }

  private static <E extends Enum<E>> Set<E> union(Class<E> type, Set<E> one, Set<E> other) {
    Set<E> all = EnumSet.noneOf(type);
    all.addAll(one);
    all.addAll(other);
    return all;
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
