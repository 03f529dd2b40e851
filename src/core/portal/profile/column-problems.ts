import { shown, unknownName } from '../../checked-json/index.js';
import type { Problem } from '../../findings/index.js';
import type { Kind } from '../../kinds/index.js';
import type { PathShape } from './paths.js';
import type { ProfileColumn } from './profile.js';

/** What a profile is held against. */
export interface Against {
  readonly kind: Kind;
  readonly paths: ReadonlyMap<string, PathShape>;
}

/** The same for a column of a table: the lists whose items are its rows. */
interface AgainstTable extends Against {
  readonly rows: readonly string[];
}

/** What is wrong in a column of a profile, at a path of its file. */
export function columnProblems(
  column: ProfileColumn,
  path: string,
  against: AgainstTable,
): Problem[] {
  const { name, from, value, count, map, words, quantity, date, join, pattern } = column;
  const sources = [from, value, count].filter((source) => source !== undefined);
  const ways = [map, words, quantity, date].filter((way) => way !== undefined).length;
  const isFixed = from === undefined && (ways > 0 || join !== undefined);
  return [
    ...(name.trim() === '' ? [{ path: `${path}.name`, rule: 'short' as const }] : []),
    ...(isFixed ? [{ path, rule: 'profile-fixed' as const }] : []),
    ...(sources.length === 1 ? [] : [{ path, rule: 'profile-source' as const }]),
    ...(ways > 1 ? [{ path, rule: 'profile-ways' as const }] : []),
    ...(from === undefined ? [] : sourceProblems(from, column, path, against)),
    ...(from === undefined ? [] : rowsProblems(from, `${path}.from`, against)),
    ...(pattern === undefined ? [] : patternProblems(pattern, `${path}.pattern`)),
  ];
}

/** A cell holds one value: of what has parts, a number with its unit or one of the parts. */
function sourceProblems(
  from: string,
  { map, words, quantity, date }: ProfileColumn,
  path: string,
  against: Against,
): Problem[] {
  const { paths } = against;
  const shape = paths.get(from);
  if (shape === undefined) return [unknownName(`${path}.from`, from, [...paths.keys()])];
  if (quantity !== undefined) {
    const unit = paths.get(`${from}.unit`);
    return unit === undefined
      ? [{ path: `${path}.quantity`, rule: 'profile-quantity', found: shown(from) }]
      : valueProblems(quantity.units, unit, `${path}.quantity.units`, against);
  }
  if (words !== undefined && shape.vocabulary === undefined)
    return [{ path: `${path}.words`, rule: 'profile-words', found: shown(from) }];
  if (date !== undefined && !shape.isDay)
    return [{ path: `${path}.date`, rule: 'profile-date', found: shown(from) }];
  if (!shape.parts)
    return map === undefined ? [] : valueProblems(map.values, shape, `${path}.map.values`, against);
  const parts = [...paths.keys()].filter((one) => one.startsWith(`${from}.`));
  return [{ path: `${path}.from`, rule: 'profile-parts', found: shown(from), closest: parts }];
}

/**
 * A row about an inner list knows of the outer ones only when they are named: without that, a cell would hold what
 * all items of the outer list have, beside each item of the inner one.
 */
function rowsProblems(from: string, path: string, { paths, rows }: AgainstTable): Problem[] {
  const isIn = (list: string) => from === list || from.startsWith(`${list}.`);
  return rows.flatMap((row) => {
    const outer = [...paths].flatMap(([list, { isList }]) =>
      isList && row.startsWith(`${list}.`) && isIn(list) ? [list] : [],
    );
    return isIn(row)
      ? []
      : outer
          .filter((list) => !rows.includes(list))
          .map((list) => ({
            path,
            rule: 'profile-outer' as const,
            found: shown(from),
            expected: list,
          }));
  });
}

/** Records hold the values of a vocabulary: a name that isn't among them would never be met. */
function valueProblems(
  named: Readonly<Record<string, unknown>>,
  { vocabulary = '' }: PathShape,
  path: string,
  { kind }: Against,
): Problem[] {
  const known = kind.vocabularies.get(vocabulary)?.entries.map(({ value }) => value);
  if (known === undefined) return [];
  return Object.keys(named).flatMap((name) =>
    known.includes(name)
      ? []
      : [{ path, rule: 'choice' as const, found: shown(name), expected: known.join(', ') }],
  );
}

function patternProblems(pattern: string, path: string): Problem[] {
  try {
    new RegExp(pattern, 'u');
    return [];
  } catch {
    return [{ path, rule: 'profile-pattern', found: shown(pattern) }];
  }
}
