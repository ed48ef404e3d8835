# no package is needed
query <- '{query}'
documents <- read.csv(
  paste0("{base}sparql?format=csv&query=", URLencode(query, reserved = TRUE)),
  encoding = "UTF-8"
)
commitments <- read.csv("{base}queries/q39-commitments-by-party-and-strength.csv", encoding = "UTF-8")
cat(paste(documents$document, documents$title), sep = "\n")
print(commitments)
