package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.scenario.Theatre;

/**
 * A scenario with the values of one point of a sweep. It shares with the scenario of the sweep all
 * that it does not change.
 */
final class SweepPoint implements ScenarioFamily {
  private final String id;
  private final JsonNode tree;
  private final OpenNumbers numbers;
  private final Theatre theatre;

  private SweepPoint(String id, JsonNode tree, OpenNumbers numbers, Theatre theatre) {
    this.id = id;
    this.tree = tree;
    this.numbers = numbers;
    this.theatre = theatre;
  }

  /** The point that a changed scenario is. */
  static SweepPoint of(String id, ResolvedScenario changed, ResolvedScenario base) {
    JsonNode tree = SharedNodes.of(changed.treeView(), base.treeView());
    Map<String, Draw> known = new HashMap<>();
    base.numbers().draws().forEach(draw -> known.put(draw.around() + "/" + draw.name(), draw));
    List<Draw> draws = new ArrayList<>();
    for (Draw draw : changed.numbers().draws()) {
      Draw same = known.get(draw.around() + "/" + draw.name());
      draws.add(same != null && equalLaws(draw, tree, base) ? same : draw);
    }
    return new SweepPoint(id, tree, changed.numbers().with(draws), changed.theatre());
  }

  private static boolean equalLaws(Draw draw, JsonNode tree, ResolvedScenario base) {
    return tree.at(draw.around()).path(draw.name())
        == base.treeView().at(draw.around()).path(draw.name());
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Theatre theatre() {
    return theatre;
  }

  @Override
  public Scenario central() {
    return numbers.central(tree);
  }

  @Override
  public Scenario draw(long runSeed) {
    return numbers.draw(tree, runSeed);
  }
}
