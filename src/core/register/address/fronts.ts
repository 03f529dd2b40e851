import { memoise } from '../../../lib/text/index.js';
import { BARE, type BareRule, MARKED } from './bare-rules.js';
import { CUTTINGS } from './cuts.js';
import { LONGEST, type QueryReader } from './read-query.js';
import { isBareText, splitText } from './segments.js';

/** An address in two: what lies within a ward in front, and what names the ward. */
export interface Fronted {
  /** What the answer depends on of the first: the same for "Số 5, tổ 2" and "Số 317, tổ 12". */
  readonly kind: string;
  readonly rest: string;
}

/** What is known of a part that names no place. */
interface Front {
  readonly isBare: boolean;
  /** Whether its last words say all that they have to. */
  readonly isComplete: boolean;
}

/** Parts that are remembered; their numbers don't count. */
const MOST_PARTS = 20_000;

const DIGIT = /\d/g;

/** A code, brackets around one, a hyphen that names have as well: these are read with all that stands around them. */
const TOLD_APART = /\d{5}|[()[\]–—-]/;

/**
 * Parts addresses in two. House numbers, streets and hamlets are others in every address, wards are not: what an
 * address means is the same whatever such part stands in front of its ward, so it need not be thought about anew.
 */
export class FrontReader {
  constructor(private readonly reader: QueryReader) {}

  /** Takes an address; parts it, or gives undefined where no such part stands in front, or nothing behind. */
  part(text: string): Fronted | undefined {
    if (text.length > LONGEST) return undefined;
    let from = 0;
    let isBare = true;
    let last: Front | undefined;
    for (let comma = text.indexOf(','); comma !== -1; comma = text.indexOf(',', from)) {
      const part = text.slice(from, comma);
      const front = TOLD_APART.test(part) ? undefined : this.#frontOf(part.replace(DIGIT, '0'));
      if (front === undefined) break;
      isBare &&= front.isBare;
      last = front;
      from = comma + 1;
    }
    return last && { kind: `${isBare} ${last.isComplete}`, rest: text.slice(from) };
  }

  /** No name of a ward or a place above begins as these parts do and holds a digit: one digit stands for all. */
  readonly #frontOf = memoise((part): Front | undefined => {
    const parts = splitText(part);
    const isBare = isBareText(part);
    const ways = (isBare ? [...BARE, ...MARKED] : MARKED).flatMap((rule) =>
      this.#endsOf(parts, rule),
    );
    const [isComplete] = ways;
    const isSame = isComplete !== undefined && ways.every((end) => end === isComplete);
    return isSame ? { isBare, isComplete } : undefined;
  }, MOST_PARTS);

  /** Whether the last token is complete, in each way of cutting; undefined where there is a place among them. */
  #endsOf(parts: readonly string[], rule: BareRule): (boolean | undefined)[] {
    return CUTTINGS.map((cutting) => {
      const tokens = this.reader.tokensOf(parts, rule, { cutting, isName: false });
      const last = tokens.at(-1);
      const isFront = tokens.every(({ kind }) => kind !== 'place');
      return isFront && last !== undefined && last.kind !== 'place' ? last.isComplete : undefined;
    });
  }
}
