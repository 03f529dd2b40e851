import { type Finding, finding, isFailure } from '../findings/index.js';
import { type HeldKey, hasNameKey, heldKeys, type KeyedRecord, type Kind } from '../kinds/index.js';
import type { Progress } from '../reading/index.js';
import { type Side, storedInputs } from '../sides/index.js';
import {
  type AllowedRemovals,
  authorOf,
  type CommitResult,
  type DerivedMode,
  emptyWorkspace,
  GivenRecords,
  mostAllowed,
  type OnStored,
  type Outcome,
  openWorkspace,
  type PreviewRequest,
  type Revision,
  removesTooMany,
  tellStored,
  type Workspace,
  workspaceFolder,
  writing,
} from '../store/index.js';
import { unfitRecords } from './judged.js';

/** A state that was made of others, and where it is to be stored. */
export interface AdoptRequest {
  readonly kind: Kind;
  readonly records: readonly KeyedRecord[];
  /** Those that it was made of. */
  readonly sides: readonly Side[];
  /** Of these, those one of which the dataset must be now: what it has besides would be lost. */
  readonly known: readonly Side[];
  readonly mode: DerivedMode;
  /** How many records it has no more, of how many. */
  readonly removed: { readonly count: number; readonly of: number };
  /** What was found on the way. */
  readonly findings: readonly Finding[];
  readonly dataset: string;
  readonly workspace: string | undefined;
  readonly author: string | undefined;
  readonly dryRun: boolean;
  readonly allowRemovals: AllowedRemovals;
  /** ISO date on which the records are meant to hold. */
  readonly asOf: string;
  /** Asks a person whether so many records of so many may be taken out; absent where nobody is there. */
  readonly agree?: ((removed: number, total: number) => Promise<boolean>) | undefined;
  readonly onStored?: OnStored | undefined;
}

/** What became of it. */
export interface Adopted {
  /** What it does to the dataset, or would do. */
  readonly outcome: Outcome;
  /** Absent where nothing was stored. */
  readonly revision?: number;
  /** Present when it was refused: a finding says why. */
  readonly refused?: true;
  readonly findings: readonly Finding[];
}

/** Stores what differs from the dataset as one revision, or nothing and says why. */
export async function adopt(request: AdoptRequest, progress: Progress): Promise<Adopted> {
  const { kind, records, sides, dataset: file, asOf } = request;
  progress('check', file);
  const unfit = await unfitRecords(kind, records, sides, { file, asOf });
  progress('compare');
  const look = await looking(request, (workspace) => lookAt(workspace, request));
  if (unfit.length > 0) return { outcome: look.outcome, refused: true, findings: unfit };
  const reasons = [...besideLatest(request, look), ...(await removalsOf(request, look))];
  const isRefused = reasons.some(({ severity }) => severity === 'error');
  if (isRefused) return { outcome: look.outcome, refused: true, findings: reasons };
  if (request.dryRun) return { outcome: look.outcome, findings: reasons };
  return stored(request, look, progress);
}

/** The dataset as it is, and what storing would do to it. */
interface Look {
  readonly latest: Revision | undefined;
  readonly outcome: Outcome;
  /** Whether what it has now is one of the sides, or what is to be stored already. */
  readonly isKnown: boolean;
  readonly request: PreviewRequest;
}

async function looking<T>(
  { workspace: named }: AdoptRequest,
  look: (workspace: Workspace) => T,
): Promise<T> {
  const folder = workspaceFolder(named);
  const workspace = await openWorkspace(folder, { create: false, readOnly: true }).catch(
    emptyWhereMissing,
  );
  try {
    return look(workspace);
  } finally {
    workspace.close();
  }
}

/** A workspace whose making was stopped is a file without tables: none is there yet. */
function emptyWhereMissing(error: unknown): Promise<Workspace> {
  if (isFailure(error) && error.code === 'workspace-missing') return emptyWorkspace();
  throw error;
}

