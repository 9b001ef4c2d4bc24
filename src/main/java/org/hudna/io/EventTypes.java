package org.hudna.io;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.hudna.model.event.DayClosed;
import org.hudna.model.event.SimulationEvent;

/** How rows of events.csv.gz become events again, by the kind of event. */
final class EventTypes {
  private final Map<String, Function<StoredRow, ? extends SimulationEvent>> readers =
      new HashMap<>();

  EventTypes() {
    ActorRows.readers(this);
    AgreementRows.readers(this);
    AidRows.readers(this);
    ObservationRows.readers(this);
    ViolenceRows.readers(this);
    add(DayClosed.class, DayRows::read);
  }

  <E extends SimulationEvent> void add(Class<E> type, Function<StoredRow, E> reader) {
    readers.put(EventText.name(type), reader);
  }

  boolean knows(Class<?> type) {
    return readers.containsKey(EventText.name(type));
  }

  SimulationEvent read(StoredRow row) {
    String name = row.id("event");
    Function<StoredRow, ? extends SimulationEvent> reader = readers.get(name);
    if (reader == null) {
      throw row.expected("an event that this version knows", "event", name);
    }
    return reader.apply(row);
  }
}
