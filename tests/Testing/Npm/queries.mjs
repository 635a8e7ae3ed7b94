// Parses queries by Grafana's own grammars: node queries.mjs NODE_MODULES FILE
// FILE is a JSON list of { name, language, query }; the language is logql or traceql. Prints what is wrong, one line each.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [modules, file] = process.argv.slice(2);
const parsers = {};
for (const language of ['logql', 'traceql'])
  parsers[language] = (await import(pathToFileURL(`${modules}/@grafana/lezer-${language}/index.es.js`))).parser;

const queries = JSON.parse(readFileSync(file, 'utf8'));
let invalid = 0;
for (const { name, language, query } of queries) {
  let error = query.trim() === '' ? 0 : null;
  parsers[language].parse(query).iterate({ enter: node => { if (node.type.isError) error ??= node.from; } });
  if (error === null) continue;
  invalid++;
  console.log(`${name}: ${query}\n${' '.repeat(name.length + 2 + error)}^`);
}

console.log(`${queries.length} queries, ${invalid} invalid`);
process.exit(invalid > 0 || queries.length === 0 ? 1 : 0);
