/** TODO door of src/core/checked-json */
export { shown, joinPath, unknownName } from './schema-problems.js';
export { readJsonFile } from './read-json.js';
