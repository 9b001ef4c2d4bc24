package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Neither threads nor language, time zone or encoding of a machine change a byte of the results.
 */
@Tag("slow")
class SameBytesTest {
  @TempDir private Path temp;

  @Test
  @Timeout(900)
  void dependOnNothingButScenariosAndSeed() throws Exception {
    Path one = batch("one", 1, "en", "UTC", "UTF-8");
    for (Path other :
        List.of(
            batch("two", 2, "ar", "Asia/Kathmandu", "ISO-8859-1"),
            batch("eight", 8, "tr", "Asia/Kathmandu", "US-ASCII"))) {
      for (String name : List.of("runs.csv", "daily.csv", "aid.csv")) {
        assertThat(other.resolve("mini").resolve(name))
            .hasSameBinaryContentAs(one.resolve("mini").resolve(name));
      }
      assertThat(events(other)).isEqualTo(events(one)).hasSizeGreaterThan(10_000);
      assertThat(ForkedProgram.contents(other)).isEqualTo(ForkedProgram.contents(one));
    }
  }

  private Path batch(String name, int threads, String language, String zone, String encoding)
      throws Exception {
    Path out = temp.resolve(name);
    ForkedProgram program =
        new ForkedProgram(
            temp.resolve(name + ".log"),
            List.of(
                "-Duser.language=" + language,
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + encoding));
    int code =
        program.run(
            "batch",
            ForkedProgram.MINI.toString(),
            "--replicates=12",
            "--events=all",
            "--threads=" + threads,
            "--out=" + out);
    assertThat(code).as(program.output()).isZero();
    return out;
  }

  private static byte[] events(Path out) throws IOException {
    try (GZIPInputStream in =
        new GZIPInputStream(Files.newInputStream(out.resolve("mini/events.csv.gz")))) {
      return in.readAllBytes();
    }
  }
}
