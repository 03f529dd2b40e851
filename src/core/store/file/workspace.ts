import { Failure, type Finding, isFailure } from '../../findings/index.js';
import type { ItemList, KeyedRecord } from '../../kinds/index.js';
import { type Examination, examine } from '../examination/examine.js';
import { type RepairRequest, restoreWhole } from '../examination/repair.js';
import { otherFiles } from '../forget/files.js';
import {
  type ForgetRequest,
  type ForgetResult,
  type Forgettable,
  forget,
  forgettable,
} from '../forget/forget.js';
import type { Forgetting } from '../forget/forgetting.js';
import { compare, type Outcome, outcomeOf, type Proposal, type Said } from '../records/compare.js';
import { type Content, contentsOf } from '../records/hashed-content.js';
import type { RejectedWorkbook } from '../rejected/rejected.js';
import { storeRejected } from '../rejected/store-rejected.js';
import { findingsOfRevision, recordsOf, resolveRevision, revisionsOf } from '../revision/lookup.js';
import { isEmpty } from '../revision/plan.js';
import type {
  Dataset,
  DerivedMode,
  ImportInput,
  ImportMode,
  Mapping,
  Revision,
} from '../revision/revision.js';
import { seal, verifySeal } from '../revision/seal.js';
import { type Provenance, storeRevision } from '../revision/store-revision.js';
import { prepareTables, type Tables } from '../tables/index.js';
import { upgrade } from '../tables/schema.js';
import type { Connection } from './connection.js';
import { rejectedFolder } from './folder.js';
import { type OnProgress, reported } from './progress.js';

/** Records of one kind that a dataset is to take in. */
export interface PreviewRequest {
  readonly dataset: string;
  readonly kind: string;
  /** Fields that identify a record. */
  readonly keyFields: readonly string[];
  readonly mode: ImportMode | DerivedMode;
  /** No two with the same key. */
  readonly records: Iterable<KeyedRecord>;
  /**
   * Keys of rows that were set aside: a replacing import keeps what the dataset has of them, for
   * they are in the list, only not yet right.
   */
  readonly kept?: ReadonlySet<string>;
  /** An update keeps what is stored of other fields; where a list is said to be the whole, they become empty. */
  readonly said?: Said;
  /** Fields whose items have parts that a list may say nothing of. */
  readonly lists?: readonly ItemList[];
}

/** Whether what a commit or a restoration would do is wanted, and to which revision: asked before anything is written. */
type Accept = (outcome: Outcome, latest: Revision | undefined) => boolean;

export interface CommitRequest extends PreviewRequest, Provenance {
  readonly accept?: Accept;
  readonly onProgress?: OnProgress;
}

export interface CommitResult extends Outcome {
  /** Present when it was not accepted: nothing was stored, neither records nor rejected rows. */
  readonly refused?: true;
  /** Absent when nothing differs from the latest revision. */
  readonly revision?: Revision;
  /** Where the rejected rows of each input belong; write those that aren't `written`. */
  readonly rejected: readonly RejectedWorkbook[];
}

/** Who restores, and when. */
export type RestoreRequest = Pick<CommitRequest, 'author' | 'now' | 'accept'>;

export type RestoreResult = Omit<CommitResult, 'rejected'>;

/** A revision, or as much of it as it takes to find it. */
type RevisionId = Pick<Revision, 'id'>;

/**
 * An open workspace. Every method may throw `Failure` workspace-busy (another process writes),
 * workspace-broken, revision-damaged or record-damaged (the file was changed by something else), file-forbidden or
 * output-unwritable (the system refuses).
 */
export class Workspace {
  readonly #connection: Connection;
  readonly #directory: string;
  readonly #tables: Tables;

  /** The connection's database has its schema already. */
  constructor(connection: Connection, directory: string) {
    this.#connection = connection;
    this.#directory = directory;
    this.#tables = prepareTables(connection, rejectedFolder(directory));
  }

  /** Brings one of an earlier version to this one, before anything is written to it. */
  upgrade(): void {
    upgrade(this.#connection, () => {
      for (const { id } of this.#tables.revisions.all.all()) seal(this.#tables, id);
    });
  }

  /** By name, in code point order. */
  datasets(): Dataset[] {
    const latest = this.#tables.revisions.latestOfEach.all();
    return latest.map((revision) => ({
      name: revision.dataset,
      kind: revision.kind,
      latest: revision,
    }));
  }

