package org.hudna.view.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.hudna.model.agent.Formation;
import org.hudna.model.world.World;

/** What events do not tell of formations, at the ends of parts of a step. */
final class Samples {
  private final List<Sample> samples = new ArrayList<>();

  /**
   * The formations at an hour, in the order of the theatre.
   *
   * @param commitment in [0, 1]
   * @param moving those on a move
   */
  record Sample(double hours, float[] commitment, BitSet moving) {}

  /** Reads the formations of a world that has reached an hour; equal arrays are kept once. */
  void add(World world, double hours) {
    List<Formation> formations = world.cast().formations();
    float[] commitment = new float[formations.size()];
    BitSet moving = new BitSet(commitment.length);
    for (int i = 0; i < commitment.length; i++) {
      commitment[i] = (float) formations.get(i).commitment();
      moving.set(i, formations.get(i).moving());
    }
    Sample last = samples.isEmpty() ? null : samples.get(samples.size() - 1);
    boolean same = last != null && Arrays.equals(last.commitment, commitment);
    samples.add(new Sample(hours, same ? last.commitment : commitment, moving));
  }

  /** The last sample up to an hour; null if there is none. */
  Sample at(double hours) {
    int low = 0;
    int high = samples.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (samples.get(middle).hours <= hours + 1e-9) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? null : samples.get(low - 1);
  }
}
