import type { CellFields, EvidenceField, ZerosRestored } from './evidence.js';

/** The columns that hold evidence, in one order: what they are about, and their headers. */
export interface EvidenceColumns {
  readonly fields: CellFields;
  readonly headers: readonly string[];
}

/** A column among whose codes some got their leading zeros back. */
export interface ZerosColumn {
  readonly field: EvidenceField;
  readonly header: string;
  /** How many different codes did. */
  readonly codes: number;
  /** The first of them: "634 → 00634". */
  readonly samples: readonly string[];
}

const SAMPLES = 5;

interface Counted extends Pick<ZerosColumn, 'field' | 'header'> {
  /** What stood there first, by the code that it is. */
  readonly codes: Map<string, string>;
}

/**
 * Counts the codes that got back leading zeros which a spreadsheet took away, by their columns. There are no more
 * such codes than a column has places for, so the memory is bounded however many rows pass.
 */
export class RestoredZeros {
  readonly #columns = new Map<string, Counted>();

  /** Takes the columns whose cells are read, in their order; gives what is to be told of their codes. */
  of({ fields, headers }: EvidenceColumns): ZerosRestored {
    return (index, from, to) => {
      const field = fields[index];
      if (field === undefined) return;
      const header = headers[index] ?? '';
      const key = `${field} ${header}`;
      const known = this.#columns.get(key) ?? { field, header, codes: new Map() };
      if (!known.codes.has(to)) known.codes.set(to, from);
      this.#columns.set(key, known);
    };
  }

  /** The columns with such codes, in the order in which they were met. */
  get columns(): ZerosColumn[] {
    return [...this.#columns.values()].map(({ field, header, codes }) => ({
      field,
      header,
      codes: codes.size,
      samples: [...codes].slice(0, SAMPLES).map(([to, from]) => `${from} → ${to}`),
    }));
  }
}
