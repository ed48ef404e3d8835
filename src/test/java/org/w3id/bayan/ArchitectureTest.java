package org.w3id.bayan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The plan of the house: which package may use which. A package that is not on it fails. */
class ArchitectureTest {
  private static final String ROOT = "org.w3id.bayan";
  private static final int FEWEST_CLASSES = 80;

  /** Groups of outside packages, under one name each. */
  private static final Map<String, List<String>> OUTSIDE =
      Map.ofEntries(
          entry(
              "jena",
              List.of(
                  "org.apache.jena.graph..",
                  "org.apache.jena.rdf.model..",
                  "org.apache.jena.vocabulary..",
                  "org.apache.jena.datatypes..",
                  "org.apache.jena.shared..",
                  "org.apache.jena.sparql..",
                  "org.apache.jena.system..",
                  "org.apache.jena.util..",
                  "org.apache.jena.atlas..")),
          entry("riot", List.of("org.apache.jena.riot..")),
          entry("query", List.of("org.apache.jena.query..")),
          entry("update", List.of("org.apache.jena.update..")),
          entry("shacl", List.of("org.apache.jena.shacl..")),
          entry("tdb2", List.of("org.apache.jena.tdb2..", "org.apache.jena.dboe..")),
          entry("fuseki", List.of("org.apache.jena.fuseki..")),
          entry("rdf4j", List.of("org.eclipse.rdf4j..")),
          entry("jetty", List.of("org.eclipse.jetty..")),
          entry("jdk-management", List.of("com.sun.management..")),
          entry("servlet", List.of("jakarta.servlet..")),
          entry("json", List.of("jakarta.json..")),
          entry("icu", List.of("com.ibm.icu..")),
          entry("guava", List.of("com.google.common..")),
          entry("csv", List.of("org.apache.commons.csv..")),
          entry("commons-io", List.of("org.apache.commons.io..")),
          entry("commons-codec", List.of("org.apache.commons.codec..")),
          entry("jsoup", List.of("org.jsoup..")),
          entry("commonmark", List.of("org.commonmark..")),
          entry("yaml", List.of("org.yaml.snakeyaml..")),
          entry("jte", List.of("gg.jte..")),
          entry("picocli", List.of("picocli..")),
          entry("jelly", List.of("eu.neverblink.jelly..")),
          entry("titanium", List.of("com.apicatalog..")),
          entry("zstd", List.of("com.github.luben.zstd..")),
          entry("micrometer", List.of("io.micrometer..")),
          entry("caffeine", List.of("com.github.benmanes.caffeine..")),
          entry("jts", List.of("org.locationtech.jts..")),
          entry("lucene", List.of("org.apache.lucene..")),
          entry("slf4j", List.of("org.slf4j..")));

