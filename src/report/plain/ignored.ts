import { countFindings, FINDING_CODES, type Finding } from '../../core/findings/index.js';
import { fill } from '../../lib/text/index.js';
import type { Paragraph } from '../blocks/block.js';
import { paragraph } from '../blocks/make.js';
import type { Telling } from './telling.js';

/** How many findings the ignore list left out, by code: nobody should take them for none. */
export function ignoredParagraphs(
  { words }: Pick<Telling, 'words'>,
  ignored: readonly Finding[],
): readonly Paragraph[] {
  if (ignored.length === 0) return [];
  const { byCode } = countFindings(ignored);
  const codes = FINDING_CODES.filter((code) => code in byCode)
    .map((code) => `${code} ${byCode[code]}`)
    .join(' · ');
  return paragraph(fill(words.findings.ignored, { count: ignored.length, codes }));
}
