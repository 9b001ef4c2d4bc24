package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hudna.history.ViolationClaims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViolationClaimsReaderTest {
  @TempDir private Path folder;

  @Test
  void rowsAddUpByObserver() throws IOException {
    Path file = file("2016-03-01,one,a,3\n2016-03-02,one,b,1\n2016-03-02,two,b,7\n");
    assertThat(ViolationClaimsReader.read(file))
        .containsExactly(new ViolationClaims("one", 2, 3, 1), new ViolationClaims("two", 1, 0, 7));
  }

  @Test
  void allFaultsAreToldAtOnceWithTheirLines() throws IOException {
    Path file = file("2016-03-01,one,c,3\nyesterday,one,b,1\n2016-03-02,two,b,none\n");
    assertThatThrownBy(() -> ViolationClaimsReader.read(file))
        .isInstanceOf(FaultyInputException.class)
        .hasMessageContaining(":2")
        .hasMessageContaining("accused_side")
        .hasMessageContaining(":3")
        .hasMessageContaining("yesterday")
        .hasMessageContaining(":4")
        .hasMessageContaining("none");
  }

  @Test
  void anEmptyTableIsAFault() throws IOException {
    Path file = file("");
    assertThatThrownBy(() -> ViolationClaimsReader.read(file)).hasMessageContaining("no row");
  }

  private Path file(String rows) throws IOException {
    return Files.writeString(
        folder.resolve("claims.csv"), "date,observer,accused_side,count\n" + rows);
  }
}
