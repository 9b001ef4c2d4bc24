package org.hudna.view.map;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import org.hudna.view.scene.Scene;

/**
 * The picture of a scene: map, insets of crowded squares, clock, legend and scale. Needs no window.
 * The same scene, view and size give the same pixels, but that the legend keeps what it has
 * explained once. It keeps pictures of what does not change between frames, so one object serves
 * one thread and, best, one size.
 */
public final class MapPicture {
  private final MapShapes shapes;
  private final Look look;
  private final MapLayout.Form form;
  private final Map<Layer, MapLayer> painters = new EnumMap<>(Layer.class);
  private final PanePainter main;
  private final InsetPanes insets;
  private final SideSheet sheet;
  private final ScaleBar scale;
  private final Finder finder;
  private final Navigator navigator;
  private final Highlight highlight;

  /** A picture of runs of a scenario. */
  public MapPicture(Scenario scenario, Theatre theatre, Look look) {
    this(scenario, theatre, look, MapLayout.Form.USUAL);
  }

  /**
   * A picture whose letters can be read in a film, too.
   *
   * @param sheet width of the sheet, in pixels
   * @param below height that is left free below the map, but not below the sheet, in pixels
   */
  public MapPicture(Scenario scenario, Theatre theatre, Look look, int sheet, int below) {
    this(scenario, theatre, look, new MapLayout.Form(sheet, below));
  }

  private MapPicture(Scenario scenario, Theatre theatre, Look look, MapLayout.Form form) {
    this.form = form;
    this.shapes = new MapShapes(scenario, theatre);
    this.look = look;
    Palette palette = new Palette(look, theatre);
    Stamps stamps = new Stamps();
    FormationLayer formations = new FormationLayer(shapes, palette, stamps);
    ConvoyLayer convoys = new ConvoyLayer(shapes, look, stamps);
    painters.put(Layer.DISTRICTS, new DistrictLayer(shapes, palette));
    painters.put(Layer.ROADS, new RoadLayer(shapes, look));
    painters.put(Layer.CORRIDORS, new CorridorLayer(shapes, palette));
    painters.put(Layer.ZONES, new ZoneLayer(shapes, look));
    painters.put(Layer.HEAT, new HeatLayer(shapes, look, stamps));
    painters.put(Layer.FORMATIONS, formations);
    painters.put(Layer.SORTIES, new SortieLayer(shapes, palette));
    painters.put(Layer.VIOLENCE, new ViolenceLayer(shapes, look, stamps));
    painters.put(Layer.PLACES, new PlaceLayer(shapes, palette));
    painters.put(Layer.NAMES, new NameLayer(shapes, look, stamps));
    painters.put(Layer.CONVOYS, convoys);
    this.main = new PanePainter(painters, look);
    this.insets = new InsetPanes(shapes, painters, look);
    this.sheet = new SideSheet(shapes, look, new Legend(shapes, palette, formations), form.width());
    this.scale = new ScaleBar(shapes, look);
    this.finder = new Finder(shapes, convoys, new DistrictControl(theatre));
    this.highlight = new Highlight(shapes, look);
    this.navigator = new Navigator(shapes.projection());
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
    MapLayout layout = MapLayout.of(area, layers, form);
    Pane pane = pane(layout, scene, view, layers);
    boolean enlarged = layers.contains(Layer.INSETS);
    main.paint(inside, enlarged ? insets.around(pane, view) : pane, scene, layers);
    if (enlarged) {
      insets.paint(inside, pane, view, scene, layers);
    }
    if (layers.contains(Layer.SCALE)) {
      scale.paint(inside, pane);
    }
    sheet.paint(inside, layout, scene, layers);
    inside.dispose();
  }

  /** Explains what is in a scene in the legend of all that are drawn from now on. */
  public void explain(Scene scene) {
    sheet.explain(scene);
  }

