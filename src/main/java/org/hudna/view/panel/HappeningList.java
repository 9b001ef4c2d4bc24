package org.hudna.view.panel;

import java.awt.Component;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JTextArea;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import org.hudna.scenario.TimeFrame;
import org.hudna.view.scene.Happening;

/** Events with their dates in lines as wide as there is room; a click goes to the event's hour. */
final class HappeningList extends JList<Happening> {
  private static final long serialVersionUID = 1L;
  private final DefaultListModel<Happening> model = new DefaultListModel<>();
  private transient List<Happening> shown = List.of();

  HappeningList(TimeFrame time, DoubleConsumer chosen) {
    setModel(model);
    setName("inspect.events");
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    setCellRenderer(new Wrapped(time));
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            int at = locationToIndex(event.getPoint());
            if (at >= 0 && getCellBounds(at, at).contains(event.getPoint())) {
              chosen.accept(model.get(at).hours());
            }
          }
        });
    addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            measureAgain();
          }
        });
  }

  private void measureAgain() {
    setFixedCellHeight(1);
    setFixedCellHeight(-1);
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  /** Shows some events. */
  void show(List<Happening> events) {
    if (!events.equals(shown)) {
      shown = events;
      model.clear();
      model.addAll(events);
    }
  }

  /** The lines that it shows. */
  List<Happening> shown() {
    return shown;
  }

  private static final class Wrapped implements ListCellRenderer<Happening> {
    private static final int LEAST_WIDTH = 100;
    private static final DateTimeFormatter HOUR =
        DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);
    private final TimeFrame time;
    private final JTextArea text = new JTextArea();

    Wrapped(TimeFrame time) {
      this.time = time;
      text.setLineWrap(true);
      text.setWrapStyleWord(true);
      text.setBorder(BorderFactory.createEmptyBorder(2, 6, 3, 6));
    }

    @Override
    public Component getListCellRendererComponent(
        JList<? extends Happening> list,
        Happening event,
        int index,
        boolean selected,
        boolean focused) {
      String date = time.at(event.hours()).format(HOUR);
      text.setText(date + "  " + event.text());
      text.setFont(list.getFont());
      text.setForeground(selected ? list.getSelectionForeground() : list.getForeground());
      text.setBackground(selected ? list.getSelectionBackground() : list.getBackground());
      text.setSize(Math.max(LEAST_WIDTH, list.getWidth()), Short.MAX_VALUE);
      return text;
    }
  }
}
