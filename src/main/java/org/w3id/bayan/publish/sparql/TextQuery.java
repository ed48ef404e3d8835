package org.w3id.bayan.publish.sparql;

import static org.apache.jena.fuseki.servlets.ServletOps.error;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;
import org.apache.jena.sparql.util.IterLib;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.jspecify.annotations.Nullable;
import org.w3id.bayan.search.WordIndex;

/**
 * {@code text:query} as jena-text has it, over the index of words: {@code ?thing text:query
 * 'words'}, {@code (?thing ?score) text:query ('words' 20)}. What is found is what a search finds,
 * the best first; signs among the words have no meaning.
 */
final class TextQuery extends PropertyFunctionEval {
  /** What a query calls it. */
  static final String IRI = "http://jena.apache.org/text#query";

  private static final int MOST = 10_000;
  private static final int UNAVAILABLE = 503;
  private static final int BOUND = 2;
  private static final String USE =
      "text:query is used as ?thing text:query 'words', or (?thing ?score) text:query ('words' 20)";

  private final Supplier<Optional<WordIndex>> index;

  /**
   * @param index of the version that is asked; nothing, if it is not ready
   */
  TextQuery(Supplier<Optional<WordIndex>> index) {
    super(PropFuncArgType.PF_ARG_EITHER, PropFuncArgType.PF_ARG_EITHER);
    this.index = index;
  }

  private static List<Node> parts(PropFuncArg argument) {
    return argument.isList() ? argument.getArgList() : List.of(argument.getArg());
  }

  /** Finds out early what can never be answered. */
  @Override
  public void build(
      PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext context) {
    super.build(subject, predicate, object, context);
    List<Node> found = parts(subject);
    List<Node> wanted = parts(object);
    boolean right =
        !found.isEmpty()
            && found.size() <= BOUND
            && !wanted.isEmpty()
            && wanted.size() <= BOUND
            && isWordsOrOpen(wanted.getFirst())
            && (wanted.size() < BOUND || isNumberOrOpen(wanted.getLast()));
    if (!right) {
      throw new QueryBuildException(USE);
    }
  }

  private static boolean isWordsOrOpen(Node node) {
    return node.isVariable() || node.isLiteral();
  }

  private static boolean isNumberOrOpen(Node node) {
    return node.isVariable() || limit(node).isPresent();
  }

  private static Optional<Integer> limit(Node node) {
    return node.isLiteral() && node.getLiteralLexicalForm().matches("-1|\\d{1,9}")
        ? Optional.of(Integer.valueOf(node.getLiteralLexicalForm()))
        : Optional.empty();
  }

  @Override
  public QueryIterator execEvaluated(
      Binding row,
      PropFuncArg subject,
      Node predicate,
      PropFuncArg object,
      ExecutionContext context) {
    List<Node> wanted = parts(object);
    Node words = wanted.getFirst();
    Optional<Integer> limit = wanted.size() < BOUND ? Optional.of(MOST) : limit(wanted.getLast());
    Node thing = parts(subject).getFirst();
    if (!words.isLiteral() || limit.isEmpty() || thing.isLiteral()) {
      return IterLib.noResults(context);
    }
    int most = limit.get() < 0 ? MOST : Math.min(limit.get(), MOST);
    List<WordIndex.Ranked> ranked =
        ready()
            .rank(
                words.getLiteralLexicalForm(),
                thing.isURI() ? Optional.of(thing) : Optional.empty(),
                most);
    Node score = parts(subject).size() < BOUND ? null : parts(subject).getLast();
    Iterator<Binding> rows =
        Iter.removeNulls(Iter.map(ranked.iterator(), hit -> extended(row, thing, score, hit)));
    return QueryIterPlainWrapper.create(rows, context);
  }

  private WordIndex ready() {
    Optional<WordIndex> ready = index.get();
    if (ready.isEmpty()) {
      error(UNAVAILABLE, "The words of this version are being indexed");
    }
    return ready.orElseThrow();
  }

  private static @Nullable Binding extended(
      Binding row, Node thing, @Nullable Node score, WordIndex.Ranked hit) {
    BindingBuilder builder = BindingFactory.builder(row);
    if (thing instanceof Var variable) {
      builder.add(variable, hit.thing());
    }
    if (score instanceof Var variable) {
      builder.add(variable, NodeFactoryExtra.floatToNode(hit.score()));
    } else if (score != null) {
      return null;
    }
    return builder.build();
  }
}
