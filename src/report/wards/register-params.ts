import type { Language } from '../../core/kinds/index.js';
import { readCitedWard } from '../../core/register/index.js';
import { fillLoosely, type Params, type ParamValue } from '../../lib/text/index.js';
import { wardWord } from './ward-words.js';
import { wardsWords } from './words/index.js';

/**
 * Parameters that come from the ward register have words of their own: `basis`, the clauses behind an
 * answer, `candidates`, wards with theirs, `extent`, what the law takes of a unit, `vintage`, a period, and
 * `writer` and `giver`, who writes a second code and who gives the official one.
 */
export function withRegisterWords(params: Params, lang: Language): Params {
  const { basis, candidates, extent, vintage, writer, giver } = params;
  const told = [basis, candidates, extent, vintage, writer, giver];
  if (told.every((param) => param === undefined)) return params;
  return {
    ...params,
    ...(typeof vintage === 'string' && { vintage: wardWord(vintage, lang) }),
    ...(typeof writer === 'string' && { writer: wardWord(writer, lang) }),
    ...(typeof giver === 'string' && { giver: wardWord(giver, lang) }),
    ...(basis !== undefined && { basis: citationText(basis, lang) }),
    ...(typeof candidates === 'object' && {
      candidates: candidates.map((candidate) => citedWardText(candidate, lang)),
    }),
    ...(typeof extent === 'string' && { extent: extentText(extent, lang) }),
  };
}

/** "00637 Phường Đại Mỗ (khoản 38 Điều 1 Nghị quyết 1656/NQ-UBTVQH15)". */
function citedWardText(candidate: string, lang: Language): string {
  const { ward, cited } = readCitedWard(candidate);
  return cited.length === 0 ? ward : `${ward} (${citationText(cited, lang)})`;
}

/** Each "1656/NQ-UBTVQH15 1 110", or the number alone; clauses of one article are told together. */
export function citationText(basis: ParamValue, lang: Language): string {
  const { law } = wardsWords(lang);
  const cited = typeof basis === 'object' ? basis : [String(basis)];
  const clauses = new Map<string, string[]>();
  for (const one of cited) {
    const [resolution = '', article, clause] = one.split(' ');
    const known = clauses.get(`${resolution} ${article ?? ''}`) ?? [];
    clauses.set(
      `${resolution} ${article ?? ''}`,
      clause === undefined ? known : [...known, clause],
    );
  }
  return [...clauses]
    .map(([place, numbers]) => {
      const [resolution = '', article = ''] = place.split(' ');
      if (numbers.length === 0) return fillLoosely(law.resolution, { resolution });
      return fillLoosely(law.clause, { resolution, article, clause: numbers });
    })
    .join('; ');
}

/** "partial part none": coverage, area, people. What is whole needs no more words. */
function extentText(extent: string, lang: Language): string {
  const { law } = wardsWords(lang);
  const [coverage = '', area = '', population = ''] = extent.split(' ');
  const word = (name: string) => wardWord(name, lang);
  if (area === 'all' && population === 'all') return word(coverage);
  return fillLoosely(law.extent, {
    coverage: word(coverage),
    area: word(area),
    population: word(population),
  });
}
