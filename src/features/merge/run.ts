import { extname } from 'node:path';
import { type Adopted, adopt } from '../../core/adopt/index.js';
import { adjustFindings, Failure, type Finding, finding } from '../../core/findings/index.js';
import type { Kind } from '../../core/kinds/index.js';
import {
  type Conflict,
  MERGE_SIDES,
  type Merged,
  type MergeSide,
  mergeRecords,
  preferences,
  type Settle,
  settleByPreference,
} from '../../core/merge/index.js';
import type { Progress } from '../../core/reading/index.js';
import { parentOf, readSides, unfitness } from '../../core/sides/index.js';
import { isTaken } from '../../lib/tables/index.js';
import type { Told } from '../../report/index.js';
import { type Answers, answersGiven, unaskedFindings } from './answers.js';
import { conflictFindings, shortList } from './findings.js';
import { writeConflicts } from './questions.js';
import { mergeReport } from './report/report.js';
import type { MergeReport } from './report/types.js';
import { reportOf } from './report-of.js';
import type { MergeNames, MergeOptions, Sides } from './request.js';

/** The names of the lists in their order. Throws `Failure` argument-excess. */
export function mergeNames([
  base = '',
  ours = '',
  theirs = '',
  ...more
]: readonly string[]): MergeNames {
  const [excess] = more;
  if (excess !== undefined) throw new Failure('argument-excess', { argument: excess });
  return { base, ours, theirs };
}

/** Merges two sides' edits of a list and stores what comes of it; nothing while a conflict is open. Throws `Failure`. */
export async function merge(
  kindName: string,
  names: MergeNames,
  options: MergeOptions,
  progress: Progress,
): Promise<Told<MergeReport>> {
  await refuseTaken(options);
  const order = [names.base, names.ours, names.theirs] as const;
  const { kind, sides: read } = await readSides(kindName, order, options, progress);
  const sides = { base: read[0], ours: read[1], theirs: read[2] };
  const given = await answersGiven(options.decisions);
  const rules = settleByPreference(preferences(kind, options.prefer));
  progress('diff');
  const first = mergeRecords(kind, sides, settlement(given, rules));
  const answers =
    options.questions === undefined ? await asked(kind, first, given, options) : given;
  const merged = answers === given ? first : mergeRecords(kind, sides, settlement(answers, rules));
  const open = openIn(merged);
  const questions = open.length === 0 ? undefined : options.questions;
  if (questions !== undefined) await writeConflicts(kind, open, questions, options);
  const unfit = unfitFindings(sides);
  const told = [
    ...conflictFindings(kind, merged, sides),
    ...answers.findings,
    ...unaskedFindings(answers, first.conflicts),
    ...unfit,
  ];
  const isOpen = open.length + unfit.length + answers.findings.length > 0;
  const adopted = isOpen
    ? undefined
    : await adoptMerged({ kind, merged, sides, told }, options, progress);
  const outcome = { kind, names, sides, merged, adopted, questions };
  const found = adjustFindings([...told, ...(adopted?.findings ?? [])], options.reading);
  return mergeReport(reportOf(outcome, found, options));
}

/** Asked before the work, not after it. Throws `Failure` output-exists, option-value. */
async function refuseTaken({ questions, force }: MergeOptions): Promise<void> {
  if (questions === undefined) return;
  if (extname(questions).toLowerCase() !== '.xlsx') {
    const expected = 'FILE.xlsx';
    throw new Failure('option-value', { option: '--questions', value: questions, expected });
  }
  if (!force && (await isTaken(questions))) throw new Failure('output-exists', { file: questions });
}

/** A person's answer counts before any rule. */
function settlement({ byId }: Answers, rules: Settle): Settle {
  return (conflict) => {
    const take = byId.get(conflict.id)?.take;
    const isOneState = take !== undefined && isAnswer(conflict, take);
    return isOneState ? { take, by: 'decision' } : rules(conflict);
  };
}

/** Of a key that a side has twice, that side is no answer. */
function isAnswer({ type, sides }: Conflict, take: MergeSide): boolean {
  return type !== 'key-repeated' || !sides.includes(take);
}

function openIn({ conflicts }: Merged): readonly Conflict[] {
  return conflicts.filter(({ settled }) => settled === undefined);
}

/** Puts the open conflicts to a person, one by one; the same answers where nobody is there. */
async function asked(
  kind: Kind,
  merged: Merged,
  given: Answers,
  { ask }: MergeOptions,
): Promise<Answers> {
  const open = openIn(merged);
  if (ask === undefined || open.length === 0) return given;
  const byId = new Map(given.byId);
  for (const [at, conflict] of open.entries()) {
    const answers = MERGE_SIDES.filter((side) => isAnswer(conflict, side));
    const take = await ask(conflict, { number: at + 1, count: open.length, kind, answers });
    if (take === 'stop') break;
    if (take !== undefined) byId.set(conflict.id, { take });
  }
  return { ...given, byId };
}

/** Sides that were not understood whole: what they lack is not certainly removed. */
function unfitFindings(sides: Sides): readonly Finding[] {
  return MERGE_SIDES.flatMap((side) => {
    const why = unfitness(sides[side]);
    const place = { file: sides[side].name };
    return why.length === 0 ? [] : [finding('state-unfit', { place }, { why: shortList(why) })];
  });
}

interface ToAdopt {
  readonly kind: Kind;
  readonly merged: Merged;
  readonly sides: Sides;
  readonly told: readonly Finding[];
}

function adoptMerged(
  { kind, merged, sides, told }: ToAdopt,
  options: MergeOptions,
  progress: Progress,
): Promise<Adopted> {
  const { removed, base } = merged.summary;
  const { into, workspace, author, dryRun, allowRemovals, agree, onStored, reading } = options;
  const request = {
    kind,
    records: merged.records,
    sides: MERGE_SIDES.map((side) => sides[side]),
    known: [sides.ours, sides.theirs],
    mode: { type: 'merge', parents: MERGE_SIDES.map((side) => parentOf(sides[side], side)) },
    removed: { count: removed, of: base },
    findings: told,
    dataset: into,
    ...{ workspace, author, dryRun, allowRemovals, agree, onStored, asOf: reading.asOf },
  } as const;
  return adopt(request, progress);
}
