package org.hudna.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.hudna.experiment.RunId;
import org.hudna.model.event.ActorEvent;
import org.hudna.model.event.AgreementEvent;
import org.hudna.model.event.AidEvent;
import org.hudna.model.event.DayClosed;
import org.hudna.model.event.EventSink;
import org.hudna.model.event.Harm;
import org.hudna.model.event.ObservationEvent;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent;

/**
 * The events of one run as rows of events.csv.gz, by time and then in the order in which they were
 * emitted, which is their sequence. The rows of a run are one member of the compressed file; {@link
 * EventReader} reads the same events back.
 */
final class EventText implements EventSink {
  private static final int BYTES_PER_ROW = 160;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_LOCAL_DATE_TIME;

  private final RunId id;
  private final List<Numbered> events = new ArrayList<>();
  private final Map<Class<?>, String> names = new HashMap<>();

  EventText(RunId id) {
    this.id = id;
  }

  @Override
  public void take(SimulationEvent event) {
    events.add(new Numbered(events.size() + 1, event));
  }

  /** The compressed rows; {@code start} is hour 0. */
  byte[] compressed(LocalDateTime start) {
    events.sort(Comparator.comparingDouble(numbered -> numbered.event.hours()));
    RowText rows = new RowText(events.size() * BYTES_PER_ROW);
    for (Numbered numbered : events) {
      double hours = numbered.event.hours();
      EventRow row = row(numbered.event);
      append(rows, row, start.plusSeconds(Math.round(hours * 3600)));
      rows.cell(numbered.sequence).cell(DecimalText.exact(hours));
      finish(rows, row);
    }
    return compress(rows.bytes());
  }

  static byte[] compress(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 8 + 32);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return out.toByteArray();
  }

  private EventRow row(SimulationEvent event) {
    EventRow row = new EventRow(names.computeIfAbsent(event.getClass(), EventText::name));
    if (event instanceof ViolenceEvent e) {
      ViolenceRows.fill(row, e);
    } else if (event instanceof ObservationEvent e) {
      ObservationRows.fill(row, e);
    } else if (event instanceof AidEvent e) {
      AidRows.fill(row, e);
    } else if (event instanceof AgreementEvent e) {
      AgreementRows.fill(row, e);
    } else if (event instanceof ActorEvent e) {
      ActorRows.fill(row, e);
    } else if (event instanceof DayClosed e) {
      DayRows.fill(row, e);
    }
    return row;
  }

  private void append(RowText rows, EventRow row, LocalDateTime time) {
    Harm harm = row.harm;
    rows.cell(id.scenarioId()).cell(id.replicate());
    rows.cell(TIME.format(time)).cell(row.event);
    rows.cell(row.where == null ? null : row.where.district());
    rows.cell(row.where == null ? null : row.where.place());
    rows.cell(row.actor).cell(row.target).cell(row.targetClass).cell(row.kind);
    rows.cell(harm == null ? Double.NaN : harm.deaths(), 0);
    rows.cell(harm == null ? Double.NaN : harm.civilianDeaths(), 0);
    rows.cell(row.where == null ? null : row.where.governorate());
    rows.cell(row.where == null ? null : row.where.sector());
    rows.cell(row.number).cell(row.formation).cell(row.targetFormation).cell(row.covered);
    rows.cell(harm == null ? null : EventRow.flag(harm.lethal()));
    rows.cell(harm == null ? null : EventRow.flag(harm.recorded()));
    rows.cell(row.value).cell(row.text);
  }

  private static void finish(RowText rows, EventRow row) {
    rows.cell(row.other).cell(row.before).cell(row.change).cell(row.happened);
    rows.cell(row.airArm).cell(row.besieged).cell(row.state).end();
  }

  /** The event's type, as in {@code violation-committed}. */
  static String name(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  static IllegalArgumentException unknown(SimulationEvent event) {
    return new IllegalArgumentException(
        "expected an event that has a row in events.csv.gz, found a " + name(event.getClass()));
  }

  /** An event and its place among those of its run, counted from 1 in the order of emission. */
  private record Numbered(long sequence, SimulationEvent event) {}
}
