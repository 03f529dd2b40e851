import type { Gazetteer } from '../lookup/places/gazetteer.js';
import { type Candidate, type Match, NO_MATCH, type PlaceName } from '../lookup/types.js';
import { isSure } from '../lookup/weighing/certain.js';
import { isCommuneType } from './roles.js';

/**
 * Takes the parts of a text and the one that was read as its commune; gives the address that stands in front
 * of the commune's own ("thường trú: xã A, huyện B; tạm trú: phường C, …"), undefined when there is none. An
 * address goes on to ever larger places: what stands behind a district or province begins another.
 */
export function earlierAddress(
  parts: readonly PlaceName[],
  ward: PlaceName | undefined,
  gazetteer: Gazetteer,
): string | undefined {
  const own = ward === undefined ? -1 : parts.indexOf(ward);
  const firstCommune = parts.findIndex(({ type }) => isCommuneType(type));
  for (let at = own - 1; at > 0; at -= 1) {
    const part = parts[at];
    if (part === undefined || !isUpper(part, firstCommune !== -1 && firstCommune < at, gazetteer))
      continue;
    const earlier = parts.slice(0, at + 1);
    return earlier.map(({ text }) => text).join(', ');
  }
  return undefined;
}

/** House numbers are no codes of provinces. */
const DIGIT = /\d/;

/** Behind a commune a district ends an address as well; "Quận 1, phường Bến Nghé" is a single one. */
function isUpper(part: PlaceName, isBehindCommune: boolean, gazetteer: Gazetteer): boolean {
  if (isCommuneType(part.type) || (part.type === undefined && DIGIT.test(part.text))) return false;
  if (gazetteer.provincesNamed(part).size > 0) return true;
  return isBehindCommune && gazetteer.districtsNamed(part).size > 0;
}

/**
 * Takes the answer to a text's last address and to the one before it; gives the answer to both: certain only
 * where they mean the same commune.
 */
export function answerToBoth(last: Match, earlier: Match): Match {
  if (!isAddress(earlier)) return last;
  const [one, other] = [certainUnit(last), certainUnit(earlier)];
  if (one !== undefined && one === other) return last;
  const units = new Set(last.candidates.map(({ unit }) => unit));
  const others = earlier.candidates.filter(({ unit }) => !units.has(unit));
  const all = [...last.candidates, ...others].map((found) => ({ ...found, certain: false }));
  const sureFirst = [...all.filter(isSure), ...all.filter((found) => !isSure(found))];
  // No one commune is asked for: what one of the two was read as doesn't stand for the text.
  return {
    ...NO_MATCH,
    query: { ...NO_MATCH.query, isBare: last.query.isBare },
    candidates: sureFirst,
    isTorn: true,
  };
}

/** Whether a text is about a commune: it says so, and where it lies, or one is called so. */
function isAddress({ query: { ward, district, province }, candidates }: Match): boolean {
  const isStated = isCommuneType(ward?.type) && (province ?? district?.type) !== undefined;
  return isStated || candidates.some(isSure);
}

function certainUnit({ candidates }: Match): Candidate['unit'] | undefined {
  return candidates.find(({ certain }) => certain)?.unit;
}
