package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with a Java, a Maven and a project that are made up. */
class LauncherTest {
  private static final Instant OLD = Instant.parse("2020-01-01T00:00:00Z");

  @TempDir private Path temp;
  private Path project;
  private Path javaHome;
  private Path jar;

  @BeforeEach
  void makeUp() throws IOException {
    project = Files.createDirectories(temp.resolve("a project"));
    Files.copy(Path.of("hudna"), project.resolve("hudna"));
    project.resolve("hudna").toFile().setExecutable(true);
    jar = project.resolve("target/hudna-0.1.0-all.jar");
    file(jar, "");
    old(file(project.resolve("pom.xml"), ""));
    Path source = file(project.resolve("src/main/A.java"), "");
    for (Path path = source; !path.equals(project); path = path.getParent()) {
      old(path);
    }
    javaHome = temp.resolve("a java");
    script(
        javaHome.resolve("bin/java"),
        "echo \"in $(pwd)\"; for word in \"$@\"; do echo \"<$word>\"; done; exit 7");
    script(javaHome.resolve("bin/javac"), "");
    file(javaHome.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
  }

  @Test
  void passesArgumentsAndFolderThroughLinksAndSpaces() throws Exception {
    Path link = Files.createSymbolicLink(temp.resolve("a link"), project.resolve("hudna"));
    Path elsewhere = Files.createDirectories(temp.resolve("else where"));

    Ended ended = run(elsewhere, javaHome.toString(), link.toString(), "run", "my file.yaml", "");

    assertThat(ended.code).isEqualTo(7);
    assertThat(ended.lines)
        .contains(
            "in " + elsewhere.toRealPath(),
            "<-Dhudna.program=" + link + ">",
            "<-Dy=2>",
            "<-jar>",
            "<" + jar.toRealPath() + ">")
        .endsWith("<run>", "<my file.yaml>", "<>");
  }

  @Test
  void buildsOnceWhenASourceIsNewerThanTheProgram() throws Exception {
    old(jar);
    Files.setLastModifiedTime(project.resolve("src/main/A.java"), FileTime.from(Instant.now()));
    script(temp.resolve("bin/mvn"), "echo built >>maven.log; touch target/hudna-0.1.0-all.jar");

    Ended first = run(temp, javaHome.toString(), project.resolve("hudna").toString(), "--help");
    Ended second = run(temp, javaHome.toString(), project.resolve("hudna").toString(), "--help");

    assertThat(first.lines).anyMatch(line -> line.startsWith("hudna: building in "));
    assertThat(second.lines).noneMatch(line -> line.contains("building"));
    assertThat(project.resolve("maven.log")).hasContent("built");
    assertThat(project.resolve("target/build.lock")).doesNotExist();
  }

  @Test
  void tellsWhereABuildFailed() throws Exception {
    Files.delete(jar);
    script(temp.resolve("bin/mvn"), "echo '[ERROR] no such thing'; exit 1");

    Ended ended = run(temp, javaHome.toString(), project.resolve("hudna").toString(), "--help");

    assertThat(ended.code).isEqualTo(2);
    assertThat(ended.lines).contains("[ERROR] no such thing");
    assertThat(ended.lines.get(ended.lines.size() - 1)).contains("build.log");
  }

  @Test
  void saysHowToGetJava() throws Exception {
    for (String tool : List.of("dirname", "readlink", "find", "sed", "head", "ls")) {
      script(temp.resolve("bin").resolve(tool), "PATH=/usr/bin:/bin; exec " + tool + " \"$@\"");
    }
    ProcessBuilder builder = new ProcessBuilder("/bin/sh", project.resolve("hudna").toString());
    builder.environment().remove("JAVA_HOME");
    builder.environment().put("PATH", temp.resolve("bin").toString());

    Ended ended = end(builder);

    assertThat(ended.code).isEqualTo(2);
    assertThat(ended.lines).hasSize(1).first().asString().contains("apt install openjdk-17-jdk");
  }

  @Test
  void refusesAnOlderJavaInOneLine() throws Exception {
    file(javaHome.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");

    Ended ended = run(temp, javaHome.toString(), project.resolve("hudna").toString(), "--help");

    assertThat(ended.code).isEqualTo(2);
    assertThat(ended.lines).hasSize(1).first().asString().contains("found 11");
  }

  private Ended run(Path folder, String home, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", home);
    builder.environment().put("HUDNA_JAVA_OPTS", "-Dx=1 -Dy=2");
    String path = builder.environment().get("PATH");
    builder.environment().put("PATH", temp.resolve("bin") + ":" + path);
    return end(builder);
  }

  private static Ended end(ProcessBuilder builder) throws Exception {
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), new ArrayList<>(text.lines().toList()));
  }

  private static Path file(Path path, String text) throws IOException {
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  private static void old(Path path) throws IOException {
    Files.setLastModifiedTime(path, FileTime.from(OLD));
  }

  private static void script(Path path, String text) throws IOException {
    file(path, "#!/bin/sh\n" + text + "\n");
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private record Ended(int code, List<String> lines) {}
}
