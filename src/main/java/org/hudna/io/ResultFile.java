package org.hudna.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that grows under a temporary name and gets its own when it is complete. It is open only
 * while a block is written, so that there can be thousands of them.
 */
final class ResultFile {
  private static final int BLOCK = 1 << 16;

  private final Path target;
  private final Path temporary;
  private final ByteArrayOutputStream block = new ByteArrayOutputStream();
  private final MessageDigest digest = sha256();

  ResultFile(Path target) throws IOException {
    this.target = target;
    this.temporary = target.resolveSibling(target.getFileName() + ".part");
    Files.deleteIfExists(temporary);
    Files.createFile(temporary);
  }

  void append(byte[] bytes) throws IOException {
    block.writeBytes(bytes);
    if (block.size() >= BLOCK) {
      flush();
    }
  }

  /** Gives the file its name; returns the SHA-256 of its content in hexadecimal. */
  String complete() throws IOException {
    flush();
    Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    return HexFormat.of().formatHex(digest.digest());
  }

  private void flush() throws IOException {
    byte[] bytes = block.toByteArray();
    block.reset();
    digest.update(bytes);
    try (OutputStream out = Files.newOutputStream(temporary, StandardOpenOption.APPEND)) {
      out.write(bytes);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
