package org.hudna.view;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hudna.model.CeasefireSimulation;
import org.hudna.model.world.World;
import org.hudna.scenario.Theatre;
import sim.portrayal.DrawInfo2D;

/** The layers of the map of a run, from the ground up. */
final class TruceMap {
  private final MapProjection projection;
  private final Map<String, MapLayer> layers = new LinkedHashMap<>();

  TruceMap(CeasefireSimulation run, RunWatch watch, MapStyle style, MapProjection projection) {
    Theatre theatre = run.theatre();
    Supplier<World> world = run::world;
    this.projection = projection;
    layers.put("Districts", new DistrictPortrayal(theatre, projection));
    layers.put("Roads and corridors", new RoadPortrayal(theatre, projection, world));
    layers.put(
        "Strike zones", new ZonePortrayal(run.scenario(), projection, () -> zonesInUse(run)));
    layers.put("Formations", new FormationPortrayal(theatre, projection, style, world));
    layers.put("Places", new PlacePortrayal(theatre, projection, style, world));
    layers.put("Attacks", new FlashLayer(theatre, projection, watch, () -> Moment.hours(run)));
    layers.put("Names", new NamePortrayal(theatre, projection));
    List<Inset> insets = new InsetFinder(theatre, projection).find();
    layers.put("Insets", new InsetLayer(projection, new ArrayList<>(layers.values()), insets));
  }

  private static boolean zonesInUse(CeasefireSimulation run) {
    return run.world() != null && run.world().agreement().phase().jointCentreWorks();
  }

  /** The layers by the names shown to people, the lowest first. */
  Map<String, MapLayer> layers() {
    return Collections.unmodifiableMap(layers);
  }

  /** The projection of all layers. */
  MapProjection projection() {
    return projection;
  }

  /** Draws all layers at the usual size, without a window. */
  void paint(Graphics2D graphics) {
    Rectangle2D.Double all = new Rectangle2D.Double(0, 0, projection.width(), projection.height());
    Color before = graphics.getColor();
    graphics.setColor(MapStyle.SEA);
    graphics.fill(all);
    graphics.setColor(before);
    for (MapLayer layer : layers.values()) {
      layer.draw(layer.getField(), graphics, new DrawInfo2D(null, layer, all, all));
    }
  }
}
