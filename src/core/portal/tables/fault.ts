import { type Finding, type FindingDetails, finding, type ParamsOf } from '../../findings/index.js';

/** Codes about a value that a receiving system doesn't take as it is. */
export type FaultCode =
  | 'export-value-empty'
  | 'export-value-unmapped'
  | 'export-value-otherwise'
  | 'export-value-form'
  | 'export-unit-unknown'
  | 'export-unit-divided'
  | 'export-value-long'
  | 'export-value-bytes'
  | 'export-value-repeated'
  | 'export-separator'
  | 'export-item-omitted'
  | 'export-link-broken';

/** What is wrong with a value; becomes a finding where it is known where the value would stand. */
export type Fault = (details: FindingDetails) => Finding;

/** A fault of a code: the value that it is about, and what its message says besides. */
export function fault<C extends FaultCode>(code: C, value: string, params: ParamsOf<C>): Fault {
  return (details) => finding(code, value === '' ? details : { ...details, value }, params);
}
