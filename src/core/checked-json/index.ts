/**
 * Checked JSON: takes a JSON file of the user's and the name of its schema, gives its content held to the
 * schema; what is wrong is told all at once, by path. Knows no schema itself.
 */

export { readJsonDocument, readJsonFile } from './read-json.js';
export { joinPath, shown, unknownName } from './schema-problems.js';
