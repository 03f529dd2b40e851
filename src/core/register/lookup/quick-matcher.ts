import { Memory } from '../../../lib/text/index.js';
import type { Fronted, FrontReader } from '../address/fronts.js';
import { isKnownWard } from '../address/other-wards.js';
import type { Asked, Match, Matcher } from './types.js';

/** Answers that are remembered: the wards of the country in several spellings. */
const MOST_ANSWERS = 40_000;

/**
 * Answers as another matcher does, but asks it once only about addresses that differ in what stands in front of the
 * ward: the ward, district and province of one are those of others, its house number is not.
 */
export class QuickMatcher implements Matcher {
  readonly #answers = new Memory<string, Match>(MOST_ANSWERS);

  constructor(
    private readonly matcher: Pick<Matcher, 'match'>,
    private readonly fronts: FrontReader,
  ) {}

  match(asked: Asked): Match {
    const fronted = asked.isAddress && !asked.isWard ? this.fronts.part(asked.text) : undefined;
    if (fronted === undefined) return this.matcher.match(asked);
    const key = keyOf(asked, fronted);
    const before = this.#answers.get(key);
    if (before !== undefined) return before;
    const made = this.matcher.match(asked);
    // A street's name that ends an address's front may be the ward where nothing else is.
    if (isKnownWard(made.query)) this.#answers.set(key, made);
    return made;
  }

  placesIn(address: string): string {
    return this.fronts.part(address)?.rest ?? address;
  }
}

/** All of a question that its answer depends on. */
function keyOf(
  { code = '', district = '', province = '', proposes = true }: Asked,
  { kind, rest }: Fronted,
): string {
  return `${proposes} ${kind}\n${code}\n${district}\n${province}\n${rest}`;
}
