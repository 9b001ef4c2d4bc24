package org.hudna.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a text file strictly: it exists, is small enough and is UTF-8. */
final class TextFile {
  static final int LARGEST_BYTES = 2_000_000;

  private TextFile() {}

  /**
   * The text, without a byte order mark.
   *
   * @throws FaultyInputException if it cannot be had
   */
  static String read(Path file) {
    return decode(file, bytes(file));
  }

  /**
   * Checks that there is such a file.
   *
   * @throws FaultyInputException if not
   */
  static void require(Path file) {
    if (!Files.exists(file)) {
      throw fault(DiagnosticCode.UNREADABLE_FILE, file, 0, "no such file");
    }
    if (!Files.isRegularFile(file)) {
      throw fault(DiagnosticCode.UNREADABLE_FILE, file, 0, "not a file");
    }
  }

  /**
   * The bytes of a file that is small enough.
   *
   * @throws FaultyInputException if they cannot be had
   */
  static byte[] bytes(Path file) {
    require(file);
    try {
      if (Files.size(file) > LARGEST_BYTES) {
        throw fault(
            DiagnosticCode.TOO_LARGE, file, 0, "larger than " + LARGEST_BYTES / 1000 + " kB");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw fault(DiagnosticCode.UNREADABLE_FILE, file, 0, "cannot be read: " + e.getMessage());
    }
  }

  private static String decode(Path file, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
      String message = String.format("not UTF-8: byte 0x%02x", bytes[in.position()]);
      throw fault(DiagnosticCode.NOT_UTF_8, file, line, message);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static FaultyInputException fault(
      DiagnosticCode code, Path file, int line, String message) {
    return FaultyInputException.of(
        Diagnostic.of(code, Origin.written(file, line, line == 0 ? 0 : 1), message));
  }
}
