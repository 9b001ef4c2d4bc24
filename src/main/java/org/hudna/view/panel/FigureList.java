package org.hudna.view.panel;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.util.Locale;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Words;

/** Figures as lines of a name and a value; a name that is too long is cut and told on hover. */
final class FigureList extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int LEAST_NAME = 60;
  private final transient Names names;
  private final JPanel grid = new JPanel(new GridBagLayout());
  private int line;

  FigureList(Names names) {
    super(new BorderLayout());
    this.names = names;
    add(grid, BorderLayout.NORTH);
  }

  /** Shows the figures of an instant. */
  void show(Scene scene) {
    line = 0;
    head("overview.violence");
    long forbidden = scene.flashes().stream().filter(Scene.Strike::covered).count();
    figure(Words.of("overview.attacks"), number(scene.flashes().size()));
    figure(Words.of("overview.forbidden"), number(forbidden));
    figure(Words.of("overview.deaths"), number(scene.deaths()));
    head("overview.aid");
    figure(Words.of("overview.reached"), number(Math.round(scene.peopleReached())));
    figure(Words.of("overview.convoys"), number(scene.convoys().size()));
    head("overview.parties");
    scene.parties().forEach((id, party) -> figure(names.of(id), party(party)));
    if (!scene.trust().isEmpty()) {
      head("overview.trust");
      scene.trust().forEach((id, trust) -> figure(names.of(id), share(trust)));
    }
    if (!scene.observers().isEmpty()) {
      head("overview.observers");
      scene.observers().forEach((id, count) -> figure(names.of(id), number(count)));
    }
    while (grid.getComponentCount() > 2 * line) {
      grid.remove(grid.getComponentCount() - 1);
    }
  }

  private static String party(Scene.PartyScene party) {
    return Words.of(
        "overview.party",
        Words.of("overview.stance." + party.stance().key()),
        share(party.commitment()));
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
    if (grid.getComponentCount() <= 2 * line) {
      addLine(head);
    }
    JLabel left = (JLabel) grid.getComponent(2 * line);
    if (set(left, name)) {
      Font usual = UIManager.getFont("Label.font");
      left.setFont(head ? usual.deriveFont(Font.BOLD) : null);
      left.setToolTipText(name);
    }
    set((JLabel) grid.getComponent(2 * line + 1), value);
    line++;
  }

  private void addLine(boolean head) {
    GridBagConstraints place = new GridBagConstraints();
    place.gridy = line;
    place.insets.top = head ? 10 : 2;
    place.weightx = 1;
    place.fill = GridBagConstraints.HORIZONTAL;
    JLabel name = new JLabel();
    name.setMinimumSize(new Dimension(LEAST_NAME, 10));
    grid.add(name, place);
    place.weightx = 0;
    place.insets.left = 10;
    place.fill = GridBagConstraints.NONE;
    place.anchor = GridBagConstraints.LINE_END;
    grid.add(new JLabel(), place);
  }

  private static boolean set(JLabel label, String text) {
    boolean other = !text.equals(label.getText());
    if (other) {
      label.setText(text);
    }
    return other;
  }
}
