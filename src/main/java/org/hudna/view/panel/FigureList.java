package org.hudna.view.panel;

import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.util.Locale;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Words;

/** Figures as lines of a name and a value, which are the same lines at each instant. */
final class FigureList extends JPanel {
  private static final long serialVersionUID = 1L;
  private final transient Names names;
  private int line;

  FigureList(Names names) {
    super(new GridBagLayout());
    this.names = names;
  }

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
    scene
        .parties()
        .forEach(
            (id, party) ->
                figure(
                    names.of(id),
                    Words.of(
                        "overview.party",
                        party.stance().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        share(party.commitment()))));
    lists(scene);
    while (getComponentCount() > 2 * line) {
      remove(getComponentCount() - 1);
    }
  }

  private void lists(Scene scene) {
    if (!scene.trust().isEmpty()) {
      head("overview.trust");
      scene.trust().forEach((id, trust) -> figure(names.of(id), share(trust)));
    }
    if (!scene.observers().isEmpty()) {
      head("overview.observers");
      scene.observers().forEach((id, count) -> figure(names.of(id), number(count)));
    }
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
    if (getComponentCount() <= 2 * line) {
      GridBagConstraints place = new GridBagConstraints();
      place.gridy = line;
      place.anchor = GridBagConstraints.LINE_START;
      place.insets.top = head ? 10 : 2;
      place.weightx = 1;
      add(new JLabel(), place);
      place.weightx = 0;
      place.insets.left = 10;
      place.anchor = GridBagConstraints.LINE_END;
      add(new JLabel(), place);
    }
    JLabel left = (JLabel) getComponent(2 * line);
    set(left, name);
    set((JLabel) getComponent(2 * line + 1), value);
    Font usual = UIManager.getFont("Label.font");
    left.setFont(head ? usual.deriveFont(Font.BOLD) : usual);
    line++;
  }

  private static void set(JLabel label, String text) {
    if (!text.equals(label.getText())) {
      label.setText(text);
    }
  }
}
