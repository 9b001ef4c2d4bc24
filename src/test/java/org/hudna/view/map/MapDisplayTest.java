package org.hudna.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Frame;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.hudna.view.map.Pick.Kind;
import org.hudna.view.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class MapDisplayTest {
  private static final Scenes GENEVA = Scenes.geneva();
  private static final Scene SCENE = GENEVA.busy(30);
  private final List<Pick> picks = new ArrayList<>();
  private JFrame frame;
  private MapDisplay map;
  private JComponent glass;

  @BeforeEach
  void open() throws Exception {
    onSwing(
        () -> {
          map = new MapDisplay(GENEVA.scenario(), GENEVA.theatre(), Look.LIGHT, () -> SCENE);
          map.onPick(picks::add);
          frame = new JFrame();
          frame.setContentPane(map);
          frame.setSize(1200, 800);
          frame.setVisible(true);
          return null;
        });
    onSwing(() -> glass = (JComponent) named(frame, "map.glass"));
  }

  @AfterEach
  void close() throws Exception {
    onSwing(
        () -> {
          map.close();
          frame.dispose();
          return null;
        });
    assertThat(Arrays.stream(Frame.getFrames()).filter(Component::isDisplayable)).isEmpty();
  }

  @Test
  void theMapFillsTheWindow() throws Exception {
    Rectangle area = onSwing(map::area);
    assertThat(area.width).isGreaterThan(1100);
    assertThat(area.getSize()).isEqualTo(onSwing(glass::getSize));
    onSwing(
        () -> {
          frame.setSize(900, 700);
          frame.validate();
          return null;
        });
    assertThat(onSwing(map::area).width).isLessThan(901);
    assertThat(onSwing(() -> map.snapshot(2).getWidth())).isEqualTo(2 * onSwing(map::area).width);
  }

  @Test
  void theWheelZoomsAndADragMoves() throws Exception {
    wheel(new Point(300, 300), -3);
    MapView close = onSwing(map::view);
    assertThat(close.zoom()).isGreaterThan(1.8);
    mouse(MouseEvent.MOUSE_PRESSED, new Point(300, 300), 1);
    mouse(MouseEvent.MOUSE_DRAGGED, new Point(340, 290), 1);
    mouse(MouseEvent.MOUSE_RELEASED, new Point(340, 290), 1);
    MapView moved = onSwing(map::view);
    assertThat(moved.x()).isLessThan(close.x());
    assertThat(moved.y()).isGreaterThan(close.y());
    onSwing(
        () -> {
          map.fit();
          return null;
        });
    assertThat(onSwing(map::view)).isEqualTo(MapView.WHOLE);
  }

  @Test
  void aClickPicksAndADoubleClickCentresOnTheDistrict() throws Exception {
    Point place = pixel(GENEVA.theatre().places().get(1));
    mouse(MouseEvent.MOUSE_CLICKED, place, 1);
    assertThat(picks).extracting(Pick::kind).containsExactly(Kind.PLACE);
    mouse(MouseEvent.MOUSE_CLICKED, place, 2);
    assertThat(onSwing(map::view).zoom()).isGreaterThan(2);
  }

  @Test
  void restingOnAPlaceTellsItsName() throws Exception {
    var place = GENEVA.theatre().places().get(1);
    MouseEvent rest = event(MouseEvent.MOUSE_MOVED, pixel(place), 0);
    assertThat(onSwing(() -> glass.getToolTipText(rest)))
        .startsWith("<html><b>" + place.name() + "</b>");
  }

  @Test
  void theMenuTakesEachLayerOffAndBack() throws Exception {
    for (Layer layer : Layer.values()) {
      for (boolean shown : new boolean[] {false, true}) {
        onSwing(
            () -> {
              ((AbstractButton) map.layersMenu().getComponent(layer.ordinal())).doClick();
              return null;
            });
        assertThat(onSwing(map::layers).contains(layer)).isEqualTo(shown);
      }
    }
  }

  @Test
  void theLookChanges() throws Exception {
    int bright = onSwing(() -> map.snapshot(1).getRGB(5, 5));
    onSwing(
        () -> {
          map.setLook(Look.DARK);
          return null;
        });
    assertThat(onSwing(() -> map.snapshot(1).getRGB(5, 5))).isNotEqualTo(bright);
  }

  private Point pixel(org.hudna.scenario.Theatre.Place place) throws Exception {
    return onSwing(
        () -> {
          MapShapes shapes = new MapShapes(GENEVA.scenario(), GENEVA.theatre());
          Pane pane =
              Pane.of(
                  MapLayout.of(map.area(), map.layers()).map(), shapes.projection(), map.view());
          Point2D at = pane.at(shapes.place(place.id()));
          return new Point((int) Math.round(at.getX()), (int) Math.round(at.getY()));
        });
  }

  private void wheel(Point at, int turns) throws Exception {
    onSwing(
        () -> {
          glass.dispatchEvent(
              new MouseWheelEvent(
                  glass, MouseEvent.MOUSE_WHEEL, 0, 0, at.x, at.y, 0, false, 0, 1, turns));
          return null;
        });
  }

  private void mouse(int kind, Point at, int clicks) throws Exception {
    onSwing(
        () -> {
          glass.dispatchEvent(event(kind, at, clicks));
          return null;
        });
  }

  private MouseEvent event(int kind, Point at, int clicks) {
    return new MouseEvent(
        glass,
        kind,
        0,
        InputEvent.BUTTON1_DOWN_MASK,
        at.x,
        at.y,
        clicks,
        false,
        MouseEvent.BUTTON1);
  }

  private static Component named(Container container, String name) {
    for (Component child : container.getComponents()) {
      Component found =
          name.equals(child.getName())
              ? child
              : child instanceof Container inner ? named(inner, name) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static <T> T onSwing(Callable<T> action) throws Exception {
    FutureTask<T> task = new FutureTask<>(action);
    SwingUtilities.invokeAndWait(task);
    return task.get();
  }
}
