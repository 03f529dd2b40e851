import { type Finding, type FindingCode, finding } from '../../../core/findings/index.js';
import { mostAllowed, type Outcome, removesTooMany } from '../../../core/store/index.js';
import type { Intake } from '../intake.js';
import { type AbsentField, absentFields, absentFindings, droppedInVain } from './absent.js';
import { isDropped } from './drop-fields.js';
import { type GuessOverwrite, guessFindings, guessOverwrites } from './guesses.js';

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
  const removals = removalFindings(intake, outcome);
  const findings = [
    ...guessFindings(guesses),
    ...absentFindings(intake, absent),
    ...droppedInVain(intake),
    ...removals,
    ...dropRefusal(intake, absent),
  ];
  return {
    absent,
    guesses,
    findings,
    refused: findings.some(({ code }) => REFUSALS.includes(code)),
  };
}

const REFUSALS: readonly FindingCode[] = ['removals-refused', 'replace-refused', 'items-unmatched'];

/** Many records are taken out only when a person said so; a dry run takes out none. */
function removalFindings(intake: Intake, outcome: Outcome): Finding[] {
  const { read, allowRemovals, dryRun } = intake;
  if (!removesTooMany(outcome, allowRemovals)) return [];
  const { removed, reach: total } = outcome;
  const place = { file: read.tables[0]?.table.source.name ?? '' };
  const counts = { removed: removed.length, total };
  if (dryRun) return [finding('removals-large', { place }, counts)];
  const allowed = mostAllowed(total, allowRemovals);
  return [finding('removals-refused', { place }, { ...counts, allowed })];
}

/** Replacing empties what its lists say nothing of: only the fields that a person named. */
function dropRefusal({ mode, dropFields }: Intake, absent: readonly AbsentField[]): Finding[] {
  const [first, ...others] = absent.filter(({ field }) => !isDropped(dropFields, field));
  if (mode.type === 'update' || first === undefined) return [];
  const { file } = first.place;
  const why = [first, ...others].map(({ field, records }) => `${field}: ${records}`);
  return [finding('replace-refused', { place: { file } }, { why })];
}
