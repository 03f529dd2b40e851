import { countFindings, FINDING_CODES, type Finding } from '../../core/findings/index.js';
import { fill } from '../../lib/text/index.js';
import { type Lines, type Page, paragraph } from './page.js';

/** How many findings the ignore list left out, by code: nobody should take them for none. */
export function ignoredCounts(page: Page, ignored: readonly Finding[] = []): Lines {
  if (ignored.length === 0) return [];
  const { byCode } = countFindings(ignored);
  const codes = FINDING_CODES.filter((code) => code in byCode)
    .map((code) => `${code} ${byCode[code]}`)
    .join(' · ');
  return paragraph(page, fill(page.words.findings.ignored, { count: ignored.length, codes }));
}
