package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hudna.io.Manifest.Entry;

/** What makes two batches different batches, in words. */
final class ManifestDifference {
  private static final int MOST_KEYS = 20;
  private static final int LONGEST = 60;

  private final List<String> found = new ArrayList<>();

  private ManifestDifference() {}

  /** The differences from one manifest to another; none if both lead to the same results. */
  static List<String> between(Manifest from, Manifest to) {
    ManifestDifference difference = new ManifestDifference();
    difference.value("what the folder holds", from.kind(), to.kind());
    difference.value("version of the program", from.version(), to.version());
    difference.value("commit of the program", from.gitCommit(), to.gitCommit());
    difference.value("seed", from.masterSeed(), to.masterSeed());
    difference.value("replicates", from.replicates(), to.replicates());
    difference.value("targets", from.until(), to.until());
    difference.value("what is varied", from.design(), to.design());
    difference.value("events kept", from.events(), to.events());
    difference.value("scenarios", ids(from), ids(to));
    if (ids(from).equals(ids(to))) {
      for (int i = 0; i < from.scenarios().size(); i++) {
        difference.entry(from.scenarios().get(i), to.scenarios().get(i));
      }
    }
    return difference.found;
  }

  /** The keys in which one tree differs from another, the first of many; none if they are equal. */
  static List<String> trees(JsonNode from, JsonNode to) {
    List<String> keys = new ArrayList<>();
    tree("", from, to, keys);
    return keys.size() <= MOST_KEYS ? keys : keys.subList(0, MOST_KEYS);
  }

  private static List<String> ids(Manifest manifest) {
    return manifest.scenarios().stream().map(Entry::id).toList();
  }

  private void value(String name, Object from, Object to) {
    if (!Objects.equals(from, to)) {
      found.add(name + ": " + from + " -> " + to);
    }
  }

  private void entry(Entry from, Entry to) {
    String name = "scenario " + from.id() + ": ";
    if (!from.hash().equals(to.hash())) {
      List<String> keys = new ArrayList<>();
      tree("", from.resolved(), to.resolved(), keys);
      keys.stream().limit(MOST_KEYS).forEach(key -> found.add(name + key));
      if (keys.size() > MOST_KEYS) {
        found.add(name + "and " + (keys.size() - MOST_KEYS) + " more keys");
      }
    }
    if (!Objects.equals(from.theatreHash(), to.theatreHash())) {
      found.add(name + "the files of theatre " + to.theatre() + " have changed");
    }
    value(name + "SHA-256 of the posterior", posterior(from), posterior(to));
  }

  private static String posterior(Entry entry) {
    return entry.posterior() == null ? "(none used)" : entry.posterior().hash();
  }

  private static void tree(String path, JsonNode from, JsonNode to, List<String> keys) {
    if (from.isObject() && to.isObject()) {
      Set<String> names = new LinkedHashSet<>();
      from.fieldNames().forEachRemaining(names::add);
      to.fieldNames().forEachRemaining(names::add);
      names.forEach(name -> tree(joined(path, name), at(from, name), at(to, name), keys));
    } else if (from.isArray() && to.isArray() && from.size() == to.size()) {
      for (int i = 0; i < from.size(); i++) {
        tree(path + "[" + i + "]", from.get(i), to.get(i), keys);
      }
    } else if (!from.equals(to)) {
      keys.add(path + ": " + shown(from) + " -> " + shown(to));
    }
  }

  private static String joined(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static JsonNode at(JsonNode node, String name) {
    return node.has(name) ? node.get(name) : MissingNode.getInstance();
  }

  private static String shown(JsonNode node) {
    String text = node.isMissingNode() ? "(none)" : node.toString();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
  }
}
