package org.hudna.view.map;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hudna.scenario.Corridor;
import org.hudna.view.map.ConvoyLayer.Group;
import org.hudna.view.map.Pick.Kind;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.SubjectNames;

/** Finds what lies at a pixel: first what is drawn above. */
final class Finder {
  private static final double SLACK = 2.5;
  private static final double LINE = 5;
  private final MapShapes shapes;
  private final ConvoyLayer convoys;
  private final StrikeFinder strikes;
  private final Telling telling;
  private final ConvoyTelling convoyTelling;

  Finder(MapShapes shapes, ConvoyLayer convoys, DistrictControl control) {
    SubjectNames names = new SubjectNames(shapes.scenario(), shapes.theatre());
    this.shapes = shapes;
    this.convoys = convoys;
    this.strikes = new StrikeFinder(shapes, names);
    this.telling = new Telling(shapes, control, names);
    this.convoyTelling = new ConvoyTelling(names);
  }

  /**
   * What a pane shows at a pixel; only of layers that are shown. Attacks are told with what lies
   * below them, which is what a click picks.
   */
  Optional<Found> at(Point2D pixel, Pane pane, Scene scene, Set<Layer> layers) {
    Optional<Found> below = below(pixel, pane, scene, layers);
    List<String> attacks = strikes.at(pixel, pane, scene, layers);
    return attacks.isEmpty()
        ? below
        : below.map(found -> found.with(attacks)).or(() -> Optional.of(new Found(null, attacks)));
  }

  private Optional<Found> below(Point2D pixel, Pane pane, Scene scene, Set<Layer> layers) {
    Optional<Found> found = Optional.empty();
    if (layers.contains(Layer.CONVOYS)) {
      found = convoy(pixel, pane, scene);
    }
    if (found.isEmpty() && layers.contains(Layer.PLACES)) {
      found = place(pixel, pane, scene);
    }
    if (found.isEmpty() && layers.contains(Layer.FORMATIONS)) {
      found = formation(pixel, pane, scene);
    }
    if (found.isEmpty() && layers.contains(Layer.CORRIDORS)) {
      found = corridor(pixel, pane, scene);
    }
    if (found.isEmpty() && layers.contains(Layer.ZONES)) {
      found = zone(pixel, pane, scene);
    }
    return found.isEmpty() ? district(pixel, pane, scene) : found;
  }

  private Optional<Found> place(Point2D pixel, Pane pane, Scene scene) {
    int nearest = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < shapes.places().size(); i++) {
      var place = shapes.theatre().places().get(i);
      double radius = PlaceLayer.diameter(place) * pane.growth() / 2;
      double distance = pixel.distance(pane.at(shapes.places().get(i)));
      if (PlaceLayer.shown(place) && distance <= radius + SLACK && distance < least) {
        nearest = i;
        least = distance;
      }
    }
    return nearest < 0
        ? Optional.empty()
        : found(Kind.PLACE, shapes.theatre().places().get(nearest).id(), scene, nearest);
  }

  private Optional<Found> convoy(Point2D pixel, Pane pane, Scene scene) {
    double reach = 0.8 * ConvoyMark.REACH * ConvoyLayer.size(pane);
    return convoys.groups(pane, scene).stream()
        .filter(group -> pixel.distance(group.at()) <= reach)
        .findFirst()
        .map(this::convoys);
  }

  private Found convoys(Group group) {
    Pick pick = new Pick(Kind.CONVOY, group.convoys().get(0).id());
    return new Found(pick, convoyTelling.of(group.convoys()));
  }

  private Optional<Found> formation(Point2D pixel, Pane pane, Scene scene) {
    int nearest = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < Math.min(scene.formations().size(), shapes.formations().size()); i++) {
      double fighters = shapes.theatre().formations().get(i).fighters();
      double distance = pixel.distance(pane.at(shapes.formations().get(i)));
      boolean near = distance <= FormationLayer.radius(fighters) * pane.growth() + 1.5;
      if (near && distance < least) {
        nearest = i;
        least = distance;
      }
    }
    return nearest < 0
        ? Optional.empty()
        : found(Kind.FORMATION, shapes.theatre().formations().get(nearest).id(), scene, nearest);
  }

  private Optional<Found> corridor(Point2D pixel, Pane pane, Scene scene) {
    for (Map.Entry<String, Corridor> corridor : shapes.corridors().entrySet()) {
      for (String road : corridor.getValue().roads()) {
        Line2D line = shapes.roads().get(road);
        if (line != null
            && new Line2D.Double(pane.at(line.getP1()), pane.at(line.getP2())).ptSegDist(pixel)
                <= LINE) {
          return found(Kind.CORRIDOR, corridor.getKey(), scene, -1);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Found> zone(Point2D pixel, Pane pane, Scene scene) {
    Point2D there = pane.inverse(pixel);
    return shapes.zones().entrySet().stream()
        .filter(zone -> zone.getValue().contains(there))
        .findFirst()
        .flatMap(zone -> found(Kind.ZONE, zone.getKey(), scene, -1));
  }

  private Optional<Found> district(Point2D pixel, Pane pane, Scene scene) {
    int number = shapes.districtAt(pane.inverse(pixel));
    return number < 0
        ? Optional.empty()
        : found(Kind.DISTRICT, shapes.theatre().districts().get(number).pcode(), scene, number);
  }

  private Optional<Found> found(Kind kind, String id, Scene scene, int number) {
    return Optional.of(new Found(new Pick(kind, id), telling.of(kind, id, scene, number)));
  }
}
