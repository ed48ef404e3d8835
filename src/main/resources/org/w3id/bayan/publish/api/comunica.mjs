// npm install @comunica/query-sparql@4 (for Node.js 18 and newer)
import { QueryEngine } from "@comunica/query-sparql";

const rows = await new QueryEngine().queryBindings(
  `{query}`,
  { sources: [{ type: "sparql", value: "{base}sparql" }] },
);
for (const row of await rows.toArray()) {
  console.log(row.get("document").value, row.get("title").value);
}
