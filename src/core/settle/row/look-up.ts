import { type CellFields, type EvidenceField, evidenceOf } from './evidence.js';

/** By which of its cells a row can be looked up among those that were answered before. */
export interface LookUp {
  /** How many: the first ones. */
  readonly cells: number;
  /** Whether no other cell matters, by the texts of all of them. */
  readonly suffices: (texts: readonly string[]) => boolean;
}

/** The cells that decide whether a row says a ward's name. */
const NAMING: ReadonlySet<EvidenceField | undefined> = new Set(['ward', 'wardCode']);

/**
 * Takes what the cells of a table are about; gives what its rows are looked up by. An address says nothing where a ward
 * stands beside it, unless parts of wards matter, and is another in every row: looked up by it, no row would be found.
 */
export function lookUpOf(fields: CellFields, areasMatter: boolean): LookUp {
  const address = fields.indexOf('address');
  const isLast = address !== -1 && address === fields.length - 1;
  if (areasMatter || !isLast || !fields.includes('ward'))
    return { cells: fields.length, suffices: () => true };
  const naming = fields.map((field) => (NAMING.has(field) ? field : undefined));
  return { cells: address, suffices: (texts) => evidenceOf(naming, texts).ward !== undefined };
}
