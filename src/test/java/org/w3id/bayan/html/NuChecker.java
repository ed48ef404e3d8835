package org.w3id.bayan.html;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker, as the W3C runs it, without the network. */
final class NuChecker {
  private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

  private final List<String> found = new ArrayList<>();
  private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

  /** Keeps what the checker says. */
  private final class Listener implements ErrorHandler {
    @Override
    public void warning(SAXParseException warning) {
      found.add("warning" + told(warning));
    }

    @Override
    public void error(SAXParseException error) {
      found.add("error" + told(error));
    }

    @Override
    public void fatalError(SAXParseException error) {
      found.add("fatal error" + told(error));
    }

    private static String told(SAXParseException message) {
      return ", line %d, column %d: %s"
          .formatted(message.getLineNumber(), message.getColumnNumber(), message.getMessage());
    }
  }

  NuChecker() {
    try {
      validator.setUpMainSchema(HTML, new Listener());
      validator.setUpValidatorAndParsers(new Listener(), false, false);
    } catch (Exception e) {
      throw new IllegalStateException("The Nu checker cannot be started", e);
    }
  }

  /** What is wrong with a page. */
  synchronized List<String> check(String page) {
    found.clear();
    try {
      InputSource source = new InputSource(new StringReader(page));
      source.setEncoding("UTF-8");
      validator.checkHtmlInputSource(source);
    } catch (Exception e) {
      throw new IllegalStateException("The Nu checker fails", e);
    }
    return List.copyOf(found);
  }
}
