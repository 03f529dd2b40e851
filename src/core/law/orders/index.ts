/**
 * Orders: takes a text that says sentence by sentence what becomes of communes, gives the relations that
 * come of it when each order is carried out after the one before, and everything that doesn't add up.
 */
export { Land } from './land/carry-out.js';
export type { OrderProblem } from './land/problems.js';
export { type OrderedRelation, relationsOf } from './land/relations.js';
export { tellRemains } from './land/remains.js';
export { tellTotals } from './land/totals.js';
export { readOrdersText } from './read-orders.js';
export type * from './types.js';
