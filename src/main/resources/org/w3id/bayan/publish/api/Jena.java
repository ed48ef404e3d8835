// org.apache.jena:jena-arq
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;

class Jena {
  public static void main(String[] arguments) {
    Model model = RDFDataMgr.loadModel("{document}");
    System.out.println(model.size() + " triples");

    try (QueryExecution query =
        QueryExecution.service("{base}sparql")
            .query(
                """
                {query}
                """)
            .build()) {
      query
          .execSelect()
          .forEachRemaining(
              row -> System.out.println(row.get("document") + " " + row.getLiteral("title").getString()));
    }
  }
}
