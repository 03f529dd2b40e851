import type { RecordBatch } from '../../../lib/tables/index.js';
import type { LookUp } from '../row/look-up.js';
import { ByteIndex, hashOf, NOT_FOUND } from './byte-index.js';
import { type CellDialect, codeOf, NO_CODE, RowKey, textsOf } from './row-cells.js';

/** All numbers of five digits. */
const CODES = 100_000;

/** Remembers what was found for records that say the same: no string is made of what is looked up again. */
export class Remembered {
  readonly #index = new ByteIndex();
  readonly #key: RowKey;
  /** Numbers by the number of a ward code, where codes are all there is. */
  readonly #byCode = new Int32Array(CODES).fill(NOT_FOUND);

  /** `find`: takes the texts of a record that is new; gives its number, of at least 0 when it may be remembered. */
  constructor(
    private readonly options: CellDialect & { readonly lookUp: LookUp },
    private readonly find: (texts: readonly string[]) => number,
  ) {
    this.#key = new RowKey(options.lookUp.cells);
  }

  /** The number that the texts of a record are given; negative ones are not remembered but with a code. */
  numberOf(batch: RecordBatch, record: number): number {
    const code = codeOf(batch, record);
    if (code !== NO_CODE) {
      const known = this.#byCode[code] ?? NOT_FOUND;
      if (known !== NOT_FOUND) return known;
      const number = this.find(textsOf(batch, record, this.options));
      this.#byCode[code] = number;
      return number;
    }
    const key = this.#key;
    if (!key.read(batch, record)) return this.find(textsOf(batch, record, this.options));
    const hash = hashOf(key.bytes, key.start, key.end);
    const known = this.#index.find(key.bytes, key.start, key.end, hash);
    if (known !== NOT_FOUND) return known;
    const texts = textsOf(batch, record, this.options);
    const number = this.find(texts);
    if (number >= 0 && this.options.lookUp.suffices(texts))
      this.#index.add(key.bytes, key.start, key.end, hash, number);
    return number;
  }

  /** Forgets everything. */
  clear(): void {
    this.#index.clear();
    this.#byCode.fill(NOT_FOUND);
  }
}