  /** What a package may use beside {@code java.*}, JSpecify and itself. */
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          entry("domain", List.of()),
          entry("report", List.of("domain")),
          entry("curated", List.of("vocab", "jena", "riot", "csv")),
          entry("reading", List.of("domain", "report", "curated", "jsoup", "commonmark", "yaml")),
          entry("language", List.of("domain", "icu")),
          entry("dating", List.of("domain", "language", "icu")),
          entry("lexicon", List.of("domain", "language", "dating", "curated")),
          entry("gloss", List.of("domain", "language", "lexicon")),
          entry("candidate", List.of("domain", "language", "lexicon", "gloss")),
          entry(
              "candidate.capital", List.of("domain", "language", "lexicon", "gloss", "candidate")),
          entry(
              "candidate.construct",
              List.of("domain", "language", "lexicon", "gloss", "candidate")),
          entry(
              "naming",
              List.of(
                  "domain",
                  "report",
                  "language",
                  "lexicon",
                  "gloss",
                  "candidate",
                  "candidate.capital",
                  "candidate.construct")),
          entry("refer", List.of("domain", "language", "lexicon", "gloss", "naming")),
          entry("refer.issuer", List.of("domain", "language", "lexicon", "gloss", "refer")),
          entry("predication", List.of("domain", "language", "lexicon", "refer")),
          entry("clause", List.of("domain", "language", "lexicon", "refer", "predication")),
          entry(
              "clause.svo",
              List.of("domain", "language", "lexicon", "refer", "predication", "clause")),
          entry(
              "clause.vso",
              List.of("domain", "language", "lexicon", "refer", "predication", "clause")),
          entry(
              "extract",
              List.of(
                  "domain",
                  "report",
                  "language",
                  "dating",
                  "lexicon",
                  "gloss",
                  "naming",
                  "refer",
                  "refer.issuer",
                  "predication",
                  "clause",
                  "clause.svo",
                  "clause.vso")),
          entry("link", List.of("domain", "report", "language", "lexicon")),
          entry("phrase", List.of("domain", "report", "language", "lexicon", "gloss")),
          entry("relate", List.of("domain", "report", "language", "lexicon", "gloss", "phrase")),
          entry("vocab", List.of("domain", "jena")),
          entry(
              "authority",
              List.of("domain", "language", "curated", "vocab", "jena", "riot", "icu")),
          entry("review", List.of("domain", "report", "language")),
          entry("explain", List.of("domain", "report", "review", "json")),
          entry("decide", List.of("domain", "report", "review")),
          entry("mapping", List.of("domain", "report", "review", "vocab", "jena")),
          entry("validate", List.of("vocab", "jena", "query", "shacl")),
          entry("load", List.of("jena", "tdb2")),
          entry("backend", List.of("jena", "query", "tdb2")),
          entry("store", List.of("backend", "load", "vocab", "jena", "tdb2", "caffeine")),
          entry(
              "remote",
              List.of(
                  "backend", "load", "store", "vocab", "jena", "riot", "query", "guava", "slf4j")),
          entry(
              "search",
              List.of(
                  "domain",
                  "store",
                  "vocab",
                  "jena",
                  "icu",
                  "guava",
                  "caffeine",
                  "lucene",
                  "slf4j")),
          entry(
              "ingest",
              List.of(
                  "domain",
                  "reading",
                  "decide",
                  "report",
                  "language",
                  "dating",
                  "lexicon",
                  "gloss",
                  "extract",
                  "link",
                  "relate",
                  "authority",
                  "review",
                  "mapping",
                  "validate",
                  "curated",
                  "vocab",
                  "jena",
                  "riot")),
          entry(
              "batch",
              List.of("ingest", "mapping", "reading", "report", "domain", "curated", "json")),
          entry("serialize", List.of("vocab", "jena", "riot", "rdf4j", "json", "guava")),
          entry(
              "dump",
              List.of(
                  "serialize",
                  "store",
                  "vocab",
                  "jena",
                  "riot",
                  "rdf4j",
                  "jelly",
                  "titanium",
                  "zstd",
                  "commons-codec",
                  "commons-io",
                  "guava",
                  "json")),
          entry(
              "publish.page",
              List.of("domain", "store", "vocab", "serialize", "jena", "jte", "icu", "json")),
          entry("publish.statement", List.of("publish.page", "domain", "store", "vocab", "jena")),
          entry(
              "publish.atlas",
              List.of("publish.page", "store", "vocab", "jena", "icu", "guava", "json", "jts")),
          entry(
              "publish.thing",
              List.of("publish.atlas", "publish.page", "domain", "store", "vocab", "jena")),
          entry(
              "publish.home",
              List.of(
                  "publish.atlas", "publish.page", "publish.question", "dump", "vocab", "jena")),
          entry(
              "publish.compare",
              List.of("publish.page", "search", "store", "vocab", "jena", "json")),
          entry(
              "publish.recurring",
              List.of(
                  "publish.resource",
                  "publish.compare",
                  "publish.page",
                  "search",
                  "domain",
                  "store",
                  "vocab",
                  "jena",
                  "json",
                  "csv")),
          entry(
              "publish.search",
              List.of("publish.page", "search", "domain", "vocab", "jena", "json", "csv")),
          entry(
              "publish.resource",
              List.of(
                  "backend",
                  "publish.atlas",
                  "publish.compare",
                  "publish.search",
                  "search",
                  "publish.negotiation",
                  "publish.page",
                  "config",
                  "dump",
                  "guava",
                  "json",
                  "publish.api",
                  "publish.home",
                  "publish.ontology",
                  "publish.question",
                  "publish.statement",
                  "publish.thing",
                  "domain",
                  "serialize",
                  "store",
                  "vocab",
                  "jena",
                  "riot",
                  "servlet",
                  "slf4j")),
          entry("publish.negotiation", List.of("jetty", "servlet")),
          entry("publish.connection", List.of("config", "jetty", "guava", "slf4j")),
          entry("publish.api", List.of("publish.page")),
          entry(
              "publish.ontology",
              List.of("publish.page", "serialize", "store", "vocab", "jena", "riot")),
          entry(
              "publish.question",
              List.of(
                  "backend",
                  "publish.page",
                  "publish.result",
                  "curated",
                  "domain",
                  "store",
                  "vocab",
                  "jena",
                  "query",
                  "servlet")),
          entry("publish.chart", List.of("domain", "publish.page")),
          entry(
              "publish.result",
              List.of(
                  "domain",
                  "publish.atlas",
                  "publish.chart",
                  "publish.page",
                  "store",
                  "vocab",
                  "jena",
                  "riot")),
          entry(
              "publish.sparql",
              List.of(
                  "backend",
                  "search",
                  "publish.atlas",
                  "publish.negotiation",
                  "publish.page",
                  "publish.result",
                  "config",
                  "serialize",
                  "store",
                  "vocab",
                  "jena",
                  "riot",
                  "query",
                  "update",
                  "fuseki",
                  "servlet",
                  "csv",
                  "caffeine",
                  "titanium",
                  "guava",
                  "jdk-management",
                  "slf4j")),
          entry(
              "publish",
              List.of(
                  "backend",
                  "search",
                  "publish.connection",
                  "publish.negotiation",
                  "publish.resource",
                  "publish.recurring",
                  "publish.page",
                  "publish.question",
                  "publish.sparql",
                  "config",
                  "dump",
                  "jena",
                  "caffeine",
                  "json",
                  "micrometer",
                  "store",
                  "vocab",
                  "fuseki",
                  "jetty",
                  "servlet",
                  "slf4j")),
          entry("config", List.of("vocab")));

  /** Wires everything, so it may use everything. */
  private static final List<String> WIRING = List.of("cli", "cli.options");

  /** Generated, and no more than a drawing of {@code publish.page}. */
  private static final String GENERATED = "publish.page.template";

  private static final List<String> PURE =
      List.of(
          "domain",
          "dating",
          "gloss",
          "candidate",
          "candidate.capital",
          "candidate.construct",
          "naming",
          "refer",
          "refer.issuer",
          "predication",
          "clause",
          "clause.svo",
          "clause.vso",
          "extract",
          "link",
          "phrase",
          "relate",
          "review",
          "explain",
          "decide",
          "mapping",
          "validate");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT)
          .that(
              com.tngtech.archunit.base.DescribedPredicate.not(
                  resideInAPackage(ROOT + "." + GENERATED + "..")));

  @Test
  void theRulesSeeTheHouse() {
    assertThat(CLASSES.size()).isGreaterThan(FEWEST_CLASSES);
  }

  @Test
  void everyPackageIsOnTheMap() {
    Set<String> packages =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .map(name -> name.substring(ROOT.length()).replaceFirst("^\\.", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> onTheMap = new TreeSet<>(MAY_USE.keySet());
    onTheMap.addAll(WIRING);
    assertThat(packages).isEqualTo(onTheMap);
  }

  @TestFactory
  Stream<DynamicTest> packagesUseOnlyWhatTheyMay() {
    return MAY_USE.keySet().stream()
        .sorted()
        .map(name -> DynamicTest.dynamicTest(name, () -> checkUse(name)));
  }

  private static void checkUse(String name) {
    List<String> allowed = new ArrayList<>(List.of("java..", "org.jspecify..", ROOT + "." + name));
    if (name.equals("publish.page")) {
      allowed.add(ROOT + "." + GENERATED + "..");
    }
    for (String used : MAY_USE.get(name)) {
      allowed.addAll(OUTSIDE.getOrDefault(used, List.of(ROOT + "." + used)));
    }
    classes()
        .that()
        .resideInAPackage(ROOT + "." + name)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)))
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @TestFactory
  Stream<DynamicTest> purePackagesTouchNothingOutside() {
    return PURE.stream()
        .map(name ->
            DynamicTest.dynamicTest(
                name,
                () ->
                    noClasses()
                        .that()
                        .resideInAPackage(ROOT + "." + name)
                        .should()
                        .dependOnClassesThat(
                            resideInAnyPackage(
                                "java.io..", "java.nio.file..", "java.net..", "org.slf4j.."))
                        .orShould()
                        .callMethodWhere(
                            com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                com.tngtech.archunit.core.domain.properties.HasName.Predicates
                                    .nameMatching(
                                        "now|randomUUID|nanoTime|currentTimeMillis|random")))
                        .check(CLASSES)));
  }

  @Test
  void onlyTheCommandLineUsesTheTerminal() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void nobodyThrowsGenericExceptions() {
    NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CLASSES);
  }
}
