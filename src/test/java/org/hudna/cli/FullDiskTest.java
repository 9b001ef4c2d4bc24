package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A batch that fills its disk goes on when there is room again. */
@Tag("slow")
class FullDiskTest {
  private static final int FIRST_KILOBYTES = 300;
  private static final int STEP_KILOBYTES = 450;
  private static final int MOST_STEPS = 12;

  /** In name spaces of its own, where a small disk can be mounted, and is gone with them. */
  private static final String SCRIPT =
      """
      disk=$1; kept=$2; size=%d; shift 2
      mount -t tmpfs -o size=${size}k none "$disk" || exit 99
      for step in $(seq %d); do
        "$@" >"$kept/log-$step" 2>&1
        code=$?
        echo "$code" >>"$kept/codes"
        ls -R "$disk" >"$kept/list-$step"
        if [ "$code" -ne 3 ]; then break; fi
        size=$((size + %d))
        mount -o remount,size=${size}k "$disk"
      done
      cp -r "$disk/out" "$kept/out"
      """
          .formatted(FIRST_KILOBYTES, MOST_STEPS, STEP_KILOBYTES);

  @TempDir private Path temp;

  @Test
  @Timeout(900)
  void saysSoInOneLineAndGoesOnWhenThereIsRoom() throws Exception {
    Path disk = Files.createDirectory(temp.resolve("disk"));
    Path kept = Files.createDirectory(temp.resolve("kept"));
    assumeThat(unshared("mount", "-t", "tmpfs", "none", disk.toString()))
        .as("a small disk cannot be mounted here, as unshare -rm mount does it")
        .isZero();
    ForkedProgram program = new ForkedProgram(temp.resolve("log"), List.of());
    assertThat(program.run(batch(temp.resolve("undisturbed")))).isZero();

    List<String> words = new java.util.ArrayList<>(List.of("sh", "-c", SCRIPT, "sh"));
    words.addAll(List.of(disk.toString(), kept.toString()));
    words.addAll(program.command(batch(disk.resolve("out"))));
    assertThat(unshared(words.toArray(String[]::new))).isZero();

    List<String> codes = Files.readAllLines(kept.resolve("codes"));
    assertThat(codes).hasSizeGreaterThan(3);
    assertThat(codes.subList(0, codes.size() - 1)).containsOnly("3");
    assertThat(codes.get(codes.size() - 1)).isEqualTo("0");
    for (int step = 1; step < codes.size(); step++) {
      assertThat(complaint(kept.resolve("log-" + step)))
          .contains(disk.resolve("out").toString())
          .contains("No space left on device")
          .contains("--resume");
    }
    assertThat(Files.readString(kept.resolve("list-1"))).doesNotContain("daily.csv\n");
    assertThat(ForkedProgram.contents(kept.resolve("out")))
        .isEqualTo(ForkedProgram.contents(temp.resolve("undisturbed")));
  }

  private static String complaint(Path log) throws Exception {
    try (var lines = Files.lines(log, StandardCharsets.UTF_8)) {
      List<String> complaints = lines.filter(line -> line.startsWith("hudna:")).toList();
      assertThat(complaints).hasSize(1);
      return complaints.stream().collect(Collectors.joining());
    }
  }

  private int unshared(String... command) throws Exception {
    List<String> words = new java.util.ArrayList<>(List.of("unshare", "-rm"));
    words.addAll(List.of(command));
    try {
      return new ProcessBuilder(words)
          .redirectErrorStream(true)
          .redirectOutput(temp.resolve("unshared").toFile())
          .start()
          .waitFor();
    } catch (java.io.IOException e) {
      return -1;
    }
  }

  private static String[] batch(Path out) {
    return new String[] {
      "batch",
      ForkedProgram.MINI.toString(),
      "--replicates=40",
      "--threads=2",
      "--no-charts",
      "--out=" + out,
      "--resume"
    };
  }
}
