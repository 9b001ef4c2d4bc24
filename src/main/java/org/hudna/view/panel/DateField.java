package org.hudna.view.panel;

import java.awt.EventQueue;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javax.swing.JTextField;
import org.hudna.scenario.TimeFrame;
import org.hudna.view.scene.Words;

/** A field for an instant of the run to go to; it shows the day on the screen. */
final class DateField extends JTextField {
  private static final long serialVersionUID = 1L;
  private static final String OUTLINE = "JComponent.outline";
  private static final int COLUMNS = 8;
  private static final int SAME_STROKE_MILLIS = 10;
  private final transient TimeFrame time;
  private final transient DoubleConsumer goTo;
  private final transient Consumer<String> fault;
  private String shown;
  private long askedAt;

  DateField(TimeFrame time, DoubleConsumer goTo, Consumer<String> fault) {
    super(COLUMNS);
    this.time = time;
    this.goTo = goTo;
    this.fault = fault;
    setName("date");
    setToolTipText(Words.of("player.goto.tip", first(), last()));
    shown = first();
    setText(shown);
    setMaximumSize(getPreferredSize());
    setMinimumSize(getPreferredSize());
    addActionListener(event -> go());
    addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent event) {
            selectAll();
          }

          @Override
          public void focusLost(FocusEvent event) {
            if (!event.isTemporary() && getClientProperty(OUTLINE) != null) {
              fault.accept(null);
            }
            if (!event.isTemporary()) {
              write(shown);
            }
          }
        });
  }

  /** Lets a person write here; the key that asked for it is not written. */
  void ask() {
    askedAt = EventQueue.getMostRecentEventTime();
    requestFocusInWindow();
    selectAll();
  }

  @Override
  protected void processKeyEvent(KeyEvent event) {
    boolean ofTheKey =
        event.getID() == KeyEvent.KEY_TYPED && event.getWhen() - askedAt <= SAME_STROKE_MILLIS;
    if (!ofTheKey) {
      super.processKeyEvent(event);
    }
  }

  private String first() {
    return time.start().toLocalDate().toString();
  }

  private String last() {
    return time.end().toLocalDate().toString();
  }

  private void go() {
    OptionalDouble hours = DayText.hours(getText(), time);
    putClientProperty(OUTLINE, hours.isEmpty() ? "error" : null);
    if (hours.isEmpty()) {
      fault.accept(Words.of("player.goto.fault", first(), last(), getText()));
    } else {
      goTo.accept(hours.getAsDouble());
      getRootPane().requestFocusInWindow();
    }
  }

  /** Shows a day, unless somebody is writing here. */
  void show(double hours) {
    shown = time.at(hours).toLocalDate().toString();
    if (!isFocusOwner()) {
      write(shown);
    }
  }

  private void write(String day) {
    if (!day.equals(getText())) {
      putClientProperty(OUTLINE, null);
      setText(day);
    }
  }
}
