import { graverFirst } from '../../../core/findings/index.js';
import { groupBy } from '../../../core/register/index.js';
import type { MarkedFinding } from './marked-findings.js';

/** Findings that one correction, or one look at one row after the other, does away with. */
export interface Cause {
  readonly first: MarkedFinding;
  readonly places: number;
}

export interface Causes {
  /** To be corrected once where the list comes from. */
  readonly once: readonly Cause[];
  /** To be corrected row by row. */
  readonly each: readonly Cause[];
}

/** The same text in so many rows wasn't typed so often: a form or a program wrote it. */
const REPEATED = 5;

/** Takes the findings that are marked; gives what has to be done, gravest first, then what does away with most. */
export function causesOf(marked: readonly MarkedFinding[]): Causes {
  const once: Cause[] = [];
  const each: Cause[] = [];
  for (const ofColumn of groupBy(marked, columnKey).values()) {
    const single: MarkedFinding[] = [];
    for (const same of groupBy(ofColumn, valueKey).values()) {
      if (isOfSource(same)) once.push(causeOf(same));
      else single.push(...same);
    }
    if (single.length > 0) each.push(causeOf(single));
  }
  return { once: once.sort(worstFirst), each: each.sort(worstFirst) };
}

/** What is said of a column, a sheet or a file, or of the same text again and again. */
function isOfSource(same: readonly MarkedFinding[]): boolean {
  return same.length >= REPEATED || same.every(({ finding }) => finding.place.row === undefined);
}

function causeOf(found: readonly MarkedFinding[]): Cause {
  const [first] = [...found].sort((a, b) => graverFirst(a.level, b.level));
  if (first === undefined) throw new Error('a cause without findings');
  return { first, places: found.length };
}

function columnKey({ finding: { code, place } }: MarkedFinding): string {
  return JSON.stringify([code, place.sheet, place.column]);
}

function valueKey({ finding: { value, place } }: MarkedFinding): string {
  return JSON.stringify([value, place.row === undefined]);
}

function worstFirst(a: Cause, b: Cause): number {
  return graverFirst(a.first.level, b.first.level) || b.places - a.places;
}
