package org.w3id.bayan.publish.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Draws pages with their templates. */
public final class PageWriter {
  /**
   * What a page may do, to be sent with it: nothing but show itself, run our scripts, which ask
   * only us, and send its form home.
   */
  public static final String SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'"
          + " data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final String TEMPLATES = PageWriter.class.getPackageName() + ".template";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, PageWriter.class.getClassLoader(), TEMPLATES);

  /** The page as HTML in UTF-8. */
  public byte[] write(Page page, Frame frame) {
    StringOutput output = new StringOutput();
    engine.render(
        page.template() + ".jte", Map.of("page", page, "frame", frame.around(page)), output);
    return output.toString().getBytes(StandardCharsets.UTF_8);
  }
}
