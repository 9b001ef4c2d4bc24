package org.hudna.io;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.nio.file.Path;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a YAML 1.2 or JSON file whose outermost value is a map, and remembers where each value
 * stands. Files that would blow up (aliases, nesting, size) are refused.
 */
final class YamlFile {
  private static final int DEEPEST = 40;
  private static final int MOST_ALIASES = 50;

  private YamlFile() {}

  /**
   * The tree of a file.
   *
   * @throws FaultyInputException if the file cannot be read, is not YAML, is empty, repeats a key
   */
  static WrittenTree read(Path file) {
    String text = TextFile.read(file);
    boolean json = file.toString().endsWith(".json");
    if (json) {
      JsonFile.parse(file, text);
    }
    Node node = compose(file, json ? text.replace('\t', ' ') : text);
    if (node == null) {
      throw FaultyInputException.of(
          Diagnostic.of(DiagnosticCode.EMPTY_FILE, Origin.of(file), "the file is empty")
              .expecting("a map of keys and values", "nothing"));
    }
    return convert(file, node);
  }

  /** The tree of JSON that was taken from a file and is to be read as if it stood in another. */
  static WrittenTree read(Path file, ObjectNode json) {
    return convert(file, compose(file, json.toString()));
  }

  private static WrittenTree convert(Path file, Node node) {
    Faults faults = new Faults();
    WrittenTree tree = new WrittenTree();
    YamlNodes nodes = new YamlNodes(file, tree, faults, DEEPEST);
    if (!(node instanceof MappingNode map)) {
      throw FaultyInputException.of(
          Diagnostic.of(
                  DiagnosticCode.WRONG_TYPE, nodes.origin(node), "the file does not hold a map")
              .expecting("a map of keys and values", YamlNodes.describe(node)));
    }
    tree.origins().put(Pointers.ROOT, nodes.origin(node));
    ObjectNode root = nodes.object(map, Pointers.ROOT, 1);
    tree.root().setAll(root);
    faults.throwIfAny();
    return tree;
  }

  private static Node compose(Path file, String text) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setNestingDepthLimit(DEEPEST);
    options.setCodePointLimit(TextFile.LARGEST_BYTES);
    try {
      return new Yaml(options).compose(new StringReader(text));
    } catch (MarkedYAMLException e) {
      throw broken(file, e.getProblemMark(), e.getProblem());
    } catch (YAMLException e) {
      String problem = e.getMessage().lines().findFirst().orElse("").strip();
      boolean bomb = problem.contains("aliases") || problem.contains("Depth");
      throw FaultyInputException.of(
          Diagnostic.of(
              bomb ? DiagnosticCode.TOO_LARGE : DiagnosticCode.BROKEN_YAML,
              Origin.of(file),
              (bomb ? "too many aliases or levels: " : "not YAML: ") + problem));
    }
  }

  private static FaultyInputException broken(Path file, Mark mark, String problem) {
    Origin at =
        mark == null
            ? Origin.of(file)
            : Origin.written(file, mark.getLine() + 1, mark.getColumn() + 1);
    return FaultyInputException.of(
        Diagnostic.of(DiagnosticCode.BROKEN_YAML, at, "not YAML: " + problem));
  }
}
