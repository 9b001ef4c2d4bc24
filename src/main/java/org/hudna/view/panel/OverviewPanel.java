package org.hudna.view.panel;

import java.awt.BorderLayout;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Words;

/** The figures of the instant that is shown, party by party and observer by observer. */
public final class OverviewPanel extends JPanel {
  private static final long serialVersionUID = 1L;
  private final FigureList figures;

  /** Figures of runs of a scenario. */
  public OverviewPanel(Scenario scenario, Theatre theatre) {
    super(new BorderLayout());
    setName("overview");
    figures = new FigureList(new Names(theatre));
    JPanel top = new JPanel(new BorderLayout());
    top.setBorder(BorderFactory.createEmptyBorder(10, 12, 10, 12));
    top.add(question(scenario), BorderLayout.NORTH);
    top.add(figures, BorderLayout.CENTER);
    JPanel held = new JPanel(new BorderLayout());
    held.add(top, BorderLayout.NORTH);
    JScrollPane scroll = new JScrollPane(held);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.getVerticalScrollBar().setUnitIncrement(16);
    add(scroll);
  }

  private static JLabel question(Scenario scenario) {
    String text = scenario.question() == null ? scenario.title() : scenario.question();
    JLabel label =
        new JLabel("<html><body style='width:230px'>" + text.replace("<", "&lt;") + "</body></html>");
    label.setBorder(BorderFactory.createEmptyBorder(0, 0, 8, 0));
    return label;
  }

  /** Shows an instant. */
  public void show(Scene scene) {
    figures.show(scene);
  }
}