  /**
   * Where on the map of a picture a box hides least, near its lower rim.
   *
   * @param area what of the graphics the picture fills, in pixels of its user space
   */
  public Rectangle quiet(Rectangle area, Scene scene, Set<Layer> layers, int width, int height) {
    Pane pane = pane(MapLayout.of(area, layers, form), scene, MapView.WHOLE, layers);
    Pane there = layers.contains(Layer.INSETS) ? insets.around(pane, MapView.WHOLE) : pane;
    return new QuietSpot(shapes, there).find(width, height);
  }

  private Pane pane(MapLayout layout, Scene scene, MapView view, Set<Layer> layers) {
    Pane pane = Pane.of(layout.map(), shapes.projection(), view);
    List<Rectangle2D> covered = new ArrayList<>();
    if (layers.contains(Layer.SCALE)) {
      covered.add(ScaleBar.box(pane));
    }
    if (layout.sheet() == null) {
      covered.add(sheet.box(layout.map(), scene));
    }
    return pane.covered(covered);
  }

  /**
   * Marks a thing in the picture that {@link #paint} draws with the same arguments; what covers the
   * map is left as it is.
   */
  public void mark(
      Graphics2D graphics,
      Rectangle area,
      Scene scene,
      MapView view,
      Set<Layer> layers,
      Pick pick) {
    Pane pane = pane(MapLayout.of(area, layers, form), scene, view, layers);
    List<Pane> larger = layers.contains(Layer.INSETS) ? insets.panes(pane, view) : List.of();
    Area free = new Area(pane.bounds());
    pane.taken().forEach(box -> free.subtract(new Area(box)));
    larger.forEach(inset -> free.subtract(new Area(inset.bounds())));
    Graphics2D around = (Graphics2D) graphics.create();
    around.clip(free);
    highlight.paint(around, pane, scene, pick);
    around.dispose();
    larger.forEach(inset -> highlight.paint(graphics, inset, scene, pick));
  }

  /** What lies at a pixel of the picture that {@link #paint} draws with the same arguments. */
  public Optional<Found> find(
      Point2D pixel, Rectangle area, Scene scene, MapView view, Set<Layer> layers) {
    MapLayout layout = MapLayout.of(area, layers, form);
    Pane pane = pane(layout, scene, view, layers);
    if (!layout.map().contains(pixel)
        || pane.taken().stream().anyMatch(box -> box.contains(pixel))) {
      return Optional.empty();
    }
    Pane there = layers.contains(Layer.INSETS) ? insets.at(pixel, pane, view) : pane;
    return finder.at(pixel, there, scene, layers);
  }

  /** A view that is closer by a factor and keeps what lies at a pixel where it is. */
  public MapView zoomed(
      MapView view, double factor, Point2D about, Rectangle area, Set<Layer> layers) {
    return navigator.zoomed(view, factor, about, MapLayout.of(area, layers, form).map());
  }

  /** A view whose map has moved by some pixels. */
  public MapView moved(MapView view, double dx, double dy, Rectangle area, Set<Layer> layers) {
    return navigator.moved(view, dx, dy, MapLayout.of(area, layers, form).map());
  }

  /** A view with the district at a pixel in its middle; the same view where there is none. */
  public MapView onDistrict(
      Point2D pixel, Rectangle area, Scene scene, MapView view, Set<Layer> layers) {
    Rectangle map = MapLayout.of(area, layers, form).map();
    Pane pane = pane(MapLayout.of(area, layers, form), scene, view, layers);
    Pane there = layers.contains(Layer.INSETS) ? insets.at(pixel, pane, view) : pane;
    int number = map.contains(pixel) ? shapes.districtAt(there.inverse(pixel)) : -1;
    if (number < 0) {
      return view;
    }
    Path2D district = shapes.districts().get(number);
    return navigator.centred(district.getBounds2D(), map);
  }

  MapShapes shapes() {
    return shapes;
  }
}
