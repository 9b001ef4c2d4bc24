package org.hudna.view.panel;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javax.swing.JTextField;
import org.hudna.scenario.TimeFrame;
import org.hudna.view.scene.Words;

/** A field for a day of the run to go to, at its midnight; it shows the day on the screen. */
final class DateField extends JTextField {
  private static final long serialVersionUID = 1L;
  private static final int COLUMNS = 8;
  private final transient TimeFrame time;
  private final transient DoubleConsumer goTo;
  private final transient Consumer<String> fault;

  DateField(TimeFrame time, DoubleConsumer goTo, Consumer<String> fault) {
    super(COLUMNS);
    this.time = time;
    this.goTo = goTo;
    this.fault = fault;
    setName("date");
    setToolTipText(Words.of("player.goto.tip", first(), last()));
    setText(first());
    setMaximumSize(getPreferredSize());
    setMinimumSize(getPreferredSize());
    addActionListener(event -> go());
    addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent event) {
            selectAll();
          }
        });
  }

  private String first() {
    return time.start().toLocalDate().toString();
  }

  private String last() {
    return time.end().toLocalDate().toString();
  }

  private void go() {
    Double hours = hours();
    putClientProperty("JComponent.outline", hours == null ? "error" : null);
    if (hours == null) {
      fault.accept(Words.of("player.goto.fault", first(), last(), getText()));
    } else {
      goTo.accept(hours);
      getRootPane().requestFocusInWindow();
    }
  }

  /** The midnight that is written here; null if it is none of the run. */
  private Double hours() {
    try {
      double hours = time.hoursTo(LocalDate.parse(getText().strip()).atStartOfDay());
      return hours >= 0 && hours <= time.days() * 24.0 ? hours : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Shows a day, unless somebody is writing here. */
  void show(double hours) {
    if (!isFocusOwner()) {
      String day = time.at(hours).toLocalDate().toString();
      if (!day.equals(getText())) {
        putClientProperty("JComponent.outline", null);
        setText(day);
      }
    }
  }
}
