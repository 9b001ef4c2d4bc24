package org.hudna.view.panel;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.SubjectNames;

/** The figures of the instant that is shown, party by party and observer by observer. */
public final class OverviewPanel extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int UNIT = 16;
  private final FigureList figures;

  /** Figures of runs of a scenario. */
  public OverviewPanel(Scenario scenario, Theatre theatre) {
    super(new BorderLayout());
    setName("overview");
    figures = new FigureList(new SubjectNames(scenario, theatre));
    JPanel sheet = new Sheet();
    WrappedText question = new WrappedText();
    question.setText(scenario.question() == null ? scenario.title() : scenario.question());
    sheet.add(question, BorderLayout.NORTH);
    sheet.add(figures, BorderLayout.CENTER);
    JScrollPane scroll = new JScrollPane(sheet);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    add(scroll);
  }

  /** Shows an instant. */
  public void show(Scene scene) {
    figures.show(scene);
  }

  /** As wide as what can be seen, so that only its height needs a scroll bar. */
  private static final class Sheet extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1L;

    Sheet() {
      super(new BorderLayout());
      setBorder(BorderFactory.createEmptyBorder(10, 12, 10, 12));
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
      return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle seen, int orientation, int direction) {
      return UNIT;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle seen, int orientation, int direction) {
      return seen.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
      return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
      return getParent().getHeight() > getPreferredSize().height;
    }
  }
}
