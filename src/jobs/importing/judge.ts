import { type Finding, finding } from '../../findings/index.js';
import type { Outcome } from '../../store/index.js';
import { type AbsentField, absentFields, absentFindings, droppedInVain } from './absent.js';
import { type GuessOverwrite, guessFindings, guessOverwrites } from './guesses.js';
import type { Intake } from './intake.js';

/** What an import would do to what is stored, and whether it may. */
export interface Judgement {
  readonly absent: readonly AbsentField[];
  readonly guesses: readonly GuessOverwrite[];
  readonly findings: readonly Finding[];
  readonly refused: boolean;
}

/** Judges what an import would do to what is stored, before anything is. */
export function judge(intake: Intake, outcome: Outcome): Judgement {
  const absent = absentFields(intake, outcome);
  const guesses = guessOverwrites(intake, outcome);
  const refusal = dropRefusal(intake, absent);
  return {
    absent,
    guesses,
    findings: [
      ...guessFindings(guesses),
      ...absentFindings(intake, absent),
      ...droppedInVain(intake),
      ...refusal,
    ],
    refused: refusal.length > 0,
  };
}

/** Replacing empties what its lists say nothing of: only the fields that a person named. */
function dropRefusal({ mode, dropFields }: Intake, absent: readonly AbsentField[]): Finding[] {
  const [first, ...others] = absent.filter(({ field }) => !dropFields.includes(field));
  if (mode.type === 'update' || first === undefined) return [];
  const { file } = first.place;
  const why = [first, ...others].map(({ field, records }) => `${field}: ${records}`);
  return [finding('replace-refused', { place: { file } }, { why })];
}
