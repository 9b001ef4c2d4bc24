package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationDataTest {
  @TempDir private Path folder;

  @Test
  void knowsCasesPoolsAreasAndTruces() throws IOException {
    ValidationData data = ValidationData.read(SampleValidation.write(folder, 2, 4));
    assertThat(data.title()).isEqualTo("Made-up land");
    assertThat(data.cases()).containsExactly("the-truce", "rolling");
    assertThat(data.pools()).containsExactly("the-truce", "rolling", "all");
    assertThat(data.areas()).containsExactly("Northmark", "Eastmark");
    assertThat(data.truces("the-truce")).containsExactly(LocalDateTime.of(2030, 1, 22, 19, 0));
    assertThat(data.truces("rolling")).isEmpty();
  }

  @Test
  void worksWithoutNotesOnTheStudy() throws IOException {
    SampleValidation.write(folder, 2, 4);
    Files.delete(folder.resolve("validation.json"));
    ValidationData data = ValidationData.read(folder);
    assertThat(data.title()).isEmpty();
    assertThat(data.truces("the-truce")).isEmpty();
  }

  @Test
  void ofSeveralForecastsOfADayTheLastOriginIsShown() throws IOException {
    SampleValidation.write(folder, 2, 4);
    Files.writeString(
        folder.resolve("fan.csv"),
        """
        case,date,quantity,area,observed,q2_5,q10,q25,q50,q75,q90,q97_5,origin
        a,2030-01-08,events,nation,3,0,1,2,22,4,5,6,2030-01-08
        a,2030-01-08,events,nation,3,0,1,2,11,4,5,6,2030-01-01
        a,2030-01-01,events,nation,,0,1,2,33,4,5,6,2030-01-01
        """);
    assertThat(ValidationData.read(folder).fan("a", "events", "nation"))
        .extracting(FanDay::date, FanDay::median, FanDay::isObserved)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(LocalDate.of(2030, 1, 1), 33.0, false),
            org.assertj.core.groups.Tuple.tuple(LocalDate.of(2030, 1, 8), 22.0, true));
  }
}