  /** Newest first, of one dataset or of all. Throws `Failure` dataset-unknown. */
  revisions(dataset?: string): Revision[] {
    return dataset === undefined
      ? this.#tables.revisions.all.all()
      : revisionsOf(this.#tables, dataset);
  }

  /**
   * The revision that `@latest`, `@12` or `@~1` (one before the latest) means.
   * Throws `Failure` dataset-unknown or revision-unknown.
   */
  resolve(dataset: string, reference: string): Revision {
    return resolveRevision(this.#tables, dataset, reference);
  }

  /** Ordered by the code points of their key. Reading may stop anywhere. */
  records(revision: RevisionId): Iterable<KeyedRecord> {
    verifySeal(this.#tables, revision.id);
    return recordsOf(this.#tables, revision.id);
  }

  record(revision: RevisionId, key: string): KeyedRecord | undefined {
    verifySeal(this.#tables, revision.id);
    return this.#tables.records.one.get({ revision: revision.id, key });
  }

  /** What the import found, by file, in the order given to `commit`. */
  findings(revision: RevisionId): Finding[] {
    verifySeal(this.#tables, revision.id);
    return findingsOfRevision(this.#tables, revision.id);
  }

  inputs(revision: RevisionId): readonly ImportInput[] {
    return this.#tables.revisions.inputs.get(revision.id) ?? [];
  }

  mapping(revision: RevisionId): Mapping {
    return this.#tables.revisions.mapping.get(revision.id) ?? {};
  }

  /** Rejected rows whose workbook was never written: the process that stored them was stopped. */
  pendingRejected(): RejectedWorkbook[] {
    return this.#tables.rejected.pending.all();
  }

  /** To be called once the workbook is whole on disk. */
  markRejectedWritten(workbook: Pick<RejectedWorkbook, 'id'>): void {
    this.#tables.rejected.markWritten(workbook.id);
  }

  /**
   * What `commit` would do, without doing it.
   * Throws `Failure` dataset-kind, dataset-key when the dataset holds something else.
   */
  preview(request: PreviewRequest): Outcome {
    const proposal = { ...request, given: contentsOf(request.records) };
    return outcomeOf(this.#connection.read(() => compare(this.#tables, proposal)));
  }

  /**
   * Stores what differs from the latest revision as a new one: all of it, or nothing when it throws
   * or the process ends. Without a difference there is no revision, but rejected rows are kept.
   * Throws `Failure` dataset-kind, dataset-key when the dataset holds something else.
   */
  commit(request: CommitRequest): CommitResult {
    const onProgress = request.onProgress ?? (() => {});
    const given = [...reported(contentsOf(request.records), 'compare', onProgress)];
    const proposal = { ...request, given };
    const result = this.#connection.write(() => this.#store(proposal, request, onProgress));
    if (result.refused === undefined) onProgress({ stage: 'committed', done: 1, total: 1 });
    return result;
  }

  /**
   * Makes an older state the latest again, as a new revision.
   * Throws `Failure` dataset-unknown or revision-unknown.
   */
  restore(dataset: string, reference: string, request: RestoreRequest): RestoreResult {
    return this.#connection.write(() => {
      const { id, kind, keyFields } = this.resolve(dataset, reference);
      verifySeal(this.#tables, id);
      const given: Content[] = this.#tables.records.contents.all({ revision: id });
      const mode = { type: 'restore', revision: id } as const;
      const proposal: Proposal = { dataset, kind, keyFields, mode, given };
      const nothing = { inputs: [], mapping: {}, findings: [], rejected: [] };
      return this.#store(proposal, { ...nothing, ...request }, () => {});
    });
  }

  /** Looks at all that is stored, past what is damaged. */
  examine(): Examination {
    return examine(this.#connection, this.#tables);
  }

  /**
   * Makes the newest whole revision of each dataset whose latest is damaged its latest again; gives the numbers of the
   * new revisions. All of it or nothing.
   */
  repair({ datasets }: Examination, request: RepairRequest): number[] {
    return this.#connection.write(() =>
      datasets.flatMap(({ dataset, latest, newestWhole }) => {
        if (newestWhole === undefined || newestWhole === latest) return [];
        const whole = this.resolve(dataset, `@${newestWhole}`);
        return [restoreWhole(this.#tables, whole, request)];
      }),
    );
  }

  /** What was set aside before a day. */
  forgettable(before: string, now: Date): Forgettable {
    return this.#connection.read(() => forgettable(this.#tables, before, now));
  }

  /** Forgets what was set aside before a day: all of it, or nothing when it throws or isn't accepted. */
  forget(request: ForgetRequest): ForgetResult {
    this.#connection.execute('PRAGMA secure_delete = ON');
    return this.#connection.write(() => forget(this.#tables, request));
  }

  /** Leaves nothing in the file of what was deleted before. Throws `Failure` forget-unfinished. */
  erase(): void {
    const unfinished = { directory: this.#directory };
    try {
      if (this.#connection.erase()) return;
    } catch (cause) {
      if (!isFailure(cause)) throw cause;
      throw new Failure('forget-unfinished', unfinished, { cause });
    }
    throw new Failure('forget-unfinished', unfinished);
  }

  /** What was forgotten, newest first. */
  forgettings(): Forgetting[] {
    return this.#tables.isSealed() ? this.#tables.forgotten.all.all() : [];
  }

  /** Files of the workspace that may hold rows that were set aside, and that it knows nothing of. */
  otherFiles(): string[] {
    return otherFiles(this.#directory, this.#tables.rejected.workbooks.all());
  }

  /** Writes all that is stored, and nothing that was deleted, into a new file. */
  copyTo(file: string): void {
    this.#connection.copyTo(file);
  }

  /** Takes into the database's file what stands in the log beside it. */
  foldLog(): void {
    this.#connection.pragma('wal_checkpoint(TRUNCATE)');
  }

  /** The workspace can't be used any more. */
  close(): void {
    this.#connection.close();
  }

  /** Runs inside a transaction. */
  #store(
    proposal: Proposal,
    { accept = () => true, ...provenance }: Provenance & Pick<CommitRequest, 'accept'>,
    onProgress: OnProgress,
  ): CommitResult {
    const comparison = compare(this.#tables, proposal);
    const outcome = outcomeOf(comparison);
    if (!accept(outcome, comparison.base)) return { ...outcome, refused: true, rejected: [] };
    const revision = isEmpty(comparison.plan)
      ? undefined
      : storeRevision(this.#tables, proposal, comparison, provenance, onProgress);
    const at = revision ?? comparison.base;
    const rejected = storeRejected(
      this.#tables,
      proposal.dataset,
      at?.id ?? null,
      provenance.rejected,
      provenance.now,
    );
    onProgress({ stage: 'commit', done: 0, total: 1 });
    return { ...outcome, ...(revision && { revision }), rejected };
  }
}
