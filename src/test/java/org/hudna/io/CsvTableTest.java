package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {

  @TempDir Path folder;

  @Test
  void rowsKnowTheirLines() throws IOException {
    List<CsvRow> rows =
        read("\uFEFFa,b\r\n1,2\r\n\r\n3,\"4, \"\"5\"\"\"\r\n 6 ,\"x\r\ny\"\r\n8,9\r\n");
    assertThat(rows).extracting(CsvRow::line).containsExactly(2, 4, 5, 7);
    assertThat(rows.get(1).text("b")).isEqualTo("4, \"5\"");
    assertThat(rows.get(2).number("a", 0)).isEqualTo(6);
  }

  @Test
  void aMissingColumnIsNamedWithThoseFound() {
    fails("a,c\n1,2\n", ":1: expected a column b, found a,c");
  }

  @Test
  void aShortRowIsNamedByItsLine() {
    fails("a,b\n1,2\n3\n", ":3: expected 2 cells, found 1");
  }

  @Test
  void anOpenQuoteIsAFault() {
    fails("a,b\n1,\"2\n", "quote");
  }

  @Test
  void anEmptyFileIsAFault() {
    fails("", ":1: expected a header, found an empty file");
  }

  @Test
  void anAbsentFileIsAFault() {
    Path absent = folder.resolve("absent.csv");
    assertThatThrownBy(() -> CsvTable.read(absent))
        .isInstanceOf(FaultyInputException.class)
        .hasMessage(absent + ": expected a CSV file, found no such file");
  }

  @Test
  void cellsSayWhatWasExpected() throws IOException {
    CsvRow row = read("a,b\nx,2016-02-30\n").get(0);
    assertThatThrownBy(() -> row.number("a", 0))
        .hasMessageEndingWith(":2: expected a whole number, 0 or more in column a, found 'x'");
    assertThatThrownBy(() -> row.date("b"))
        .hasMessageEndingWith(
            ":2: expected a date (year-month-day) in column b, found '2016-02-30'");
  }

  private void fails(String text, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(FaultyInputException.class)
        .hasMessageContaining(message)
        .hasMessageStartingWith(folder.toString());
  }

  private List<CsvRow> read(String text) throws IOException {
    Path file = folder.resolve("table.csv");
    Files.writeString(file, text);
    return CsvTable.read(file, "a", "b");
  }
}
