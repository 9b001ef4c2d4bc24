package org.hudna.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.hudna.history.Crosswalk.Codes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CrosswalkTest {

  private final Crosswalk crosswalk = new Crosswalk();

  @BeforeEach
  void twoSpellingsOfOneDistrict() {
    crosswalk.add("North", "Old Town", new Codes("G1", "D1"));
    crosswalk.add("North", "New Town", new Codes("G1", "D1"));
    crosswalk.add("North", "Hills", new Codes("G1", "D2"));
  }

  @Test
  void spellingsShareCodes() {
    assertThat(crosswalk.codes("North", "Old Town")).contains(new Codes("G1", "D1"));
    assertThat(crosswalk.codes("North", "New Town")).contains(new Codes("G1", "D1"));
    assertThat(crosswalk.districts("G1")).containsExactly("D1", "D2");
  }

  @Test
  void aGovernorateNeedsNoRowOfItsOwn() {
    assertThat(crosswalk.codes("North", "")).contains(new Codes("G1", ""));
  }

  @Test
  void aPlaceThatIsNotCodedHasEmptyCodes() {
    assertThat(crosswalk.codes("", "")).contains(new Codes("", ""));
  }

  @Test
  void anotherNameHasNoCodes() {
    assertThat(crosswalk.codes("South", "")).isEmpty();
    assertThat(crosswalk.codes("North", "Coast")).isEmpty();
  }
}
