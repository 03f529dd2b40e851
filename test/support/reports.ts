// A report of each type, for tests of what is made of reports.
export { derived } from './reports/derive.js';
export { diff, published } from './reports/diff.js';
export { explained } from './reports/explain.js';
export { districtLevel, malformedCode, restoredZero } from './reports/findings.js';
export { exported, forgettings, forgotten, log, record, revision } from './reports/history.js';
export { inspect } from './reports/inspect.js';
export { kind } from './reports/kind.js';
export { imported, validation } from './reports/validation.js';
