import type { Problem } from '../../findings/index.js';
import type { OverlayProvince, OverlayRelation } from './types.js';

type Line = OverlayRelation & { readonly path: string };

/** What contradicts itself in a line, or stands in two. */
export function coherenceProblems(lines: readonly Line[]): Problem[] {
  return [...lines.flatMap(shareProblems), ...twice(lines, keyOf, nameOf)];
}

/** A province that gets its name twice, or no other. */
export function twiceChanged(
  changes: readonly (OverlayProvince & { readonly path: string })[],
): Problem[] {
  const same = changes.filter(({ before, after }) => before === after);
  return [
    ...twice(
      changes,
      ({ code }) => code,
      ({ code, before }) => `${code} ${before}`,
    ),
    ...same.map(({ path, after }) => ({ path, rule: 'overlay-same', found: after }) as const),
  ];
}

/** All of a unit is all of its land and people; a part is not all of both. */
function shareProblems({ path, coverage, area, population, oldCode, oldName }: Line): Problem[] {
  const shares = [area, population];
  const isWhole = shares.every((share) => share === 'all');
  const isOpen = shares.every((share) => share === 'all' || share === 'unstated');
  const isNothing = shares.every((share) => share === 'none');
  const holds = coverage === 'full' ? isOpen : !isNothing && (coverage !== 'partial' || !isWhole);
  if (holds) return [];
  const found = `${oldCode} ${oldName}: ${coverage}, ${area}, ${population}`;
  return [{ path, rule: 'overlay-shares', found }];
}

function keyOf({ oldCode, newCode, newName, clause, point }: Line): string {
  return [oldCode, newCode, newName, clause, point].join(' ');
}

function nameOf({ oldCode, oldName, newName }: Line): string {
  return `${oldCode} ${oldName} → ${newName}`;
}

function twice<T extends { readonly path: string }>(
  items: readonly T[],
  keyOf: (item: T) => string,
  told: (item: T) => string,
): Problem[] {
  const seen = new Set<string>();
  return items.flatMap((item): Problem[] => {
    const key = keyOf(item);
    if (seen.has(key)) return [{ path: item.path, rule: 'overlay-twice', found: told(item) }];
    seen.add(key);
    return [];
  });
}
