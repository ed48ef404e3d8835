# pip install rdflib
from rdflib import Graph
from rdflib.plugins.stores.sparqlstore import SPARQLStore

graph = Graph().parse("{document}", format="turtle")
for subject, predicate, value in graph:
    print(predicate, value)

service = Graph(SPARQLStore("{base}sparql"))
for row in service.query("""{query}"""):
    print(row.document, row.title)
