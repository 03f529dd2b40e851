import { type Finding, finding, type Place } from '../../core/findings/index.js';
import { loadRegister } from '../../core/register/index.js';
import {
  type CellFields,
  detectVintage,
  type EvidenceField,
  evidenceOf,
  mayTell,
  type Reader,
  readBySides,
  type SettleRules,
  type Side,
  type Vintage,
} from '../../core/settle/index.js';
import type { ColumnUse } from '../../report/index.js';
import type { ReadOptions } from '../reading/options.js';
import type { Aids } from './aids.js';
import { doubtfulCodes } from './doubt-codes.js';
import type { SettleOptions } from './settle-options.js';

/** The first rows of columns that are of one period. */
export interface SampleColumns {
  readonly place: Place;
  readonly fields: readonly EvidenceField[];
  /** Headers of the columns, in the order of the fields. */
  readonly headers: readonly string[];
  /** The texts of each row's cells, in the order of the fields. */
  readonly rows: readonly (readonly string[])[];
  /** The same of stretches of rows further down. */
  readonly further: readonly (readonly (readonly string[])[])[];
  /** The period that the headers tell, and what they are read as. */
  readonly told?: Side;
  readonly uses: readonly ColumnUse[];
}

/** By what the rows of a table are settled, and what its cells are about, found out by its first rows. */
export interface TableRules {
  readonly rules: SettleRules;
  readonly fields: CellFields;
  readonly findings: readonly Finding[];
}

/** Finds out whether codes are those of wards, and of which period the columns are. */
export function rulesOf(
  columns: SampleColumns,
  readers: Readonly<Record<Side, Reader>>,
  options: SettleOptions,
  aids: Aids,
  reading: Pick<ReadOptions, 'asOf' | 'columns'>,
): TableRules {
  const { fields, findings: doubts } = trustedFields(columns, readers, reading);
  const { vintage, findings } = vintageOf({ ...columns, fields }, readers, options);
  const rules: SettleRules = {
    register: loadRegister(),
    asOf: reading.asOf,
    subject: options.subject,
    vintage,
    isForced: options.vintage !== 'detect',
    isTold: options.vintage === 'detect' && columns.told !== undefined,
    areas: aids.areas,
    decisions: aids.decisions?.book,
  };
  return { rules, fields, findings: [...doubts, ...findings] };
}

/** The fields without the column of codes where it holds something else, unless a person said what it is. */
function trustedFields(
  { place, fields, headers, rows }: SampleColumns,
  readers: Readonly<Record<Side, Reader>>,
  { columns }: Pick<ReadOptions, 'columns'>,
): Pick<TableRules, 'fields' | 'findings'> {
  const isSaid = columns.some(({ field }) => field === 'wardCode');
  const counts = isSaid ? undefined : doubtfulCodes(fields, rows.slice(0, STRETCH_ROWS), readers);
  if (counts === undefined) return { fields, findings: [] };
  const column = headers[fields.indexOf('wardCode')] ?? '';
  return {
    fields: withoutCodes(fields),
    findings: [finding('codes-of-something-else', { place: { ...place, column } }, { ...counts })],
  };
}

/** The fields of a table whose codes are none of wards: their cells are passed over. */
export function withoutCodes(fields: CellFields): CellFields {
  return fields.map((field) => (field === 'wardCode' ? undefined : field));
}

/** The period of the columns: as the user says, or as the first rows do. */
function vintageOf(
  {
    place,
    fields,
    rows,
    further,
    told,
    uses,
  }: Omit<SampleColumns, 'fields'> & Pick<TableRules, 'fields'>,
  readers: Readonly<Record<Side, Reader>>,
  options: SettleOptions,
): { vintage: Vintage; findings: readonly Finding[] } {
  if (options.vintage !== 'detect') return { vintage: options.vintage, findings: [] };
  if (told !== undefined) return { vintage: told, findings: [toldFinding(place, told, uses)] };
  const read = (texts: readonly string[]) => {
    const evidence = evidenceOf(fields, texts);
    const readings = readBySides(readers, evidence, { proposes: false });
    return mayTell(evidence, readings) ? [readings] : [];
  };
  const stretches = spread([rows, ...further].flatMap(inStretches));
  const detected = detectVintage(stretches.map((stretch) => stretch.flatMap(read)));
  return {
    vintage: detected.vintage,
    findings: [finding('vintage-detected', { place }, { ...detected })],
  };
}

/** The headers that tell the period, or a new one that tells it of those beside it. */
function toldFinding(place: Place, vintage: Side, uses: readonly ColumnUse[]): Finding {
  const telling = uses.filter((use) => use.told !== undefined);
  const own = telling.filter((use) => use.told === vintage);
  const columns = (own.length > 0 ? own : telling).map(({ header }) => `“${header}”`);
  return finding('vintage-told', { place }, { vintage, columns });
}

/** Rows that are looked at together, and how often: a name that only one period knows is searched for in the other. */
const STRETCH_ROWS = 200;
const MOST_STRETCHES = 16;

/** Of many stretches some at even distances, the first and the last among them. */
function spread<T>(stretches: readonly T[]): readonly T[] {
  if (stretches.length <= MOST_STRETCHES) return stretches;
  const step = (stretches.length - 1) / (MOST_STRETCHES - 1);
  const places = Array.from({ length: MOST_STRETCHES }, (_, part) => Math.round(part * step));
  return places.flatMap((place) => stretches.slice(place, place + 1));
}

function inStretches<T>(rows: readonly T[]): (readonly T[])[] {
  const count = Math.ceil(rows.length / STRETCH_ROWS);
  return Array.from({ length: count }, (_, part) =>
    rows.slice(part * STRETCH_ROWS, (part + 1) * STRETCH_ROWS),
  );
}
