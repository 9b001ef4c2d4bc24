package org.hudna.model.process;

import org.hudna.model.event.ViolenceEvent.ControlChanged;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Streams;
import org.hudna.model.world.PlaceState;
import org.hudna.model.world.World;
import org.hudna.scenario.ViolenceKind;

/** When a place changes hands: by a ground assault on whoever holds it, and by nothing else. */
final class ControlRule {
  private final Streams streams;
  private final double chance;

  ControlRule(Streams streams, double chance) {
    this.streams = streams;
    this.chance = chance;
  }

  /** Lets an attack move control of its place; {@code place} may be null. */
  void follow(World world, ViolationCommitted attack, PlaceState place) {
    if (attack.kind() != ViolenceKind.GROUND_ASSAULT
        || place == null
        || attack.targetParty() == null
        || !attack.targetParty().equals(place.controller())) {
      return;
    }
    if (streams.at(Decision.CONTROL, attack.id()).nextDouble() < chance) {
      String before = place.controller();
      place.controller(attack.party());
      place.besieger(null);
      world.emit(new ControlChanged(attack.hours(), attack.where(), before, attack.party()));
    }
  }
}
