package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hudna.scenario.Theatre.Dyad;
import org.hudna.scenario.Theatre.PartyIdentity;

/**
 * What {@code theatre.yaml} says: the title, whose borders it shows, the parties, and the pairs
 * that the data know.
 */
record TheatreHead(
    String title, String attribution, Map<String, PartyIdentity> parties, Map<String, Dyad> dyads) {
  static final TheatreHead NONE = new TheatreHead("", "", Map.of(), Map.of());
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

  /**
   * Reads the file.
   *
   * @throws FaultyInputException with all its faults
   */
  static TheatreHead read(Path file) {
    Reading reading = new Reading(YamlFile.read(file), new Faults());
    TheatreHead head = reading.head();
    reading.faults.throwIfAny();
    return head;
  }

  private record Reading(WrittenTree tree, Faults faults) {

    TheatreHead head() {
      Map<String, PartyIdentity> parties = new LinkedHashMap<>();
      map("/parties").forEach((id, node) -> parties.put(id, party("/parties/" + id)));
      Map<String, Dyad> dyads = new LinkedHashMap<>();
      map("/dyads").forEach((id, node) -> dyads.put(id, dyad("/dyads/" + id, parties.keySet())));
      String attribution = tree.at("/attribution").isMissingNode() ? "" : text("/attribution");
      return new TheatreHead(text("/title"), attribution, parties, dyads);
    }

    private Map<String, JsonNode> map(String pointer) {
      Map<String, JsonNode> entries = new LinkedHashMap<>();
      JsonNode node = tree.at(pointer);
      node.properties().forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
      if (entries.isEmpty()) {
        fault(DiagnosticCode.MISSING_KEY, pointer, "a map with at least one id");
      }
      return entries;
    }

    private PartyIdentity party(String pointer) {
      String colour = text(pointer + "/colour");
      if (!colour.isEmpty() && !COLOUR.matcher(colour).matches()) {
        fault(DiagnosticCode.BAD_VALUE, pointer + "/colour", "a colour as \"#4477aa\"");
      }
      return new PartyIdentity(text(pointer + "/name"), colour);
    }

    private Dyad dyad(String pointer, Collection<String> parties) {
      return new Dyad(side(pointer + "/a", parties), side(pointer + "/b", parties));
    }

    private List<String> side(String pointer, Collection<String> parties) {
      List<String> ids = new ArrayList<>();
      JsonNode list = tree.at(pointer);
      if (!list.isArray()) {
        fault(DiagnosticCode.WRONG_TYPE, pointer, "a list of parties");
      }
      for (int i = 0; i < list.size(); i++) {
        String id = list.get(i).asText();
        ids.add(id);
        if (!parties.contains(id)) {
          Origin at = tree.origin(Pointers.child(pointer, i));
          faults.add(ReferenceCheck.unknownId(at, "party", id, parties));
        }
      }
      return ids;
    }

    private String text(String pointer) {
      if (!tree.at(pointer).isTextual()) {
        fault(DiagnosticCode.WRONG_TYPE, pointer, "text");
        return "";
      }
      return tree.at(pointer).asText();
    }

    private void fault(DiagnosticCode code, String pointer, String expected) {
      String message = "'" + Pointers.dotted(pointer) + "' is not as it should be";
      faults.add(code, tree.origin(pointer), message, expected, Wording.of(tree.at(pointer)));
    }
  }
}
