package org.hudna.history;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts the dyads of a data set into groups: the first rule that matches decides. */
public final class DyadRules {

  /**
   * One rule.
   *
   * @param violenceType the data set's code of the type of violence
   * @param dyadName a name in full, or with {@code *} in place of any characters
   * @param group the group the rule assigns
   */
  public record Rule(String violenceType, String dyadName, String group) {

    private Pattern pattern() {
      return Pattern.compile("\\Q" + dyadName.replace("*", "\\E.*\\Q") + "\\E");
    }
  }

  private record Compiled(String violenceType, Pattern name, String group) {}

  private final List<Compiled> rules;

  public DyadRules(List<Rule> rules) {
    this.rules =
        rules.stream()
            .map(rule -> new Compiled(rule.violenceType(), rule.pattern(), rule.group()))
            .toList();
  }

  /** The group of a dyad, or nothing when no rule matches. */
  public Optional<String> group(String violenceType, String dyadName) {
    return rules.stream()
        .filter(rule -> rule.violenceType().equals(violenceType))
        .filter(rule -> rule.name().matcher(dyadName).matches())
        .map(Compiled::group)
        .findFirst();
  }
}
