package org.hudna.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;

/**
 * A file that grows under a temporary name and gets its own when it is complete. What was appended
 * is written when {@link #append} returns. It is open only while it is written, so that there can
 * be thousands of them.
 */
final class ResultFile {
  private static final int BLOCK = 1 << 16;

  private final Path target;
  private final Path temporary;
  private final MessageDigest digest = Sha256.digest();
  private long length;

  private ResultFile(Path target) {
    this.target = target;
    this.temporary = temporary(target);
  }

  /** An empty file in place of what an earlier process left. */
  static ResultFile create(Path target) throws IOException {
    ResultFile file = new ResultFile(target);
    Files.deleteIfExists(file.target);
    Files.deleteIfExists(file.temporary);
    Files.createFile(file.temporary);
    return file;
  }

  /** The file of an earlier process, cut to a length that it has; complete or not. */
  static ResultFile reopen(Path target, long length) throws IOException {
    ResultFile file = new ResultFile(target);
    if (!Files.exists(file.temporary)) {
      Files.move(target, file.temporary);
    }
    try (FileChannel channel = FileChannel.open(file.temporary, StandardOpenOption.WRITE)) {
      channel.truncate(length);
    }
    file.digestAll();
    if (file.length != length) {
      throw new IOException(
          file.temporary + ": expected " + length + " bytes, found " + file.length);
    }
    return file;
  }

  /** How long the file of an earlier process is, complete or not; 0 if there is none. */
  static long lengthOf(Path target) throws IOException {
    Path temporary = temporary(target);
    if (Files.exists(temporary)) {
      return Files.size(temporary);
    }
    return Files.exists(target) ? Files.size(target) : 0;
  }

  /** The name under which it grows. */
  static Path temporary(Path target) {
    return target.resolveSibling(target.getFileName() + ".part");
  }

  void append(byte[] bytes) throws IOException {
    try (OutputStream out = Files.newOutputStream(temporary, StandardOpenOption.APPEND)) {
      out.write(bytes);
    }
    digest.update(bytes);
    length += bytes.length;
  }

  /** Bytes that were appended. */
  long length() {
    return length;
  }

  /** Where it grows. */
  Path temporary() {
    return temporary;
  }

  /** Gives the file its name; returns the SHA-256 of its content in hexadecimal. */
  String complete() throws IOException {
    Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    return Sha256.text(digest);
  }

  private void digestAll() throws IOException {
    byte[] block = new byte[BLOCK];
    try (InputStream in = Files.newInputStream(temporary)) {
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        digest.update(block, 0, read);
        length += read;
      }
    }
  }
}