function lookAt(workspace: Workspace, { kind, records, known, mode, dataset }: AdoptRequest): Look {
  const latest = workspace.datasets().find(({ name }) => name === dataset)?.latest;
  const heldKey = heldKeyOf(kind, latest === undefined ? [] : workspace.records(latest));
  const requestOf = (given: readonly KeyedRecord[]): PreviewRequest => ({
    dataset,
    kind: kind.name,
    keyFields: kind.key,
    mode,
    records: new GivenRecords(given.map((one) => ({ key: heldKey(one), fields: one.fields }))),
  });
  const request = requestOf(records);
  const outcome = workspace.preview(request);
  const isLatest = (side: Side) =>
    side.revision === undefined
      ? hasOneOfEach(side.records, heldKey) && isNothing(workspace.preview(requestOf(side.records)))
      : side.revision.id === latest?.id;
  const isKnown = latest === undefined || isNothing(outcome) || known.some(isLatest);
  return { latest, outcome, isKnown, request };
}

function heldKeyOf(kind: Kind, held: Iterable<KeyedRecord>): HeldKey {
  return hasNameKey(kind) ? heldKeys(kind, held) : ({ key }) => key;
}

function hasOneOfEach(records: readonly KeyedRecord[], heldKey: HeldKey): boolean {
  return new Set(records.map(heldKey)).size === records.length;
}

function isNothing({ added, changed, removed }: Outcome): boolean {
  return added.length + changed.length + removed.length === 0;
}

/** What the dataset has alone would be lost, and nobody would see it. */
function besideLatest({ dataset }: AdoptRequest, { latest, isKnown }: Look): Finding[] {
  return latest === undefined || isKnown ? [] : [another(dataset, latest)];
}

function another(dataset: string, latest: Revision): Finding {
  const params = { dataset, latest: `@${latest.id}` };
  return finding('latest-is-another', { place: { file: dataset } }, params);
}

/** Many records are taken out only when a person said so. */
async function removalsOf(request: AdoptRequest, { outcome }: Look): Promise<Finding[]> {
  const { removed, allowRemovals, dryRun, dataset: file, agree } = request;
  const { length } = outcome.removed;
  const [count, total] =
    length > removed.count ? [length, outcome.reach] : [removed.count, removed.of];
  const measured = { ...outcome, removed: Array<string>(count).fill(''), reach: total };
  if (!removesTooMany(measured, allowRemovals)) return [];
  const counts = { removed: count, total };
  if (dryRun) return [finding('removals-large', { place: { file } }, counts)];
  if (await agree?.(count, total)) return [];
  const allowed = mostAllowed(total, allowRemovals);
  return [finding('removals-refused', { place: { file } }, { ...counts, allowed })];
}

/** Stores it where the dataset is still what it was: another process may have stored in between. */
async function stored(request: AdoptRequest, look: Look, progress: Progress): Promise<Adopted> {
  const { sides, dataset, onStored, author } = request;
  const files = sides.flatMap(({ read }) => (read === undefined ? [] : [read]));
  return writing(request.workspace, true, (workspace) => {
    let now: Revision | undefined;
    const result: CommitResult = workspace.commit({
      ...look.request,
      accept: (_, latest) => {
        now = latest;
        return latest?.id === look.latest?.id;
      },
      inputs: files.flatMap(storedInputs),
      mapping: Object.assign({}, ...sides.map(({ mapping }) => mapping)),
      findings: request.findings,
      rejected: [],
      author: authorOf(author),
      now: new Date(),
      onProgress: ({ stage, done, total }) =>
        progress(stage, undefined, { done, share: total === 0 ? 1 : done / total }),
    });
    tellStored(workspace, result, onStored);
    if (result.refused)
      return {
        outcome: result,
        refused: true,
        findings: now === undefined ? [] : [another(dataset, now)],
      };
    progress('stored');
    const { revision } = result;
    return { outcome: result, findings: [], ...(revision && { revision: revision.id }) };
  });
}
