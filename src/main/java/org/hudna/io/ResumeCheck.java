package org.hudna.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Says whether a batch can go on in a folder, and what is left of it. */
public final class ResumeCheck {
  private ResumeCheck() {}

  /** What is left to be done. */
  public enum State {
    /** All: nothing is there. */
    NEW,
    /** Runs, the completion of the tables, or what is made from them. */
    UNFINISHED,
    /** Nothing. */
    FINISHED
  }

  /**
   * The state of a folder; changes nothing.
   *
   * @param wanted what a new batch would write into its manifest
   * @throws UnusableFolderException if it holds something else, or a batch that was made from other
   *     scenarios, theatres, seeds, options or by another version; the message says what differs
   */
  public static State of(Path folder, Manifest wanted) {
    return of(folder, wanted, Journal.FILE_NAME);
  }

  /** The same for a folder of results with another journal, which stays when all is done. */
  public static State of(Path folder, Manifest wanted, String journal) {
    if (ResultsFolder.isNew(folder)) {
      return State.NEW;
    }
    Manifest stored = stored(folder);
    List<String> differences = ManifestDifference.between(stored, wanted);
    if (!differences.isEmpty()) {
      throw new UnusableFolderException(
          folder,
          "was made otherwise than this command asks, so it is not resumed and nothing is changed:"
              + "\n   "
              + String.join("\n   ", differences));
    }
    boolean stays = !journal.equals(Journal.FILE_NAME);
    boolean complete = stored.status() == Manifest.Status.COMPLETE;
    if (stays ? !complete : Files.exists(folder.resolve(journal))) {
      return State.UNFINISHED;
    }
    if (complete) {
      return State.FINISHED;
    }
    throw new UnusableFolderException(
        folder, "holds no journal: it cannot be resumed, only replaced by --overwrite");
  }

  private static Manifest stored(Path folder) {
    try {
      return ManifestFile.read(folder);
    } catch (FaultyInputException e) {
      throw new UnusableFolderException(
          folder, "is not empty and no folder of results: " + e.getMessage());
    }
  }
}
