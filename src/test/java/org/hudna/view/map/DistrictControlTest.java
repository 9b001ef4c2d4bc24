package org.hudna.view.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.hudna.scenario.Theatre.District;
import org.hudna.scenario.Theatre.Place;
import org.hudna.view.map.DistrictControl.Share;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Scene.PlaceScene;
import org.junit.jupiter.api.Test;

class DistrictControlTest {
  private static final Scenes GENEVA = Scenes.geneva();
  private final DistrictControl control = new DistrictControl(GENEVA.theatre());

  @Test
  void sharesFollowThePopulationOfThePlaces() {
    Scene scene = GENEVA.first();
    for (District district : GENEVA.theatre().districts()) {
      List<Place> places =
          GENEVA.theatre().places().stream()
              .filter(place -> place.district().equals(district.pcode()))
              .toList();
      double all = places.stream().mapToDouble(Place::population).sum();
      for (Share share : control.of(district.pcode(), scene)) {
        double held =
            places.stream()
                .filter(place -> place.controller().equals(share.party()))
                .mapToDouble(Place::population)
                .sum();
        if (all > 0) {
          assertThat(share.share()).isCloseTo(held / all, within(1e-12));
        }
      }
    }
  }

  @Test
  void aDistrictInOneHandIsNotContested() {
    List<PlaceScene> places = new ArrayList<>();
    GENEVA.theatre().places().forEach(place -> places.add(new PlaceScene("sdf", null)));
    Scene scene = GENEVA.held(places);
    for (District district : GENEVA.theatre().districts()) {
      assertThat(control.shown(district.pcode(), scene).size()).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void theLargestShareComesFirst() {
    Scene scene = GENEVA.first();
    List<Share> shares = control.of("SY0200", scene);
    assertThat(shares).hasSizeGreaterThan(1);
    assertThat(shares).isSortedAccordingTo((a, b) -> Double.compare(b.share(), a.share()));
    assertThat(shares.stream().mapToDouble(Share::share).sum()).isCloseTo(1, within(1e-9));
  }

  @Test
  void whereThereIsNoPlaceNobodyIsKnownToHoldIt() {
    assertThat(control.of("nowhere", GENEVA.first())).isEmpty();
  }
}
