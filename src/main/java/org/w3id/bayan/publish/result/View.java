package org.w3id.bayan.publish.result;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3id.bayan.publish.atlas.Window;

/** A way to look at the rows of an answer. */
public enum View {
  /** The rows, and nothing else. */
  TABLE,
  /** Numbers as bars. */
  CHART,
  /** Dates on a line of time. */
  TIMELINE,
  /** Rows where they are on earth. */
  MAP;

  /** The parameter by which an address chooses one. */
  public static final String PARAMETER = "view";

  /** The parameter that says which column is drawn. */
  public static final String COLUMN = "of";

  /** The parameter that says which part of the earth is on a map. */
  public static final String NEAR = Window.PARAMETER;

  /** How addresses name it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What an address means. */
  public static Optional<View> find(String code) {
    return Arrays.stream(values()).filter(view -> view.code().equals(code)).findFirst();
  }

  /** What an address may name. */
  public static String codes() {
    return Arrays.stream(values()).map(View::code).collect(Collectors.joining(", "));
  }
}
