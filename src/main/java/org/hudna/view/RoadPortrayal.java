package org.hudna.view;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.hudna.model.world.CorridorState;
import org.hudna.model.world.World;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.Place;
import org.hudna.scenario.Theatre.Road;

/** Roads as thin lines; those of a corridor stand out while it is open. */
final class RoadPortrayal extends MapLayer {
  private final Map<String, Line2D.Double> roads = new HashMap<>();
  private final Supplier<World> world;

  /**
   * The roads of a theatre.
   *
   * @param world the world of the run, or null before its start
   */
  RoadPortrayal(Theatre theatre, MapProjection projection, Supplier<World> world) {
    super(projection);
    this.world = world;
    Map<String, Point2D> places = new HashMap<>();
    for (Place place : theatre.places()) {
      places.put(place.id(), projection.at(place.longitude(), place.latitude()));
    }
    for (Road road : theatre.roads()) {
      roads.put(road.id(), new Line2D.Double(places.get(road.from()), places.get(road.to())));
    }
  }

  @Override
  void paint(Graphics2D graphics, AffineTransform screen) {
    Set<String> open = openCorridors();
    graphics.setPaint(MapStyle.ROAD);
    graphics.setStroke(MapStyle.HAIRLINE);
    roads.values().forEach(road -> graphics.draw(screen.createTransformedShape(road)));
    graphics.setPaint(MapStyle.CORRIDOR);
    graphics.setStroke(MapStyle.HEAVY);
    open.forEach(road -> graphics.draw(screen.createTransformedShape(roads.get(road))));
  }

  private Set<String> openCorridors() {
    Set<String> open = new HashSet<>();
    World now = world.get();
    if (now != null) {
      for (CorridorState corridor : now.ground().corridors()) {
        if (corridor.open()) {
          open.addAll(corridor.terms().roads());
        }
      }
    }
    open.retainAll(roads.keySet());
    return open;
  }
}
