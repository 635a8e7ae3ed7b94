// Checks dashboards against JSON Schemas that are made from Grafana's own types (@grafana/schema).
//   NODE_PATH=<node_modules> node check.cjs <file of the made schema> <classic|v2> <dashboard.json>...
const fs = require('fs'), path = require('path'), os = require('os');
const Ajv = require('ajv');

const [schemaFile, model, ...files] = process.argv.slice(2);
const modules = process.env.NODE_PATH;

// Makes the schema once for a version of the types and of this folder; it takes some seconds.
function schema() {
  if (fs.existsSync(schemaFile)) return JSON.parse(fs.readFileSync(schemaFile, 'utf8'));
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'odin-schema-'));
  fs.symlinkSync(modules, path.join(folder, 'node_modules'));
  fs.copyFileSync(path.join(__dirname, 'grafana.ts'), path.join(folder, 'grafana.ts'));
  fs.writeFileSync(path.join(folder, 'tsconfig.json'), '{"compilerOptions":{"module":"esnext","moduleResolution":"node","strict":true,"skipLibCheck":true,"preserveSymlinks":true}}');
  const { createGenerator } = require('ts-json-schema-generator');
  const generator = createGenerator({ path: path.join(folder, 'grafana.ts'), tsconfig: path.join(folder, 'tsconfig.json'), skipTypeCheck: true });
  const made = Object.fromEntries(['Classic', 'V2', 'Panels'].map(name => [name, generator.createSchema(name)]));
  fs.rmSync(folder, { recursive: true });
  fs.writeFileSync(`${schemaFile}.${process.pid}`, JSON.stringify(made));
  fs.renameSync(`${schemaFile}.${process.pid}`, schemaFile);
  return made;
}

const made = schema();
// The types leave out what each data source adds to an annotation: expr and titleFormat of Prometheus, for example.
made.Classic.definitions.AnnotationQuery.additionalProperties = true;
const ajv = new Ajv({ strict: false, allErrors: true, allowUnionTypes: true, logger: false });
for (const [name, schema] of Object.entries(made)) ajv.addSchema(schema, name);
const kinds = made.Panels.definitions.Panels.properties;

function errors(value, pointer, where) {
  const check = ajv.getSchema(pointer);
  return check(value) ? [] : check.errors.map(e => `${where}${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`);
}

function ofPanel(type, options, custom, where) {
  const found = [];
  for (const [kind, value] of Object.entries({ options, custom }))
    if (value && kinds[kind].properties[type])
      found.push(...errors(value, `Panels#/definitions/Panels/properties/${kind}/properties/${type}`, `${where}/${kind}`));
  return found;
}

function ofClassic(dashboard) {
  const panels = dashboard.panels.flatMap(p => [p, ...(p.panels ?? [])]).filter(p => p.type !== 'row');
  return [
    ...errors(dashboard, 'Classic', ''),
    ...panels.flatMap(p => ofPanel(p.type, p.options, p.fieldConfig?.defaults?.custom, p.title)),
  ];
}

function ofV2({ spec }) {
  const panels = Object.values(spec.elements).map(e => e.spec);
  return [
    ...errors(spec, 'V2', ''),
    ...panels.flatMap(p => ofPanel(p.vizConfig.group, p.vizConfig.spec.options, p.vizConfig.spec.fieldConfig.defaults.custom, p.title)),
  ];
}

let failed = false;
for (const file of files) {
  const dashboard = JSON.parse(fs.readFileSync(file, 'utf8'));
  const found = model === 'v2' ? ofV2(dashboard) : ofClassic(dashboard);
  console.log(found.length ? `FAIL ${file}\n  ${found.join('\n  ')}` : `OK   ${file}`);
  failed ||= found.length > 0;
}
process.exit(failed ? 1 : 0);
