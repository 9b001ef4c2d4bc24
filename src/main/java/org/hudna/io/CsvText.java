package org.hudna.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.ArrayList;
import java.util.List;

/** The text of a CSV file: lines end in LF, a cell is quoted only where it must be. */
public final class CsvText {

  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();

  private CsvText() {}

  /** A header and rows of the same length as one text. */
  public static String of(List<String> header, List<List<String>> rows) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(header);
    lines.addAll(rows);
    try {
      return MAPPER
          .writer(CsvSchema.emptySchema().withLineSeparator("\n"))
          .writeValueAsString(lines);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("text cells cannot fail to be written", e);
    }
  }
}
