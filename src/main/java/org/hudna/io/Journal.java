package org.hudna.io;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Predicate;

/**
 * The journal of a batch: one line of JSON for each delivered run, in the order of the plan. It is
 * there from before the manifest until all is done, and locked while a process works in the folder.
 */
final class Journal implements Closeable {
  static final String FILE_NAME = "journal.jsonl";

  private final Path file;
  private final FileChannel channel;

  private Journal(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static Path file(Path folder) {
    return folder.resolve(FILE_NAME);
  }

  /**
   * A new journal, locked.
   *
   * @throws UnusableFolderException if there is one, or it cannot be written
   */
  static Journal create(Path folder) {
    Path file = file(folder);
    try {
      StandardOpenOption[] how = {
        StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE
      };
      return new Journal(file, locked(folder, FileChannel.open(file, how)));
    } catch (FileAlreadyExistsException e) {
      throw inUse(folder);
    } catch (IOException e) {
      throw unusable(folder, e);
    }
  }

  /**
   * The journal that an earlier process left, locked.
   *
   * @throws UnusableFolderException if there is none, or another process holds it
   */
  static Journal open(Path folder) {
    Path file = file(folder);
    try {
      FileChannel channel =
          locked(folder, FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE));
      if (!Files.exists(file)) {
        channel.close();
        throw inUse(folder);
      }
      return new Journal(file, channel);
    } catch (NoSuchFileException e) {
      throw new UnusableFolderException(
          folder, "holds no journal: it cannot be resumed, only replaced by --overwrite");
    } catch (IOException e) {
      throw unusable(folder, e);
    }
  }

  private static FileChannel locked(Path folder, FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // this process holds it itself, which is as good as another
    }
    channel.close();
    throw inUse(folder);
  }

  private static UnusableFolderException inUse(Path folder) {
    return new UnusableFolderException(folder, "is in use by another process");
  }

  private static UnusableFolderException unusable(Path folder, IOException e) {
    return new UnusableFolderException(folder, "cannot be written: " + e.getMessage());
  }

  /**
   * Gives the lines one by one and cuts the journal after the last that is whole, in its place and
   * accepted; new lines go there.
   */
  void read(Predicate<JournalLine> accept) throws IOException {
    BufferedReader lines = lines();
    long size = channel.size();
    long kept = 0;
    long position = 0;
    for (String text = lines.readLine(); text != null; text = lines.readLine()) {
      long end = kept + text.getBytes(StandardCharsets.UTF_8).length + 1;
      JournalLine line = end > size ? null : JournalLine.parse(text);
      if (line == null || line.position() != position || !accept.test(line)) {
        break;
      }
      kept = end;
      position++;
    }
    channel.truncate(kept);
    channel.position(kept);
  }

  /** Reads the channel, not the file by its name: to close a second handle would free the lock. */
  private BufferedReader lines() {
    return new BufferedReader(
        new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8));
  }

  void append(JournalLine line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(line.text().getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Lets others work in the folder; the journal stays. */
  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** Removes the journal: all is done. */
  void delete() throws IOException {
    Files.deleteIfExists(file);
    close();
  }
}
