package org.hudna.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The program in a process of its own, and what it leaves in a folder. */
record ForkedProgram(Path log, List<String> javaOptions) {
  /** Exit code of a process that was killed. */
  static final int KILLED = 137;

  static final Path MINI = Path.of("src/test/resources/scenarios/mini.yaml").toAbsolutePath();

  ForkedProgram {
    javaOptions = List.copyOf(javaOptions);
  }

  Process start(String... arguments) throws IOException {
    return new ProcessBuilder(command(arguments))
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  int run(String... arguments) throws IOException, InterruptedException {
    return start(arguments).waitFor();
  }

  /** Starts it, waits until a journal has so many lines, kills; whether it was still at work. */
  boolean killAt(Path journal, int lines, String... arguments)
      throws IOException, InterruptedException {
    Process process = start(arguments);
    while (process.isAlive() && lines(journal) < lines) {
      Thread.sleep(2);
    }
    process.destroyForcibly();
    return process.waitFor() == KILLED;
  }

  /** Lines of a journal; 0 before there is one. */
  static long lines(Path journal) throws IOException {
    if (!Files.exists(journal)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(journal)) {
      return lines.count();
    }
  }

  String output() throws IOException {
    return Files.readString(log, StandardCharsets.UTF_8);
  }

  List<String> command(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1"));
    command.addAll(javaOptions);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** A scenario file beside others that is like mini but for its persuasion. */
  static Path variant(Path folder, int days) throws IOException {
    return Files.writeString(
        folder.resolve("variant.yaml"),
        "extends: %s\nagreement: {persuasion: {durationDays: %d}}\n".formatted(MINI, days));
  }

  /**
   * All files of a folder by path with the digest of their bytes; of the manifest without what
   * tells when and how the program was called.
   */
  static Map<String, String> contents(Path folder) throws Exception {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), digest(bytes(file)));
      }
    }
    return contents;
  }

  private static byte[] bytes(Path file) throws IOException {
    if (!file.endsWith("manifest.json")) {
      return Files.readAllBytes(file);
    }
    ObjectNode manifest = (ObjectNode) new JsonMapper().readTree(file.toFile());
    manifest.remove(List.of("command", "started", "ended"));
    return manifest.toPrettyString().getBytes(StandardCharsets.UTF_8);
  }

  private static String digest(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
