package org.hudna.invariant;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hudna.model.event.SimulationEvent;

/** Every number of every event, in its lists and records too, is finite. */
final class FiniteNumbers implements Invariant {
  private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

  @Override
  public String statement() {
    return "no number of an event is missing or infinite";
  }

  @Override
  public void look(SimulationEvent event, Faults faults) {
    faults.unless(finite(event), "not finite", event);
  }

  private static boolean finite(Object value) {
    if (value instanceof Double number) {
      return Double.isFinite(number);
    } else if (value instanceof List<?> list) {
      return list.stream().allMatch(FiniteNumbers::finite);
    } else if (value instanceof Record event) {
      for (RecordComponent component : components(event.getClass())) {
        if (!finite(valueOf(component, event))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Those that can hold a number. */
  private static RecordComponent[] components(Class<?> type) {
    return COMPONENTS.computeIfAbsent(
        type,
        t ->
            java.util.Arrays.stream(t.getRecordComponents())
                .filter(c -> c.getType() == double.class || c.getType() == List.class)
                .toArray(RecordComponent[]::new));
  }

  private static Object valueOf(RecordComponent component, Record of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
