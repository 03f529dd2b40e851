import { type SecondCode, secondCodeOf } from '../../register/index.js';
import type { Evidence, Outcome } from '../types.js';
import type { CellFields, CodeRead, EvidenceField } from './evidence.js';

/** The columns that hold evidence, in one order: what they are about, and their headers. */
export interface EvidenceColumns {
  readonly fields: CellFields;
  readonly headers: readonly string[];
}

/** What was done to read codes: only lost zeros put back, or something taken off them. */
export type CodeNote = 'zeros' | 'wrapped';

/** A column among whose codes some were read otherwise than they stand there. */
export interface CodeNoteColumn {
  readonly note: CodeNote;
  readonly field: EvidenceField;
  readonly header: string;
  /** How many different codes were. */
  readonly codes: number;
  /** The first of them: "634 → 00634". */
  readonly samples: readonly string[];
}

/** A second code by which a row was settled, its unit's name beside it. */
export interface SecondCodeNote {
  readonly header: string;
  readonly second: SecondCode;
}

const SAMPLES = 5;

interface Counted extends Pick<CodeNoteColumn, 'note' | 'field' | 'header'> {
  /** What stood there first, by the code that it is. */
  readonly codes: Map<string, string>;
}

/**
 * Counts the codes that were read otherwise than they stand there, by their columns. There are no more such codes
 * than a column has places for, so the memory is bounded however many rows pass.
 */
export class CodeNotes {
  readonly #columns = new Map<string, Counted>();
  readonly #seconds = new Map<string, SecondCodeNote>();

  /** Takes the columns whose cells are read, in their order; gives what is to be told of their codes. */
  of({ fields, headers }: EvidenceColumns): CodeRead {
    return (index, from, { code, how }) => {
      const field = fields[index];
      if (field === undefined || how.length === 0) return;
      const note = how.length === 1 && how[0] === 'zeros' ? 'zeros' : 'wrapped';
      const header = headers[index] ?? '';
      const key = `${note} ${field} ${header}`;
      const known = this.#columns.get(key) ?? { note, field, header, codes: new Map() };
      if (!known.codes.has(code)) known.codes.set(code, from);
      this.#columns.set(key, known);
    };
  }

  /** Takes the columns; gives what is to be told what a row says and came to. */
  secondOf({ fields, headers }: EvidenceColumns): (evidence: Evidence, outcome: Outcome) => void {
    const header = headers[fields.indexOf('wardCode')] ?? '';
    return ({ code }, { own, ward }) => {
      const unit = ward && (own ?? ward.unit);
      const second = unit && secondCodeOf(code, unit);
      if (second !== undefined) this.#seconds.set(`${header} ${second.code}`, { header, second });
    };
  }

  /** The second codes by which rows were settled, in the order in which they were met. */
  get seconds(): SecondCodeNote[] {
    return [...this.#seconds.values()];
  }

  /** The columns with such codes, in the order in which they were met. */
  get columns(): CodeNoteColumn[] {
    return [...this.#columns.values()].map(({ codes, ...column }) => ({
      ...column,
      codes: codes.size,
      samples: [...codes].slice(0, SAMPLES).map(([to, from]) => `${from} → ${to}`),
    }));
  }
}
