import type { Commune, Register } from '../../register/index.js';
import type { Evidence, Outcome } from '../types.js';
import { successorsOn } from '../units/successors.js';
import { type CellFields, evidenceOf, ofNewSide } from './evidence.js';
import type { Reading } from './found.js';
import type { Reader } from './reading.js';

/** What takes the texts of a row's cells and what the row came to; tells what it states against the law. */
export type StatedTest = (texts: readonly string[], outcome: Outcome) => string | undefined;

/**
 * Takes what the cells of a table are about, and a reader of the day; gives what tells of a row whose new ward, as it
 * is written there, is not one that the law leads to: what is written. Undefined where no cell says a new ward. Of a
 * row whose own ward is not known nothing is told: there is nothing to hold against it.
 */
export function statedTest(
  fields: CellFields,
  reader: Reader,
  { register, asOf }: { readonly register: Register; readonly asOf: string },
): StatedTest | undefined {
  const stated = fields.map(ofNewSide);
  if (!stated.some((field) => field !== undefined && NAMING.has(field))) return undefined;
  return (texts, { ward, own, candidates }) => {
    if (ward === undefined && own === undefined) return undefined;
    const evidence = evidenceOf(stated, texts);
    const { code, ward: name, address } = evidence;
    if (code === undefined && name === undefined && address === undefined) return undefined;
    const lawful = new Set([...candidates, ...(ward ? [ward] : [])].map(({ unit }) => unit));
    const reading = reader.read(evidence, { proposes: false });
    // A table of last year calls a ward by its type of last year.
    const isLawful = (unit: Commune) =>
      successorsOn(register, unit, asOf).some((successor) => lawful.has(successor.unit));
    return isBorneOut(reading, isLawful) ? undefined : textOf(evidence);
  };
}

const NAMING: ReadonlySet<string> = new Set(['wardCode', 'ward', 'address']);

/** Whether what is stated may be one of the wards; a code and a name that disagree are no such thing. */
function isBorneOut(reading: Reading, isLawful: (unit: Commune) => boolean): boolean {
  if (reading.kind === 'one') return isLawful(reading.unit);
  return reading.kind === 'several' && reading.units.some(isLawful);
}

function textOf({ code, ward, address, province, provinceCode }: Evidence): string {
  const names = [ward, address, province ?? provinceCode].filter((text) => text !== undefined);
  return [code, names.join(', ')].filter((text) => text !== undefined && text !== '').join(' ');
}
