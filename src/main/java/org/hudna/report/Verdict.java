package org.hudna.report;

import org.hudna.metric.Better;
import org.hudna.study.comparison.Contrast;
import org.hudna.study.comparison.Estimate;
import org.hudna.study.comparison.IntervalMethod;

/** What a comparison of two designs allows one to say. */
enum Verdict {
  /** No run differs. */
  SAME,
  /** Luck alone explains it. */
  OPEN,
  /** Its interval leaves out nought, but among so many comparisons luck may explain it. */
  WEAK,
  /** Luck alone hardly explains it, the number of comparisons allowed for. */
  CLEAR;

  /** The verdict on a contrast; clear needs both its interval and its adjusted p. */
  static Verdict of(Contrast contrast) {
    Estimate difference = contrast.difference();
    if (difference.method() == IntervalMethod.IDENTICAL) {
      return SAME;
    }
    if (!difference.above(0) && !difference.below(0)) {
      return OPEN;
    }
    return contrast.significance().clear() ? CLEAR : WEAK;
  }

  /** The words for it: how the second value stands to the first. */
  String words(Contrast contrast) {
    Quantity quantity = Quantity.of(contrast.metric());
    String which = contrast.difference().mean() < 0 ? quantity.less() : "more";
    return switch (this) {
      case SAME -> "the same in every run";
      case OPEN -> "cannot be told apart";
      case WEAK -> "perhaps " + which;
      case CLEAR -> "clearly " + which;
    };
  }

  /** Style of the page: good or bad if it is clear and one of the two is better. */
  String tone(Contrast contrast) {
    Better better = contrast.metric().better();
    if (this != CLEAR || better == Better.NEITHER) {
      return "plain";
    }
    boolean rise = contrast.difference().mean() > 0;
    return rise == (better == Better.HIGHER) ? "good" : "bad";
  }
}
