import type { Notice, NoticeDetails } from '../../lib/tables/index.js';
import type { ParamValue } from '../../lib/text/index.js';
import { catalogue, type FindingCode } from './catalogue.js';
import type { Severity } from './severity.js';

/** The parameters that only this code's message knows. */
export type ParamsOf<C extends FindingCode> = {
  readonly [P in (typeof catalogue)[C]['params'][number]]: ParamValue;
};

/** The parts of a finding that do not depend on its code. */
export interface FindingDetails extends NoticeDetails {
  /** By which it is known, where that was found out before others of its kind were left out. */
  readonly fingerprint?: string;
}

/** One coded observation about a cell, row, column, sheet or file. Holds no words. */
export interface FindingOf<C extends FindingCode> extends FindingDetails {
  readonly code: C;
  readonly severity: Severity;
  readonly params: ParamsOf<C>;
}

export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];

/**
 * Makes a finding with the severity its code has in the catalogue.
 * `params` names exactly what the catalogue lists for the code.
 */
export function finding<C extends FindingCode>(
  code: C,
  details: FindingDetails,
  params: ParamsOf<C>,
): Finding {
  // Parameters before what is spread: behind it they take ten times as long (CONTRIBUTING.md).
  const made: FindingOf<C> = { code, severity: catalogue[code].severity, params, ...details };
  // A FindingOf<C> for a C inside FindingCode is a Finding; the compiler can't distribute over C.
  return made as unknown as Finding;
}

/** The finding that a notice of the reading is. */
export function findingOf(notice: Notice): Finding {
  // A notice has what the definition of its code, which takes its parameters from it, asks for.
  return { ...notice, severity: catalogue[notice.code].severity } as Finding;
}
