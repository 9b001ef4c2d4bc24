package org.hudna.view.panel;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.hudna.scenario.TimeFrame;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.SubjectNames;
import org.hudna.view.scene.Words;

/** The time controls below the map: the line of time, buttons, speed, a date to go to. */
public final class PlayerBar extends JPanel {
  private static final long serialVersionUID = 1L;
  private final transient Playback playback;
  private final transient DateWords dates;
  private final MomentPanel moment;
  private final Map<String, JButton> buttons = new LinkedHashMap<>();
  private final JComboBox<Speed> speeds = new JComboBox<>(Speed.values());
  private final JLabel status = new JLabel(" ");
  private final DateField date;
  private String remark;

  /** Controls of a playback. */
  public PlayerBar(Playback playback, TimeFrame time, SubjectNames names) {
    super(new BorderLayout(0, 2));
    this.playback = playback;
    this.dates = new DateWords(time);
    this.moment = new MomentPanel(time);
    this.date = new DateField(time, playback::goTo, this::remark);
    setName("player");
    setBorder(BorderFactory.createEmptyBorder(4, 10, 8, 10));
    add(new TimeSlider(playback, time, names), BorderLayout.NORTH);
    add(controls(), BorderLayout.CENTER);
    playback.onState(this::refresh);
    playback.onGrowth(this::refresh);
    playback.onHour(hour -> forget());
    refresh();
  }

  private JComponent controls() {
    JPanel row = new JPanel();
    row.setLayout(new BoxLayout(row, BoxLayout.X_AXIS));
    row.add(moment);
    row.add(Box.createHorizontalStrut(12));
    button(row, "player.home", PlayerIcon.HOME, () -> playback.goTo(0));
    button(row, "player.step.day.back", PlayerIcon.DAY_BACK, () -> playback.stepDays(-1));
    button(row, "player.step.part.back", PlayerIcon.PART_BACK, () -> playback.stepParts(-1));
    button(row, "player.play", PlayerIcon.PLAY, playback::toggle);
    button(row, "player.step.part", PlayerIcon.PART, () -> playback.stepParts(1));
    button(row, "player.step.day", PlayerIcon.DAY, () -> playback.stepDays(1));
    button(row, "player.end", PlayerIcon.END, () -> playback.goTo(playback.timeline().endHours()));
    row.add(Box.createHorizontalStrut(12));
    button(row, "player.mark.previous", PlayerIcon.PREVIOUS_MARK, playback::previousBookmark);
    button(row, "player.mark.next", PlayerIcon.NEXT_MARK, playback::nextBookmark);
    row.add(Box.createHorizontalStrut(16));
    row.add(right());
    return row;
  }

  /** Speed and date to go to, and below them what is told. */
  private JComponent right() {
    JPanel fields = new JPanel();
    fields.setLayout(new BoxLayout(fields, BoxLayout.X_AXIS));
    label(fields, "player.speed", speeds());
    fields.add(Box.createHorizontalStrut(16));
    label(fields, "player.goto", date);
    fields.add(Box.createHorizontalGlue());
    status.setName("status");
    status.setMinimumSize(new Dimension(0, 0));
    JPanel right = new JPanel(new BorderLayout(0, 3));
    right.add(fields, BorderLayout.NORTH);
    right.add(status, BorderLayout.CENTER);
    return right;
  }

  private void button(JPanel row, String key, PlayerIcon icon, Runnable deed) {
    JButton button = new JButton(icon);
    button.setName(key);
    button.setToolTipText(Words.of(key));
    button.getAccessibleContext().setAccessibleName(Words.of(key));
    button.putClientProperty("JButton.buttonType", "toolBarButton");
    button.setFocusable(false);
    button.addActionListener(event -> deed.run());
    buttons.put(key, button);
    row.add(button);
  }

  private JComponent speeds() {
    speeds.setName("speed");
    speeds.setToolTipText(Words.of("player.speed.tip"));
    speeds.setFocusable(false);
    speeds.setMaximumRowCount(Speed.values().length);
    speeds.setMaximumSize(speeds.getPreferredSize());
    speeds.setMinimumSize(speeds.getPreferredSize());
    speeds.setSelectedItem(playback.speed());
    speeds.addActionListener(event -> playback.setSpeed((Speed) speeds.getSelectedItem()));
    return speeds;
  }

  private static void label(JPanel row, String key, JComponent field) {
    JLabel label = new JLabel(Words.of(key));
    label.setLabelFor(field);
    row.add(label);
    row.add(Box.createHorizontalStrut(6));
    row.add(field);
  }

  /** Leaves out the phase: several runs can be in several. */
  public void withoutPhase() {
    moment.withoutPhase();
  }

  /** Shows an instant. */
  public void show(Scene scene) {
    moment.show(scene);
    date.show(scene.hours());
  }

  /**
   * Tells something in place of what is known, until it plays or another hour is shown; null tells
   * what is known again.
   */
  public void remark(String text) {
    remark = text;
    tell(text == null ? known() : text);
  }

  /** What was told belongs to the hour at which it was told. */
  private void forget() {
    if (remark != null) {
      remark = null;
      tell(known());
    }
  }

  private void refresh() {
    boolean paused = playback.state() == Playback.State.PAUSED;
    JButton play = buttons.get("player.play");
    String key = paused ? "player.play" : "player.pause";
    play.setIcon(paused ? PlayerIcon.PLAY : PlayerIcon.PAUSE);
    play.setToolTipText(Words.of(key));
    play.getAccessibleContext().setAccessibleName(Words.of(key));
    speeds.setSelectedItem(playback.speed());
    if (!paused) {
      remark = null;
    }
    tell(remark != null ? remark : known());
  }

  private void tell(String text) {
    status.setText(remark == null ? text : "<html>" + escaped(text) + "</html>");
    status.setToolTipText(text);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private String known() {
    if (playback.state() == Playback.State.GOING) {
      return Words.of("player.status.going", dates.brief(playback.target()));
    }
    double known = playback.timeline().knownHours();
    return known >= playback.timeline().endHours() - 1e-6
        ? Words.of("player.status.complete")
        : Words.of("player.status.known", dates.brief(known));
  }

  /** Puts the cursor into the field of the date to go to. */
  public void askForDate() {
    date.ask();
  }
}
