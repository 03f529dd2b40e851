import { type Finding, type Findings, RowFindings } from '../findings/index.js';
import { type DatasetRecord, type Kind, type Records, rowPlaceOf } from '../kinds/index.js';
import type { Gathering, Judge, JudgingCheck, Tell } from './check.js';
import { foundBy } from './found-by.js';

/** A check of every record by itself, and the records in which it found something. */
export class BegunJudge {
  /** The fields that it looks at. */
  readonly fields: readonly string[];
  readonly isJoint: boolean;
  readonly #names: ReadonlySet<string> | undefined;
  readonly #found: RowFindings;
  #told: Finding[] = [];
  readonly #tell: Tell = (found) => {
    this.#told.push(found);
  };

  constructor(
    { fields, joint }: JudgingCheck,
    private readonly judge: Judge,
    kind: Kind,
    records: Records,
  ) {
    this.fields = fields?.(kind) ?? kind.fields.map(({ field }) => field);
    this.isJoint = joint?.(kind) ?? false;
    this.#names = fields === undefined ? undefined : new Set(this.fields);
    const findAgain = (index: number) => {
      const record = records.at(index);
      return record === undefined ? [] : foundBy((tell) => judge(record, tell));
    };
    this.#found = new RowFindings(findAgain, rowPlaceOf(records));
  }

  see(record: DatasetRecord, index: number): void {
    this.judge(record, this.#tell);
    // Of most records most checks say nothing.
    if (this.#told.length === 0) return;
    this.#found.note(index, this.#told);
    this.#told = [];
  }

  /** Whether nothing is told of a record that has the fields of one cell. */
  isQuiet(record: DatasetRecord): boolean {
    this.judge(record, this.#tell);
    if (this.#told.length === 0) return true;
    this.#told = [];
    return false;
  }

  end(): Findings {
    return this.#found;
  }

  /** Whether it looks at any of these fields. */
  concerns(fields: readonly string[]): boolean {
    const names = this.#names;
    return names === undefined || fields.some((field) => names.has(field));
  }
}

/** A check of what records have in common. */
export class BegunGathering {
  constructor(
    private readonly gathering: Gathering,
    private readonly records: Records,
  ) {}

  get fields(): readonly string[] {
    return this.gathering.fields;
  }

  see(record: DatasetRecord, index: number): void {
    this.gathering.meet(record, index);
  }

  end(): Findings {
    return this.gathering.end(this.records);
  }
}
