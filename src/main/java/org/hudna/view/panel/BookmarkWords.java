package org.hudna.view.panel;

import org.hudna.view.scene.Subject;
import org.hudna.view.scene.Subject.Kind;
import org.hudna.view.scene.SubjectNames;
import org.hudna.view.scene.Timeline.Bookmark;
import org.hudna.view.scene.Words;

/** Key events in words. */
final class BookmarkWords {
  private final SubjectNames names;

  BookmarkWords(SubjectNames names) {
    this.names = names;
  }

  /** Such as "truce starts" or "calm-day clock reset: no calm day". */
  String of(Bookmark mark) {
    String key = "bookmark." + mark.kind();
    if (mark.detail() == null) {
      return Words.of(Words.has(key + ".alone") ? key + ".alone" : key);
    }
    return Words.of(key, detail(mark.kind(), mark.detail()));
  }

  private String detail(String kind, String detail) {
    return switch (kind) {
      case "adopted", "suspension", "withdrawal", "renewal" -> names.actor(detail);
      case "joint-strike" -> names.of(Subject.of(Kind.ZONE, detail));
      case "convoy-attack" -> names.of(Subject.of(Kind.CONVOY, detail));
      case "control" -> names.of(Subject.of(Kind.PLACE, detail));
      case "phase" -> Words.orKey("phase.", detail);
      default -> Words.orKey("cause.", detail);
    };
  }
}
