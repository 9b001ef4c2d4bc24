package org.hudna.view.map;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import org.hudna.view.scene.Scene;

/**
 * The picture of a scene: map, insets of crowded squares, clock, legend and scale. Needs no window.
 * The same scene, view and size give the same pixels. It keeps pictures of what does not change
 * between frames, so one object serves one thread and, best, one size.
 */
public final class MapPicture {
  private final MapShapes shapes;
  private final Look look;
  private final Map<Layer, MapLayer> painters = new EnumMap<>(Layer.class);
  private final PanePainter main;
  private final InsetPanes insets;
  private final SideSheet sheet;
  private final ScaleBar scale;

  /** A picture of runs of a scenario. */
  public MapPicture(Scenario scenario, Theatre theatre, Look look) {
    this.shapes = new MapShapes(scenario, theatre);
    this.look = look;
    Palette palette = new Palette(look, theatre);
    Stamps stamps = new Stamps();
    FormationLayer formations = new FormationLayer(shapes, palette, stamps);
    painters.put(Layer.DISTRICTS, new DistrictLayer(shapes, palette));
    painters.put(Layer.ROADS, new RoadLayer(shapes, look));
    painters.put(Layer.CORRIDORS, new CorridorLayer(shapes, palette));
    painters.put(Layer.ZONES, new ZoneLayer(shapes, look));
    painters.put(Layer.HEAT, new HeatLayer(shapes, look, stamps));
    painters.put(Layer.FORMATIONS, formations);
    painters.put(Layer.SORTIES, new SortieLayer(shapes, palette));
    painters.put(Layer.VIOLENCE, new ViolenceLayer(shapes, look, stamps));
    painters.put(Layer.PLACES, new PlaceLayer(shapes, palette));
    painters.put(Layer.NAMES, new NameLayer(shapes, look));
    painters.put(Layer.CONVOYS, new ConvoyLayer(shapes, look, stamps));
    this.main = new PanePainter(painters, look);
    this.insets = new InsetPanes(shapes, painters, look);
    this.sheet = new SideSheet(shapes, look, new Legend(shapes, palette, formations));
    this.scale = new ScaleBar(shapes, look);
  }

  /** The look that it was made with. */
  public Look look() {
    return look;
  }

  /**
   * Draws a scene.
   *
   * @param area what of the graphics it fills, in pixels of its user space
   * @param view which part of the map
   * @param layers those of the layers that are shown; clock, date and phase always are
   */
  public void paint(
      Graphics2D graphics, Rectangle area, Scene scene, MapView view, Set<Layer> layers) {
    Graphics2D inside = (Graphics2D) graphics.create();
    inside.clip(area);
    Stamps.smooth(inside);
    MapLayout layout = MapLayout.of(area, layers);
    Pane pane = Pane.of(layout.map(), shapes.projection(), view);
    main.paint(inside, pane, scene, layers);
    if (layers.contains(Layer.INSETS)) {
      insets.paint(inside, pane, view, scene, layers);
    }
    if (layers.contains(Layer.SCALE)) {
      scale.paint(inside, pane);
    }
    sheet.paint(inside, layout, scene, layers);
    inside.dispose();
  }

  MapShapes shapes() {
    return shapes;
  }

  /** What is found at a pixel of the picture that {@link #paint} draws with the same arguments. */
  Pane paneAt(java.awt.geom.Point2D pixel, Rectangle area, MapView view, Set<Layer> layers) {
    MapLayout layout = MapLayout.of(area, layers);
    Pane pane = Pane.of(layout.map(), shapes.projection(), view);
    return layers.contains(Layer.INSETS) ? insets.at(pixel, pane, view) : pane;
  }
}
