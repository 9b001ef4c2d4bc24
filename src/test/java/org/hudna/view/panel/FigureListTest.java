package org.hudna.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import org.hudna.view.scene.RecordedRun;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.SubjectNames;
import org.junit.jupiter.api.Test;

class FigureListTest {
  private static final RecordedRun RUN = RecordedRun.geneva();
  private static final SubjectNames NAMES = new SubjectNames(RUN.scenario(), RUN.theatre());

  private static List<Component> shown(Scene scene) throws Exception {
    FigureList[] list = new FigureList[1];
    SwingUtilities.invokeAndWait(
        () -> {
          list[0] = new FigureList(NAMES);
          list[0].show(scene);
        });
    return Stream.of(((Container) list[0].getComponent(0)).getComponents()).toList();
  }

  private static String value(List<Component> rows, String name) {
    for (Component row : rows) {
      Container parts = (Container) row;
      if (((WrappedText) parts.getComponent(0)).getText().equals(name)) {
        return ((JLabel) parts.getComponent(1)).getText();
      }
    }
    throw new AssertionError("no " + name);
  }

  @Test
  void convoysThatAreOnlyPlannedAreNotCounted() throws Exception {
    boolean differs = false;
    for (double hours = 24 * 29; hours < 24 * 40; hours += 24) {
      Scene scene = RUN.recording().at(hours);
      List<Component> rows = shown(scene);
      List<String> states = scene.convoys().stream().map(Scene.ConvoyScene::state).toList();
      long away = states.stream().filter(s -> s.matches("permitted|waiting|moving|at-.*")).count();
      long arrived = states.stream().filter("delivered"::equals).count();
      assertThat(value(rows, "Convoys under way or waiting")).isEqualTo("" + away);
      assertThat(value(rows, "Convoys that arrived, last 24 hours")).isEqualTo("" + arrived);
      differs |= away < states.size();
    }
    assertThat(differs).isTrue();
  }

  @Test
  void observersHaveTheirNames() throws Exception {
    List<Component> rows = shown(RUN.recording().at(24));
    RUN.scenario()
        .observers()
        .forEach((id, terms) -> assertThat(value(rows, terms.name())).isNotBlank());
  }

  @Test
  void figuresThatChangeDoNotMoveTheScrollPane() throws Exception {
    int[] y = new int[1];
    SwingUtilities.invokeAndWait(
        () -> {
          FigureList list = new FigureList(NAMES);
          JScrollPane pane = new JScrollPane(list);
          pane.setSize(300, 100);
          for (double hours : new double[] {0, 24 * 20, 24 * 40}) {
            list.show(RUN.recording().at(hours));
            pane.doLayout();
            pane.getViewport().doLayout();
            list.setSize(280, 900);
            list.doLayout();
          }
          y[0] = pane.getViewport().getViewPosition().y;
        });
    assertThat(y[0]).isZero();
  }
}
