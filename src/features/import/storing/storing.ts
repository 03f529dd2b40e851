import { type Findings, isFailure } from '../../../core/findings/index.js';
import {
  type HeldKey,
  hasNameKey,
  heldKeys,
  itemLists,
  type Kind,
  type Language,
} from '../../../core/kinds/index.js';
import type { Progress } from '../../../core/reading/index.js';
import { mappingOf, storedInputs } from '../../../core/sides/index.js';
import {
  authorOf,
  emptyWorkspace,
  type OnStored,
  type Outcome,
  openWorkspace,
  type PreviewRequest,
  tellStored,
  type Workspace,
  workspaceFolder,
  writing,
} from '../../../core/store/index.js';
import type { Intake } from '../intake.js';
import { groupRejected, writeRejected } from './rejected.js';

/** Where records are stored, and in whose name. */
export interface StoreOptions {
  /** Name of the dataset to import into. */
  readonly dataset: string;
  readonly workspace?: string;
  readonly author?: string;
  /** Of the reasons in the workbooks of rejected rows. */
  readonly language: Language;
  /** Told as soon as a revision stands, before anything else can happen. */
  readonly onStored?: OnStored;
}

/** What an import came to. */
export interface Stored {
  readonly outcome: Outcome;
  readonly revision?: number;
  readonly rejectedFiles: readonly string[];
  readonly refused?: true;
}

/** Of an import that was refused. */
export const NOTHING_STORED: Stored = {
  refused: true,
  outcome: {
    added: [],
    changed: [],
    removed: [],
    unchanged: 0,
    reach: 0,
    effects: { kept: new Map(), emptied: new Map(), replaced: new Map(), removed: 0 },
  },
  rejectedFiles: [],
};

/** The keys of records that the dataset holds already; a workspace is not made for it. */
export async function keysHeld(kind: Kind, options: StoreOptions): Promise<HeldKey> {
  if (!hasNameKey(kind)) return ({ key }) => key;
  return looking(options, (workspace) => {
    const latest = workspace.datasets().find(({ name }) => name === options.dataset)?.latest;
    return heldKeys(kind, latest === undefined ? [] : workspace.records(latest));
  });
}

/** What storing would do, without doing it; makes no workspace where there is none. */
export async function preview(intake: Intake, options: StoreOptions): Promise<Outcome> {
  return looking(options, (workspace) => workspace.preview(requestOf(intake, options)));
}

async function looking<T>(options: StoreOptions, look: (workspace: Workspace) => T): Promise<T> {
  const folder = workspaceFolder(options.workspace);
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

/**
 * Stores what differs as one revision, with the findings given; gives only the outcome when it isn't
 * the one that was judged: another process may have stored in between.
 */
export async function store(
  intake: Intake,
  findings: Findings,
  accept: (outcome: Outcome) => boolean,
  options: StoreOptions,
  progress: Progress,
): Promise<Stored | { readonly unwanted: Outcome }> {
  return writing(options.workspace, true, async (workspace) => {
    const result = workspace.commit({
      ...requestOf(intake, options),
      accept,
      inputs: storedInputs(intake.read),
      mapping: mappingOf(intake.read),
      findings,
      rejected: groupRejected(intake.read.rejected),
      author: authorOf(options.author),
      now: new Date(),
      onProgress: ({ stage, done, total }) =>
        progress(stage, undefined, { done, share: total === 0 ? 1 : done / total }),
    });
    tellStored(workspace, result, options.onStored);
    if (result.refused) return { unwanted: result };
    progress('reject');
    const rejectedFiles = await writeRejected(workspace, result.rejected, options.language);
    progress('stored');
    const revision = result.revision === undefined ? {} : { revision: result.revision.id };
    return { outcome: result, ...revision, rejectedFiles };
  });
}

function requestOf(
  { read, mode, said, given, keys }: Intake,
  { dataset }: StoreOptions,
): PreviewRequest {
  return {
    dataset,
    kind: read.kind.name,
    keyFields: read.kind.key,
    mode,
    records: given,
    kept: keys,
    said,
    lists: itemLists(read.kind),
  };
}
