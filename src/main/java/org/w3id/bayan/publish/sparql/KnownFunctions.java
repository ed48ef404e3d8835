package org.w3id.bayan.publish.sparql;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;
import org.w3id.bayan.search.WordIndex;

/**
 * The functions that queries may use: those of SPARQL and of the engine, without the ones that
 * {@link ForbiddenParts} refuses. A query that puts together the name of a function while it runs
 * finds nothing else here.
 */
final class KnownFunctions {
  private KnownFunctions() {}

  /**
   * Makes a query find no others.
   *
   * @param values within which functions stay
   * @param index of the words of the version that is asked
   */
  static void install(Context context, BoundedValues values, Supplier<Optional<WordIndex>> index) {
    FunctionRegistry.set(context, new Functions(FunctionRegistry.get(), values));
    PropertyFunctionRegistry.set(
        context, new PropertyFunctions(PropertyFunctionRegistry.get(), index));
  }

  private static final class Functions extends FunctionRegistry {
    private final FunctionRegistry all;
    private final BoundedValues values;

    private Functions(FunctionRegistry all, BoundedValues values) {
      this.all = all;
      this.values = values;
    }

    @Override
    public @Nullable FunctionFactory getFunctionFactory(String name) {
      FunctionFactory factory = all.getFunctionFactory(name);
      return factory == null || ForbiddenParts.inName(name).isPresent()
          ? null
          : called -> values.bounded(factory.create(called));
    }

    @Override
    public boolean isRegistered(String name) {
      return all.isRegistered(name);
    }
  }

  private static final class PropertyFunctions extends PropertyFunctionRegistry {
    private final PropertyFunctionRegistry all;
    private final Supplier<Optional<WordIndex>> index;

    private PropertyFunctions(PropertyFunctionRegistry all, Supplier<Optional<WordIndex>> index) {
      this.all = all;
      this.index = index;
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String name) {
      if (name.equals(TextQuery.IRI)) {
        return unused -> new TextQuery(index);
      }
      return ForbiddenParts.inName(name).isPresent() ? null : all.get(name);
    }

    @Override
    public boolean isRegistered(String name) {
      return name.equals(TextQuery.IRI) || all.isRegistered(name);
    }

    @Override
    public boolean manages(String name) {
      return name.equals(TextQuery.IRI)
          || (ForbiddenParts.inName(name).isEmpty() && all.manages(name));
    }
  }
}
