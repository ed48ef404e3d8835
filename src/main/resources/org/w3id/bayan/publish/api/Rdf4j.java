// org.eclipse.rdf4j:rdf4j-repository-sparql, rdf4j-queryresultio-sparqlxml
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;

class Rdf4j {
  public static void main(String[] arguments) {
    SPARQLRepository repository = new SPARQLRepository("{base}sparql");
    try (RepositoryConnection connection = repository.getConnection()) {
      connection
          .prepareTupleQuery(
              """
              {query}
              """)
          .evaluate()
          .forEach(
              row ->
                  System.out.println(
                      row.getValue("document") + " " + row.getValue("title").stringValue()));
    }
    repository.shutDown();
  }
}
