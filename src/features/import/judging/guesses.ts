import { type Finding, finding } from '../../../core/findings/index.js';
import { type Guess, guesses, listField } from '../../../core/kinds/index.js';
import type { Outcome } from '../../../core/store/index.js';
import type { Table } from '../../../lib/tables/index.js';
import type { Intake } from '../intake.js';

/** A column whose field is a guess, by which stored values would become others. */
export interface GuessOverwrite extends Guess {
  readonly table: Table;
  readonly values: number;
}

/** The guesses that change what is stored: a wrong one would put data into the wrong place. */
export function guessOverwrites(intake: Intake, { effects }: Outcome): readonly GuessOverwrite[] {
  return intake.read.tables.flatMap(({ table, matching }) =>
    guesses(table, matching.columns).flatMap((guess): GuessOverwrite[] => {
      const field = listField(guess.field);
      const keys = [...(effects.emptied.get(field) ?? []), ...(effects.replaced.get(field) ?? [])];
      const values = keys.filter((key) => isFrom(intake, key, table)).length;
      return values === 0 ? [] : [{ ...guess, table, values }];
    }),
  );
}

/** What is said of them where nobody can be asked. */
export function guessFindings(overwrites: readonly GuessOverwrite[]): readonly Finding[] {
  return overwrites.map(({ place, field, confidence, values, flag, leaveOut }) =>
    finding('guess-overwrites', { place, field }, { confidence, values, flag, leaveOut }),
  );
}

function isFrom({ byKey }: Intake, key: string, table: Table): boolean {
  const record = byKey.get(key);
  if (record === undefined) return false;
  return [record.origin, ...(record.further ?? [])].some((origin) => origin.table === table);
}
