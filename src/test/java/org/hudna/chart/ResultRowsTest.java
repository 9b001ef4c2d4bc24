package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.hudna.io.FaultyInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultRowsTest {
  @TempDir private Path folder;

  private ResultRows rows(String text) throws IOException {
    return ResultRows.open(Files.writeString(folder.resolve("some.csv"), text));
  }

  @Test
  void givesCellsByColumn() throws IOException {
    try (ResultRows rows = rows("date,place,deaths\n2016-09-12,\"A, b\",3\n2016-09-13,c,\n")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.day(rows.column("date")))
          .isEqualTo(LocalDate.parse("2016-09-12").toEpochDay());
      assertThat(rows.text(rows.column("place"))).isEqualTo("A, b");
      assertThat(rows.number(rows.column("deaths"))).isEqualTo(3);
      assertThat(rows.next()).isTrue();
      assertThat(rows.number(rows.column("deaths"))).isNaN();
      assertThat(rows.next()).isFalse();
    }
  }

  @Test
  void saysWhichColumnIsMissing() throws IOException {
    try (ResultRows rows = rows("date\n")) {
      assertThatThrownBy(() -> rows.column("phase"))
          .isInstanceOf(FaultyInputException.class)
          .hasMessageContaining("some.csv:1")
          .hasMessageContaining("phase");
    }
  }

  @Test
  void saysWhereACellIsFaulty() throws IOException {
    try (ResultRows rows = rows("date,deaths\nsoon,many\n")) {
      rows.next();
      assertThatThrownBy(() -> rows.number(1)).hasMessageContaining("some.csv:2");
      assertThatThrownBy(() -> rows.day(0)).hasMessageContaining("soon");
    }
  }

  @Test
  void saysThatARowIsCutOff() throws IOException {
    try (ResultRows rows = rows("a,b\n1\n")) {
      assertThatThrownBy(rows::next).hasMessageContaining("expected 2 cells, found 1");
    }
  }

  @Test
  void saysThatThereIsNoTable() {
    assertThatThrownBy(() -> ResultRows.open(folder.resolve("none.csv")))
        .isInstanceOf(FaultyInputException.class)
        .hasMessageContaining("none.csv");
  }
}
