/**
 * Codes: takes a cell's text, gives the code of a procedure or of a unit that it holds, with what was
 * around it. The one unwrapper of every path. Knows how codes are written, never which codes there are.
 */
export { bareDigits, restoreLeadingZeros, unwrapDigits } from './digit-code.js';
export { bareProcedureCode, restoreTrailingZeros, unwrapProcedureCode } from './procedure-code.js';
export type { UnwrappedCode } from './unwrapped.js';
