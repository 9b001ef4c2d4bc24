package org.hudna.view.scene;

import java.util.ArrayList;
import java.util.List;
import org.hudna.model.event.ActorEvent;
import org.hudna.model.event.ActorEvent.EntanglementChanged;
import org.hudna.model.event.ActorEvent.FormationSwitched;
import org.hudna.model.event.Harm;
import org.hudna.model.event.ViolenceEvent;
import org.hudna.model.event.ViolenceEvent.ControlChanged;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.event.Where;
import org.hudna.scenario.Theatre.FormationSite;
import org.hudna.scenario.Theatre.Place;
import org.hudna.view.scene.Scene.PlaceScene;

/** Who holds what, who stands where and how hot each sector is, at one instant. */
final class GroundState {
  private static final double HALF_LIFE_HOURS = 72;

  private final Setting setting;
  private final PlaceScene[] places;
  private final String[] parties;
  private final double[] entanglement;
  private final double[] heat;
  private double heatHours;
  private long deaths;

  GroundState(Setting setting) {
    this.setting = setting;
    List<Place> sites = setting.theatre().places();
    List<FormationSite> formations = setting.theatre().formations();
    places =
        sites.stream()
            .map(place -> new PlaceScene(place.controller(), place.besieger()))
            .toArray(PlaceScene[]::new);
    parties = formations.stream().map(FormationSite::party).toArray(String[]::new);
    entanglement = formations.stream().mapToDouble(FormationSite::entanglement).toArray();
    heat = new double[setting.theatre().sectors().size()];
  }

  private GroundState(GroundState other) {
    setting = other.setting;
    places = other.places.clone();
    parties = other.parties.clone();
    entanglement = other.entanglement.clone();
    heat = other.heat.clone();
    heatHours = other.heatHours;
    deaths = other.deaths;
  }

  GroundState copy() {
    return new GroundState(this);
  }

  void take(ViolenceEvent event) {
    if (event instanceof ViolationCommitted e) {
      strike(e.hours(), e.where(), e.harm());
    } else if (event instanceof JointStrikeFlown e) {
      strike(e.hours(), e.where(), e.harm());
    } else if (event instanceof OutsideStrikeFlown e) {
      strike(e.hours(), e.where(), e.harm());
    } else if (event instanceof ControlChanged e) {
      int place = setting.place(e.where().place());
      if (place >= 0) {
        places[place] = new PlaceScene(e.to(), null);
      }
    }
  }

  void take(ActorEvent event) {
    if (event instanceof EntanglementChanged e) {
      entanglement[setting.formation(e.formation())] = e.now();
    } else if (event instanceof FormationSwitched e) {
      parties[setting.formation(e.formation())] = e.to();
    }
  }

  private void strike(double hours, Where where, Harm harm) {
    deaths += harm.deaths();
    cool(hours);
    int sector = setting.sector(where.sector());
    if (sector >= 0) {
      heat[sector]++;
    }
  }

  private void cool(double hours) {
    if (hours > heatHours) {
      double left = Math.exp(-Math.log(2) * (hours - heatHours) / HALF_LIFE_HOURS);
      for (int i = 0; i < heat.length; i++) {
        heat[i] *= left;
      }
      heatHours = hours;
    }
  }

  List<PlaceScene> places() {
    return List.of(places);
  }

  List<Double> heat(double hours) {
    double left = Math.exp(-Math.log(2) * Math.max(0, hours - heatHours) / HALF_LIFE_HOURS);
    List<Double> cooled = new ArrayList<>(heat.length);
    for (double each : heat) {
      cooled.add(each * left);
    }
    return cooled;
  }

  String party(int formation) {
    return parties[formation];
  }

  double entanglement(int formation) {
    return entanglement[formation];
  }

  int formations() {
    return parties.length;
  }

  long deaths() {
    return deaths;
  }
}
