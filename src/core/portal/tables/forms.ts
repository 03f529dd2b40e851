import { isTimeOver, withinTime } from '../../../lib/tables/index.js';
import { shown } from '../../checked-json/index.js';
import { Failure, type Finding } from '../../findings/index.js';
import { fault } from './fault.js';
import { detailsOf } from './fill.js';
import type { PlacedTable } from './links.js';

/** Milliseconds for the cells of a column, and the characters that are worth one more. */
const SHORTEST = 1000;
const CHARACTERS = 1000;

/**
 * Takes a filled table and the name of its profile; gives a finding for each cell that isn't of the form that its column
 * asks for. The expression is somebody's, and some take longer than anybody lives: throws `Failure` profile-invalid then.
 */
export function formFindings({ filled, place }: PlacedTable, profile: string): Finding[] {
  const { table, rows, keys } = filled;
  return table.columns.flatMap(({ name, pattern }, column) => {
    if (pattern === undefined) return [];
    const texts = rows.map((cells) => cells[column] ?? '');
    const path = `${table.name}: ${name}`;
    return unfitting(texts, pattern, { profile, path }).map((row) => {
      const record = { key: keys[row] ?? '', fields: {} };
      const found = fault('export-value-form', texts[row] ?? '', { expected: pattern });
      return found(detailsOf({ table, place, row, column }, { record }));
    });
  });
}

/** Which of the texts don't fit; an empty one is asked for by `required` alone. */
function unfitting(
  texts: readonly string[],
  pattern: string,
  { profile, path }: { readonly profile: string; readonly path: string },
): number[] {
  const form = new RegExp(`^(?:${pattern})$`, 'u');
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  try {
    return withinTime(SHORTEST + length / CHARACTERS, () =>
      texts.flatMap((text, at) => (text === '' || form.test(text) ? [] : [at])),
    );
  } catch (cause) {
    if (!isTimeOver(cause)) throw cause;
    const problem = { path, rule: 'profile-slow' as const, found: shown(pattern) };
    throw new Failure('profile-invalid', { file: profile, problems: [problem] }, { cause });
  }
}
