package org.w3id.bayan.publish;

import jakarta.servlet.http.HttpServlet;
import java.util.ArrayList;
import java.util.List;
import org.w3id.bayan.config.QueryLimits;
import org.w3id.bayan.publish.page.PageWriter;
import org.w3id.bayan.publish.page.Phrasebook;
import org.w3id.bayan.publish.question.Questions;
import org.w3id.bayan.publish.recurring.RecurringFinder;
import org.w3id.bayan.publish.resource.ApiFinder;
import org.w3id.bayan.publish.resource.CompareFinder;
import org.w3id.bayan.publish.resource.DatasetFinder;
import org.w3id.bayan.publish.resource.Finder;
import org.w3id.bayan.publish.resource.GraphFinder;
import org.w3id.bayan.publish.resource.HealthServlet;
import org.w3id.bayan.publish.resource.QueryServiceFinder;
import org.w3id.bayan.publish.resource.QuestionsFinder;
import org.w3id.bayan.publish.resource.ResourceServlet;
import org.w3id.bayan.publish.resource.SearchFinder;
import org.w3id.bayan.publish.resource.ThingFinder;
import org.w3id.bayan.search.ServedIndex;
import org.w3id.bayan.store.ServedStore;
import org.w3id.bayan.vocab.Iris;

/** Every address that this server knows, and who answers there. */
final class Routes {
  private final List<Route> routes = new ArrayList<>();
  private final ServedStore served;
  private final Iris iris;
  private final QueryServiceFinder service;
  private final Phrasebook phrasebook;
  private final PageWriter pages;

  /** A path of the servlet specification, and its servlet. */
  record Route(String path, HttpServlet servlet) {}

  Routes(
      ServedStore served,
      Iris iris,
      QueryLimits limits,
      Questions questions,
      ServedIndex index,
      Phrasebook phrasebook,
      PageWriter pages) {
    this.served = served;
    this.iris = iris;
    this.service = new QueryServiceFinder(iris, limits);
    this.phrasebook = phrasebook;
    this.pages = pages;
    ThingFinder things = new ThingFinder(iris);
    GraphFinder graphs = new GraphFinder(iris);
    DatasetFinder dataset = new DatasetFinder(iris, questions);
    add("", dataset::findHome);
    add("/id/*", things::findThing);
    add("/doc/*", things::findDocument);
    add("/def/*", things::findConcept);
    addInAllFormats("/ns", graphs::findOntology);
    add("/ns/*", graphs::findOntology);
    add("/ns/context.jsonld", dataset::findContext);
    add("/graph/*", graphs::findGraph);
    add("/dataset", dataset::findDataset);
    addInAllFormats("/.well-known/void", dataset::findVoid);
    add("/dataset/*", dataset::findVersion);
    add("/dumps.json", dataset::findVersions);
    add("/sitemap.xml", dataset::findSiteMap);
    add("*.xml", dataset::findSiteMap);
    add("/robots.txt", dataset::findRobots);
    ApiFinder apis = new ApiFinder(iris, limits.timeout(), limits.rows());
    add("/.well-known/api-catalog", apis::findApis);
    add("/openapi.json", apis::findDescription);
    add("/dumps", dataset::findDumps);
    add("/dumps/", dataset::findDumps);
    SearchFinder search = new SearchFinder(index, iris);
    add("/search", search::find);
    add("/compare", new CompareFinder(iris));
    add("/recurring", new RecurringFinder(iris));
    add("/search/suggest", search::suggest);
    addInAllFormats(Server.QUERY_PATH, service);
    addInAllFormats(Server.QUESTIONS_PATH, new QuestionsFinder(iris, questions));
    add("/api", apis);
    routes.add(new Route("/health", new HealthServlet(served)));
  }

  List<Route> all() {
    return List.copyOf(routes);
  }

  /** The one that describes the query service to those who ask it nothing. */
  HttpServlet queryServiceDescription() {
    return servlet(service);
  }

  private void add(String path, Finder finder) {
    routes.add(new Route(path, servlet(finder)));
  }

  private void addInAllFormats(String path, Finder finder) {
    ResourceServlet.pathsOf(path).forEach(each -> add(each, finder));
  }

  private HttpServlet servlet(Finder finder) {
    return new ResourceServlet(finder, iris, phrasebook, pages, served);
  }
}
