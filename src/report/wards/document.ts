import type { Documented } from '../../schemas/index.js';
import type { relationsSchema, traceSchema, unitsSchema } from './schema.js';
import type { RelationsReport, TraceReport, UnitsReport } from './types.js';

/** The document of `wards trace`. */
export function traceDocument({
  asOf,
  unit,
  second,
  namesakes,
  predecessors,
  successors,
}: TraceReport): Documented<typeof traceSchema> {
  const written = second && { code: second.code, writer: second.writer, giver: second.giver };
  return {
    asOf,
    unit,
    ...(written && { secondCode: written }),
    predecessors,
    successors,
    namesakes,
  };
}

/** The document of `wards list`. */
export function unitsDocument({ asOf, units }: UnitsReport): Documented<typeof unitsSchema> {
  return { asOf, summary: { units: units.length }, units };
}

/** The document of `wards list --relations`. */
export function relationsDocument({
  effective,
  relations,
}: RelationsReport): Documented<typeof relationsSchema> {
  return { effective, summary: { relations: relations.length }, relations };
}
