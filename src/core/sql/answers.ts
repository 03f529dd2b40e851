import { ADDED_COLUMNS, type AddedColumn, type Status } from '../settle/index.js';
import type { Dialect, Rows } from './dialects/dialect.js';
import type { Mark } from './dialects/guard.js';
import { type Cell, insertRows } from './inserts.js';
import { KEY_TABLES, type KeyColumn, keyColumn } from './keys/key-column.js';
import { areaSteps, codeSteps } from './keys/keys.js';
import type { ColumnSpec, ColumnType, TableName, TableSpec } from './table-spec.js';

/** The tables of the answers while a script runs: by code, and by code and part of the ward. */
export const ANSWERS_TABLES = {
  codes: 'haicap_ward_answers',
  parts: 'haicap_ward_part_answers',
} as const;

const TYPES: Readonly<Record<AddedColumn, ColumnType>> = {
  haicap_status: 'code',
  haicap_ward_code: 'code',
  haicap_ward_name: 'name',
  haicap_province_code: 'code',
  haicap_province_name: 'name',
  haicap_legal_basis: 'text',
  haicap_candidates: 'text',
};

/** The columns that a table gets. */
export const ADDED: readonly ColumnSpec[] = ADDED_COLUMNS.map((name) => ({
  name,
  type: TYPES[name],
}));

/** The status of rows without an answer: of a code that no old ward bears, and of none. */
export const UNKNOWN = "'unknown'";

/** The cells of the added columns that rows with a code get. */
export interface CodeAnswer {
  readonly code: string;
  readonly cells: readonly string[];
}

/** What those among them get that name this part of the ward, which was split. */
export interface PartAnswer extends CodeAnswer {
  readonly area: string;
}

/** What the rows of a table get; all codes are `isCodeKey`, all areas `isSpellable`. */
export interface Answers {
  readonly codes: readonly CodeAnswer[];
  readonly parts: readonly PartAnswer[];
}

/** A table of answers while a script runs. */
export interface AnswersTable {
  /** What it is called from then on, and what a row of it is called. */
  readonly name: string;
  readonly answer: string;
  /** What makes and fills it. */
  readonly fill: readonly string[];
  /** What tells that all of that was done. */
  readonly marks: readonly Mark[];
  readonly drop: readonly string[];
  /** Takes where the status by code stands; gives when an answer is that of the user's row. */
  readonly on: (status: string) => string;
}

const OLD_CODE = { name: 'old_code', type: 'code', required: true } as const satisfies ColumnSpec;

/** Numbers the answers about parts: a part may be longer than a key can be. */
export const PART = 'part';

/** What rows of a ward that was split may have come to, a person's answer about all of it among that. */
const SPLIT: readonly Status[] = ['split-open', 'split-resolved', 'settled-by-person'];

/** Takes where a table of ours may stand and the column of codes; gives the table of the answers by code. */
export function codesTable(
  dialect: Dialect,
  place: TableName,
  { code, ...rows }: Rows & { readonly code: string },
  { codes }: Answers,
): AnswersTable & { readonly key: string } {
  const { quote } = dialect;
  const table: TableSpec = {
    ...place,
    name: quote(ANSWERS_TABLES.codes),
    columns: [OLD_CODE, ...ADDED],
    key: [OLD_CODE.name],
  };
  const cells = codes.map((answer) => [answer.code, ...answer.cells]);
  const keys = keyColumn(dialect, KEY_TABLES.codes, {
    ...rows,
    column: code,
    steps: codeSteps(dialect),
  });
  return {
    ...temporaryTable(dialect, table, cells, keys, ANSWERS_TABLES.codes),
    key: keys.key,
    on: () => `${ANSWERS_TABLES.codes}.${quote(OLD_CODE.name)} = ${keys.key}`,
  };
}

/** The same by code and part of the ward. */
export function partsTable(
  dialect: Dialect,
  place: TableName,
  { codeKey, area, ...rows }: Rows & { readonly codeKey: string; readonly area: string },
  { parts }: Answers,
): AnswersTable {
  const { quote, literal } = dialect;
  const table: TableSpec = {
    ...place,
    name: quote(ANSWERS_TABLES.parts),
    columns: [
      OLD_CODE,
      { name: PART, type: 'count', required: true },
      { name: 'area', type: 'text', required: true },
      ...ADDED,
    ],
    key: [OLD_CODE.name, PART],
  };
  const cells = parts.map((part, index) => [part.code, index, part.area, ...part.cells]);
  const texts = parts.map((part) => part.area);
  const keys = keyColumn(dialect, KEY_TABLES.parts, {
    ...rows,
    column: area,
    steps: areaSteps(dialect, texts),
  });
  return {
    ...temporaryTable(dialect, table, cells, keys, ANSWERS_TABLES.parts),
    on: (status) =>
      [
        // Asked first, it spares all other rows the long comparison.
        `${status} IN (${SPLIT.map(literal).join(', ')})`,
        `${ANSWERS_TABLES.parts}.${quote(OLD_CODE.name)} = ${codeKey}`,
        `${ANSWERS_TABLES.parts}.${quote('area')} = ${keys.key}`,
      ].join('\n  AND '),
  };
}

function temporaryTable(
  dialect: Dialect,
  table: TableSpec,
  rows: readonly (readonly Cell[])[],
  keys: KeyColumn,
  named: string,
): Omit<AnswersTable, 'on'> {
  const { temporary } = dialect;
  const name = temporary.name(table);
  return {
    name,
    answer: named,
    fill: [
      ...temporary.create(table),
      ...insertRows(dialect, { name, columns: table.columns }, rows),
      ...keys.fill,
    ],
    marks: [
      { name: named, when: `(SELECT COUNT(*) FROM ${name}) = ${rows.length}` },
      ...keys.marks,
    ],
    drop: [...temporary.drop(table), ...keys.drop],
  };
}
