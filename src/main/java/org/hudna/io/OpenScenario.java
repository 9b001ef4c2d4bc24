package org.hudna.io;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.scenario.Theatre;
import org.hudna.study.calibration.OpenFamily;

/**
 * A scenario in which some open numbers are to be given and the others are drawn. It is read once;
 * values are put into its tree. It ends with a day, since what comes after does not change what was
 * before.
 */
final class OpenScenario implements OpenFamily {
  private final ResolvedScenario scenario;
  private final ObjectNode tree;
  private final List<Draw> fitted = new ArrayList<>();
  private final List<Draw> drawn = new ArrayList<>();

  /**
   * A scenario with open keys.
   *
   * @param pointers of the keys, each an open number of the scenario
   * @param last last day that is simulated; null means all of the scenario's
   */
  OpenScenario(ResolvedScenario scenario, List<String> pointers, LocalDate last) {
    this.scenario = scenario;
    this.tree = scenario.tree();
    if (last != null) {
      tree.withObjectProperty("time").put("end", last.plusDays(1).atStartOfDay().toString());
    }
    drawn.addAll(scenario.numbers().draws());
    for (String pointer : pointers) {
      Draw draw =
          drawn.stream()
              .filter(each -> (each.around() + "/" + each.name()).equals(pointer))
              .findFirst()
              .orElseThrow();
      drawn.remove(draw);
      fitted.add(draw);
    }
  }

  /** The law of a fitted key. */
  Law law(int parameter) {
    return fitted.get(parameter).law();
  }

  @Override
  public ScenarioFamily at(double[] values) {
    return new Given(values);
  }

  private final class Given implements ScenarioFamily {
    private final double[] values;

    Given(double[] values) {
      this.values = values;
    }

    @Override
    public String id() {
      return scenario.id();
    }

    @Override
    public Theatre theatre() {
      return scenario.theatre();
    }

    @Override
    public Scenario central() {
      return with(draw -> 0.5);
    }

    @Override
    public Scenario draw(long runSeed) {
      return with(draw -> draw.uniform(runSeed));
    }

    private Scenario with(ToDoubleFunction<Draw> probability) {
      ObjectNode copy = tree.deepCopy();
      drawn.forEach(draw -> draw.place(copy, probability.applyAsDouble(draw)));
      for (int k = 0; k < values.length; k++) {
        Draw key = fitted.get(k);
        ((ObjectNode) copy.at(key.around())).put(key.name(), values[k]);
      }
      return ScenarioMapper.map(copy);
    }
  }
}
