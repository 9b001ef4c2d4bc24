package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hudna.metric.DistrictSums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistrictSpoolTest {
  private static final LocalDate FIRST = LocalDate.of(2001, 2, 27);

  @TempDir private Path temp;

  @Test
  void givesTheMeansBackToTheLastDigit() throws Exception {
    DistrictSums one = sums();
    one.add(0, 1, 0, 0.1);
    one.add(5, 200, 3, 1e17);
    DistrictSums other = sums();
    other.add(5, 1, 300_000, 0.2);
    other.add(7, 0, 0, 1.0 / 3);
    Path file = temp.resolve("spool");
    Files.write(file, DistrictSpool.header(one));
    Files.write(file, DistrictSpool.run(one), StandardOpenOption.APPEND);
    Files.write(file, DistrictSpool.run(sums()), StandardOpenOption.APPEND);
    Files.write(file, DistrictSpool.run(other), StandardOpenOption.APPEND);

    List<String> rows = new ArrayList<>();
    DistrictSpool.fold(file)
        .forEach(
            (date, code, a, b, c) -> rows.add(date + " " + code + " " + a + " " + b + " " + c));

    assertThat(rows)
        .containsExactly(
            "2001-02-27 a " + 1 / 3.0 + " 0.0 " + 0.1 / 3,
            "2001-03-01 b " + 201 / 3.0 + " " + 300_003 / 3.0 + " " + (1e17 + 0.2) / 3,
            "2001-03-02 b 0.0 0.0 " + 1.0 / 3 / 3);
  }

  @Test
  void isEmptyBeforeTheFirstRun() throws Exception {
    assertThat(DistrictSpool.fold(Files.createFile(temp.resolve("spool")))).isNull();
  }

  private static DistrictSums sums() {
    return new DistrictSums(FIRST, 4, List.of("a", "b"));
  }
}
