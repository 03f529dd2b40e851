import type { Json } from '../../../lib/tables/index.js';
import type { Vocabulary } from '../../kinds/index.js';
import type { ProfileColumn } from '../profile/profile.js';
import { type Fault, fault } from './fault.js';
import { type Scope, valuesAt } from './scope.js';
import { valueWriter, type Written } from './value.js';

/** What stands between the items of a list that is one text. */
export const BETWEEN = '; ';

/** Takes a column and the vocabulary of its values, if any; gives what its cell holds in the row of a scope. */
export function columnWriter(
  column: ProfileColumn,
  vocabulary: Vocabulary | undefined,
): (scope: Scope) => Written {
  const { from, value = '', count, join = BETWEEN, required = false } = column;
  const write = valueWriter(column, (known) => vocabulary?.entry(known)?.label);
  const faultsOf = rulesOf(column);
  return (scope) => {
    const fixed = count === true ? String(scope.number) : value;
    const { text, faults } =
      from === undefined ? { text: fixed, faults: [] } : joined(valuesAt(scope, from), join, write);
    if (text === '' && faults.length === 0)
      return { text, faults: required ? [fault('export-value-empty', '', {})] : [] };
    return { text, faults: [...faults, ...faultsOf(text)] };
  };
}

function joined(values: readonly Json[], join: string, write: (value: Json) => Written): Written {
  const written = values.map(write);
  const sign = join.trim() === '' ? join : join.trim();
  const inside = written.length < 2 ? [] : written.filter(({ text }) => text.includes(sign));
  return {
    text: written.map(({ text }) => text).join(join),
    faults: [
      ...written.flatMap(({ faults }) => faults),
      ...inside.map(({ text }) => fault('export-separator', text, { separator: join })),
    ],
  };
}

/** What a column asks of each text but for its form, which is somebody's expression. */
function rulesOf({ lengths = [] }: ProfileColumn): (text: string) => Fault[] {
  return (text) =>
    lengths.flatMap(({ most, of, stage }) => {
      const { measure, code } = LENGTHS[of];
      const length = measure(text);
      return length > most ? [fault(code, '', { length, limit: most, stage })] : [];
    });
}

/** Characters as databases count them: code points. */
const LENGTHS = {
  characters: { code: 'export-value-long', measure: (text: string) => [...text].length },
  bytes: { code: 'export-value-bytes', measure: (text: string) => Buffer.byteLength(text) },
} as const satisfies Record<NonNullable<ProfileColumn['lengths']>[number]['of'], object>;
