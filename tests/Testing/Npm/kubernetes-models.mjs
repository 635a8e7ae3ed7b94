// Validates objects by npm's kubernetes-models: node kubernetes-models.mjs NODE_MODULES FILE
// FILE is a JSON list of { name, data }. Prints what is wrong, one line each, and the kinds that no package knows.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [modules, file] = process.argv.slice(2);
const packages = ['kubernetes-models', '@kubernetes-models/prometheus-operator', '@kubernetes-models/gateway-api'];
const classes = new Map();

async function load(apiVersion) {
  for (const name of packages) {
    try {
      return await import(pathToFileURL(`${modules}/${name}/${apiVersion}/index.js`));
    } catch (e) {
      if (e.code !== 'ERR_MODULE_NOT_FOUND') throw e;
    }
  }
  return {};
}

async function classOf({ apiVersion, kind }) {
  if (!classes.has(apiVersion)) classes.set(apiVersion, await load(apiVersion));
  return classes.get(apiVersion)[kind];
}

const objects = JSON.parse(readFileSync(file, 'utf8'));
const unknown = new Set();
let invalid = 0;
for (const { name, data } of objects) {
  const model = await classOf(data);
  if (!model) {
    unknown.add(`${data.apiVersion} ${data.kind}`);
    continue;
  }
  try {
    new model(data).validate();
  } catch (e) {
    invalid++;
    console.log(`${name}: ${data.kind} ${data.metadata?.name}: ${e.message}`);
  }
}

for (const kind of [...unknown].sort()) console.log(`unknown: ${kind}`);
console.log(`${objects.length} objects, ${invalid} invalid`);
process.exit(invalid > 0 || objects.length === 0 ? 1 : 0);
