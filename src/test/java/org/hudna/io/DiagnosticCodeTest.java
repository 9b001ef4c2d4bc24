package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiagnosticCodeTest {

  @Test
  void thePageListsEveryCodeInOrder() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/diagnostics.md"));
    List<String> listed =
        Pattern.compile("(?m)^\\| (HU\\d{3}) \\|")
            .matcher(page)
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(listed)
        .isEqualTo(Stream.of(DiagnosticCode.values()).map(DiagnosticCode::code).toList());
  }
}
