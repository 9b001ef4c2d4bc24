package org.hudna.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hudna.io.ScenarioReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The page lists the processes in the order in which they act, and its figure shows which events
 * each emits; -Dgolden.update=true draws it again.
 */
class ProcessOrderTest {
  private static final Path PAGE = Path.of("src/site/markdown/odd.md");
  private static final Path FIGURE = Path.of("src/site/markdown/process-order.svg");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\| `(\\w+)` \\| (.+) \\|$");

  private static EmittedEvents watched;

  @BeforeAll
  static void watchRuns() {
    watched = new EmittedEvents();
    Stream.of("geneva-2016", "geneva-2016-implementation-reached", "february-2016")
        .map(id -> new ScenarioReader().read(Path.of("scenarios", id + ".yaml")))
        .forEach(family -> LongStream.rangeClosed(1, 12).forEach(s -> watched.watch(family, s)));
  }

  @Test
  void pageListsTheProcessesInTheirOrder() throws IOException {
    assertThat(rows().stream().map(ProcessFigure.Row::name))
        .containsExactlyElementsOf(watched.byProcess().keySet());
  }

  @Test
  void figureShowsWhoEmitsWhat() throws IOException {
    List<ProcessFigure.Row> rows = rows();
    String drawn = new ProcessFigure(rows.size()).draw(rows);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(FIGURE, drawn);
    }
    assertThat(drawn).isEqualTo(Files.readString(FIGURE));
  }

  private static List<ProcessFigure.Row> rows() throws IOException {
    List<ProcessFigure.Row> rows = new ArrayList<>();
    Matcher listed = ROW.matcher(Files.readString(PAGE));
    while (listed.find()) {
      int index = Integer.parseInt(listed.group(1)) - 1;
      String name = listed.group(2);
      assertThat(watched.byProcess()).containsKey(name);
      rows.add(new ProcessFigure.Row(index, name, listed.group(3), watched.byProcess().get(name)));
    }
    return rows;
  }
}
