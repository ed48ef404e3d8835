package org.w3id.bayan.publish.sparql;

import static org.apache.jena.fuseki.servlets.ServletOps.error;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
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
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.w3id.bayan.search.Found;
import org.w3id.bayan.search.Marks;
import org.w3id.bayan.search.WordIndex;

/**
 * {@code text:query} as jena-text has it, over the index of words: {@code ?thing text:query
 * 'words'}, {@code (?thing ?score ?literal ?graph ?property) text:query (skos:prefLabel 'words' 20
 * 'lang:ar')}. What is found is what a search finds, the best first; signs among the words have no
 * meaning. The index knows things; in which of their literals the words are, is looked up in the
 * graph that is asked. Where they are in none, because the thing was found by what it is about, the
 * literal stays open.
 */
final class TextQuery extends PropertyFunctionEval {
  /** What a query calls it. */
  static final String IRI = "http://jena.apache.org/text#query";

  private static final int MOST = 10_000;
  private static final int UNAVAILABLE = 503;
  private static final int FOUND = 5;
  private static final String LANG = "lang:";
  private static final String NO_LANG = "none";
  private static final String USE =
      "text:query is used as ?thing text:query 'words', or"
          + " (?thing ?score ?literal ?graph ?property) text:query (property 'words' 20 'lang:ar')";

  private final Supplier<Optional<WordIndex>> index;

