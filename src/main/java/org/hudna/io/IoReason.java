package org.hudna.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** Why a file could not be read or written, without its path. */
public final class IoReason {
  private IoReason() {}

  /** The reason in a few words. */
  public static String of(IOException fault) {
    if (fault instanceof AccessDeniedException) {
      return "access denied";
    } else if (fault instanceof NoSuchFileException) {
      return "no such file or folder";
    } else if (fault instanceof NotDirectoryException) {
      return "not a folder";
    } else if (fault instanceof FileSystemException e && e.getReason() != null) {
      return e.getReason().toLowerCase(Locale.ROOT);
    }
    return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
  }
}
