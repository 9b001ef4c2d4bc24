package org.hudna.view.panel;

import java.awt.BorderLayout;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Stance;
import org.hudna.view.scene.Headline;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Scene.ConvoyScene;
import org.hudna.view.scene.SubjectNames;
import org.hudna.view.scene.Words;

/** Figures as lines of a name and a value; a name that is too long for one line has more. */
final class FigureList extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int GAP = 10;
  private final transient SubjectNames names;
  private final JPanel grid = new JPanel(new GridBagLayout());
  private final transient List<Boolean> heads = new ArrayList<>();
  private int line;

  FigureList(SubjectNames names) {
    super(new BorderLayout());
    this.names = names;
    add(grid, BorderLayout.NORTH);
  }

  /** Shows the figures of an instant. */
  void show(Scene scene) {
    line = 0;
    head("overview.violence");
    long forbidden = Headline.lately(scene);
    figure(Words.of("overview.attacks"), number(scene.flashes().size()));
    figure(
        Words.of("overview.forbidden"),
        !scene.agreed() ? Words.of("compare.none") : number(forbidden));
    figure(Words.of("overview.deaths"), number(scene.deaths()));
    head("overview.aid");
    figure(Words.of("overview.reached"), number(Math.round(scene.peopleReached())));
    figure(Words.of("overview.convoys"), number(count(scene, ConvoyScene::onItsWay)));
    figure(Words.of("overview.arrived"), number(count(scene, ConvoyScene::arrived)));
    head("overview.parties");
    scene.parties().forEach((id, party) -> figure(names.actor(id), party(scene, party)));
    if (!scene.trust().isEmpty()) {
      head("overview.trust");
      scene.trust().forEach((id, trust) -> figure(names.actor(id), share(trust)));
    }
    if (!scene.observers().isEmpty()) {
      head("overview.observers");
      scene.observers().forEach((id, count) -> figure(names.actor(id), number(count)));
    }
    cut(line);
  }

  /** Nobody has signed anything before there is an agreement. */
  private static String party(Scene scene, Scene.PartyScene party) {
    String stance = Words.of("map.stance." + party.stance().key());
    if (!scene.agreed()) {
      return party.stance() == Stance.DESIGNATED ? stance : "";
    }
    if (scene.phase() == Phase.NEGOTIATION && party.stance().inTruce()) {
      return Words.of("overview.stance.before");
    }
    return party.stance().inTruce()
        ? Words.of("overview.party", stance, share(party.commitment()))
        : stance;
  }

  private static long count(Scene scene, Predicate<ConvoyScene> which) {
    return scene.convoys().stream().filter(which).count();
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private void head(String key) {
    row(Words.of(key), "", true);
  }

  private void figure(String name, String value) {
    row(name, value, false);
  }

  private void row(String name, String value, boolean head) {
    if (line < heads.size() && heads.get(line) != head) {
      cut(line);
    }
    if (line == heads.size()) {
      addLine(head);
      heads.add(head);
    }
    JPanel shown = (JPanel) grid.getComponent(line);
    WrappedText left = (WrappedText) shown.getComponent(0);
    if (!name.equals(left.getText())) {
      left.setText(name);
      left.setBold(head);
    }
    set((JLabel) shown.getComponent(1), value);
    line++;
  }

  /** Takes away all lines from one on. */
  private void cut(int from) {
    while (heads.size() > from) {
      heads.remove(heads.size() - 1);
      grid.remove(grid.getComponentCount() - 1);
    }
  }

  /** A line whose value has the room that it needs and whose name has the rest. */
  private void addLine(boolean head) {
    JPanel row = new JPanel(new BorderLayout(GAP, 0));
    row.setBorder(BorderFactory.createEmptyBorder(head ? GAP : 2, 0, 0, 0));
    JLabel value = new JLabel();
    value.setVerticalAlignment(SwingConstants.TOP);
    row.add(new WrappedText(), BorderLayout.CENTER);
    row.add(value, BorderLayout.EAST);
    GridBagConstraints place = new GridBagConstraints();
    place.gridy = line;
    place.weightx = 1;
    place.fill = GridBagConstraints.HORIZONTAL;
    grid.add(row, place);
  }

  private static void set(JLabel label, String text) {
    if (!text.equals(label.getText())) {
      label.setText(text);
    }
  }
}
