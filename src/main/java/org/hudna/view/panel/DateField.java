package org.hudna.view.panel;

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
  private static final int COLUMNS = 8;
  private final transient TimeFrame time;
  private final transient DoubleConsumer goTo;
  private final transient Consumer<String> fault;
  private String shown;
  private boolean asked;

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
            if (!event.isTemporary()) {
              write(shown);
            }
          }
        });
  }

  /** Lets a person write here; the key that asked for it is not written. */
  void ask() {
    asked = true;
    requestFocusInWindow();
    selectAll();
  }

  @Override
  protected void processKeyEvent(KeyEvent event) {
    boolean rest = asked && event.getID() == KeyEvent.KEY_TYPED;
    asked = false;
    if (!rest) {
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
    putClientProperty("JComponent.outline", hours.isEmpty() ? "error" : null);
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
      putClientProperty("JComponent.outline", null);
      setText(day);
    }
  }
}
