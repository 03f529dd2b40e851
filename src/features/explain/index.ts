/** TODO door of src/features/explain */
export { explainCommand } from './command.js';
export { catalogue } from './report/catalogue.js';
export { explain } from './report/explanation.js';
export type { CatalogueReport, ExplainReport } from './report/types.js';
