package org.hudna.view.map;

import java.awt.Cursor;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import javax.swing.ToolTipManager;

/**
 * What a person does with the mouse on the map: the wheel zooms about the pointer, a drag moves the
 * map, a click picks, a double click centres on a district, and resting tells what lies there. The
 * keys are the window's again, whatever was written in before.
 */
final class MapHand extends MouseAdapter {
  private final MapDisplay map;
  private final Glass glass = new Glass();
  private Point grip;

  MapHand(MapDisplay map) {
    this.map = map;
    glass.addMouseListener(this);
    glass.addMouseMotionListener(this);
    glass.addMouseWheelListener(this);
    glass.setName("map.glass");
    ToolTipManager.sharedInstance().registerComponent(glass);
  }

  JComponent glass() {
    return glass;
  }

  @Override
  public void mouseWheelMoved(MouseWheelEvent event) {
    map.zoom(-event.getPreciseWheelRotation(), event.getPoint());
  }

  @Override
  public void mousePressed(MouseEvent event) {
    grip = SwingUtilities.isLeftMouseButton(event) ? event.getPoint() : null;
    SwingUtilities.getRootPane(glass).requestFocusInWindow();
  }

  @Override
  public void mouseDragged(MouseEvent event) {
    if (grip != null) {
      glass.setCursor(Cursor.getPredefinedCursor(Cursor.MOVE_CURSOR));
      map.pan(event.getX() - grip.x, event.getY() - grip.y);
      grip = event.getPoint();
    }
  }

  @Override
  public void mouseReleased(MouseEvent event) {
    grip = null;
    glass.setCursor(Cursor.getDefaultCursor());
  }

  @Override
  public void mouseClicked(MouseEvent event) {
    if (!SwingUtilities.isLeftMouseButton(event)) {
      map.layersMenu().show(glass, event.getX(), event.getY());
    } else if (event.getClickCount() == 1) {
      map.pick(event.getPoint());
    } else if (event.getClickCount() == 2) {
      map.centre(event.getPoint());
    }
  }

  /** The lines on a thing as a hover text: the first stands out. */
  static String text(List<String> lines) {
    StringBuilder text = new StringBuilder("<html><b>");
    for (int i = 0; i < lines.size(); i++) {
      text.append(i == 0 ? "" : "<br>").append(escaped(lines.get(i)));
      text.append(i == 0 ? "</b>" : "");
    }
    return text.append("</html>").toString();
  }

  private static String escaped(String line) {
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Lies over the display and takes the mouse. */
  private final class Glass extends JComponent {
    private static final long serialVersionUID = 1L;

    @Override
    public String getToolTipText(MouseEvent event) {
      return map.found(event.getPoint()).map(found -> text(found.lines())).orElse(null);
    }
  }
}
