import { countFindings } from '../../core/findings/index.js';
import { fillLoosely } from '../../lib/text/index.js';
import type { Paragraph } from '../blocks/block.js';
import { paragraph } from '../blocks/make.js';
import type { RuleCounts, Told } from '../told.js';
import type { Telling } from './telling.js';

/** How many findings the ignore list left out, and how many the baseline knows: nobody should take them for none. */
export function leftOutParagraphs(
  { words }: Pick<Telling, 'words'>,
  { ignored, known }: Pick<Told, 'ignored' | 'known'>,
): readonly Paragraph[] {
  return [
    ...counted(words.findings.ignored, countFindings(ignored).byCode),
    ...counted(words.findings.known, known),
  ];
}

function counted(words: string, byRule: RuleCounts): readonly Paragraph[] {
  const rules = Object.entries(byRule);
  if (rules.length === 0) return [];
  const count = rules.reduce((sum, [, number]) => sum + number, 0);
  const codes = rules.map(([rule, number]) => `${rule} ${number}`).join(' · ');
  return paragraph(fillLoosely(words, { count, codes }));
}
