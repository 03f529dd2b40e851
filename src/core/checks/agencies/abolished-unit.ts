import { composeText, foldText } from '../../../lib/text/index.js';

/**
 * Words for the units that ended on 1 July 2025: the district level (huyện, quận, thị xã, thành phố
 * thuộc tỉnh) and the townships (thị trấn). Whole words of folded text, so that `quân khu` is no
 * `quận`, and `đô thị xã` (urban affairs of a commune) is no `thị xã`.
 */
const WORD =
  /(?<!\p{L})(?:huyện|quận|(?<!(?:đô|siêu|thành|tiếp) )thị (?:xã|trấn)|thành phố (?:trực )?thuộc tỉnh)(?!\p{L})/u;

/** Names that hold such a word without naming such a unit. */
const PROPER_NAMES = /bà huyện thanh quan/gu;

/** A city by its name: what follows "thành phố" or "TP." when it begins with a capital. */
const CITY = /(?<!\p{L})(?:[Tt]hành [Pp]hố |T[Pp]\.? ?)(?=\p{Lu})/gu;
const CAPITALISED = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)*/u;

/** What may follow "thành phố" with a capital and is no city under a province. */
const NO_SUCH_CITY = /^(?:trực thuộc|thuộc|trung ương|thông minh|hcm)(?!\p{L})/u;

/**
 * The abolished unit that an agency's name mentions; undefined when there is none. `cities` are the
 * folded names, without "thành phố", of the provinces and cities that exist; every other city that is named
 * was one under a province.
 */
export function abolishedUnit(agency: string, cities: ReadonlySet<string>): string | undefined {
  const [word] = WORD.exec(foldText(agency).replace(PROPER_NAMES, '')) ?? [];
  return word ?? abolishedCity(composeText(agency), cities);
}

function abolishedCity(agency: string, cities: ReadonlySet<string>): string | undefined {
  if (cities.size === 0 || agency === agency.toUpperCase()) return undefined;
  for (const { index, 0: intro } of agency.matchAll(CITY)) {
    const name = agency.slice(index + intro.length);
    const folded = foldText(name);
    if (NO_SUCH_CITY.test(folded) || beginsWithAny(folded, cities)) continue;
    return `thành phố ${CAPITALISED.exec(name)?.[0] ?? name}`;
  }
  return undefined;
}

function beginsWithAny(text: string, cities: ReadonlySet<string>): boolean {
  return [...cities].some(
    (city) => text.startsWith(city) && !/^\p{L}/u.test(text.slice(city.length)),
  );
}
