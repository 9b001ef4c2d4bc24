package org.hudna.io;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** The word that was probably meant. */
public final class Suggestion {
  private static final double ALIKE = 0.82;

  private Suggestion() {}

  /** The word most like the one found, or null when none is much like it. */
  public static String of(String found, Collection<String> words) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    Comparator<String> likeness =
        Comparator.comparingDouble(
            word ->
                similarity.apply(word.toLowerCase(Locale.ROOT), found.toLowerCase(Locale.ROOT)));
    return words.stream()
        .max(likeness)
        .filter(
            word ->
                similarity.apply(word.toLowerCase(Locale.ROOT), found.toLowerCase(Locale.ROOT))
                    >= ALIKE)
        .orElse(null);
  }
}
