import type { Grid } from '../../../lib/tables/index.js';
import type { ReadOptions } from '../options.js';
import type { Understanding } from './understand.js';

/** A sheet and what it was understood to hold: nothing when it was passed over, several where tables stand side by side. */
export interface UnderstoodSheet {
  readonly grid: Grid;
  readonly made: readonly Understanding[];
}

/**
 * Sheets of a file are of one hand: where one has dates with the month first, all are looked at once
 * more, knowing it.
 */
export function withMonthFirst(
  understand: (options: ReadOptions) => readonly UnderstoodSheet[],
  options: ReadOptions,
): readonly UnderstoodSheet[] {
  const sheets = understand(options);
  const monthFirst = monthFirstIn(sheets.flatMap(({ made }) => made));
  return monthFirst === undefined ? sheets : understand({ ...options, monthFirst });
}

/** A date that begins with its month, if one was told. */
function monthFirstIn(made: readonly Understanding[]): string | undefined {
  const samples = made
    .flatMap(({ findings }) => findings)
    .flatMap((found) =>
      found.code === 'dates-month-first' || found.code === 'dates-contradictory'
        ? [String(found.params.sample)]
        : [],
    );
  return samples[0];
}
