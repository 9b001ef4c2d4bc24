package org.hudna.view.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hudna.scenario.Theatre.Place;
import org.junit.jupiter.api.Test;

class ConvoyNamesTest {
  private final List<Place> places = RecordedRun.mini().theatre().places();
  private final ConvoyNames names = new ConvoyNames(places);

  @Test
  void aConvoyIsNamedByItsDestinationMonthAndNumber() {
    Place place = places.get(0);
    assertThat(names.of(place.id() + "-1-2"))
        .contains(place.name(), "1", "2")
        .isNotEqualTo(names.of(place.id() + "-0-2"));
  }

  @Test
  void anIdWithMoreDigitsThanAnyConvoyHasIsSaidAsItStands() {
    String id = places.get(0).id();
    assertThat(names.of(id + "-99999999999-1")).isEqualTo(id.replace('-', ' ') + " 99999999999 1");
    assertThat(names.of(id + "-1-99999999999")).isEqualTo(id.replace('-', ' ') + " 1 99999999999");
  }
}
