package org.hudna.view.panel;

import java.awt.BorderLayout;
import java.awt.Component;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JPanel;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Subject;
import org.hudna.view.scene.Subject.Kind;
import org.hudna.view.scene.SubjectNames;
import org.hudna.view.scene.Words;

/** Chooses a subject by its kind and name; most can be clicked on the map too. */
final class SubjectChooser extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int GAP = 6;
  private static final String PROTOTYPE = "a name of usual length";
  private final transient SubjectNames names;
  private final JComboBox<Kind> kinds;
  private final JComboBox<Subject> subjects = new JComboBox<>();
  private final transient Consumer<Subject> chosen;
  private transient List<Subject> convoys = List.of();
  private boolean filling;

  SubjectChooser(SubjectNames names, Consumer<Subject> chosen) {
    super(new BorderLayout(GAP, GAP));
    this.names = names;
    this.chosen = chosen;
    Kind[] present =
        Arrays.stream(Kind.values())
            .filter(kind -> kind == Kind.CONVOY || !names.all(kind).isEmpty())
            .toArray(Kind[]::new);
    kinds = new JComboBox<>(present);
    kinds.setName("inspect.kind");
    subjects.setName("inspect.subject");
    kinds.setRenderer(new Named());
    subjects.setRenderer(new Named());
    subjects.setPrototypeDisplayValue(Subject.of(Kind.CONVOY, PROTOTYPE));
    add(kinds, BorderLayout.WEST);
    add(subjects);
    kinds.addActionListener(event -> fill(null));
    subjects.addActionListener(event -> tell());
    fill(null);
  }

  private void fill(Subject wanted) {
    filling = true;
    Kind kind = (Kind) kinds.getSelectedItem();
    subjects.removeAllItems();
    (kind == Kind.CONVOY ? convoys : names.all(kind)).forEach(subjects::addItem);
    if (wanted != null) {
      if (((javax.swing.DefaultComboBoxModel<Subject>) subjects.getModel()).getIndexOf(wanted)
          < 0) {
        subjects.addItem(wanted);
      }
      subjects.setSelectedItem(wanted);
    }
    filling = false;
    tell();
  }

  private void tell() {
    Subject subject = subject();
    if (!filling && subject != null) {
      chosen.accept(subject);
    }
  }

  /** The subject that is chosen; null if there is none of its kind. */
  Subject subject() {
    return (Subject) subjects.getSelectedItem();
  }

  /** Chooses a subject. */
  void select(Subject subject) {
    if (subject.equals(subject())) {
      return;
    }
    filling = true;
    kinds.setSelectedItem(subject.kind());
    fill(subject);
  }

  /** Takes note of the convoys that are there; the one that is chosen stays. */
  void show(Scene scene) {
    List<Subject> now = scene.convoys().stream().map(c -> Subject.of(Kind.CONVOY, c.id())).toList();
    if (!now.equals(convoys)) {
      convoys = now;
      if (kinds.getSelectedItem() == Kind.CONVOY && !subjects.isPopupVisible()) {
        Subject before = subject();
        filling = true;
        fill(before);
      }
    }
  }

  /** The name of a kind. */
  static String word(Kind kind) {
    return Words.of("inspect.kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  /** Shows kinds and subjects by their names. */
  private final class Named extends DefaultListCellRenderer {
    private static final long serialVersionUID = 1L;

    @Override
    public Component getListCellRendererComponent(
        JList<?> list, Object value, int index, boolean selected, boolean focused) {
      Object shown =
          value instanceof Subject subject
              ? names.of(subject)
              : value instanceof Kind kind ? word(kind) : "";
      return super.getListCellRendererComponent(list, shown, index, selected, focused);
    }
  }
}
