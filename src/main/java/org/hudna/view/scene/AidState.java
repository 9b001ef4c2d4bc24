package org.hudna.view.scene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hudna.model.event.AidEvent;
import org.hudna.model.event.AidEvent.ConvoyAdvanced;
import org.hudna.model.event.AidEvent.MedicineRemoved;
import org.hudna.model.event.AidEvent.State;
import org.hudna.view.scene.Scene.ConvoyScene;

/** Convoys, and the people whom they have reached, at one instant. */
final class AidState {
  private final Setting setting;
  private final Map<String, ConvoyTrack> convoys;
  private double peopleReached;

  AidState(Setting setting) {
    this(setting, Map.of(), 0);
  }

  private AidState(Setting setting, Map<String, ConvoyTrack> convoys, double peopleReached) {
    this.setting = setting;
    this.convoys = new LinkedHashMap<>(convoys);
    this.peopleReached = peopleReached;
  }

  AidState copy() {
    return new AidState(setting, convoys, peopleReached);
  }

  void take(AidEvent event) {
    if (event instanceof ConvoyAdvanced e) {
      advance(e);
    } else if (event instanceof MedicineRemoved e) {
      convoys.computeIfPresent(e.convoy(), (id, convoy) -> convoy.without(e.people()));
    }
  }

  private void advance(ConvoyAdvanced e) {
    ConvoyTrack before = convoys.get(e.convoy());
    convoys.put(
        e.convoy(),
        before == null
            ? ConvoyTrack.of(e, setting.place(e.where().place()))
            : before.after(e, setting.roads()));
    if (e.to() == State.DELIVERED) {
      peopleReached += e.people();
    }
  }

  /** Forgets the convoys that ended more than a day before an hour. */
  void forget(double hours) {
    convoys.values().removeIf(convoy -> !convoy.shownAt(hours));
  }

  List<ConvoyScene> scenes(double hours) {
    return convoys.values().stream()
        .filter(convoy -> convoy.shownAt(hours))
        .map(convoy -> convoy.scene(hours, setting.roads()))
        .toList();
  }

  double peopleReached() {
    return peopleReached;
  }
}
