import type { Column } from '../../../../lib/tables/index.js';
import { closest, closestIn } from '../../../../lib/text/index.js';
import type { FieldSpec, Kind } from '../../kind.js';
import { columnSpecs } from '../columns/column-specs.js';
import { foldHeader, LONGEST_HEADER } from '../header/fold.js';

/** So many are offered. */
const OFFERED = 3;

/** So many spellings of headers are looked at: those of one field often come in a row. */
const SPELLINGS = 12;

/** Two words or more say something wherever they stand in a header, one word only where it begins. */
const PHRASE = / /;

/** Takes a header that no field takes; gives the fields it may be of, nearest first. */
export type NearestFields = (header: string, wanted: (field: FieldSpec) => boolean) => FieldSpec[];

const known = new WeakMap<Kind, NearestFields>();

/** The nearest fields of a kind by any spelling of their headers, made ready once. */
export function nearestFields(kind: Kind): NearestFields {
  const nearest = known.get(kind) ?? makeNearest(kind);
  known.set(kind, nearest);
  return nearest;
}

function makeNearest(kind: Kind): NearestFields {
  const fields = new Map<string, FieldSpec[]>();
  for (const field of columnSpecs(kind)) {
    for (const text of spellingsOf(field)) {
      const folded = foldHeader(text);
      fields.set(folded, [...(fields.get(folded) ?? []), field]);
    }
  }
  const spellings = [...fields.keys()];
  const alike = closestIn(spellings);
  return (header, wanted) => {
    if (header.length > LONGEST_HEADER) return [];
    const folded = foldHeader(header);
    const near = [
      ...beginningOf(folded, spellings),
      ...alike(folded, SPELLINGS),
      ...containedIn(folded, spellings),
    ];
    const found = near.flatMap((text) => fields.get(text) ?? []).filter(wanted);
    return [...new Set(found)].slice(0, OFFERED);
  };
}

/**
 * Takes a field without a column and the columns without a field; gives those that come nearest to
 * any spelling of the field's header.
 */
export function nearestColumns(field: FieldSpec, free: readonly Column[]): Column[] {
  const headers = free
    .map(({ header }) => header)
    .filter((header) => header.length <= LONGEST_HEADER);
  const spellings = spellingsOf(field).map(foldHeader);
  const holding = (within: typeof containedIn) =>
    headers.filter((header) => within(foldHeader(header), spellings).length > 0);
  const likely = new Set([
    ...spellingsOf(field).flatMap((text) => closest(text, headers)),
    ...holding(beginningOf),
    ...holding(containedIn),
  ]);
  return [...likely]
    .flatMap((header) => free.filter((column) => column.header === header))
    .slice(0, OFFERED);
}

/** The spellings that a header begins with, longest first. */
function beginningOf(folded: string, spellings: readonly string[]): string[] {
  return longestFirst(spellings.filter((text) => folded.startsWith(`${text} `)));
}

/** The spellings that stand in a header, longest first. */
function containedIn(folded: string, spellings: readonly string[]): string[] {
  const words = ` ${folded} `;
  return longestFirst(spellings.filter((text) => PHRASE.test(text) && words.includes(` ${text} `)));
}

function longestFirst(texts: string[]): string[] {
  return texts.sort((a, b) => b.length - a.length);
}

function spellingsOf({ label, headers }: FieldSpec): readonly string[] {
  return [label.vi, label.en, ...headers];
}
