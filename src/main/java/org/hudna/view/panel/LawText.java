package org.hudna.view.panel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A distribution in few words, for narrow columns. */
final class LawText {
  private static final Pattern BETWEEN =
      Pattern.compile("\\{dist: ([a-z-]+), min: ([^,}]+), max: ([^,}]+)}");
  private static final Pattern OTHER = Pattern.compile("\\{dist: ([a-z-]+), (.*)}");

  private LawText() {}

  /** Such as "0.4 to 0.8 (uniform)"; any text that is no distribution as it is. */
  static String of(String yaml) {
    Matcher between = BETWEEN.matcher(yaml);
    if (between.matches()) {
      return between.group(2) + " to " + between.group(3) + " (" + between.group(1) + ")";
    }
    Matcher other = OTHER.matcher(yaml);
    return other.matches() ? other.group(1) + " " + other.group(2).replace(":", "") : yaml;
  }
}
