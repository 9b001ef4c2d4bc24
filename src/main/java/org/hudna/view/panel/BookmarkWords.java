package org.hudna.view.panel;

import org.hudna.scenario.Theatre;
import org.hudna.view.scene.Timeline.Bookmark;
import org.hudna.view.scene.Words;

/** Key events in words. */
final class BookmarkWords {
  private final Names names;

  BookmarkWords(Theatre theatre) {
    this.names = new Names(theatre);
  }

  /** Such as "truce starts" or "calm-day clock reset: no calm day". */
  String of(Bookmark mark) {
    String key = "bookmark." + mark.kind();
    if (mark.detail() == null) {
      return Words.of(Words.has(key + ".alone") ? key + ".alone" : key);
    }
    return Words.of(key, detail(mark));
  }

  private String detail(Bookmark mark) {
    String phase = "phase." + mark.detail();
    return mark.kind().equals("phase") && Words.has(phase)
        ? Words.of(phase)
        : names.of(mark.detail());
  }
}
