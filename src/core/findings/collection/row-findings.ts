import type { Place } from '../../../lib/tables/index.js';
import type { FindingCode } from '../catalogue.js';
import type { Finding } from '../finding.js';
import { type Findings, type Head, HeadCounts, type IsWanted, MadeFindings } from './findings.js';
import { NumberList } from './number-list.js';

/** Gives again what was found in a row, by its index: the same however often it is asked. */
export type FindAgain = (row: number) => readonly Finding[];

/**
 * What was found row by row. Kept are the indexes of the rows; the findings are made anew when they are read, for a list
 * of 100,000 rows may have ten of them a row, and a finding with its place and texts takes 500 bytes.
 */
export class RowFindings extends MadeFindings {
  readonly #rows = new NumberList();
  readonly #rowsOf = new Map<FindingCode, NumberList>();
  readonly #counts = new HeadCounts();

  /** `placeAgain`: where a row stands, if all that is found in it stands there. */
  constructor(
    private readonly findAgain: FindAgain,
    private readonly placeAgain?: (row: number) => Place,
  ) {
    super();
  }

  /** Notes what was found in a row, at once or in parts; rows come in their order. */
  note(row: number, findings: readonly Pick<Finding, 'code' | 'severity'>[]): void {
    if (findings.length === 0) return;
    this.#rows.pushOnce(row);
    for (const found of findings) {
      this.#counts.add(found);
      this.#rowsWith(found.code).pushOnce(row);
    }
  }

  *[Symbol.iterator](): Iterator<Finding> {
    for (const row of this.#rows) yield* this.findAgain(row);
  }

  get heads(): readonly Head[] {
    return this.#counts.heads;
  }

  ofCode(code: FindingCode): Findings {
    const rows = this.#rowsOf.get(code);
    const heads = this.heads.filter((head) => head.code === code);
    return rows === undefined ? [] : new OfOneCode(heads, code, rows, this.findAgain);
  }

  override *places(isWanted: IsWanted): Iterable<Place> {
    const { placeAgain } = this;
    if (placeAgain === undefined) yield* super.places(isWanted);
    else
      for (const [code, rows] of this.#rowsOf)
        if (isWanted(code)) for (const row of rows) yield placeAgain(row);
  }

  #rowsWith(code: FindingCode): NumberList {
    const known = this.#rowsOf.get(code);
    if (known !== undefined) return known;
    const rows = new NumberList();
    this.#rowsOf.set(code, rows);
    return rows;
  }
}

class OfOneCode extends MadeFindings {
  constructor(
    readonly heads: readonly Head[],
    private readonly code: FindingCode,
    private readonly rows: Iterable<number>,
    private readonly findAgain: FindAgain,
  ) {
    super();
  }

  *[Symbol.iterator](): Iterator<Finding> {
    for (const row of this.rows)
      for (const found of this.findAgain(row)) if (found.code === this.code) yield found;
  }

  ofCode(code: FindingCode): Findings {
    return code === this.code ? this : [];
  }
}
