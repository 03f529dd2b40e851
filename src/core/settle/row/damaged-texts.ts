import type { EvidenceColumns } from './code-notes.js';
import type { DamageRead, EvidenceField } from './evidence.js';

/** A column some of whose texts were damaged before they came. */
export interface DamagedColumn {
  readonly field: EvidenceField;
  readonly header: string;
  /** How many different texts are read as what they were: "Thá»§ Äá»©c → Thủ Đức". */
  readonly restored: Samples;
  /** How many can't be brought back. */
  readonly lost: Samples;
}

/** Texts that were counted, and the first of them. */
export interface Samples {
  readonly texts: number;
  readonly samples: readonly string[];
}

const SAMPLES = 5;

/** Different texts that are counted one by one: the memory is bounded however many rows pass. */
const MOST_COUNTED = 20_000;

interface Counted extends Pick<DamagedColumn, 'field' | 'header'> {
  readonly restored: Set<string>;
  readonly lost: Set<string>;
}

/** Counts the texts of evidence that were damaged, by their columns: those that are read as what they were, and the others. */
export class DamagedTexts {
  readonly #columns = new Map<string, Counted>();

  /** Takes the columns whose cells are read, in their order; gives what is to be told of their texts. */
  of({ fields, headers }: EvidenceColumns): DamageRead {
    return (index, from, damage) => {
      const field = fields[index];
      if (field === undefined) return;
      const { restored, lost } = this.#column(field, headers[index] ?? '');
      if (damage.doubt === undefined) add(restored, `${from} → ${damage.text}`);
      else add(lost, from);
    };
  }

  /** The columns with such texts, in the order in which they were met. */
  get columns(): DamagedColumn[] {
    return [...this.#columns.values()].map(({ restored, lost, ...column }) => ({
      ...column,
      restored: samplesOf(restored),
      lost: samplesOf(lost),
    }));
  }

  #column(field: EvidenceField, header: string): Counted {
    const key = `${field} ${header}`;
    const known = this.#columns.get(key) ?? { field, header, restored: new Set(), lost: new Set() };
    this.#columns.set(key, known);
    return known;
  }
}

function add(texts: Set<string>, text: string): void {
  if (texts.size < MOST_COUNTED) texts.add(text);
}

function samplesOf(texts: ReadonlySet<string>): Samples {
  const samples = [...texts].slice(0, SAMPLES);
  return { texts: texts.size, samples: texts.size > SAMPLES ? [...samples, '…'] : samples };
}
