package org.hudna.report;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hudna.chart.ChartBook;
import org.hudna.chart.SvgPicture;
import org.hudna.io.ResultTable;

/**
 * The charts of one design over time.
 *
 * @param charts ready to stand in the page
 */
public record Pictures(String title, List<Chart> charts) {
  private static final Set<String> SHOWN = Set.of("violations", "deaths", "people-reached");

  /** A chart and what it shows. */
  public record Chart(String title, TemplateHTMLOutputModel svg) {}

  /** The charts of all designs, in the order of the page. */
  static List<Pictures> of(Batch batch) throws IOException {
    if (!batch.hasAny(ResultTable.DAILY) || !batch.hasAny(ResultTable.AID)) {
      return List.of();
    }
    Map<String, List<Chart>> byDesign = new LinkedHashMap<>();
    new ChartBook()
        .svgs(
            batch.folder(),
            chart ->
                SHOWN.contains(chart.name())
                    && batch.has(chart.scenario(), ResultTable.DAILY)
                    && batch.has(chart.scenario(), ResultTable.AID))
        .forEach(
            picture ->
                byDesign
                    .computeIfAbsent(picture.chart().scenario(), any -> new ArrayList<>())
                    .add(chart(picture)));
    return batch.designs().stream()
        .filter(design -> byDesign.containsKey(design.id()))
        .map(design -> new Pictures(design.title(), byDesign.get(design.id())))
        .toList();
  }

  private static Chart chart(SvgPicture picture) {
    try {
      return new Chart(picture.title(), HTMLOutputFormat.INSTANCE.fromMarkup(picture.svg()));
    } catch (TemplateModelException e) {
      throw new IllegalStateException("markup cannot fail to be taken as it is", e);
    }
  }
}
