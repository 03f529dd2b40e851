import { stripDiacritics } from '../../../lib/text/index.js';
import {
  type Gazetteer,
  loadPlaceNames,
  makeGazetteer,
  type PlaceName,
  type Register,
  readPlaceName,
} from '../../register/index.js';
import type { Asked } from '../question/answers.js';

const gazetteers = new WeakMap<Register, Gazetteer>();

function gazetteerOf(register: Register): Gazetteer {
  const gazetteer = gazetteers.get(register) ?? makeGazetteer(register, loadPlaceNames());
  gazetteers.set(register, gazetteer);
  return gazetteer;
}

/** A name as somebody typed it, who may have left out all diacritics. */
export function placeNamed(text: string): PlaceName {
  return readPlaceName(text, text === stripDiacritics(text));
}

/** Codes of the provinces of today that a name or a code means, of whatever period; none for one that nobody knows. */
export function provincesToday(register: Register, text: string): ReadonlySet<string> {
  const named = gazetteerOf(register).provincesNamed(placeNamed(text));
  return new Set([...named].map(({ code, becomes }) => becomes ?? code));
}

/** The provinces of today that the rows of a question lie in, as they say themselves. */
export function provincesStated(
  register: Register,
  { question: { evidence } }: Pick<Asked, 'question'>,
): ReadonlySet<string> {
  const { province, provinceCode } = evidence;
  const stated = [province, provinceCode].flatMap((text) =>
    text === undefined ? [] : [...provincesToday(register, text)],
  );
  return new Set(stated);
}

/**
 * The same; where they say nothing, the provinces of the wards offered, unless a mere likeness offers them. None: an
 * answer may lie anywhere.
 */
export function provincesAsked(
  register: Register,
  asked: Pick<Asked, 'question' | 'outcome'>,
): ReadonlySet<string> {
  const stated = provincesStated(register, asked);
  const { candidates, doubt } = asked.outcome;
  if (stated.size > 0 || doubt === 'proposed') return stated;
  return new Set(candidates.map(({ unit }) => unit.province));
}
