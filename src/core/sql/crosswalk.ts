import {
  type Commune,
  districtOf,
  fullName,
  provinceOf,
  provinceOn,
  type Register,
} from '../register/index.js';
import { basisText, type CrosswalkEntry, type Subject, type Successor } from '../settle/index.js';
import { DIALECTS, type SqlDialect } from './dialects/dialects.js';
import { type Cell, insertRows } from './inserts.js';
import { Marks } from './keys/marks.js';
import { quotedName } from './names.js';
import type { ColumnSpec, TableName, TableSpec } from './table-spec.js';
import { qualified } from './table-text.js';

/** The table of the crosswalk: a row for each ward that an old ward went into. */
export const CROSSWALK_TABLE = 'haicap_ward_crosswalk';

const COLUMNS = [
  { name: 'old_code', type: 'code', required: true },
  { name: 'old_name', type: 'name', required: true },
  { name: 'old_district', type: 'name' },
  { name: 'old_province_code', type: 'code', required: true },
  { name: 'old_province_name', type: 'name', required: true },
  { name: 'new_code', type: 'code', required: true },
  { name: 'new_name', type: 'name', required: true },
  { name: 'new_province_code', type: 'code', required: true },
  { name: 'new_province_name', type: 'name', required: true },
  { name: 'coverage', type: 'code', required: true },
  { name: 'area', type: 'code', required: true },
  { name: 'population', type: 'code', required: true },
  { name: 'legal_basis', type: 'text' },
  { name: 'effective', type: 'day' },
  // What a row that bears the old code comes to.
  { name: 'status', type: 'code', required: true },
  { name: 'successors', type: 'count', required: true },
  // 1: rows that bear the old code go to this ward; 0: they don't, or it isn't settled.
  { name: 'settled', type: 'count', required: true },
  { name: 'subject', type: 'code', required: true },
  { name: 'as_of', type: 'day', required: true },
] as const satisfies readonly ColumnSpec[];

type ColumnName = (typeof COLUMNS)[number]['name'];

/** What a script is about: the day, and whether rows follow people or land. */
export interface CrosswalkRules {
  readonly register: Register;
  readonly asOf: string;
  readonly subject: Subject;
}

/** Where the table of the crosswalk is to stand. */
export interface CrosswalkPlace {
  readonly dialect: SqlDialect;
  readonly schema?: string | undefined;
}

/** The statements that make and fill the table, or fill it anew. Throws `Failure` sql-name-…. */
export function crosswalkScript(
  place: CrosswalkPlace,
  entries: readonly CrosswalkEntry[],
  rules: CrosswalkRules,
): string[] {
  const dialect = DIALECTS[place.dialect];
  const table: TableSpec = {
    ...tableOf(place),
    columns: COLUMNS,
    key: ['old_code', 'new_code'],
    index: { name: `${CROSSWALK_TABLE}_new_code`, column: 'new_code' },
  };
  const rows = entries.flatMap((entry) => rowsOf(entry, rules));
  const marks = new Marks(dialect, table);
  const make = [...marks.open(), ...dialect.createTable(table)];
  const { open, begin, close } = dialect;
  const count = `(SELECT COUNT(*) FROM ${qualified(table)})`;
  return [
    ...open,
    ...(dialect.makesInside ? [...begin, ...make] : [...make, ...begin]),
    ...marks.together(
      [],
      [
        `DELETE FROM ${qualified(table)}`,
        ...marks.set({ name: 'emptied', when: `${count} = 0` }),
        ...insertRows(dialect, { name: qualified(table), columns: COLUMNS }, rows),
        ...marks.set({ name: 'filled', when: `${count} = ${rows.length}` }),
      ],
    ),
    ...marks.commit(),
    ...marks.close(),
    ...close,
  ];
}

/** The statements that take the table away. Throws `Failure` sql-name-…. */
export function crosswalkUndoScript(place: CrosswalkPlace): string[] {
  return [`DROP TABLE ${qualified(tableOf(place))}`];
}

function tableOf({ dialect, schema }: CrosswalkPlace): TableName {
  const written = DIALECTS[dialect];
  const name = written.quote(CROSSWALK_TABLE);
  return schema === undefined
    ? { name }
    : { name, schema: quotedName(written, '--schema', schema) };
}

function rowsOf(
  { old, successors, outcome }: CrosswalkEntry,
  { register, asOf, subject }: CrosswalkRules,
): Cell[][] {
  const district = districtOf(register, old);
  return successors.map((successor) => {
    const { unit, relations } = successor;
    const province = provinceOn(register, unit.province, asOf);
    const cells: Record<ColumnName, Cell> = {
      old_code: old.code,
      old_name: fullName(old),
      old_district: district && fullName(district),
      old_province_code: old.province,
      old_province_name: provinceName(register, old),
      new_code: unit.code,
      new_name: fullName(unit),
      new_province_code: unit.province,
      new_province_name: province === undefined ? unit.province : fullName(province),
      ...takingOf(successor),
      legal_basis: basisText(successor),
      effective: relations.at(-1)?.basis.resolution.effective,
      status: outcome.status,
      successors: successors.length,
      settled: outcome.ward?.unit === unit ? 1 : 0,
      subject,
      as_of: asOf,
    };
    return COLUMNS.map(({ name }) => cells[name]);
  });
}

function provinceName(register: Register, old: Commune): string {
  const province = provinceOf(register, old);
  return province === undefined ? old.province : fullName(province);
}

/** What went from the old ward to the new: of several changes the first that took less than the whole. */
function takingOf({ relations }: Successor): Record<'coverage' | 'area' | 'population', string> {
  const taking = relations.find(({ coverage }) => coverage !== 'full') ?? relations[0];
  const { coverage = 'full', area = 'all', population = 'all' } = taking ?? {};
  return { coverage, area, population };
}
