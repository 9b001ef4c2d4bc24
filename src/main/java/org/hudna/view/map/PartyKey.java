package org.hudna.view.map;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.UIManager;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.PartyIdentity;

/** The marks of a theatre's parties with their names, where no map has room for a legend. */
public final class PartyKey extends JComponent {
  private static final long serialVersionUID = 1L;
  private static final int LINE = 20;
  private static final int COLUMN = 210;
  private static final int INDENT = 20;
  private static final double RADIUS = 4.6;
  private final transient Theatre theatre;
  private transient Palette palette;

  /** The parties in the order of the theatre. */
  public PartyKey(Theatre theatre, Look look) {
    this.theatre = theatre;
    this.palette = new Palette(look, theatre);
    setName("parties");
    setPreferredSize(new Dimension(2 * COLUMN, LINE * rows(2)));
    setToolTipText(
        "<html>"
            + String.join(
                "<br>", theatre.parties().values().stream().map(PartyIdentity::name).toList()));
  }

  /** Bright or dark. */
  public void setLook(Look look) {
    palette = new Palette(look, theatre);
    repaint();
  }

  private int rows(int columns) {
    return (theatre.parties().size() + columns - 1) / columns;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D pen = (Graphics2D) graphics.create();
    Stamps.smooth(pen);
    pen.setFont(Look.SMALL);
    int columns = Math.max(1, Math.min(2, getWidth() / (COLUMN / 2)));
    int width = getWidth() / columns;
    List<Map.Entry<String, PartyIdentity>> parties = new ArrayList<>(theatre.parties().entrySet());
    for (int i = 0; i < parties.size(); i++) {
      Graphics2D entry = (Graphics2D) pen.create();
      entry.translate(i / rows(columns) * width, i % rows(columns) * LINE);
      entry(entry, i, parties.get(i), width);
      entry.dispose();
    }
    pen.dispose();
  }

  private void entry(
      Graphics2D pen, int number, Map.Entry<String, PartyIdentity> party, int width) {
    String id = party.getKey();
    pen.setPaint(UIManager.getColor("Label.foreground"));
    FontMetrics letters = pen.getFontMetrics();
    pen.drawString(Shortened.to(party.getValue().name(), letters, width - INDENT - 6), INDENT, 14);
    pen.translate(INDENT / 2.0, 10);
    FormationMark.of(number)
        .draw(pen, RADIUS, palette.committed(id, 1), palette.outline(id), null, 0);
  }
}
