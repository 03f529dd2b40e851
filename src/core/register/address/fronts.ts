import { memoise } from '../../../lib/text/index.js';
import { looseKey } from '../units/name-keys.js';
import { BARE, type BareRule, MARKED } from './bare-rules.js';
import { CUTTINGS } from './cuts.js';
import { LONGEST, type QueryReader } from './read-query.js';
import { isBareText, splitText } from './segments.js';
import { saysType, type Token } from './tokens.js';

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

/** Of parts whose numbers may be those of a name: each is read by itself. */
const OF_ITS_OWN = Symbol();

/** Parts that are remembered; their numbers don't count. */
const MOST_PARTS = 20_000;

const DIGIT = /\d/g;

/** A code in front, brackets, a hyphen that names have as well: these are read with all that stands around them. */
const TOLD_APART = /^\s*\d{5}|[()[\]–—-]/;

/** A number like the one of a code, and what tells of a code further back: which of them is one is told by the whole. */
const LONG_NUMBER = /\d{5}/;
const BRACKET = /[([]/;

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
      const front = TOLD_APART.test(part) ? undefined : this.#frontOf(part);
      if (front === undefined) break;
      isBare &&= front.isBare;
      last = front;
      from = comma + 1;
    }
    const rest = text.slice(from);
    if (last === undefined || (BRACKET.test(rest) && LONG_NUMBER.test(text))) return undefined;
    return { kind: `${isBare} ${last.isComplete}`, rest };
  }

  /** One digit stands for all: but for the names that hold one, none makes a name of what is none. */
  #frontOf(part: string): Front | undefined {
    const read = this.#byShape(part.replace(DIGIT, '0'));
    return read === OF_ITS_OWN ? this.#read(part) : read;
  }

  /** What is known of all parts that differ in their digits alone. */
  readonly #byShape = memoise(
    (shape) => (this.#mayBeNamed(shape) ? OF_ITS_OWN : this.#read(shape)),
    MOST_PARTS,
  );

  /** Whether a name that holds a number stands in such a part, whatever its number: "Số 0 đường 00". */
  #mayBeNamed(shape: string): boolean {
    this.#named ??= this.reader.names.numbered.map((name) => looseKey(name.replace(DIGIT, '0')));
    const key = looseKey(shape);
    return this.#named.some((name) => key.includes(name));
  }

  #named: readonly string[] | undefined;

  readonly #read = memoise((part): Front | undefined => {
    const parts = splitText(part);
    const isBare = isBareText(part);
    // "Phường Đại Mỗ", however else it may be read: wards are a table's most different parts, and each took 40 µs here.
    if (parts.length === 1 && saysType(parts[0] ?? '', isBare)) return undefined;
    let isComplete: boolean | undefined;
    for (const rule of isBare ? [...BARE, ...MARKED] : MARKED) {
      for (const end of this.#endsOf(parts, rule)) {
        isComplete ??= end;
        if (end === undefined || end !== isComplete) return undefined;
      }
    }
    return isComplete === undefined ? undefined : { isBare, isComplete };
  }, MOST_PARTS);

  /** Whether the last token is complete, in each way of cutting; undefined where there is a place among them. */
  #endsOf(parts: readonly string[], rule: BareRule): (boolean | undefined)[] {
    const tokens = this.reader.tokensOf(parts, rule);
    return CUTTINGS.map((cutting) => endOf(tokens[cutting]));
  }
}

function endOf(tokens: readonly Token[]): boolean | undefined {
  const last = tokens.at(-1);
  if (last === undefined || last.kind === 'place') return undefined;
  return tokens.every(({ kind }) => kind !== 'place') ? last.isComplete : undefined;
}
