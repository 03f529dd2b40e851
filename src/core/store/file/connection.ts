import type Sqlite from 'better-sqlite3';
import { once } from '../../../lib/text/index.js';
import { Failure, isFailure } from '../../findings/index.js';
import { asFailure, damaged } from './errors.js';

/** One reading statement, prepared when it is first run: `P` are its parameters, `T` is what a row is decoded to. */
export interface Query<P extends unknown[], T> {
  get(...params: P): T | undefined;
  all(...params: P): T[];
}

/** Runs one writing statement and gives the id of the row it inserted, if it did. */
export type Command<P extends unknown[]> = (...params: P) => number;

export interface ConnectionOptions {
  /** Folder of the workspace, for messages. */
  readonly directory: string;
  /** Milliseconds to wait for another process that writes. */
  readonly busyTimeout: number;
  /** What is to be done when it is closed. */
  readonly onClose?: (() => void) | undefined;
}

/** Those that are open: who is told to stop ends the process, and closes none of them by itself. */
const open = new Set<Connection>();

/** What SQLite keeps beside the file, and a private copy, would stay behind until the next run. */
const closeAtExit = once(() => {
  process.once('exit', () => {
    for (const connection of open) connection.closeAnyhow();
  });
});

/**
 * The one door to SQLite. What it throws about the machine, another process or a damaged file is a
 * `Failure`: workspace-busy, workspace-broken, file-forbidden or output-unwritable.
 */
export class Connection {
  readonly #db: Sqlite.Database;
  readonly #directory: string;

  readonly #onClose: () => void;

  private constructor(db: Sqlite.Database, { directory, onClose }: ConnectionOptions) {
    this.#db = db;
    this.#directory = directory;
    this.#onClose = onClose ?? (() => {});
  }

  /** Opens a file, made when it doesn't exist, or the bytes of one; `:memory:` leaves nothing on disk. */
  static async open(source: string | Buffer, options: ConnectionOptions): Promise<Connection> {
    const { directory, busyTimeout } = options;
    const { default: Database } = await import('better-sqlite3');
    const db = guarded(directory, () => new Database(source, { timeout: busyTimeout }));
    const connection = new Connection(db, options);
    closeAtExit();
    open.add(connection);
    return connection;
  }

  query<P extends unknown[], Row, T>(sql: string, decode: (row: Row) => T): Query<P, T> {
    const statement = once(() => this.#prepared(() => this.#db.prepare<P, Row>(sql)));
    return {
      get: (...params) => {
        const row = this.#guarded(() => statement().get(...params));
        return row === undefined ? undefined : this.#decoded(() => decode(row));
      },
      all: (...params) => {
        const rows = this.#guarded(() => statement().all(...params));
        return this.#decoded(() => rows.map(decode));
      },
    };
  }

  command<P extends unknown[]>(sql: string): Command<P> {
    const statement = once(() => this.#prepared(() => this.#db.prepare<P>(sql)));
    return (...params) => this.#guarded(() => Number(statement().run(...params).lastInsertRowid));
  }

  /** An inserting statement that may leave its row out: gives the row's id, or undefined where it did. */
  insertion<P extends unknown[]>(sql: string): (...params: P) => number | undefined {
    const statement = once(() => this.#prepared(() => this.#db.prepare<P>(sql)));
    return (...params) => {
      const { changes, lastInsertRowid } = this.#guarded(() => statement().run(...params));
      return changes === 0 ? undefined : Number(lastInsertRowid);
    };
  }

  /** Runs statements that need no parameters and give no rows. */
  execute(sql: string): void {
    this.#guarded(() => this.#db.exec(sql));
  }

  /** What SQLite finds wrong with the structure of the file, in its own words; `quick_check` leaves indexes out. */
  faults(check: 'quick_check' | 'integrity_check'): string[] {
    const found = this.#guarded(() => this.#db.pragma(check)) as Record<string, unknown>[];
    return found.map((row) => String(row[check])).filter((fault) => fault !== 'ok');
  }

  /** Writes what is stored into a new file. Throws `Failure` output-unwritable of that one. */
  copyTo(file: string): void {
    // To SQLite it is a way of writing, though nothing of this database changes.
    const promise = this.pragma('query_only');
    this.execute('PRAGMA query_only = OFF');
    try {
      this.#guarded(() => this.#db.prepare('VACUUM INTO ?').run(file));
    } catch (cause) {
      if (!isFailure(cause) || cause.code !== 'output-unwritable') throw cause;
      const { reason } = cause.params;
      throw new Failure('output-unwritable', { file, reason }, { cause });
    } finally {
      this.execute(`PRAGMA query_only = ${promise}`);
    }
  }

  /**
   * Rewrites the file so that nothing of what was deleted or replaced is left in it, nor in its log. Gives whether it is
   * done: who reads at the same time holds the log.
   */
  erase(): boolean {
    const emptied = () => this.pragma('wal_checkpoint(TRUNCATE)') === 0;
    // By itself the first would do; where the file becomes shorter, its end is overwritten before that.
    if (!emptied()) return false;
    this.execute('VACUUM');
    return emptied();
  }

  /** The number that a pragma holds. */
  pragma(name: string): number {
    return Number(this.#guarded(() => this.#db.pragma(name, { simple: true })));
  }

  /** Runs `work` as the only writer; everything it wrote is undone when it throws. */
  write<T>(work: () => T): T {
    return this.#guarded(() => this.#db.transaction(work).immediate());
  }

  /** Runs `work` on one state of the database, whatever another process writes meanwhile. */
  read<T>(work: () => T): T {
    return this.#guarded(() => this.#db.transaction(work).deferred());
  }

  /** The last connection to close folds the write-ahead log back into the file. */
  close(): void {
    open.delete(this);
    this.#guarded(() => this.#db.close());
    this.#onClose();
  }

  /** The same as well as it can be done at the very end of the process, where nobody hears of a failure any more. */
  closeAnyhow(): void {
    try {
      this.#db.close();
    } catch {
      // A full disk: what stays beside the file is taken in by the next run.
    }
    this.#onClose();
  }

  #guarded<T>(work: () => T): T {
    return guarded(this.#directory, work);
  }

  /** Where a table or column that every workspace has is missing, the file was damaged. */
  #prepared<T>(prepare: () => T): T {
    try {
      return this.#guarded(prepare);
    } catch (cause) {
      if (isFailure(cause)) throw cause;
      throw damaged(this.#directory, cause);
    }
  }

  /** A row that can't be decoded was not written by us like this. */
  #decoded<T>(decode: () => T): T {
    try {
      return decode();
    } catch (cause) {
      if (isFailure(cause)) throw cause;
      throw damaged(this.#directory, cause);
    }
  }
}

function guarded<T>(directory: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asFailure(error, directory);
  }
}
