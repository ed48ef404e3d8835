package org.w3id.bayan.publish;

import java.net.URL;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.w3id.bayan.dump.DumpFormat;
import org.w3id.bayan.store.ServedStore;

/** The addresses of files: those for download, and those that pages are drawn with. */
final class FileRoutes {
  /** A file of a version never changes. */
  private static final String LASTING = "public, max-age=31536000, immutable";

  private static final String HOURLY = "public, max-age=3600";

  private FileRoutes() {}

  static void addTo(ServletContextHandler context, ServedStore served) {
    URL styles = FileRoutes.class.getResource("static/");
    if (styles != null) {
      add(context, new TaggedFiles(), "/static/*", styles.toString(), HOURLY);
    }
    add(context, new TaggedFiles(), "/static/editor/*", EditorFiles.directory(), HOURLY);
    add(
        context,
        new DumpFiles(served),
        "/dumps/*",
        served.version().dumps().resolveSibling("").toUri().toString(),
        LASTING);
    for (DumpFormat format : DumpFormat.OFFERED) {
      String type = format.mediaType();
      context
          .getMimeTypes()
          .addMimeMapping(
              format.extension(), type.startsWith("text/") ? type + ";charset=utf-8" : type);
    }
    context.getMimeTypes().addMimeMapping("zst", "application/zstd");
  }

  /** Jetty's servlet for files: validators, ranges, and no way out of the directory. */
  private static void add(
      ServletContextHandler context,
      TaggedFiles files,
      String path,
      String directory,
      String cacheControl) {
    ServletHolder holder = new ServletHolder(files);
    holder.setInitParameter("baseResource", directory);
    holder.setInitParameter("dirAllowed", "false");
    holder.setInitParameter("etags", "true");
    holder.setInitParameter("cacheControl", cacheControl);
    context.addServlet(holder, path);
  }
}
