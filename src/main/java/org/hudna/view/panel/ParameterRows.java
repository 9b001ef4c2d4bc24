package org.hudna.view.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.table.AbstractTableModel;
import org.hudna.io.EditableKey;
import org.hudna.io.ScenarioEdits;
import org.hudna.view.scene.Words;

/**
 * The values of a scenario as rows under the names of their sections, with what a person has
 * changed. A value that cannot stand is kept as it was typed, with the reason, but is no change.
 */
final class ParameterRows extends AbstractTableModel {
  /** Column of the names. */
  static final int NAME = 0;

  /** Column of the values, which can be edited. */
  static final int VALUE = 1;

  private static final long serialVersionUID = 1L;
  private static final int COLUMNS = 3;
  private final transient ScenarioEdits edits;
  private final Map<String, String> changes = new LinkedHashMap<>();
  private final Map<String, String> refused = new LinkedHashMap<>();
  private final Map<String, String> faults = new LinkedHashMap<>();
  private transient List<Row> rows = new ArrayList<>();
  private String sought = "";
  private boolean changedOnly;

  /**
   * A row.
   *
   * @param section the path of its section
   * @param key null for the row that names the section
   */
  record Row(String section, EditableKey key) {}

  ParameterRows(ScenarioEdits edits) {
    this.edits = edits;
    filter("", false);
  }

  /**
   * Shows only some keys.
   *
   * @param text in their paths or descriptions; "" for all
   * @param onlyChanged whether only those that are changed or refused are shown
   */
  void filter(String text, boolean onlyChanged) {
    sought = text.strip().toLowerCase(Locale.ROOT);
    changedOnly = onlyChanged;
    Map<String, List<Row>> sections = new LinkedHashMap<>();
    for (EditableKey key : edits.keys()) {
      if (shown(key)) {
        sections
            .computeIfAbsent(key.section(), section -> new ArrayList<>())
            .add(new Row(key.section(), key));
      }
    }
    rows = new ArrayList<>();
    sections.forEach(
        (section, keys) -> {
          rows.add(new Row(section, null));
          rows.addAll(keys);
        });
    fireTableDataChanged();
  }

  private boolean shown(EditableKey key) {
    boolean found =
        key.path().toLowerCase(Locale.ROOT).contains(sought)
            || key.description().toLowerCase(Locale.ROOT).contains(sought);
    return found && (!changedOnly || marked(key));
  }

  /** Whether a key is changed or refused. */
  boolean marked(EditableKey key) {
    return changes.containsKey(key.path()) || faults.containsKey(key.path());
  }

  Row row(int row) {
    return rows.get(row);
  }

  /** The row of a key; -1 where it is not shown. */
  int rowOf(String path) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).key() != null && rows.get(i).key().path().equals(path)) {
        return i;
      }
    }
    return -1;
  }

  /** Why the value that was typed for a key cannot stand; null where it can. */
  String fault(EditableKey key) {
    return faults.get(key.path());
  }

  /** The accepted changes by path, in the order in which they were made. */
  Map<String, String> changes() {
    return new LinkedHashMap<>(changes);
  }

  /** How many values are refused. */
  int refusals() {
    return faults.size();
  }

  /** The text that stands in a key's field. */
  String text(EditableKey key) {
    return refused.getOrDefault(key.path(), changes.getOrDefault(key.path(), key.value()));
  }

  /** Takes a text for a key, or refuses it with a reason. */
  void set(EditableKey key, String text) {
    String typed = text.strip();
    changes.remove(key.path());
    refused.remove(key.path());
    faults.remove(key.path());
    if (!typed.equals(key.value())) {
      String refusal = edits.refusal(key.path(), typed);
      if (refusal == null) {
        changes.put(key.path(), typed);
      } else {
        refuse(key.path(), typed, refusal);
      }
    }
    fireRow(key.path());
  }

  private void refuse(String path, String typed, String why) {
    refused.put(path, typed);
    faults.put(path, why);
  }

  /** Refuses changes that make no scenario together, each with its reason. */
  void refuse(Map<String, String> why) {
    why.forEach(
        (path, fault) -> {
          if (changes.containsKey(path)) {
            refuse(path, changes.remove(path), fault);
            fireRow(path);
          }
        });
  }

  private void fireRow(String path) {
    int row = rowOf(path);
    if (row >= 0) {
      fireTableRowsUpdated(row, row);
    }
  }

  /** Takes back everything. */
  void clear() {
    changes.clear();
    refused.clear();
    faults.clear();
    filter(sought, changedOnly);
  }

  @Override
  public int getRowCount() {
    return rows.size();
  }

  @Override
  public int getColumnCount() {
    return COLUMNS;
  }

  @Override
  public String getColumnName(int column) {
    return Words.of("panels.model.column." + column);
  }

  @Override
  public boolean isCellEditable(int row, int column) {
    return column == VALUE && rows.get(row).key() != null;
  }

  @Override
  public Object getValueAt(int row, int column) {
    Row at = rows.get(row);
    if (at.key() == null) {
      return column == NAME ? section(at.section()) : "";
    }
    return switch (column) {
      case NAME -> at.key().name();
      case VALUE -> text(at.key());
      default -> at.key().unit();
    };
  }

  private static String section(String path) {
    return path.isEmpty() ? Words.of("panels.model.section.root") : path.replace(".", " › ");
  }

  @Override
  public void setValueAt(Object value, int row, int column) {
    set(rows.get(row).key(), value == null ? "" : value.toString());
  }
}
