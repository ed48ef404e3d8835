package org.w3id.bayan.relate;

import java.util.Optional;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.phrase.Dates.When;
import org.w3id.bayan.relate.StatusFinder.Governor;

/**
 * What the words around a phrase tell of an event: its number, when, where, and what became of it.
 *
 * @param later whether its date lies behind that of the document
 */
record Occasion(
    Optional<Governor> governor,
    Optional<Integer> ordinal,
    Optional<When> when,
    Optional<ThingId> place,
    boolean later) {

  /** This, with what is missing taken from another telling of the same event. */
  Occasion or(Occasion other) {
    return new Occasion(
        governor.or(other::governor),
        ordinal.or(other::ordinal),
        isOnDay(other) ? other.when() : when.or(other::when),
        place.or(other::place),
        later || other.later());
  }

  /**
   * Whether both may tell of one event: their numbers, and whether it is to come, do not differ.
   */
  boolean fits(Occasion other) {
    if (ordinal.isPresent() && ordinal.equals(other.ordinal())) {
      return true;
    }
    boolean day =
        when.isEmpty()
            || other.when().isEmpty()
            || when.get().edtf().startsWith(other.when().get().edtf())
            || other.when().get().edtf().startsWith(when.get().edtf())
            || isOnDay(other)
            || other.isOnDay(this);
    boolean open = isOngoing() || other.isOngoing();
    return isOfNumber(other) && day && (open || isPlanned() == other.isPlanned());
  }

  /** Whether the numbers of both do not differ. */
  private boolean isOfNumber(Occasion other) {
    return ordinal.isEmpty() || other.ordinal().isEmpty() || ordinal.equals(other.ordinal());
  }

  /** Whether it is told to be on one of the days that the other takes. */
  private boolean isOnDay(Occasion other) {
    if (when.isEmpty() || other.when().isEmpty()) {
      return false;
    }
    String day = when.get().edtf();
    String days = other.when().get().edtf();
    int to = days.indexOf('/');
    return to == day.length()
        && day.compareTo(days.substring(0, to)) >= 0
        && day.compareTo(days.substring(to + 1)) <= 0;
  }

  /** Whether both are told to take the same days, or one the day of the other, by any number. */
  boolean isAtTimeOf(Occasion other) {
    return when.isPresent()
        && other.when().isPresent()
        && isOfNumber(other)
        && (when.get().edtf().equals(other.when().get().edtf())
            || isOnDay(other)
            || other.isOnDay(this));
  }

  /** Whether nothing tells when it is, where, or its number. */
  boolean isBare() {
    return when.isEmpty() && place.isEmpty() && ordinal.isEmpty();
  }

  boolean isOngoing() {
    return governor.filter(it -> it.code().equals(EventTeller.ONGOING)).isPresent();
  }

  /** Whether it is told of as one that took place. */
  boolean isHeld() {
    boolean completed = governor.filter(it -> it.code().equals(EventTeller.COMPLETED)).isPresent();
    return !later && (completed || (governor.isEmpty() && when.isPresent()));
  }

  /** Whether nothing tells when it is, its number, or what became of it. */
  boolean isUnsaid() {
    return governor.isEmpty() && when.isEmpty() && ordinal.isEmpty();
  }

  boolean isPlanned() {
    return later || governor.filter(it -> it.code().equals(EventTeller.PLANNED)).isPresent();
  }

  /** The same, where other words say what became of it. */
  Occasion governedBy(Governor other) {
    return new Occasion(Optional.of(other), ordinal, when, place, later);
  }

  /** The same, where nothing says what became of it. */
  Occasion ungoverned() {
    return new Occasion(Optional.empty(), ordinal, when, place, later);
  }
}
