package org.hudna.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a CSV file in UTF-8 with a header; columns may stand in any order and there may be more
 * than required.
 */
public final class CsvTable {

  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  private CsvTable() {}

  /**
   * All rows of a file.
   *
   * @throws FaultyInputException if the file is missing, lacks a required column, has two of one
   *     name or a row of another length than its header
   */
  public static List<CsvRow> read(Path file, String... requiredColumns) {
    if (!Files.isRegularFile(file)) {
      throw FaultyInputException.of(file, "expected a CSV file, found no such file");
    }
    try (MappingIterator<String[]> lines =
        MAPPER.readerFor(String[].class).readValues(Files.readAllBytes(file))) {
      return rows(file, lines, requiredColumns);
    } catch (JsonProcessingException e) {
      throw malformed(file, e);
    } catch (IOException e) {
      throw FaultyInputException.of(file, "cannot be read: " + e.getMessage());
    }
  }

  private static List<CsvRow> rows(
      Path file, MappingIterator<String[]> lines, String[] requiredColumns) throws IOException {
    if (!lines.hasNextValue()) {
      throw FaultyInputException.at(file, 1, "expected a header, found an empty file");
    }
    List<String> header = Arrays.stream(lines.nextValue()).map(String::strip).toList();
    requireDifferent(file, header);
    for (String column : requiredColumns) {
      if (!header.contains(column)) {
        throw FaultyInputException.at(
            file, 1, "expected a column %s, found %s".formatted(column, String.join(",", header)));
      }
    }
    List<CsvRow> rows = new ArrayList<>();
    int line = 2;
    while (lines.hasNextValue()) {
      String[] cells = lines.nextValue();
      if (cells.length > 1 || !cells[0].isBlank()) {
        rows.add(row(file, line, header, cells));
      }
      line += 1 + lineBreaks(cells);
    }
    return rows;
  }

  private static void requireDifferent(Path file, List<String> header) {
    Set<String> known = new HashSet<>();
    for (String column : header) {
      if (!column.isEmpty() && !known.add(column)) {
        throw FaultyInputException.at(
            file, 1, "expected one column %s, found two".formatted(column));
      }
    }
  }

  private static CsvRow row(Path file, int line, List<String> header, String[] cells) {
    if (cells.length != header.size()) {
      throw FaultyInputException.at(
          file, line, "expected %d cells, found %d".formatted(header.size(), cells.length));
    }
    Map<String, String> byColumn = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      byColumn.put(header.get(i), cells[i]);
    }
    return new CsvRow(file, line, byColumn);
  }

  private static int lineBreaks(String[] cells) {
    return Arrays.stream(cells)
        .mapToInt(cell -> (int) cell.chars().filter(c -> c == '\n').count())
        .sum();
  }

  private static FaultyInputException malformed(Path file, JsonProcessingException e) {
    int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    return FaultyInputException.at(file, line, "expected CSV, found: " + e.getOriginalMessage());
  }
}
