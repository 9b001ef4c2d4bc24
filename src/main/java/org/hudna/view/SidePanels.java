package org.hudna.view;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hudna.view.SideTabs.Tab;
import org.hudna.view.map.Pick;
import org.hudna.view.panel.InspectPanel;
import org.hudna.view.panel.LiveCharts;
import org.hudna.view.panel.ModelPanel;
import org.hudna.view.panel.Playback;
import org.hudna.view.scene.Chronicle;
import org.hudna.view.scene.Recording;

/** Puts charts, inspector and parameters beside the map, and connects them with it. */
final class SidePanels {
  private SidePanels() {}

  /**
   * Adds charts and inspector.
   *
   * @param recordings gives the recording of the run that is shown
   */
  static void add(TruceFrame frame, WindowSubject subject, Supplier<Recording> recordings) {
    Playback playback = frame.playback();
    LiveCharts charts = new LiveCharts(subject.scenario(), subject.theatre(), playback.timeline());
    Chronicle chronicle = new Chronicle(recordings, subject.scenario(), subject.theatre());
    InspectPanel inspect =
        new InspectPanel(subject.scenario(), subject.theatre(), playback.timeline(), chronicle);
    frame.side().set(Tab.CHARTS, charts);
    frame.side().set(Tab.INSPECT, inspect);
    inspect.show(frame.scene());
    playback.onHour(
        hours -> {
          charts.show(hours);
          inspect.show(frame.scene());
        });
    charts.onHour(playback::goTo);
    inspect.onHour(playback::goTo);
    inspect.onSubject(seen -> frame.map().mark(Pick.of(seen)));
    frame
        .map()
        .onPick(
            pick -> {
              inspect.select(pick);
              frame.side().select(Tab.INSPECT);
            });
  }

  /**
   * Adds the parameters.
   *
   * @param commands tells the command line that opens the window again, by the changes
   */
  static void addModel(
      TruceFrame frame, ShownModel model, Function<Map<String, String>, String> commands) {
    ModelPanel parameters =
        new ModelPanel(
            model.base(),
            model.changes(),
            model.seed(),
            (changed, changes) -> {
              ShownModel next = new ShownModel(model.base(), changes, changed, model.seed());
              frame.giveWay(TruceWindow.show(next, commands, frame.look()));
            });
    frame.side().set(Tab.MODEL, parameters);
  }
}
