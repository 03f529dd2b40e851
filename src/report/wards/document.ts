import type { RelationsReport, TraceReport, UnitsReport } from './types.js';

/** The document of `wards trace`. */
export function traceDocument({ asOf, unit, namesakes, predecessors, successors }: TraceReport) {
  return { asOf, unit, predecessors, successors, namesakes };
}

/** The document of `wards list`. */
export function unitsDocument({ asOf, units }: UnitsReport) {
  return { asOf, summary: { units: units.length }, units };
}

/** The document of `wards list --relations`. */
export function relationsDocument({ effective, relations }: RelationsReport) {
  return { effective, summary: { relations: relations.length }, relations };
}
