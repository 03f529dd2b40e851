import type { Dialect, Rows } from '../dialects/dialect.js';
import type { Mark } from '../dialects/guard.js';
import type { TableSpec } from '../table-spec.js';
import { type Step, taken } from './keys.js';

/** The tables of the keys while a script runs, where a dialect needs them: of codes, and of parts of wards. */
export const KEY_TABLES = {
  codes: 'haicap_ward_code_keys',
  parts: 'haicap_ward_part_keys',
} as const;

/** What the rows of a table are looked up by. */
export interface KeyColumn {
  /** What makes the keys, before the rows get their answers. */
  readonly fill: readonly string[];
  /** What tells that all of it was done. */
  readonly marks: readonly Mark[];
  readonly drop: readonly string[];
  /** The key of a row of the user's table. */
  readonly key: string;
}

/** Where keys come from: a column of the user's table, and the steps from its text to the key. */
interface KeySource extends Rows {
  readonly column: string;
  readonly steps: readonly Step[];
}

/** Takes the name for a table of keys and where they come from; gives the keys, without a table where a statement may hold all steps. */
export function keyColumn(dialect: Dialect, name: string, source: KeySource): KeyColumn {
  const text = dialect.asText(source.column);
  const { stepsAtOnce } = dialect;
  if (stepsAtOnce !== undefined) return staged(dialect, name, source, stepsAtOnce);
  return { fill: [], marks: [], drop: [], key: taken(source.steps, text) };
}

/** Each text of the column once, taken a few steps by each statement; one left out stops all behind it. */
function staged(
  { asText, quote, temporary }: Dialect,
  named: string,
  { table, row, column, steps }: KeySource,
  most: number,
): KeyColumn {
  const [cell, step, key] = [quote('cell'), quote('step'), quote('key')];
  const spec: TableSpec = {
    name: quote(named),
    columns: [
      { name: 'cell', type: 'text', required: true },
      { name: 'step', type: 'count', required: true },
      { name: 'key', type: 'text' },
    ],
    key: ['cell'],
  };
  const name = temporary.name(spec);
  // A cast keeps the collation of its column, by which texts may be the same that aren't.
  const text = `${asText(column)} COLLATE BINARY`;
  const stages = Array.from({ length: Math.ceil(steps.length / most) }, (_, stage) =>
    steps.slice(stage * most, (stage + 1) * most),
  );
  const ofRow = (what: string) =>
    `(SELECT ${named}.${what} FROM ${name} AS ${named} WHERE ${named}.${cell} = ${text})`;
  return {
    fill: [
      ...temporary.create(spec),
      `INSERT INTO ${name}\nSELECT DISTINCT ${text}, 0, ${text}\nFROM ${table} AS ${row} WHERE ${column} IS NOT NULL`,
      ...stages.map(
        (some, stage) =>
          `UPDATE ${name} SET ${step} = ${stage + 1}, ${key} = ${taken(some, key)}\nWHERE ${step} = ${stage}`,
      ),
    ],
    marks: [
      {
        name: named,
        when: `NOT EXISTS (SELECT 1 FROM ${table} AS ${row} WHERE ${column} IS NOT NULL AND ${ofRow(step)} IS NOT ${stages.length})`,
      },
    ],
    drop: temporary.drop(spec),
    key: ofRow(key),
  };
}
