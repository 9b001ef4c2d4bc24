package org.hudna.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs commands in a test and keeps what they say. */
final class StoredBatch {
  static final String MINI = "src/test/resources/scenarios/mini.yaml";
  private final StringWriter err = new StringWriter();

  /** A batch of the small scenario in a folder, with or without events. */
  static void make(Path folder, boolean events) {
    int code =
        new StoredBatch()
            .run(
                "batch",
                MINI,
                "--replicates",
                "3",
                "--threads",
                "1",
                "--events",
                events ? "all" : "none",
                "--out",
                folder.toString());
    if (code != 0) {
      throw new IllegalStateException("the batch ended with " + code);
    }
  }

  int run(String... words) {
    return Main.commandLine()
        .setOut(new PrintWriter(new StringWriter()))
        .setErr(new PrintWriter(err, true))
        .execute(words);
  }

  int run(List<String> first, String... more) {
    List<String> words = new ArrayList<>(first);
    words.addAll(List.of(more));
    return run(words.toArray(String[]::new));
  }

  List<String> said() {
    return err.toString().lines().toList();
  }
}
