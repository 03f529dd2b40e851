import { isDeepStrictEqual } from 'node:util';
import type { Column } from '../../lib/tables/index.js';
import { type Finding, finding } from '../findings/index.js';
import { placeIn } from './build/repair-findings.js';
import type { FieldSpec, Kind } from './kind.js';
import type { DatasetRecord, Origin } from './record.js';
import { writeField } from './write.js';

/** From this share of common keys on, two sheets hold one table twice. */
const SAME_TABLE = 0.9;

/** Records without those of sheets that only repeat another sheet of the same file. */
export interface WithoutCopies {
  readonly records: readonly DatasetRecord[];
  readonly findings: readonly Finding[];
}

/**
 * A table is often sent twice in one file, merged for printing and flat for filtering. The sheet
 * that repeats an earlier one is compared with it and left out; a hidden one counts as later.
 */
export function withoutCopies(kind: Kind, records: readonly DatasetRecord[]): WithoutCopies {
  const sheets = bySheet(records);
  const kept: Sheet[] = [];
  const findings: Finding[] = [];
  for (const sheet of shownFirst(sheets)) {
    const original = kept.find((earlier) => isCopy(earlier, sheet));
    if (original === undefined) kept.push(sheet);
    else for (const found of differences(kind, original, sheet)) findings.push(found);
  }
  const left = sheets.filter((sheet) => kept.includes(sheet));
  return { records: left.flatMap((sheet) => sheet.records), findings };
}

/**
 * The same records in groups that each hold one table once: those of the sheets that don't repeat
 * another, then those of every sheet that does, for itself.
 */
export function copiesApart(
  records: readonly DatasetRecord[],
): readonly (readonly DatasetRecord[])[] {
  const kept: Sheet[] = [];
  const copies: Sheet[] = [];
  for (const sheet of shownFirst(bySheet(records))) {
    (kept.some((earlier) => isCopy(earlier, sheet)) ? copies : kept).push(sheet);
  }
  return [kept.flatMap((sheet) => sheet.records), ...copies.map((sheet) => sheet.records)];
}

interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly records: readonly DatasetRecord[];
  readonly byKey: ReadonlyMap<string, DatasetRecord>;
}

function bySheet(records: readonly DatasetRecord[]): Sheet[] {
  const sheets = new Map<Origin['table'], DatasetRecord[]>();
  for (const record of records) {
    const known = sheets.get(record.origin.table);
    if (known === undefined) sheets.set(record.origin.table, [record]);
    else known.push(record);
  }
  return [...sheets].map(([table, own]) => ({
    name: table.sheet ?? '',
    hidden: table.hidden === true,
    records: own,
    byKey: new Map(own.filter(({ key }) => key !== '').map((record) => [record.key, record])),
  }));
}

/** Between copies the one counts that people see. */
function shownFirst(sheets: readonly Sheet[]): readonly Sheet[] {
  return [...sheets.filter(({ hidden }) => !hidden), ...sheets.filter(({ hidden }) => hidden)];
}

/** Nearly all keys of either are keys of the other: a short extract of a long list is no copy. */
function isCopy(a: Sheet, b: Sheet): boolean {
  if (a.name === b.name || b.byKey.size === 0) return false;
  const common = [...b.byKey.keys()].filter((key) => a.byKey.has(key)).length;
  return common >= SAME_TABLE * Math.max(a.byKey.size, b.byKey.size);
}

function differences(kind: Kind, original: Sheet, copy: Sheet): Finding[] {
  const [first] = copy.records;
  if (first === undefined) return [];
  const { table } = first.origin;
  const place = { file: table.source.name, sheet: copy.name };
  const details = { other: original.name, rows: copy.records.length };
  return [
    finding('sheet-copies', { place }, details),
    ...copy.records.flatMap((record) => {
      const other = original.byKey.get(record.key);
      return other === undefined ? [] : cellDifferences(kind, other, record);
    }),
  ];
}

function cellDifferences(kind: Kind, other: DatasetRecord, record: DatasetRecord): Finding[] {
  return kind.fields
    .filter(({ field }) => !isDeepStrictEqual(other.fields[field], record.fields[field]))
    .map((field) => disagreement(kind, field, other, record));
}

function disagreement(
  kind: Kind,
  spec: FieldSpec,
  other: DatasetRecord,
  record: DatasetRecord,
): Finding {
  const { field } = spec;
  const there = placeIn(other.origin, columnOf(kind, other, field));
  const here = placeIn(record.origin, columnOf(kind, record, field));
  return finding(
    'sheets-disagree',
    { place: here, field, key: record.key, value: writeField(spec, record.fields[field], kind) },
    {
      other: `${there.sheet ?? ''}!${there.cell ?? there.row}`,
      said: writeField(spec, other.fields[field], kind),
    },
  );
}

/** The field's column, or that of the field whose text it was split off from. */
function columnOf(kind: Kind, { origin }: DatasetRecord, field: string): Column | undefined {
  const whole = kind.fields.find(({ rest }) => rest === field)?.field;
  return origin.columns.get(field) ?? (whole === undefined ? undefined : origin.columns.get(whole));
}
