package org.w3id.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.bayan.vocab.Bayan;

/** The first page of a dataset of more documents than it lists. */
class HomeIT {
  private static final int DOCUMENTS = 250;
  private static final int LISTED = 200;

  @Test
  void theLatestDocumentsAreListedAndAllAreCounted(@TempDir Path directory)
      throws IOException, InterruptedException {
    try (TestServer server = TestServer.start(directory)) {
      Txn.executeWrite(server.dataset(), () -> addDocuments(server.dataset()));
      Document page = server.page("/?lang=en");
      assertThat(page.expectFirst("h2").text()).isEqualTo((DOCUMENTS + 1) + " documents");
      assertThat(page.select("table.documents tbody th a").eachAttr("href"))
          .hasSize(LISTED)
          .startsWith("/id/document/d249", "/id/document/d248")
          .doesNotContain("/id/document/d049");
      assertThat(page.expectFirst(".caution").text()).contains("The latest 200 are listed here.");
      assertThat(page.expectFirst(".caution a").attr("href")).isEqualTo("/search?kind=document");
      assertThat(server.page("/?lang=ar").expectFirst(".caution").text())
          .contains("أحدث 200 وثيقة");
    }
  }

  /** Issued on one day after the other, from 2100 on. */
  private static void addDocuments(DatasetGraph dataset) {
    for (int number = 0; number < DOCUMENTS; number++) {
      String name = "%sid/document/d%03d".formatted(TestServer.BASE, number);
      Node document = NodeFactory.createURI(name);
      String day = "2100-%02d-%02d".formatted(number / 28 + 1, number % 28 + 1);
      add(dataset, document, Bayan.hasText, NodeFactory.createURI(name + "/text/en"));
      add(dataset, document, DCTerms.issued.asNode(), NodeFactory.createLiteralString(day));
    }
  }

  private static void add(DatasetGraph dataset, Node subject, Node predicate, Node object) {
    dataset.add(Quad.create(Quad.defaultGraphIRI, subject, predicate, object));
  }
}
