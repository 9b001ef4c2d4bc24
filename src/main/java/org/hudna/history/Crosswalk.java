package org.hudna.history;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Turns a data set's spelling of governorates and districts into the codes of a theatre. */
public final class Crosswalk {

  /**
   * Codes of a place.
   *
   * @param governorate code, empty for a place that is not coded
   * @param district code, empty for a governorate as a whole
   */
  public record Codes(String governorate, String district) {}

  private record Names(String governorate, String district) {}

  private final Map<Names, Codes> codes = new LinkedHashMap<>();
  private final SortedSet<String> governorateNames = new TreeSet<>();
  private final SortedMap<String, SortedSet<String>> districts = new TreeMap<>();

  /**
   * Adds a spelling; two spellings may share their codes. An empty district stands for the
   * governorate as a whole.
   */
  public void add(String governorateName, String districtName, Codes to) {
    codes.put(new Names(governorateName, districtName), to);
    if (!governorateName.isEmpty()) {
      governorateNames.add(governorateName);
      codes.putIfAbsent(new Names(governorateName, ""), new Codes(to.governorate(), ""));
    }
    if (!to.district().isEmpty()) {
      districts.computeIfAbsent(to.governorate(), code -> new TreeSet<>()).add(to.district());
    }
  }

  /**
   * The codes of two names; nothing when the crosswalk lacks them. Two empty names mean a place
   * that is not coded.
   */
  public Optional<Codes> codes(String governorateName, String districtName) {
    if (governorateName.isEmpty() && districtName.isEmpty()) {
      return Optional.of(new Codes("", ""));
    }
    return Optional.ofNullable(codes.get(new Names(governorateName, districtName)));
  }

  public Set<String> governorateNames() {
    return governorateNames;
  }

  /** The district names known under a governorate's name. */
  public SortedSet<String> districtNames(String governorateName) {
    SortedSet<String> names = new TreeSet<>();
    codes.keySet().stream()
        .filter(key -> key.governorate().equals(governorateName) && !key.district().isEmpty())
        .forEach(key -> names.add(key.district()));
    return names;
  }

  /** The codes of the districts of a governorate's code. */
  public SortedSet<String> districts(String governorate) {
    return districts.getOrDefault(governorate, new TreeSet<>());
  }
}
