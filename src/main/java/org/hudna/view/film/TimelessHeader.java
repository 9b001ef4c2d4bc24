package org.hudna.view.film;

import org.jcodec.containers.mp4.boxes.Box;
import org.jcodec.containers.mp4.boxes.MediaHeaderBox;
import org.jcodec.containers.mp4.boxes.MovieHeaderBox;
import org.jcodec.containers.mp4.boxes.NodeBox;
import org.jcodec.containers.mp4.boxes.TrackHeaderBox;

/** Takes the clock out of the header of an MP4 film, so that the same film has the same bytes. */
final class TimelessHeader {
  private static final long EPOCH = 0;

  private TimelessHeader() {}

  /** Sets when everything below a box is said to have been made to the start of 1970. */
  static void apply(NodeBox node) {
    node.getBoxes().replaceAll(TimelessHeader::timeless);
  }

  private static Box timeless(Box box) {
    if (box instanceof MovieHeaderBox head) {
      return timeless(head);
    } else if (box instanceof TrackHeaderBox head) {
      return timeless(head);
    } else if (box instanceof MediaHeaderBox head) {
      return timeless(head);
    } else if (box instanceof NodeBox node) {
      apply(node);
    }
    return box;
  }

  private static MovieHeaderBox timeless(MovieHeaderBox head) {
    return MovieHeaderBox.createMovieHeaderBox(
        head.getTimescale(),
        head.getDuration(),
        head.getRate(),
        head.getVolume(),
        EPOCH,
        EPOCH,
        head.getMatrix(),
        head.getNextTrackId());
  }

  private static TrackHeaderBox timeless(TrackHeaderBox head) {
    TrackHeaderBox copy =
        TrackHeaderBox.createTrackHeaderBox(
            head.getTrackId(),
            head.getDuration(),
            head.getWidth(),
            head.getHeight(),
            EPOCH,
            EPOCH,
            head.getVolume(),
            head.getLayer(),
            head.getAltGroup(),
            head.getMatrix());
    copy.setFlags(head.getFlags());
    return copy;
  }

  private static MediaHeaderBox timeless(MediaHeaderBox head) {
    return MediaHeaderBox.createMediaHeaderBox(
        head.getTimescale(),
        head.getDuration(),
        head.getLanguage(),
        EPOCH,
        EPOCH,
        head.getQuality());
  }
}
