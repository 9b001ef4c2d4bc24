package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hudna.experiment.RunId;
import org.hudna.model.event.DayClosed.GuarantorState;
import org.hudna.model.event.DayClosed.PartyState;
import org.hudna.model.event.Harm;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.Where;
import org.hudna.scenario.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of event that there is goes into a row and comes back the same. A kind or a component
 * that is added to the model fails here until rows know it.
 */
class EventTypesTest {
  private static final int VARIANTS = 9;

  @TempDir private Path folder;

  static Stream<Class<?>> kinds() {
    return leaves(SimulationEvent.class);
  }

  @Test
  void seesTheKindsThatThereAre() {
    assertThat(kinds().count()).isGreaterThanOrEqualTo(26);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyComponentOfEveryKindComesBack(Class<?> kind) throws Exception {
    assertThat(new EventTypes().knows(kind))
        .as("no row of events.csv.gz becomes a %s again: add it to %s", kind, EventTypes.class)
        .isTrue();
    for (int variant = 0; variant < VARIANTS; variant++) {
      SimulationEvent event = sample(kind, variant);
      SimulationEvent read = written(event);
      assertThat(read).hasSameClassAs(event);
      for (RecordComponent component : kind.getRecordComponents()) {
        assertThat(component.getAccessor().invoke(read))
            .as("%s of %s in events.csv.gz", component.getName(), kind.getSimpleName())
            .isEqualTo(component.getAccessor().invoke(event));
      }
    }
  }

  private SimulationEvent written(SimulationEvent event) throws Exception {
    EventText text = new EventText(new RunId(0, "made-up", 1, 5));
    text.take(event);
    Path file = folder.resolve("events.csv.gz");
    Files.write(file, EventText.compress(ResultTable.EVENTS.header().getBytes()));
    Files.write(
        file,
        text.compressed(LocalDateTime.of(2030, 1, 1, 0, 0)),
        java.nio.file.StandardOpenOption.APPEND);
    try (EventReader reader = new EventReader(file)) {
      return reader.next().orElseThrow().events().get(0);
    }
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventTypesTest::leaves)
        : Stream.of(type);
  }

  /** An event of which no two components of a type are equal. */
  private static SimulationEvent sample(Class<?> kind, int variant) throws Exception {
    RecordComponent[] components = kind.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = value(components[i], variant, 10 * variant + i + 1);
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    var constructor = kind.getDeclaredConstructor(types);
    return (SimulationEvent) constructor.newInstance(values);
  }

  private static Object value(RecordComponent component, int variant, int number) {
    Class<?> type = component.getType();
    if (type == double.class) {
      return number / 7.0;
    } else if (type == int.class) {
      return number;
    } else if (type == long.class) {
      return Long.MAX_VALUE - number;
    } else if (type == boolean.class) {
      return variant % 2 == 0;
    } else if (type == String.class) {
      return component.getName() + ", " + number;
    } else if (type == LocalDate.class) {
      return LocalDate.of(2030, 1, 1).plusDays(number);
    } else if (type.isEnum()) {
      return type.getEnumConstants()[variant % type.getEnumConstants().length];
    } else if (type == Where.class) {
      return new Where("s" + number, "d" + number, "g" + number, variant % 2 == 0 ? null : "p");
    } else if (type == Harm.class) {
      return new Harm(variant % 2 == 0, variant % 3 == 0, number, number + 1);
    }
    return list(component, variant, number);
  }

  private static List<?> list(RecordComponent component, int variant, int number) {
    String of = component.getGenericType().getTypeName();
    double share = number / 9.0;
    if (of.endsWith("PartyState>")) {
      Stance stance = Stance.values()[variant % Stance.values().length];
      return List.of(
          new PartyState("red", stance, share, share / 3, share / 5),
          new PartyState("blue", stance, 0, 1e-9, -0.0));
    } else if (of.endsWith("GuarantorState>")) {
      return variant == 1 ? List.of() : List.of(new GuarantorState("north", share));
    } else if (of.endsWith("<java.lang.Double>")) {
      return List.of(share, 123456789.123, 0.0);
    }
    throw new AssertionError("say how " + component + " is sampled, and whether rows hold it");
  }
}
