package org.hudna.io;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hudna.experiment.design.Design;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.scenario.Theatre;

/**
 * A point of a sweep that sets nothing but numbers. It keeps no tree of its own: the numbers come
 * from the design when a scenario is drawn, so a hundred thousand points take little memory.
 */
final class NumberPoint implements ScenarioFamily {
  private final Shared shared;
  private final int number;

  private NumberPoint(Shared shared, int number) {
    this.shared = shared;
    this.number = number;
  }

  /** What all points of a sweep have in common. */
  static final class Shared {
    private final ResolvedScenario base;
    private final Design design;
    private final List<KeyPlace> places;
    private final OpenNumbers numbers;

    private Shared(ResolvedScenario base, Design design, List<KeyPlace> places) {
      this.base = base;
      this.design = design;
      this.places = List.copyOf(places);
      Set<String> set = places.stream().map(KeyPlace::pointer).collect(Collectors.toSet());
      List<Draw> rest =
          base.numbers().draws().stream().filter(draw -> !set.contains(draw.pointer())).toList();
      this.numbers = base.numbers().with(rest).settling(set);
    }

    /** The point with a number, counted from 0. */
    ScenarioFamily point(int number) {
      return new NumberPoint(this, number);
    }
  }

  /**
   * The points of a design, or null if some value is no number, or would not stand in for a number
   * or distribution of the scenario.
   */
  static Shared of(ResolvedScenario base, Design design, List<KeyPlace> places) {
    for (int f = 0; f < places.size(); f++) {
      List<String> levels = design.factors().get(f).levels();
      if (!isNumber(base.treeView(), places.get(f)) || !levels.stream().allMatch(NumberPoint::is)) {
        return null;
      }
    }
    return new Shared(base, design, places);
  }

  private static boolean isNumber(JsonNode tree, KeyPlace place) {
    JsonNode around = tree.at(Pointers.parent(place.pointer()));
    JsonNode found = tree.at(place.pointer());
    return !around.has("dist") && (found.isNumber() || found.has("dist"));
  }

  private static boolean is(String value) {
    return !value.equals(KeyValue.BASE) && !value.equals(KeyValue.NULL);
  }

  @Override
  public String id() {
    return Sweep.id(number);
  }

  @Override
  public Theatre theatre() {
    return shared.base.theatre();
  }

  @Override
  public Scenario central() {
    return shared.numbers.central(placed());
  }

  @Override
  public Scenario draw(long runSeed) {
    return shared.numbers.draw(placed(), runSeed);
  }

  private JsonNode placed() {
    ObjectNode copy = shared.base.tree();
    List<String> values = shared.design.point(number);
    for (int f = 0; f < values.size(); f++) {
      set(copy, shared.places.get(f), values.get(f));
    }
    return copy;
  }

  private static void set(JsonNode tree, KeyPlace place, String value) {
    JsonNode around = tree.at(JsonPointer.compile(Pointers.parent(place.pointer())));
    String name = place.keys().get(place.keys().size() - 1);
    boolean whole = place.shape() instanceof Shape.Whole;
    JsonNode number =
        whole
            ? JsonNodeFactory.instance.numberNode(Long.parseLong(value))
            : JsonNodeFactory.instance.numberNode(Double.parseDouble(value));
    if (around instanceof ArrayNode items) {
      items.set(Integer.parseInt(name), number);
    } else {
      ((ObjectNode) around).set(name, number);
    }
  }
}
