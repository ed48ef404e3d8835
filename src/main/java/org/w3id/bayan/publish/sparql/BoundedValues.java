package org.w3id.bayan.publish.sparql;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * Strings and numbers that a query may make grow only so far. A query is stopped between two rows;
 * within one, a text that is doubled, or a number that is squared, thirty times over would outlast
 * any limit of time, and take the memory of all others.
 */
final class BoundedValues {
  private static final int MOST_CHARACTERS = 4 << 20;
  private static final int MOST_DIGITS = 10_000;
  private static final int MOST_BITS = (int) (MOST_DIGITS * Math.log(10) / Math.log(2));

  /** The length of a text by that of what replaces its parts: as long it may become. */
  private static final long MOST_REPLACED = 16L * MOST_CHARACTERS;

  private final AtomicBoolean cancelled;
  private volatile Bounded.@Nullable TooLongException fault;

  /**
   * Bounds for one query.
   *
   * @param cancelled is set when a value grows too long: where a condition fails, the engine takes
   *     it for false, and goes on
   */
  BoundedValues(AtomicBoolean cancelled) {
    this.cancelled = cancelled;
  }

  /**
   * Tells that a value grew too long, if one did.
   *
   * @throws Bounded.TooLongException if so
   */
  void check() {
    Bounded.TooLongException found = fault;
    if (found != null) {
      throw found;
    }
  }

  /** Bounds the values of the query that runs in a context. */
  void install(Context context) {
    RewriteFactory bounded =
        own ->
            operation ->
                Optimize.getFactory()
                    .create(own)
                    .rewrite(Transformer.transform(new TransformCopy(), new Bounds(), operation));
    context.set(ARQConstants.sysOptimizerFactory, bounded);
  }

  /** The same function, which takes and gives only values within the bounds. */
  Function bounded(Function function) {
    return new BoundedFunction(function);
  }

  /** Replaces what makes values longer by what does so within the bounds. */
  private final class Bounds extends ExprTransformCopy {
    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
      Expr same = super.transform(function, argument);
      return same instanceof E_StrEncodeForURI ? new Checked(same) : same;
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr first, Expr second) {
      Expr same = super.transform(function, first, second);
      return same instanceof E_Multiply || same instanceof E_Divide ? new Checked(same) : same;
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
      return switch (super.transform(function, arguments)) {
        case E_StrConcat concat -> new Concat(new ExprList(concat.getArgs()));
        case E_StrReplace replace -> new Replace(new ExprList(replace.getArgs()));
        case E_Function called -> new Checked(called);
        case E_Call called -> new Checked(called);
        case Expr same -> same;
      };
    }
  }

  private final class Checked extends ExprFunction1 {
    private Checked(Expr value) {
      super(value, "bounded");
    }

    @Override
    public NodeValue eval(NodeValue value) {
      checkResult(value);
      return value;
    }

    @Override
    public Expr copy(Expr value) {
      return new Checked(value);
    }
  }

  private final class Concat extends E_StrConcat {
    private Concat(ExprList parts) {
      super(parts);
    }

    @Override
    public NodeValue eval(List<NodeValue> parts) {
      checkLength(parts.stream().mapToLong(BoundedValues::length).sum());
      return super.eval(parts);
    }

    @Override
    public Expr copy(ExprList parts) {
      return new Concat(parts);
    }
  }

  private final class Replace extends E_StrReplace {
    private Replace(ExprList arguments) {
      super(arguments.get(0), arguments.get(1), arguments.get(2), flags(arguments));
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
      checkArguments(List.of(arguments.get(0), arguments.get(2)));
      NodeValue replaced = super.eval(arguments);
      checkResult(replaced);
      return replaced;
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Replace(arguments);
    }
  }

  /** A function by its name: what it does with its arguments is not known. */
  private final class BoundedFunction implements Function {
    private final Function function;

    private BoundedFunction(Function function) {
      this.function = function;
    }

    @Override
    public void build(String name, ExprList arguments, Context context) {
      function.build(name, arguments, context);
    }

    @Override
    public NodeValue exec(Binding row, ExprList arguments, String name, FunctionEnv environment) {
      List<NodeValue> known = new ArrayList<>();
      ExprList handed = new ExprList();
      for (Expr argument : arguments) {
        try {
          NodeValue value = argument.eval(row, environment);
          known.add(value);
          handed.add(value);
        } catch (ExprEvalException none) {
          handed.add(argument);
        }
      }
      checkArguments(known);
      return function.exec(row, handed, name, environment);
    }
  }

  /** Refuses arguments of which a function could make too long a text: all, or one by another. */
  private void checkArguments(List<NodeValue> arguments) {
    long all = 0;
    long product = 0;
    for (NodeValue argument : arguments) {
      long length = length(argument);
      product = Math.max(product, all * length);
      all += length;
    }
    if (all > 2L * MOST_CHARACTERS || product > MOST_REPLACED) {
      throw tooLong();
    }
  }

  private void checkResult(NodeValue value) {
    checkLength(length(value));
    boolean large =
        (value.isInteger() && value.getInteger().bitLength() > MOST_BITS)
            || (value.isDecimal() && value.getDecimal().unscaledValue().bitLength() > MOST_BITS);
    if (large) {
      throw stopped("A number of the query has more than %d digits".formatted(MOST_DIGITS));
    }
  }

  private void checkLength(long characters) {
    if (characters > MOST_CHARACTERS) {
      throw tooLong();
    }
  }

  private Bounded.TooLongException tooLong() {
    return stopped(
        "A text that the query makes may become longer than %d characters"
            .formatted(MOST_CHARACTERS));
  }

  private Bounded.TooLongException stopped(String reason) {
    Bounded.TooLongException found = new Bounded.TooLongException(reason);
    fault = found;
    cancelled.set(true);
    return found;
  }

  private static @Nullable Expr flags(ExprList arguments) {
    return arguments.size() > 3 ? arguments.get(3) : null;
  }

  /** Of text; a number has none here. */
  private static long length(NodeValue value) {
    return value.isNumber() || !value.asNode().isLiteral()
        ? 0
        : value.asNode().getLiteralLexicalForm().length();
  }
}
