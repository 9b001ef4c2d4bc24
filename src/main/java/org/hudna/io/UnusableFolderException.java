package org.hudna.io;

import java.nio.file.Path;

/** A folder that results cannot be written into; nothing in it has changed. */
public final class UnusableFolderException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableFolderException(Path folder, String fault) {
    super(folder + " " + fault);
  }
}
