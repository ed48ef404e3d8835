package org.w3id.bayan.publish.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.impl.XSDBaseNumericType;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;
import org.w3id.bayan.domain.Period;

/** What the columns of an answer hold. A column has that which most of its values are. */
final class Columns {
  /** A number with more signs is a code. */
  private static final int LONGEST_NUMBER = 400;

  private static final Set<String> BINARY = Set.of(XSD.xdouble.getURI(), XSD.xfloat.getURI());

  private static final Set<String> DATES =
      Set.of(
          XSD.date.getURI(),
          XSD.dateTime.getURI(),
          XSD.dateTimeStamp.getURI(),
          XSD.gYear.getURI(),
          XSD.gYearMonth.getURI(),
          XSD.xstring.getURI());

  private final Result.Rows rows;
  private final List<Var> numbers;
  private final List<Var> dates;

  Columns(Result.Rows rows) {
    this.rows = rows;
    this.numbers = mostly(Columns::number);
    this.dates = mostly(Columns::period);
  }

  private <T> List<Var> mostly(Function<@Nullable Node, Optional<T>> reading) {
    return mostly(value -> true, reading);
  }

  /** The columns of whose values that count most can be read in a way. */
  <T> List<Var> mostly(Predicate<Node> counting, Function<@Nullable Node, Optional<T>> reading) {
    return rows.variables().stream()
        .filter(variable -> {
          List<Node> values = values(variable).filter(counting).toList();
          long read = values.stream().filter(it -> reading.apply(it).isPresent()).count();
          return 2 * read > values.size();
        })
        .toList();
  }

  private Stream<Node> values(Var variable) {
    return rows.rows().stream().map(row -> row.get(variable)).filter(Objects::nonNull);
  }

  /**
   * The columns of numbers that can be drawn. Where there is nothing else to say what a number
   * belongs to, the first column of numbers does.
   */
  List<Var> numbers() {
    boolean allNumbers = numbers.size() == rows.variables().size() && numbers.size() > 1;
    return allNumbers ? numbers.subList(1, numbers.size()) : numbers;
  }

  /** The columns of dates. */
  List<Var> dates() {
    return dates;
  }

  /**
   * The columns that say what a value belongs to: those before it if there are such, but no others
   * that are drawn, and none that is the same in all rows.
   */
  List<Var> naming(Var drawn, List<Var> others) {
    List<Var> all = rows.variables().stream().filter(it -> !it.equals(drawn)).toList();
    List<Var> named = preferred(all, it -> !others.contains(it));
    int place = rows.variables().indexOf(drawn);
    List<Var> before = preferred(named, it -> rows.variables().indexOf(it) < place);
    return preferred(before, it -> values(it).distinct().limit(2).count() > 1);
  }

  private static List<Var> preferred(List<Var> variables, Predicate<Var> better) {
    List<Var> found = variables.stream().filter(better).toList();
    return found.isEmpty() ? variables : found;
  }

  /** Whether the answer is a graph. */
  boolean graph() {
    return rows.graph();
  }

  /** All columns of numbers. */
  List<Var> allNumbers() {
    return numbers;
  }

  List<Binding> rows() {
    return rows.rows();
  }

  /** The number that a literal means, if it means a finite one. */
  static Optional<BigDecimal> number(@Nullable Node node) {
    if (node == null
        || !node.isLiteral()
        || node.getLiteralLexicalForm().length() > LONGEST_NUMBER) {
      return Optional.empty();
    }
    String written = node.getLiteralLexicalForm().strip();
    try {
      if (node.getLiteralDatatype() instanceof XSDBaseNumericType) {
        return Optional.of(new BigDecimal(written));
      }
      double number =
          BINARY.contains(node.getLiteralDatatypeURI()) ? Double.parseDouble(written) : Double.NaN;
      return Double.isFinite(number) ? Optional.of(BigDecimal.valueOf(number)) : Optional.empty();
    } catch (NumberFormatException isNone) {
      return Optional.empty();
    }
  }

  /** The days that a literal means, if it is a date. */
  static Optional<Period> period(@Nullable Node node) {
    return node != null && node.isLiteral() && DATES.contains(node.getLiteralDatatypeURI())
        ? Period.of(node.getLiteralLexicalForm())
        : Optional.empty();
  }
}
