package org.hudna.view.film;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** Makes the film of a run. */
public final class FilmMaker {
  private final FilmFrame pictures;
  private final Reel reel;

  /** A maker of one film. */
  public FilmMaker(FilmFrame pictures) {
    this.pictures = pictures;
    this.reel = pictures.reel();
  }

  /** Whether films of this name can be made: it ends in .mp4 or .gif. */
  public static boolean canWrite(Path file) {
    return isGif(file) || ends(file, ".mp4");
  }

  private static boolean isGif(Path file) {
    return ends(file, ".gif");
  }

  private static boolean ends(Path file, String ending) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /**
   * Writes the film under a temporary name and renames it when it is complete.
   *
   * @param file ends in .mp4 or .gif
   * @param stop asked before each picture; true ends the work and leaves nothing behind
   * @param progress takes the number of pictures done
   * @return whether the film was completed
   * @throws IOException if it cannot be written; then nothing is left behind
   */
  public boolean write(Path file, BooleanSupplier stop, IntConsumer progress) throws IOException {
    Path temporary = file.toAbsolutePath().resolveSibling("." + file.getFileName() + ".part");
    try {
      boolean complete = draw(temporary, isGif(file), stop, progress);
      if (complete) {
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
      }
      return complete;
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private boolean draw(Path file, boolean gif, BooleanSupplier stop, IntConsumer progress)
      throws IOException {
    BufferedImage picture = FilmFrame.blank();
    try (FrameSink sink = sink(file, gif)) {
      for (int i = 0; i < reel.frames(); i++) {
        if (stop.getAsBoolean()) {
          return false;
        }
        pictures.paint(picture, i);
        sink.add(picture);
        progress.accept(i + 1);
      }
      sink.finish();
    }
    return !stop.getAsBoolean();
  }

  private FrameSink sink(Path file, boolean gif) throws IOException {
    return gif
        ? new GifSink(file, reel.framesPerSecond())
        : new Mp4Sink(file, reel.framesPerSecond());
  }
}
