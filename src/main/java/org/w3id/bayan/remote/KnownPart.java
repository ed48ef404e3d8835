package org.w3id.bayan.remote;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.iterator.IteratorSlotted;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraphBaseFind;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.core.TransactionalNull;
import org.w3id.bayan.remote.Rounds.Found;

/**
 * The part of a dataset that has been fetched. It seems empty where it is not known, and notes what
 * was looked for there.
 */
final class KnownPart extends DatasetGraphBaseFind {
  private final Transactional transaction = TransactionalNull.create();
  private final Map<Pattern, Found> found;
  private final Set<Pattern> ofView = new LinkedHashSet<>();
  private final Set<Pattern> ofNamed = new LinkedHashSet<>();

  KnownPart(Map<Pattern, Found> found) {
    this.found = found;
  }

  /**
   * What has to be fetched. Readers often look into the named graphs only for what the published
   * view does not have, so those are left until all is known of the view.
   */
  Set<Pattern> missing() {
    return ofView.isEmpty() ? ofNamed : ofView;
  }

  private Iterator<Quad> look(Pattern pattern) {
    if (pattern.isHopeless()) {
      return Iter.nullIterator();
    }
    Pattern about = pattern.aboutSubject();
    Pattern wide = pattern.hasSubject() && found.containsKey(about) ? about : pattern.widened();
    Found known = found.get(wide);
    if (known == null) {
      note(wide);
      return Iter.nullIterator();
    }
    Iterator<Quad> quads = known.quads().stream().filter(pattern::matches).iterator();
    return known.cut() ? new Cut(quads, wide) : quads;
  }

  private void note(Pattern pattern) {
    (pattern.isOfView() ? ofView : ofNamed).add(pattern);
  }

  /** Quads, of which there may be more: who comes to their end needs them. */
  private final class Cut extends IteratorSlotted<Quad> {
    private final Iterator<Quad> quads;
    private final Pattern pattern;

    private Cut(Iterator<Quad> quads, Pattern pattern) {
      this.quads = quads;
      this.pattern = pattern;
    }

    @Override
    protected boolean hasMore() {
      if (!quads.hasNext()) {
        note(pattern);
        return false;
      }
      return true;
    }

    @Override
    protected Quad moveToNext() {
      return quads.next();
    }

    @Override
    protected void closeIterator() {
      // nothing is open
    }
  }

  @Override
  protected Iterator<Quad> findInDftGraph(Node subject, Node predicate, Node object) {
    return look(new Pattern(Quad.defaultGraphIRI, any(subject), any(predicate), any(object)));
  }

  @Override
  protected Iterator<Quad> findInSpecificNamedGraph(
      Node graph, Node subject, Node predicate, Node object) {
    return look(new Pattern(graph, any(subject), any(predicate), any(object)));
  }

  @Override
  protected Iterator<Quad> findInAnyNamedGraphs(Node subject, Node predicate, Node object) {
    return look(new Pattern(Node.ANY, any(subject), any(predicate), any(object)));
  }

  @Override
  protected Stream<Quad> streamInDftGraph(Node subject, Node predicate, Node object) {
    return Iter.asStream(findInDftGraph(subject, predicate, object));
  }

  @Override
  protected Stream<Quad> streamInSpecificNamedGraph(
      Node graph, Node subject, Node predicate, Node object) {
    return Iter.asStream(findInSpecificNamedGraph(graph, subject, predicate, object));
  }

  @Override
  protected Stream<Quad> streamInAnyNamedGraphs(Node subject, Node predicate, Node object) {
    return Iter.asStream(findInAnyNamedGraphs(subject, predicate, object));
  }

  private static Node any(Node term) {
    return isWildcard(term) ? Node.ANY : term;
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return List.copyOf(
            Iter.toSet(
                Iter.map(findInAnyNamedGraphs(Node.ANY, Node.ANY, Node.ANY), Quad::getGraph)))
        .iterator();
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }

  @Override
  public Graph getGraph(Node graph) {
    return GraphView.createNamedGraph(this, graph);
  }

  @Override
  public void addGraph(Node name, Graph graph) {
    throw new UnsupportedOperationException("A dataset elsewhere is only read");
  }

  @Override
  public void removeGraph(Node name) {
    throw new UnsupportedOperationException("A dataset elsewhere is only read");
  }

  @Override
  public PrefixMap prefixes() {
    return PrefixMapFactory.create();
  }

  @Override
  public boolean supportsTransactions() {
    return true;
  }

  @Override
  public void begin(TxnType type) {
    transaction.begin(type);
  }

  @Override
  public boolean promote(Promote type) {
    return transaction.promote(type);
  }

  @Override
  public void commit() {
    transaction.commit();
  }

  @Override
  public void abort() {
    transaction.abort();
  }

  @Override
  public void end() {
    transaction.end();
  }

  @Override
  public ReadWrite transactionMode() {
    return transaction.transactionMode();
  }

  @Override
  public TxnType transactionType() {
    return transaction.transactionType();
  }

  @Override
  public boolean isInTransaction() {
    return transaction.isInTransaction();
  }
}
