# pip install sparqlwrapper
from SPARQLWrapper import JSON, SPARQLWrapper

service = SPARQLWrapper("{base}sparql", returnFormat=JSON)
service.setQuery("""{query}""")
for row in service.queryAndConvert()["results"]["bindings"]:
    print(row["document"]["value"], row["title"]["value"])
