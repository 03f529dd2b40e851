import type { Problem } from '../../findings/index.js';
import { groupBy } from '../group-by.js';
import { communeOn } from '../queries.js';
import type { Commune, Register } from '../types.js';
import { fullName } from '../units/unit-types.js';
import type { OverlayRelation } from './types.js';

type Line = OverlayRelation & { readonly path: string };

/**
 * What is wrong with the codes and provinces of new units: a unit lies where one of those lies that it is made
 * of, and where the one lies whose code it goes on with; and it has a code of theirs, of one whose land came
 * to them before, or one that nobody had.
 */
export function codeProblems(register: Register, lines: readonly Line[], last: string): Problem[] {
  const ended = new Set(lines.map(({ oldCode }) => oldCode));
  return [...groupBy(lines, ({ newCode }) => newCode)].flatMap(([code, group]): Problem[] => {
    const [line] = group;
    if (line === undefined || code === '') return [];
    const sources = group.flatMap(({ oldCode }) => communeOn(register, oldCode, last) ?? []);
    // One that goes on beside it is told with what it is called.
    const isLiving = communeOn(register, code, last) !== undefined && !ended.has(code);
    return [
      ...provinceProblems(line, sources),
      ...(isLiving ? [] : bearerProblems(register, line, sources)),
    ];
  });
}

function provinceProblems(
  { path, newCode, newName, newProvince }: Line,
  sources: readonly Commune[],
): Problem[] {
  const own = sources.find(({ code }) => code === newCode);
  const provinces = own === undefined ? sources.map(({ province }) => province) : [own.province];
  if (provinces.length === 0 || provinces.includes(newProvince)) return [];
  const expected = [...new Set(provinces)].join(', ');
  const found = `${newProvince} (${newName})`;
  return [{ path: `${path}.newProvince`, rule: 'overlay-province', found, expected }];
}

/** A code that a unit had which isn't among those that this one is made of, nor an ancestor of theirs. */
function bearerProblems(
  register: Register,
  { path, newCode, newName }: Line,
  sources: readonly Commune[],
): Problem[] {
  const bearer = register.communes.findLast(({ code }) => code === newCode);
  if (bearer === undefined || ancestorsOf(register, sources).has(newCode)) return [];
  const [found, expected] = [`${newCode} ${newName}`, `${newCode} ${fullName(bearer)}`];
  return [{ path: `${path}.newCode`, rule: 'overlay-former', found, expected }];
}

/** The codes of every unit whose land came to these. */
function ancestorsOf(register: Register, units: readonly Commune[]): ReadonlySet<string> {
  const found = new Set<Commune>(units);
  for (const unit of found)
    for (const { source, target } of register.relations)
      if (source.kind === 'commune' && target.code === unit.code && target.from === unit.from)
        found.add(source.unit);
  return new Set([...found].map(({ code }) => code));
}
