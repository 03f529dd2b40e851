import type { ParamValue } from '../../lib/text/index.js';
import { catalogue, type FindingCode } from './catalogue.js';
import type { Severity } from './severity.js';

/** The parameters that only this code's message knows. */
export type ParamsOf<C extends FindingCode> = {
  readonly [P in (typeof catalogue)[C]['params'][number]]: ParamValue;
};

/** Where a finding was made. `row` and `cell` as Excel shows them; `column` is the header's text. */
export interface Place {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  readonly cell?: string;
}

/** A correction, as text: what stood there and what stands there now. */
export interface Fix {
  readonly from: string;
  readonly to: string;
}

/** The parts of a finding that do not depend on its code. */
export interface FindingDetails {
  readonly place: Place;
  /** English name of the kind's field, such as `code`. */
  readonly field?: string;
  /** The cell's text as displayed. */
  readonly value?: string;
  /** Key of the record. */
  readonly key?: string;
  readonly fix?: Fix;
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
  const made: FindingOf<C> = { code, severity: catalogue[code].severity, ...details, params };
  // A FindingOf<C> for a C inside FindingCode is a Finding; the compiler can't distribute over C.
  return made as unknown as Finding;
}
