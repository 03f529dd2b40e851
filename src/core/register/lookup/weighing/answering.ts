import { Memory } from '../../../../lib/text/index.js';
import { isKnownWard, otherWards, saysMore, wardsAtEnds } from '../../address/other-wards.js';
import type { QueryReader } from '../../address/read-query.js';
import { isCommuneType } from '../../address/roles.js';
import { answerToBoth } from '../../address/several-addresses.js';
import type { Indexes } from '../names/finder.js';
import { keyOf, placeKey, type Search, type Tried } from '../names/search.js';
import {
  type Asked,
  type Candidate,
  type Match,
  type Matcher,
  NO_MATCH,
  type WardQuery,
} from '../types.js';
import { certainOne, isSure } from './certain.js';
import type { Found } from './found.js';
import { isAgainst, isFirm } from './levels.js';
import { isNearer } from './order.js';

/** What questions are answered by. */
export interface AnsweringTools {
  readonly reader: QueryReader;
  readonly search: Search;
  readonly indexes: Indexes;
}

/** Answers that are remembered. */
const MOST_ANSWERS = 20_000;

/** Questions whose reading is remembered: some of a table's rows are looked at before all of them pass. */
const MOST_READINGS = 8_000;

/** Answers by the way of reading that fits best, and by what it leaves out. */
export class Answering implements Pick<Matcher, 'match'> {
  readonly #answers = new Memory<string, Match>(MOST_ANSWERS);
  readonly #readings = new Memory<string, { readonly best: Tried | undefined }>(MOST_READINGS);

  constructor(private readonly tools: AnsweringTools) {}

  match(asked: Asked): Match {
    const last = this.#answerLast(asked);
    const { earlier } = last.query;
    if (earlier === undefined) return last;
    const { isAddress = false } = asked;
    return answerToBoth(last, this.match({ text: earlier, isAddress }));
  }

  #answerLast(asked: Asked): Match {
    const best = this.#readingOf(asked);
    if (best === undefined) return NO_MATCH;
    const key = answerKey(asked, best.query);
    const before = this.#answers.get(key);
    if (before !== undefined) return before;
    const made = this.#weigh(asked, best);
    this.#answers.set(key, made);
    return made;
  }

  #readingOf(asked: Asked): Tried | undefined {
    const key = readingKey(asked);
    const before = this.#readings.get(key);
    if (before !== undefined) return before.best;
    const best = this.#bestReading(asked);
    this.#readings.set(key, { best });
    return best;
  }

  #weigh(asked: Asked, { query, nearest, lost, withSimilar }: Tried): Match {
    const { search, indexes } = this.tools;
    const isVain = asked.proposes !== false && isContradicted(nearest);
    const atEnds = asked.isWard ? [] : wardsAtEnds(query, search);
    const found = isVain && atEnds.length === 0 ? withSimilar() : nearest;
    const sure = lost.length > 0 || atEnds.length > 0 ? undefined : certainOne(found, query);
    const others = otherWards(query, sure, search);
    const isTorn = atEnds.length + others.length > 0 || saysMore(query, indexes);
    const isWard = canOnlyBeWard(asked, query, sure === undefined ? found : [sure], indexes);
    const certain = !isTorn && isWard ? sure : undefined;
    const all = new Map([...atEnds, ...found, ...others].map((one) => [one.unit, one]));
    const candidates = [...all.values()].map((one) => candidateOf(one, one === certain));
    const districts = districtsMeant(query, indexes);
    return { query, candidates, isTorn, lost, isWard, districts };
  }

  /** Reads a question in one way after the other until something fits; gives the way that fits best. */
  #bestReading(asked: Asked): Tried | undefined {
    const { reader, search } = this.tools;
    let best: Tried | undefined;
    for (const ways of reader.readingsOf(asked)) {
      for (const query of ways) {
        const tried = search.try(query);
        if (best === undefined || isNearer(tried.nearest[0], best.nearest[0])) best = tried;
        if (tried.nearest.some(({ reasons }) => isFirm(reasons))) break;
      }
      // What only sounds like a part's words may be another part's name under the next rule.
      if (best?.nearest.some(isSure)) break;
    }
    return best;
  }
}

/** All that the reading of a question depends on. */
function readingKey({ text, code, district, province, isWard, isAddress }: Asked): string {
  return `${isWard} ${isAddress}\n${code ?? ''}\n${district ?? ''}\n${province ?? ''}\n${text}`;
}

/** All that the answer to a question depends on once it was read. */
function answerKey({ isWard, isAddress, proposes }: Asked, query: WardQuery): string {
  const { wardIs, rivals, otherDistricts, otherProvinces, tails, earlier = '' } = query;
  const others = [rivals, otherDistricts, otherProvinces].map((some) =>
    some.map(placeKey).join('\n'),
  );
  const ends = isKnownWard(query) ? '' : tails.join('\n');
  const how = `${isWard} ${isAddress} ${proposes} ${wardIs}`;
  return [how, keyOf(query), ...others, earlier, ends].join('\n\n');
}

/** The districts that a question states; that of an address without a ward may stand where the ward does. */
function districtsMeant(query: WardQuery, { gazetteer }: Indexes): ReadonlySet<string> {
  const { ward, district = ward, province } = query;
  if (district === undefined || isCommuneType(district.type)) return new Set();
  if (province === undefined) return gazetteer.districtsNamed(district);
  return gazetteer.districtsIn(district, gazetteer.provincesNamed(province));
}

/** Whether what was found is what the text says it is: a ward, no street, and no district that bears its name. */
function canOnlyBeWard(
  { isAddress, isWard }: Asked,
  query: WardQuery,
  found: readonly Found[],
  { upper, isOfToday }: Indexes,
): boolean {
  const { wardIs } = query;
  if (isAddress && (wardIs === 'open' || (wardIs === 'alone' && !isOfToday))) return false;
  return isWard === true || !found.some((one) => upper.fitAsWell(query, one));
}

function isContradicted(found: readonly Found[]): boolean {
  return found.every(({ reasons }) => reasons.some(isAgainst));
}

function candidateOf({ unit, level, reasons, former }: Found, certain: boolean): Candidate {
  return { unit, level, reasons, certain, ...(former && { former }) };
}
