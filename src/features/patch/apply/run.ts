import { type Adopted, adopt, toldOf } from '../../../core/adopt/index.js';
import {
  adjustFindings,
  type Finding,
  finding,
  joinFindings,
} from '../../../core/findings/index.js';
import { type Kind, shownField } from '../../../core/kinds/index.js';
import {
  type Applied,
  applyPatch,
  invertPatch,
  type PatchDocument,
  type Refusal,
} from '../../../core/patch/index.js';
import { inputSummaries, type Progress } from '../../../core/reading/index.js';
import {
  parentOf,
  readSides,
  type Side,
  type SideOptions,
  unfitness,
} from '../../../core/sides/index.js';
import type { AllowedRemovals, OnStored } from '../../../core/store/index.js';
import { contrast, type Told } from '../../../report/index.js';
import { patchReport } from '../report/report.js';
import type { PatchReport } from '../report/types.js';

export interface ApplyOptions extends SideOptions {
  /** Whether the changes are made backwards. */
  readonly reverse: boolean;
  /** The dataset that gets the changed state. */
  readonly into: string;
  readonly author: string | undefined;
  readonly dryRun: boolean;
  readonly allowRemovals: AllowedRemovals;
  readonly onStored: OnStored;
  readonly agree: ((removed: number, total: number) => Promise<boolean>) | undefined;
}

/** A list of changes and the file that it stands in. */
interface ListFile extends PatchDocument {
  readonly file: string;
}

/** So many reasons are named. */
const NAMED = 5;

/** Makes the changes of a list in a state and stores it; makes none where one doesn't fit. Throws `Failure`. */
export async function apply(
  { file, list, sha256 }: ListFile,
  name: string,
  options: ApplyOptions,
  progress: Progress,
): Promise<Told<PatchReport>> {
  const reading = { ...options.reading, key: list.keyFields };
  const { kind, sides } = await readSides(list.kind, [name], { ...options, reading }, progress);
  const [target] = sides;
  progress('diff');
  const applied = applyPatch(kind, options.reverse ? invertPatch(list) : list, target);
  const parents = [
    parentOf(target, 'target'),
    { role: 'list', files: [{ file, sha256 }] },
  ] as const;
  const told = [...unfitFinding(target), ...refusalFindings(kind, applied.refusals, target)];
  const isFit = told.length === 0;
  const adopted = isFit
    ? await adoptPatched({ kind, applied, target, parents }, options, progress)
    : undefined;
  const found = adjustFindings([...told, ...(adopted?.findings ?? [])], reading);
  const { read } = target;
  return patchReport({
    type: 'patch',
    command: 'apply',
    kind: kind.name,
    old: name,
    list: file,
    dataset: options.into,
    dryRun: options.dryRun,
    parents,
    inputs: read === undefined ? [] : inputSummaries(read),
    unreadable: read?.unreadable ?? [],
    summary: { ...applied.counts, refusals: applied.refusals.length },
    findings: joinFindings([target.findings, found.findings]),
    ignored: [...(read?.ignored ?? []), ...found.ignored],
    ...toldOf(adopted),
  });
}

interface ToAdopt {
  readonly kind: Kind;
  readonly applied: Applied;
  readonly target: Side;
  readonly parents: PatchReport['parents'];
}

function adoptPatched(
  { kind, applied, target, parents }: ToAdopt,
  options: ApplyOptions,
  progress: Progress,
): Promise<Adopted> {
  const { into, workspace, author, dryRun, allowRemovals, agree, onStored } = options;
  const request = {
    kind,
    records: applied.records,
    sides: [target],
    known: [target],
    mode: { type: 'patch', parents },
    removed: { count: applied.counts.remove, of: target.records.length },
    findings: [],
    dataset: into,
    asOf: options.reading.asOf,
    ...{ workspace, author, dryRun, allowRemovals, agree, onStored },
  } as const;
  return adopt(request, progress);
}

function unfitFinding(side: Side): Finding[] {
  const why = unfitness(side).slice(0, NAMED);
  return why.length === 0 ? [] : [finding('state-unfit', { place: { file: side.name } }, { why })];
}

/** Columns that a value takes in a message. */
const LONGEST_VALUE = 160;

function refusalFindings(kind: Kind, refusals: readonly Refusal[], target: Side): Finding[] {
  return refusals.map((refusal) => refusalFinding(kind, refusal, target.name));
}

function refusalFinding(kind: Kind, refusal: Refusal, file: string): Finding {
  const { type, key, field } = refusal;
  const about = { place: { file }, key, ...(field !== undefined && { field }) };
  switch (type) {
    case 'record-differs':
    case 'value-differs':
    case 'item-missing':
    case 'item-taken':
      return finding(`patch-${type}`, about, shownValues(kind, refusal));
    case 'already-applied':
      return finding('patch-already-applied', about, { about: field ?? '*' });
    case 'record-missing':
    case 'key-taken':
    case 'key-repeated':
      return finding(`patch-${type}`, about, {});
  }
}

/** What a change expects and what is there, as cells would have it, cut where it is long. */
function shownValues(kind: Kind, { type, field = '', expected, found }: Refusal) {
  const isItem = type === 'item-missing' || type === 'item-taken';
  const [before, after] = contrast(
    shownField(kind, field, isItem && expected !== undefined ? [expected] : expected),
    shownField(kind, field, found),
    LONGEST_VALUE,
  );
  return { expected: before, found: after };
}
