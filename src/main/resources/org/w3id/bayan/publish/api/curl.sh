# one thing, as Turtle
curl -L -H 'Accept: text/turtle' '{document}'

# a query, as CSV
curl -G '{base}sparql' -H 'Accept: text/csv' --data-urlencode 'query={query}'

# a ready question, as JSON; here it is narrowed to one document
curl -G '{base}queries/q39-commitments-by-party-and-strength.json' -d 'document={document}'

# everything
curl -L '{base}dumps/bayan.ttl.gz' -o bayan.ttl.gz
