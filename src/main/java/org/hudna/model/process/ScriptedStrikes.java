package org.hudna.model.process;

import java.util.List;
import org.hudna.model.agent.Party;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.model.event.Where;
import org.hudna.model.random.Keys;
import org.hudna.model.world.Part;
import org.hudna.model.world.PlaceState;
import org.hudna.model.world.SectorNode;
import org.hudna.model.world.World;
import org.hudna.scenario.ScriptedEvent;
import org.hudna.scenario.Stance;

/** The strikes on a signatory that a scenario sets at a time, whatever its sections say. */
final class ScriptedStrikes {
  private static final long KEY = Keys.of("scripted-strike");

  /** Flies those whose instant lies in a part. */
  void fly(World world, Part part) {
    List<ScriptedEvent> script = world.scenario().script();
    for (int i = 0; i < script.size(); i++) {
      ScriptedEvent event = script.get(i);
      double hours = world.scenario().time().hoursTo(event.at());
      if (event.kind() == ScriptedEvent.Kind.MISDIRECTED_STRIKE && part.contains(hours)) {
        strike(world, event, hours, Keys.mix(KEY, i) >>> 1);
      }
    }
  }

  private static void strike(World world, ScriptedEvent event, double hours, long id) {
    PlaceState place = event.place() == null ? null : world.ground().place(event.place());
    SectorNode sector = sector(world, event, place);
    Where where = world.where(sector.index(), place);
    int deaths = (int) Math.round(event.deaths());
    world.emit(
        new OutsideStrikeFlown(
            hours,
            id,
            event.guarantor(),
            where,
            designatedIn(world, sector),
            event.party(),
            OutsideStrikes.onSignatory(world, world.cast().party(event.party())),
            lastedHours(world, deaths),
            StrikeHarm.of(deaths, 0)));
  }

  /** The sector of the place; without one, that of the party's first formation. */
  private static SectorNode sector(World world, ScriptedEvent event, PlaceState place) {
    List<SectorNode> sectors = world.ground().sectors();
    if (place != null) {
      for (SectorNode node : sectors) {
        if (node.places().contains(place.index())) {
          return node;
        }
      }
    }
    Party party = world.cast().party(event.party());
    boolean known = party != null && !party.formations().isEmpty();
    return sectors.get(known ? party.formations().get(0).sector() : 0);
  }

  private static String designatedIn(World world, SectorNode sector) {
    return sector.formations().stream()
        .map(formation -> formation.party())
        .filter(party -> party.stance() == Stance.DESIGNATED)
        .map(Party::id)
        .findFirst()
        .orElse(null);
  }

  /** As long as so many deaths take by the hourly mean of strikes on the wrong side. */
  private static double lastedHours(World world, int deaths) {
    double perHour = world.scenario().behaviour().outsideStrikes().deathsPerHour();
    return perHour <= 0 ? 0 : deaths / perHour;
  }
}
