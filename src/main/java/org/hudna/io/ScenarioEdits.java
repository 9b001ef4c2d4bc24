package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Changes single values of a scenario by path, and reads it anew with them. Changes are texts by
 * path; an empty text, or {@code null}, removes a key that may be absent.
 */
public final class ScenarioEdits {
  private final ResolvedScenario base;
  private final KeyFinder finder;
  private final List<EditableKey> keys;
  private final ScenarioReader reader = new ScenarioReader();

  /** Edits of a scenario that was read from a file. */
  public ScenarioEdits(ResolvedScenario base) {
    this.base = base;
    this.finder = new KeyFinder(base);
    this.keys = new EditableKeys(base).of(finder.places());
  }

  /** The scenario without changes. */
  public ResolvedScenario base() {
    return base;
  }

  /** All values that can be edited, in the order of the records. */
  public List<EditableKey> keys() {
    return keys;
  }

  /**
   * The path of a key as {@link #keys()} spell it.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public String path(String written) {
    return finder.find(written).path();
  }

  /**
   * Why a value cannot stand at a path; null when it can, as far as the path alone tells.
   *
   * @throws IllegalArgumentException if there is no such path
   */
  public String refusal(String path, String value) {
    KeyPlace place = finder.find(path);
    try {
      KeyValue.checked(place, spelled(place, value));
      return null;
    } catch (IllegalArgumentException e) {
      return e.getMessage().substring(place.path().length() + 2);
    }
  }

  /** The number that a run draws, by a law or with a particle; empty where it draws none. */
  public OptionalDouble drawn(String path, long runSeed) {
    String pointer = finder.find(path).pointer();
    JsonNode there = base.treeView().at(pointer);
    if (!there.has("dist") && base.posterior() == null) {
      return OptionalDouble.empty();
    }
    JsonNode drawn = base.numbers().drawnTree(base.treeView(), runSeed).at(pointer);
    return drawn.isNumber() && !drawn.equals(there)
        ? OptionalDouble.of(drawn.asDouble())
        : OptionalDouble.empty();
  }

  /**
   * What is wrong with some changes, by path; those that belong to no change alone stand under "".
   * Empty when {@link #with} can read them.
   */
  public Map<String, String> faults(Map<String, String> changes) {
    Map<String, String> faults = new LinkedHashMap<>();
    changes.forEach((path, value) -> note(faults, path, refusal(path, value)));
    if (!faults.isEmpty()) {
      return faults;
    }
    try {
      ResolvedScenario changed = with(changes);
      changes.keySet().forEach(path -> note(faults, path, withoutEffect(path, changes, changed)));
    } catch (FaultyInputException e) {
      List<String> paths = List.copyOf(changes.keySet());
      e.diagnostics().forEach(fault -> note(faults, paths, fault));
    }
    return faults;
  }

  /**
   * The scenario with changes. If the base draws from a posterior so does this one; what a change
   * sets stays as it is.
   *
   * @throws FaultyInputException if they make no scenario; {@link #faults} tells each by its path
   * @throws IllegalArgumentException if a path or a value cannot be
   */
  public ResolvedScenario with(Map<String, String> changes) {
    ResolvedScenario changed = reader.read(base.file(), patch(changes));
    Set<String> settled =
        changes.keySet().stream()
            .map(path -> finder.find(path).pointer())
            .collect(Collectors.toSet());
    return changed.with(changed.numbers().settling(settled).with(base.posterior()));
  }

  /** The changes as a tree; the n-th of them stands in line n of a file of no name. */
  WrittenTree patch(Map<String, String> changes) {
    List<String> paths = new ArrayList<>(changes.keySet());
    KeyChange change = new KeyChange(base.treeView(), Origin.written(place(), 1, 1));
    for (int i = 0; i < paths.size(); i++) {
      KeyPlace at = finder.find(paths.get(i));
      String value = KeyValue.checked(at, spelled(at, changes.get(paths.get(i))));
      change.set(at, value, Origin.written(place(), i + 1, 1));
    }
    return change.tree();
  }

  /** Beside the scenario, so that names of files in changes mean the same as in it. */
  private Path place() {
    return base.file().resolveSibling("changes");
  }

  private static String spelled(KeyPlace place, String value) {
    return value.isBlank() && place.removable() ? KeyValue.NULL : value.strip();
  }

  private String withoutEffect(String path, Map<String, String> changes, ResolvedScenario changed) {
    KeyPlace place = finder.find(path);
    JsonNode wanted = KeyValue.node(place, spelled(place, changes.get(path)));
    JsonNode there = changed.treeView().at(place.pointer());
    boolean same = wanted.isNull() ? there.isMissingNode() : same(wanted, there);
    return same
        ? null
        : "has no effect: " + Wording.of(there) + " stands there by a default or a switch";
  }

  private static boolean same(JsonNode a, JsonNode b) {
    return a.isNumber() && b.isNumber() ? a.asDouble() == b.asDouble() : a.equals(b);
  }

  private void note(Map<String, String> faults, List<String> paths, Diagnostic fault) {
    boolean ofAChange = fault.file().equals(place()) && fault.line() <= paths.size();
    note(
        faults,
        ofAChange ? paths.get(fault.line() - 1) : "",
        ofAChange ? fault.said() : fault.summary());
  }

  private static void note(Map<String, String> faults, String path, String fault) {
    if (fault != null) {
      faults.merge(path, fault, (a, b) -> a + "; " + b);
    }
  }
}
