import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { clearLeftovers, markedName, privateFolder } from '../../../lib/tables/index.js';
import { Failure, isFailure } from '../../findings/index.js';
import type { Examination } from '../examination/examine.js';
import type { RepairRequest } from '../examination/repair.js';
import { databaseFile, keptCopy } from './folder.js';
import { openWorkspace } from './open.js';
import { unwritable } from './unwritable.js';
import { shortPath, workspaceFolder } from './with-workspace.js';
import type { Workspace } from './workspace.js';

/** What a repair did: the revisions that it made, and the file that holds everything as it was before. */
export interface Repair {
  readonly revisions: readonly number[];
  readonly kept: string;
}

const NOTHING_READ = { datasets: [], revisions: 0 } as const;

/** Examines a workspace, however damaged. Throws `Failure` where there is none, or where it can't be looked at. */
export async function examineWorkspace(
  named: string | undefined,
): Promise<Examination & { readonly directory: string }> {
  const directory = workspaceFolder(named);
  try {
    const found = await unchecked(directory, true, (workspace) => workspace.examine());
    return { directory: shortPath(directory), ...found };
  } catch (error) {
    if (!isFailure(error) || error.code !== 'workspace-broken') throw error;
    const detail = String(error.params.reason);
    return {
      directory: shortPath(directory),
      ...NOTHING_READ,
      damages: [{ what: 'structure', detail }],
    };
  }
}

/**
 * Makes the newest whole revision of each damaged dataset its latest again. What stood there before is kept in a file
 * beside. Nothing is stored in a file whose structure is damaged: throws `Failure` workspace-broken.
 */
export async function repairWorkspace(
  named: string | undefined,
  request: RepairRequest,
): Promise<Repair> {
  const directory = workspaceFolder(named);
  return unchecked(directory, false, (workspace) => {
    const before = workspace.examine();
    const [fault] = before.damages.filter(({ what }) => what === 'structure');
    if (fault !== undefined)
      throw new Failure('workspace-broken', { directory, reason: fault.detail ?? '' });
    // The copy is of one file: what a killed run left in the log beside it belongs to it.
    workspace.foldLog();
    const kept = keepCopy(directory);
    return { revisions: workspace.repair(before, request), kept: shortPath(kept) };
  });
}

/** A whole copy of a workspace, as one file in a place of its own. */
export interface Backup extends Examination {
  readonly directory: string;
  readonly file: string;
  /** Removes the copy. */
  remove(): void;
}

/**
 * Copies a workspace into one file and proves that the copy is whole. Throws `Failure` backup-damaged when it isn't:
 * a damaged copy would be found out on the day that it is needed.
 */
export async function backUp(named: string | undefined): Promise<Backup> {
  const directory = workspaceFolder(named);
  const { folder, remove } = privateFolder();
  const file = databaseFile(folder);
  try {
    await unchecked(directory, true, (workspace) => workspace.copyTo(file));
    const found = await unchecked(folder, true, (workspace) => workspace.examine());
    if (found.damages.length > 0) throw new Failure('backup-damaged', { directory });
    return { ...found, directory: shortPath(directory), file, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

async function unchecked<T>(
  directory: string,
  readOnly: boolean,
  work: (workspace: Workspace) => T,
): Promise<T> {
  const workspace = await openWorkspace(directory, { create: false, readOnly, isChecked: false });
  try {
    return work(workspace);
  } finally {
    workspace.close();
  }
}

/** The database as it is, whole under a name that is free; whoever repairs is its only writer. */
function keepCopy(directory: string): string {
  clearLeftovers(directory);
  const copy = join(directory, markedName('new'));
  try {
    copyFileSync(databaseFile(directory), copy);
  } catch (cause) {
    rmSync(copy, { force: true });
    throw unwritable(directory, cause);
  }
  for (let count = 1; ; count += 1) {
    const kept = keptCopy(directory, count);
    if (existsSync(kept)) continue;
    renameSync(copy, kept);
    return kept;
  }
}
