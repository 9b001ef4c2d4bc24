package org.hudna.model.process;

import java.util.List;
import java.util.stream.IntStream;
import org.hudna.model.agent.Guarantor;
import org.hudna.model.agent.Observer;
import org.hudna.model.agent.Party;
import org.hudna.model.world.World;

/**
 * Who believes an observer.
 *
 * @param guarantors their positions in the cast
 * @param parties the positions of parties
 */
record Audience(int[] guarantors, int[] parties) {

  static Audience of(World world, Observer observer) {
    List<Guarantor> powers = world.cast().guarantors();
    List<Party> parties = world.cast().parties();
    return new Audience(
        IntStream.range(0, powers.size())
            .filter(i -> powers.get(i).believes(observer.id()))
            .toArray(),
        IntStream.range(0, parties.size())
            .filter(i -> parties.get(i).terms().trusts().contains(observer.id()))
            .toArray());
  }

  boolean empty() {
    return guarantors.length == 0 && parties.length == 0;
  }
}
