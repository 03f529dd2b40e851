import type { FieldChange } from '../../../core/compare/index.js';
import type { Language } from '../../../core/kinds/index.js';
import { reportWords } from '../../../report/index.js';
import { diffWords } from './words/index.js';

/** What the change of a field means, and which way it went: `fee changed: lowered`. */
export function meaningOf(
  { consequence, direction }: Pick<FieldChange, 'consequence' | 'direction'>,
  lang: Language,
): string {
  const meaning = reportWords(lang).consequences[consequence];
  return direction === undefined ? meaning : `${meaning}: ${diffWords(lang).directions[direction]}`;
}
