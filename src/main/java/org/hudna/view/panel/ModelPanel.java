package org.hudna.view.panel;

import java.awt.BorderLayout;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.hudna.io.EditableKey;
import org.hudna.io.EditedScenario;
import org.hudna.io.FaultyInputException;
import org.hudna.io.IoReason;
import org.hudna.io.ResolvedScenario;
import org.hudna.io.ScenarioEdits;
import org.hudna.view.scene.Words;

/**
 * Edits the parameters of a scenario before the run starts again, and saves what was changed as a
 * scenario file of its own.
 */
public final class ModelPanel extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int NOTE_HEIGHT = 138;
  private static final int GAP = 6;
  private final transient ScenarioEdits edits;
  private final ParameterRows rows;
  private final ParameterTable table;
  private final transient ParameterNote notes;
  private final JTextField search = new JTextField();
  private final JCheckBox changedOnly = new JCheckBox(Words.of("panels.model.changed-only"));
  private final JTextArea note = text("note");
  private final JTextArea status = text("status");
  private final JButton restart = button("restart");
  private final JButton save = button("save");
  private final JButton undo = button("undo");
  private final transient BiConsumer<ResolvedScenario, Map<String, String>> restarting;

  /**
   * The parameters of a scenario.
   *
   * @param changes that it starts with, by path
   * @param runSeed of the run that is shown; it tells what was drawn where a distribution stands
   * @param restarting takes the scenario, read anew with its changes, that a person wants to run,
   *     and the changes
   */
  public ModelPanel(
      ResolvedScenario scenario,
      Map<String, String> changes,
      long runSeed,
      BiConsumer<ResolvedScenario, Map<String, String>> restarting) {
    super(new BorderLayout(GAP, GAP));
    this.edits = new ScenarioEdits(scenario);
    this.rows = new ParameterRows(edits);
    this.table = new ParameterTable(rows);
    this.notes = new ParameterNote(edits, runSeed);
    this.restarting = restarting;
    setName("model");
    setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP));
    add(top(), BorderLayout.NORTH);
    add(new JScrollPane(table));
    add(bottom(), BorderLayout.SOUTH);
    listen();
    changes.forEach(this::edit);
    showState("");
  }

  private static JTextArea text(String name) {
    JTextArea text = new JTextArea();
    text.setName("model." + name);
    text.setEditable(false);
    text.setLineWrap(true);
    text.setWrapStyleWord(true);
    text.setOpaque(false);
    return text;
  }

  private static JButton button(String key) {
    JButton button = new JButton(Words.of("panels.model." + key));
    button.setName("model." + key);
    return button;
  }

  private JPanel top() {
    search.setName("model.search");
    search.putClientProperty("JTextField.placeholderText", Words.of("panels.model.search"));
    search.putClientProperty("JTextField.showClearButton", true);
    changedOnly.setName("model.changed-only");
    JPanel top = new JPanel(new BorderLayout(GAP, GAP));
    top.add(search);
    top.add(changedOnly, BorderLayout.EAST);
    return top;
  }

  private JPanel bottom() {
    JScrollPane noted = new JScrollPane(note);
    noted.setPreferredSize(new Dimension(200, NOTE_HEIGHT));
    JPanel buttons = new JPanel(new GridLayout(1, 2, GAP, GAP));
    buttons.add(save);
    buttons.add(restart);
    JPanel below = new JPanel(new BorderLayout(GAP, GAP));
    below.add(status);
    below.add(undo, BorderLayout.EAST);
    below.add(buttons, BorderLayout.SOUTH);
    JPanel bottom = new JPanel(new BorderLayout(GAP, GAP));
    bottom.add(noted);
    bottom.add(below, BorderLayout.SOUTH);
    return bottom;
  }

  private void listen() {
    search.getDocument().addDocumentListener(new Typing(this::filter));
    changedOnly.addActionListener(event -> filter());
    table.getSelectionModel().addListSelectionListener(event -> showNote());
    rows.addTableModelListener(event -> showState(""));
    undo.addActionListener(event -> rows.clear());
    restart.addActionListener(event -> restart());
    save.addActionListener(
        event -> SaveDialog.ask(this, edits.base().file()).ifPresent(this::save));
  }

  private void filter() {
    stopEditing();
    rows.filter(search.getText(), changedOnly.isSelected());
  }

  private void stopEditing() {
    if (table.isEditing()) {
      table.getCellEditor().stopCellEditing();
    }
  }

  private void showNote() {
    int row = table.getSelectedRow();
    EditableKey key = row < 0 || row >= rows.getRowCount() ? null : rows.row(row).key();
    note.setText(key == null ? "" : notes.of(key));
    note.setCaretPosition(0);
  }

  private void showState(String message) {
    int changed = rows.changes().size();
    int refused = rows.refusals();
    boolean ready = refused == 0;
    restart.setEnabled(ready);
    save.setEnabled(ready && changed > 0);
    undo.setEnabled(changed + refused > 0);
    String counts = Words.of("panels.model.counts", changed, refused);
    status.setText(message.isEmpty() ? counts : counts + "\n" + message);
  }

  /** Puts a text into a parameter's field as if it were typed there. */
  void edit(String path, String text) {
    edits.keys().stream()
        .filter(key -> key.path().equals(path))
        .findFirst()
        .ifPresent(key -> rows.set(key, text));
  }

  private void restart() {
    stopEditing();
    if (fits()) {
      restarting.accept(edits.with(rows.changes()), rows.changes());
    }
  }

  /** Whether the changes make a scenario; what does not is refused at its field. */
  private boolean fits() {
    if (rows.refusals() > 0) {
      return false;
    }
    setCursor(Cursor.getPredefinedCursor(Cursor.WAIT_CURSOR));
    Map<String, String> faults = edits.faults(rows.changes());
    setCursor(null);
    rows.refuse(faults);
    if (!faults.isEmpty()) {
      String rest =
          faults.entrySet().stream()
              .filter(fault -> fault.getKey().isEmpty())
              .map(Map.Entry::getValue)
              .collect(Collectors.joining("; "));
      showState(Words.of("panels.model.faulty") + (rest.isEmpty() ? "" : "\n" + rest));
      showFirst(faults.keySet());
    }
    return faults.isEmpty();
  }

  private void showFirst(Iterable<String> paths) {
    for (String path : paths) {
      int row = rows.rowOf(path);
      if (row >= 0) {
        table.setRowSelectionInterval(row, row);
        table.scrollRectToVisible(table.getCellRect(row, ParameterRows.VALUE, true));
        return;
      }
    }
  }

  /** Writes the changed scenario, or says why it cannot. */
  void save(Path file) {
    stopEditing();
    if (!fits()) {
      return;
    }
    try {
      EditedScenario.write(edits, rows.changes(), file);
      showState(Words.of("panels.model.saved", file));
    } catch (IOException e) {
      showState(Words.of("panels.model.not-saved", file, IoReason.of(e)));
    } catch (IllegalArgumentException | FaultyInputException e) {
      showState(Words.of("panels.model.not-saved", file, e.getMessage()));
    }
  }

  /** What is said below the table. */
  String status() {
    return status.getText();
  }

  ParameterRows rows() {
    return rows;
  }

  ParameterTable table() {
    return table;
  }

  /** Calls back whenever a text changes. */
  private record Typing(Runnable changed) implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent event) {
      changed.run();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
      changed.run();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
      changed.run();
    }
  }
}
