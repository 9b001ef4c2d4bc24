package org.hudna.report;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;

/** The HTML template of the page; whatever it is given is escaped. */
final class ReportTemplate {
  private static final Version RULES = Configuration.VERSION_2_3_34;

  private final Configuration configuration = configuration();

  private static Configuration configuration() {
    Configuration configuration = new Configuration(RULES);
    configuration.setClassForTemplateLoading(ReportTemplate.class, "");
    configuration.setObjectWrapper(new DefaultObjectWrapperBuilder(RULES).build());
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    return configuration;
  }

  /** The page as HTML. */
  String html(Page page) throws IOException {
    Template template = configuration.getTemplate("report.ftlh");
    StringWriter html = new StringWriter();
    try {
      template.process(page, html);
    } catch (TemplateException e) {
      throw new IllegalStateException("the template does not fit the page", e);
    }
    return html.toString();
  }
}
