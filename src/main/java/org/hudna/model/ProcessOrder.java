package org.hudna.model;

import java.util.List;
import org.hudna.model.process.AgreementProcess;
import org.hudna.model.process.AidProcess;
import org.hudna.model.process.Approvals;
import org.hudna.model.process.JointStrikeProcess;
import org.hudna.model.process.ModelProcess;
import org.hudna.model.process.ObservationProcess;
import org.hudna.model.process.PersuasionProcess;
import org.hudna.model.process.ReportingProcess;
import org.hudna.model.process.ResponseProcess;
import org.hudna.model.process.RestraintSolver;
import org.hudna.model.process.SeparationProcess;
import org.hudna.model.process.StanceProcess;
import org.hudna.model.process.TalksProcess;
import org.hudna.model.process.ViolenceProcess;
import org.hudna.model.random.Streams;
import org.hudna.model.world.World;

/** The processes of one step, in the order in which they act. Nobody schedules anything else. */
final class ProcessOrder {
  private ProcessOrder() {}

  static List<ModelProcess> of(World world, Streams streams) {
    Approvals approvals = new Approvals(streams);
    return List.of(
        new AgreementProcess(streams),
        new TalksProcess(streams),
        new PersuasionProcess(streams),
        new SeparationProcess(streams),
        new ViolenceProcess(world, streams, RestraintSolver.solve(world, streams)),
        new JointStrikeProcess(streams, approvals),
        new ObservationProcess(streams),
        new ResponseProcess(streams, approvals),
        new AidProcess(streams),
        new StanceProcess(streams),
        new ReportingProcess());
  }
}
