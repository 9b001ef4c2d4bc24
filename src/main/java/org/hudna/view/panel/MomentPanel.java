package org.hudna.view.panel;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.hudna.scenario.Phase;
import org.hudna.scenario.TimeFrame;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Words;

/** Date, phase and calm-day clock of the instant that is shown. */
final class MomentPanel extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int WIDTH = 395;
  private final transient DateWords dates;
  private final JLabel day = new JLabel(" ");
  private final JLabel hour = new JLabel(" ");
  private final PhaseChip phase = new PhaseChip();
  private final JLabel calm = new JLabel(" ");
  private final CalmClock clock = new CalmClock();

  MomentPanel(TimeFrame time) {
    dates = new DateWords(time);
    setOpaque(false);
    setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
    day.setName("day");
    phase.setName("phase");
    calm.setName("calm");
    add(row(day, hour));
    add(Box.createVerticalStrut(4));
    add(row(phase, clock, calm));
  }

  private static Box row(JLabel first, Component... others) {
    Box row = Box.createHorizontalBox();
    row.setAlignmentX(LEFT_ALIGNMENT);
    row.add(first);
    for (Component other : others) {
      row.add(Box.createHorizontalStrut(8));
      row.add(other);
    }
    row.add(Box.createHorizontalGlue());
    return row;
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (day != null) {
      day.setFont(letters(Font.BOLD, 3));
      hour.setFont(letters(Font.PLAIN, 0));
      calm.setFont(letters(Font.PLAIN, -1));
    }
  }

  @Override
  public void addNotify() {
    super.addNotify();
    updateUI();
  }

  private static Font letters(int style, int larger) {
    Font usual = UIManager.getFont("Label.font");
    return usual.deriveFont(style, usual.getSize2D() + larger);
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(WIDTH, super.getPreferredSize().height);
  }

  @Override
  public Dimension getMinimumSize() {
    return getPreferredSize();
  }

  @Override
  public Dimension getMaximumSize() {
    return getPreferredSize();
  }

  /** Leaves out the phase and its clock, where something else tells them. */
  void withoutPhase() {
    phase.getParent().setVisible(false);
  }

  /** Shows an instant. */
  void show(Scene scene) {
    day.setText(dates.day(scene.hours()));
    hour.setText(dates.hour(scene.hours()));
    phase.show(MarkColours.of(scene.phase()), words(scene));
    phase.setToolTipText(scene.collapseCause() == null ? null : phase.getText());
    clock.show(scene);
    boolean counts = scene.phase() == Phase.PERSUASION;
    clock.setVisible(counts || scene.calmDays() > 0);
    calm.setVisible(clock.isVisible());
    boolean past = scene.calmDays() > scene.calmRequired();
    calm.setText(
        Words.of(
            past ? "player.calm.past" : "player.calm", scene.calmDays(), scene.calmRequired()));
  }

  private static String words(Scene scene) {
    if (!scene.agreed()) {
      return Words.of("player.phase.none");
    }
    String phase = Words.of("phase." + scene.phase().key());
    if (scene.collapseCause() != null) {
      return Words.of("player.phase.cause", phase, Words.orKey("cause.", scene.collapseCause()));
    }
    return scene.truceDay() == 0 ? phase : Words.of("player.phase.day", phase, scene.truceDay());
  }
}
