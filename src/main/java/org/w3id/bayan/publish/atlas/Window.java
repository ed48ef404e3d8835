package org.w3id.bayan.publish.atlas;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of the earth that a reader looks at, as an address says it: west, south, east and north
 * in degrees, with commas between.
 */
public record Window(double west, double south, double east, double north) {
  /** The parameter by which an address says it. */
  public static final String PARAMETER = "near";

  /** What an address must say. */
  public static final String WANTED = "west,south,east,north in degrees";

  private static final String NUMBER = "-?\\d{1,3}(\\.\\d{1,6})?";
  private static final int SIDES = 4;
  private static final double POLE = 90;
  private static final double TURN = 360;
  private static final double HALF = 0.5;
  private static final double TWICE = 2;
  private static final int DECIMALS = 2;

  /** In less there is nothing to be seen: coasts and borders are drawn roughly. */
  private static final double LEAST = 0.4;

  /** More is all the earth. */
  private static final double MOST = 240;

  /** What an address means; nothing, if it means no part of the earth. */
  public static Optional<Window> of(String text) {
    List<String> sides = List.of(text.split(",", -1));
    if (sides.size() != SIDES || !sides.stream().allMatch(side -> side.matches(NUMBER))) {
      return Optional.empty();
    }
    double[] degrees = sides.stream().mapToDouble(Double::parseDouble).toArray();
    Window window = new Window(degrees[0], degrees[1], degrees[2], degrees[3]);
    return window.isOnEarth() ? Optional.of(window) : Optional.empty();
  }

  static Window of(Box box) {
    return new Window(box.west(), box.south(), box.east(), box.north());
  }

  private boolean isOnEarth() {
    return Stream.of(west, east).allMatch(it -> Math.abs(it) <= TURN)
        && Stream.of(south, north).allMatch(it -> Math.abs(it) <= POLE)
        && south < north
        && west < east
        && east - west <= TURN;
  }

  Box box() {
    return new Box(west, south, east, north);
  }

  /** How an address says it. */
  public String code() {
    return Arrays.stream(new double[] {west, south, east, north})
        .mapToObj(side ->
            BigDecimal.valueOf(side)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString())
        .collect(Collectors.joining(","));
  }

  /** The middle half of it, if there is something to be seen in that. */
  Optional<Window> nearer() {
    return Optional.of(scaled(HALF)).filter(it -> it.east - it.west >= LEAST);
  }

  /** Twice as much around it, unless that is all the earth. */
  Optional<Window> wider() {
    return Optional.of(scaled(TWICE)).filter(it -> it.east - it.west <= MOST);
  }

  private Window scaled(double factor) {
    Position middle = box().middle();
    double across = (east - west) / TWICE * factor;
    double along = (north - south) / TWICE * factor;
    double turned = Math.abs(middle.longitude()) + across > TURN ? TURN : 0;
    double centre = middle.longitude() - Math.copySign(turned, middle.longitude());
    return new Window(
        centre - across,
        Math.max(-POLE, middle.latitude() - along),
        centre + across,
        Math.min(POLE, middle.latitude() + along));
  }

  /** Enough around some boxes to tell them apart, if they can be. */
  static Optional<Window> around(List<Box> boxes) {
    Box all = boxes.stream().reduce(Box::and).orElseThrow();
    double size = Math.max(all.width(), all.height());
    return size < LEAST / SIDES ? Optional.empty() : Optional.of(of(all.widened(size / SIDES)));
  }
}
