package org.hudna.view.film;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;

/** Takes the pictures of a film one after the other and writes them into a file. */
interface FrameSink extends Closeable {

  /**
   * Takes the next picture, which may be drawn on again afterwards.
   *
   * @throws IOException if the file cannot be written
   */
  void add(BufferedImage frame) throws IOException;

  /** Writes what is left; the file is complete then. */
  void finish() throws IOException;

  /** Lets go of the file; without {@link #finish} it is not complete. */
  @Override
  void close() throws IOException;
}
