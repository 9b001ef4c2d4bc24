package org.hudna.view.map;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.OverlayLayout;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import org.hudna.view.scene.Scene;
import sim.display.Display2D;
import sim.display.GUIState;
import sim.engine.SimState;

/**
 * The map in a window: MASON's display with the picture of a scene. The display's own zoom would
 * enlarge a picture of fixed size in a scroll pane, so it stays at 1 and the inner display is kept
 * as large as what is seen of it; zoom and place are a {@link MapView} with which the picture is
 * drawn. It draws only on Swing's thread, straight to the screen, so that it is sharp at any
 * resolution. To be used on Swing's thread.
 */
public final class MapDisplay extends Display2D {
  private static final long serialVersionUID = 1L;
  private static final double ZOOM = 1.25;
  private static final int WIDTH = 900;
  private static final int HEIGHT = 640;
  private final transient Scenario scenario;
  private final transient Theatre theatre;
  private final transient Supplier<Scene> scene;
  private final Set<Layer> layers = EnumSet.allOf(Layer.class);
  private final transient MapHand hand = new MapHand(this);
  private transient MapPicture picture;
  private transient MapView view = MapView.WHOLE;
  private transient Pick marked;
  private transient Consumer<Pick> picked = pick -> {};

  /** A map of scenes that come from no run of MASON. */
  public MapDisplay(Scenario scenario, Theatre theatre, Look look, Supplier<Scene> scene) {
    this(new GUIState(new SimState(0)) {}, scenario, theatre, look, scene);
  }

  /**
   * A map.
   *
   * @param gui owner of the display; its schedule is locked while the map is drawn
   * @param scene what is shown when the map is drawn
   */
  public MapDisplay(
      GUIState gui, Scenario scenario, Theatre theatre, Look look, Supplier<Scene> scene) {
    super(WIDTH, HEIGHT, gui);
    this.scenario = scenario;
    this.theatre = theatre;
    this.scene = scene;
    this.picture = new MapPicture(scenario, theatre, look);
    setName("map");
    attach(new ScenePortrayal(this::paintScene), "map");
    setClipping(false);
    setBackdrop(null);
    remove(header);
    remove(display);
    removeListeners();
    add(stack());
  }

  private JPanel stack() {
    display.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    display.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_NEVER);
    display.setWheelScrollingEnabled(false);
    display
        .getViewport()
        .addComponentListener(
            new ComponentAdapter() {
              @Override
              public void componentResized(ComponentEvent event) {
                fillViewport();
              }
            });
    JPanel stack =
        new JPanel() {
          private static final long serialVersionUID = 1L;

          @Override
          public boolean isOptimizedDrawingEnabled() {
            return false;
          }
        };
    stack.setLayout(new OverlayLayout(stack));
    stack.add(hand.glass());
    stack.add(display);
    return stack;
  }

  private void fillViewport() {
    insideDisplay.width = display.getViewport().getWidth();
    insideDisplay.height = display.getViewport().getHeight();
    insideDisplay.revalidate();
    insideDisplay.repaint();
  }

  private void paintScene(Graphics2D graphics) {
    Scene now = scene.get();
    picture.paint(graphics, area(), now, view, layers);
    if (marked != null) {
      picture.mark(graphics, area(), now, view, layers, marked);
    }
  }

  /** Marks a thing until another is marked; null marks nothing. */
  public void mark(Pick thing) {
    if (!Objects.equals(thing, marked)) {
      marked = thing;
      refresh();
    }
  }

  Rectangle area() {
    return new Rectangle(display.getViewport().getExtentSize());
  }

  /** After a step of the model: the map is drawn again when Swing comes to it. */
  @Override
  public void step(SimState state) {
    refresh();
  }

  /** Draws the scene of this moment; may be called on any thread. */
  public void refresh() {
    insideDisplay.repaint();
  }

  /** Bright or dark. */
  public void setLook(Look look) {
    picture = new MapPicture(scenario, theatre, look);
    refresh();
  }

  /** Zooms about the middle, in steps; negative steps go away from the ground. */
  public void zoom(int steps) {
    Point2D middle = new Point2D.Double(area().getCenterX(), area().getCenterY());
    zoom(steps, middle);
  }

  void zoom(double steps, Point2D about) {
    setView(picture.zoomed(view, Math.pow(ZOOM, steps), about, area(), layers));
  }

  void pan(double dx, double dy) {
    setView(picture.moved(view, dx, dy, area(), layers));
  }

  void centre(Point2D pixel) {
    setView(picture.onDistrict(pixel, area(), scene.get(), view, layers));
  }

  /** Shows the whole theatre. */
  public void fit() {
    setView(MapView.WHOLE);
  }

  /** Which part of the map is seen. */
  public MapView view() {
    return view;
  }

  /** Shows a part of the map. */
  public void setView(MapView view) {
    this.view = view;
    refresh();
  }

  /** The layers that are shown. */
  public Set<Layer> layers() {
    return EnumSet.copyOf(layers);
  }

  /** Shows or hides a layer. */
  public void show(Layer layer, boolean shown) {
    if (shown ? layers.add(layer) : layers.remove(layer)) {
      refresh();
    }
  }

  /** A menu with a box for each layer, named {@code layer.} and its name in small letters. */
  public JPopupMenu layersMenu() {
    JPopupMenu menu = new JPopupMenu();
    for (Layer layer : Layer.values()) {
      JCheckBoxMenuItem item = new JCheckBoxMenuItem(layer.title(), layers.contains(layer));
      item.setName("layer." + layer.name().toLowerCase(Locale.ROOT));
      item.addActionListener(event -> show(layer, item.isSelected()));
      menu.add(item);
    }
    return menu;
  }

  /** Tells of what a person clicks on; one listener. */
  public void onPick(Consumer<Pick> listener) {
    picked = listener;
  }

  void pick(Point2D pixel) {
    found(pixel).map(Found::pick).ifPresent(picked);
  }

  /** What is shown at a pixel of the map. */
  Optional<Found> found(Point2D pixel) {
    return picture.find(pixel, area(), scene.get(), view, layers);
  }

  /**
   * The map as it is seen.
   *
   * @param scale pixels of the picture for one of the window, at least 1
   */
  public BufferedImage snapshot(int scale) {
    Rectangle area = area();
    BufferedImage image =
        new BufferedImage(
            Math.max(1, scale * area.width),
            Math.max(1, scale * area.height),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(scale, scale);
    paintScene(graphics);
    graphics.dispose();
    return image;
  }

  /** Ends the map; takes away the frames that the display has made for its options. */
  public void close() {
    quit();
    skipFrame.dispose();
    optionPane.dispose();
  }
}
