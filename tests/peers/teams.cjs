// node teams.cjs FOLDER
// Reads an unpacked app package as Teams does on upload: by Microsoft's own schemas, which come with their package and lie nowhere here.
const fs = require('fs');
const path = require('path');
const Ajv = require('ajv-draft-04').default ?? require('ajv-draft-04');
const addFormats = require('ajv-formats').default ?? require('ajv-formats');
const { run } = require('./lib.cjs');

const [folder] = process.argv.slice(2);
const schemas = path.join(path.dirname(require.resolve('@microsoft/app-manifest/package.json')), 'build', 'json-schemas', 'teams', 'v1.30');

const read = (...names) => JSON.parse(fs.readFileSync(path.join(...names), 'utf8'));

function faults(schema, document) {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(read(schemas, schema));
  return validate(document) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.message}`);
}

run(async () => {
  const manifest = read(folder, 'manifest.json');
  const spoilt = { ...manifest, version: undefined, bots: [{ ...manifest.bots[0], scopes: ['Personal'] }] };
  return {
    manifest: faults('MicrosoftTeams.schema.json', manifest),
    english: faults('MicrosoftTeams.Localization.schema.json', read(folder, 'en.json')),
    // So that a schema that lets everything pass is noticed.
    spoilt: faults('MicrosoftTeams.schema.json', JSON.parse(JSON.stringify(spoilt))),
  };
});
