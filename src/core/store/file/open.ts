import { Failure, isFailure } from '../../findings/index.js';
import { ensureSchema } from '../tables/schema.js';
import { Connection } from './connection.js';
import { databaseFile, hasDatabase, makeDatabase, prepareFolder } from './folder.js';
import { workspaceMissing } from './missing.js';
import { type PrivateCopy, privateCopy, whyUnwritable } from './private-copy.js';
import { Workspace } from './workspace.js';

export interface OpenOptions {
  /** Whether a workspace is made where there is none. */
  readonly create: boolean;
  /** Whether this process promises not to write; it can read while another one writes. */
  readonly readOnly?: boolean;
  /** Whether a file whose structure is damaged is refused; only who examines it would look into one. */
  readonly isChecked?: boolean;
  /** Milliseconds to wait for another process that writes, before workspace-busy. */
  readonly busyTimeout?: number;
}

/** Long enough for another command's small writes, too short to look like a hang. */
const BUSY_TIMEOUT = 2000;

/**
 * Opens the workspace whose folder is `directory` (`.haicap/` itself, not the one it stands in).
 *
 * Throws `Failure` workspace-missing (exit code 2), workspace-busy, workspace-broken,
 * workspace-newer, workspace-unsettled, file-forbidden or output-unwritable (3).
 */
export async function openWorkspace(directory: string, options: OpenOptions): Promise<Workspace> {
  const { create, readOnly = false } = options;
  if (create) prepareFolder(directory);
  else if (!hasDatabase(directory)) throw workspaceMissing(directory);
  const reason = whyUnwritable(directory);
  if (!readOnly) {
    // SQLite would open it for reading, and leave files beside it by which nobody could write to it later.
    if (reason === undefined) {
      if (create) makeDatabase(directory);
      return opened(directory, options);
    }
    throw new Failure('output-unwritable', { file: databaseFile(directory), reason });
  }
  if (reason !== undefined) return opened(directory, options, privateCopy(directory));
  try {
    return await opened(directory, options);
  } catch (error) {
    // SQLite writes beside what it reads: on a full disk it can't, where only reading was asked for.
    if (!isFailure(error) || error.code !== 'output-unwritable') throw error;
    return opened(directory, options, privateCopy(directory));
  }
}

async function opened(
  directory: string,
  options: OpenOptions,
  copy?: PrivateCopy,
): Promise<Workspace> {
  const { create, readOnly = false, isChecked = true, busyTimeout = BUSY_TIMEOUT } = options;
  const source = copy?.source ?? databaseFile(directory);
  const connection = await Connection.open(source, {
    directory,
    busyTimeout,
    onClose: copy?.remove,
  });
  try {
    ensureSchema(connection, directory, create);
    if (isChecked) refuseFaults(connection, directory);
    // A commit that was reported must outlive a power cut.
    connection.execute('PRAGMA synchronous = FULL');
    // Not SQLite's own read-only mode: that one can't recover the log of a killed writer.
    if (readOnly) connection.execute('PRAGMA query_only = ON');
    const workspace = new Workspace(connection, directory);
    if (!readOnly) workspace.upgrade();
    return workspace;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** What would be read from a damaged file, or written into it, would be wrong in silence. */
function refuseFaults(connection: Connection, directory: string): void {
  const [reason] = connection.faults('quick_check');
  if (reason !== undefined) throw new Failure('workspace-broken', { directory, reason });
}

/** A workspace without revisions that leaves nothing on disk: for a dry run where there is none. */
export async function emptyWorkspace(): Promise<Workspace> {
  const directory = ':memory:';
  const connection = await Connection.open(directory, { directory, busyTimeout: 0 });
  ensureSchema(connection, directory, true);
  return new Workspace(connection, directory);
}