  /** How many properties are named, and the words come behind them. */
  private int properties;

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
    properties = (int) wanted.stream().takeWhile(Node::isURI).count();
    List<Node> rest = wanted.subList(properties, wanted.size());
    boolean right =
        !found.isEmpty()
            && found.size() <= FOUND
            && !rest.isEmpty()
            && isWordsOrOpen(rest.getFirst())
            && isLimitAndLanguage(rest.subList(1, rest.size()));
    if (!right) {
      throw new QueryBuildException(USE);
    }
  }

  private static boolean isWordsOrOpen(Node node) {
    return node.isVariable() || node.isLiteral();
  }

  private static boolean isLimitAndLanguage(List<Node> rest) {
    return switch (rest.size()) {
      case 0 -> true;
      case 1 -> isNumberOrOpen(rest.getFirst()) || lang(rest.getFirst()).isPresent();
      case 2 -> isNumberOrOpen(rest.getFirst()) && lang(rest.getLast()).isPresent();
      default -> false;
    };
  }

  private static boolean isNumberOrOpen(Node node) {
    return node.isVariable() || limit(node).isPresent();
  }

  private static Optional<Integer> limit(Node node) {
    return node.isLiteral() && node.getLiteralLexicalForm().matches("-1|\\d{1,9}")
        ? Optional.of(Integer.valueOf(node.getLiteralLexicalForm()))
        : Optional.empty();
  }

  private static Optional<String> lang(Node node) {
    return node.isLiteral() && node.getLiteralLexicalForm().startsWith(LANG)
        ? Optional.of(
            node.getLiteralLexicalForm().substring(LANG.length()).toLowerCase(Locale.ROOT))
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
    List<Node> found = parts(subject);
    Node words = wanted.get(properties);
    List<Node> rest = wanted.subList(properties + 1, wanted.size());
    Optional<String> lang = rest.isEmpty() ? Optional.empty() : lang(rest.getLast());
    Optional<Integer> limit =
        rest.size() > (lang.isPresent() ? 1 : 0) ? limit(rest.getFirst()) : Optional.of(MOST);
    Node thing = found.getFirst();
    if (!words.isLiteral() || limit.isEmpty() || thing.isLiteral()) {
      return IterLib.noResults(context);
    }
    int most = limit.get() < 0 ? MOST : Math.min(limit.get(), MOST);
    boolean inLiterals = found.size() > 2 || properties > 0 || lang.isPresent();
    List<WordIndex.Ranked> ranked =
        ready()
            .rank(
                words.getLiteralLexicalForm(),
                thing.isURI() ? Optional.of(thing) : Optional.empty(),
                inLiterals ? MOST : most);
    Literals literals =
        new Literals(
            wanted.subList(0, properties),
            lang,
            Marks.of(words.getLiteralLexicalForm()),
            found.size() > 3,
            context);
    Stream<Binding> rows =
        ranked.stream()
            .flatMap(hit -> inLiterals ? literals.of(hit) : Stream.of(new Hit(hit)))
            .flatMap(hit -> extended(row, found, hit).stream())
            .limit(most);
    return QueryIterPlainWrapper.create(rows.iterator(), context);
  }

  private WordIndex ready() {
    Optional<WordIndex> ready = index.get();
    if (ready.isEmpty()) {
      error(UNAVAILABLE, "The words of this version are being indexed");
    }
    return ready.orElseThrow();
  }

  /**
   * A thing that was found.
   *
   * @param literal in which the words are, with its graph and property; nothing, if it is not known
   */
  private record Hit(WordIndex.Ranked ranked, Optional<Quad> literal) {
    Hit(WordIndex.Ranked ranked) {
      this(ranked, Optional.empty());
    }

    /** The value for a place of what is asked for; nothing, if it stays open. */
    Optional<Node> value(int place) {
      return switch (place) {
        case 0 -> Optional.of(ranked.thing());
        case 1 -> Optional.of(NodeFactoryExtra.floatToNode(ranked.score()));
        case 2 -> literal.map(Quad::getObject);
        case 3 -> literal.map(Quad::getGraph).filter(graph -> !Quad.isDefaultGraph(graph));
        default -> literal.map(Quad::getPredicate);
      };
    }
  }

  /** Looks up in which literals of a thing the words are. */
  private record Literals(
      List<Node> properties,
      Optional<String> lang,
      Marks marks,
      boolean withGraphs,
      ExecutionContext context) {

    Stream<Hit> of(WordIndex.Ranked ranked) {
      if (context.getCancelSignal().get()) {
        throw new QueryCancelledException();
      }
      List<Triple> found =
          context.getActiveGraph().stream(ranked.thing(), Node.ANY, Node.ANY)
              .filter(triple -> triple.getObject().isLiteral() && isWanted(triple))
              .filter(triple -> count(triple) > 0)
              .sorted(
                  Comparator.comparingLong(this::count)
                      .reversed()
                      .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms))
              .toList();
      return found.isEmpty() && properties.isEmpty() && lang.isEmpty() && named().isEmpty()
          ? Stream.of(new Hit(ranked))
          : found.stream().flatMap(this::inGraphs).map(it -> new Hit(ranked, Optional.of(it)));
    }

    private boolean isWanted(Triple triple) {
      String tag = triple.getObject().getLiteralLanguage().toLowerCase(Locale.ROOT);
      return (properties.isEmpty() || properties.contains(triple.getPredicate()))
          && lang.map(it ->
                  it.equals(NO_LANG) ? tag.isEmpty() : tag.equals(it) || tag.startsWith(it + "-"))
              .orElse(true);
    }

    /** How many of the words are in a literal. */
    private long count(Triple triple) {
      return marks.in(triple.getObject().getLiteralLexicalForm()).stream()
          .filter(Found.Piece::marked)
          .count();
    }

    /** The named graph that is asked; nothing, if it is the default graph. */
    private Optional<Node> named() {
      return context.getActiveGraph() instanceof GraphView view
          ? Optional.ofNullable(view.getGraphName()).filter(name -> !Quad.isDefaultGraph(name))
          : Optional.empty();
    }

    /** The named graphs in which a triple stands; only if they are asked for. */
    private Stream<Quad> inGraphs(Triple triple) {
      if (!withGraphs) {
        return Stream.of(Quad.create(Quad.defaultGraphIRI, triple));
      }
      Optional<Node> named = named();
      if (named.isPresent()) {
        return Stream.of(Quad.create(named.get(), triple));
      }
      List<Quad> quads =
          context.getDataset().stream(
                  Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject())
              .filter(quad -> !quad.isDefaultGraph())
              .toList();
      return quads.isEmpty()
          ? Stream.of(Quad.create(Quad.defaultGraphIRI, triple))
          : quads.stream();
    }
  }

  /** A row with what was found; nothing, if something else is asked for. */
  private static Optional<Binding> extended(Binding row, List<Node> asked, Hit hit) {
    BindingBuilder builder = BindingFactory.builder(row);
    for (int place = 0; place < asked.size(); place++) {
      Optional<Node> value = hit.value(place);
      if (asked.get(place) instanceof Var variable) {
        value.ifPresent(it -> builder.add(variable, it));
      } else if (!value.equals(Optional.of(asked.get(place)))) {
        return Optional.empty();
      }
    }
    return Optional.of(builder.build());
  }
}
