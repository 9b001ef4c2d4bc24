package org.hudna.model.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hudna.model.agent.AidConvoy;
import org.hudna.model.event.AidEvent.State;
import org.hudna.model.random.Keys;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.ScriptedEvent;
import org.hudna.scenario.ScriptedEvent.Kind;
import org.hudna.scenario.Theatre.Place;

/**
 * Attacks on convoys that the scenario sets at a time. Each hits the convoy on its way, moving or
 * waiting, that is nearest to its place; with none on its way it stops aid all the same. It is a
 * violent incident with the deaths that the scenario gives it, by its party if one is given.
 */
final class ScriptedConvoyAttacks {
  private static final long KEY = Keys.of("scripted-convoy-attack");
  private static final double EARTH_KM = 6371;
  private final World world;
  private final AidMap map;
  private final ConvoyLog log;
  private final ConvoyViolence violence;

  ScriptedConvoyAttacks(World world, AidMap map, ConvoyLog log, ConvoyViolence violence) {
    this.world = world;
    this.map = map;
    this.log = log;
    this.violence = violence;
  }

  /** Carries out those of a part; each gives the hour and the convoy that was hit, or null. */
  List<ConvoyJourney.Loss> act(Part part) {
    List<ConvoyJourney.Loss> losses = new ArrayList<>();
    List<ScriptedEvent> script = world.scenario().script();
    for (int i = 0; i < script.size(); i++) {
      double hours = world.scenario().time().hoursTo(script.get(i).at());
      if (script.get(i).kind() == Kind.CONVOY_ATTACK && part.contains(hours)) {
        losses.add(new ConvoyJourney.Loss(attack(script.get(i), i, hours), hours));
      }
    }
    return losses;
  }

  private AidConvoy attack(ScriptedEvent event, int number, double hours) {
    AidConvoy victim = nearest(event.place());
    if (victim != null) {
      log.end(victim, State.ATTACKED, hours, AidReason.ATTACK.key());
    }
    int place = scene(event.place(), victim);
    long key = Keys.mix(KEY, number);
    int deaths = (int) Math.round(event.deaths());
    violence.scripted(key, map.sector(place), map.where(place), hours, event.party(), deaths);
    return victim;
  }

  /** The scripted place; else where the convoy is; else where the first convoys start. */
  private int scene(String placeId, AidConvoy victim) {
    if (placeId != null) {
      return world.ground().place(placeId).index();
    }
    return victim != null
        ? map.position(victim)
        : map.origins().isEmpty() ? 0 : map.origins().get(0);
  }

  private AidConvoy nearest(String placeId) {
    return world.convoys().stream()
        .filter(convoy -> onItsWay(convoy.state()))
        .min(
            Comparator.comparingDouble((AidConvoy c) -> kilometres(placeId, map.position(c)))
                .thenComparing(AidConvoy::id))
        .orElse(null);
  }

  private static boolean onItsWay(State state) {
    return state == State.WAITING || state == State.MOVING || state == State.AT_CHECKPOINT;
  }

  /** Great-circle distance; 0 when no place is given. */
  private double kilometres(String placeId, int position) {
    if (placeId == null) {
      return 0;
    }
    Place a = world.ground().place(placeId).place();
    Place b = world.ground().places().get(position).place();
    double lat1 = Math.toRadians(a.latitude());
    double lat2 = Math.toRadians(b.latitude());
    double halfLon = Math.sin(Math.toRadians(b.longitude() - a.longitude()) / 2);
    double halfLat = Math.sin((lat2 - lat1) / 2);
    double h = halfLat * halfLat + Math.cos(lat1) * Math.cos(lat2) * halfLon * halfLon;
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
