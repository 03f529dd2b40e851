import { labelsIn, splitByVocabulary } from '../values/vocabulary-list.js';
import type { RepairContext } from './repair.js';

/** `Tỉnh` → `Cấp tỉnh`: the vocabulary's label in place of another spelling of it. */
export function matchVocabulary(text: string, { kind, part }: RepairContext): string {
  const vocabulary =
    part.vocabulary === undefined ? undefined : kind.vocabularies.get(part.vocabulary);
  if (vocabulary === undefined || text === '') return text;
  // What our own exports hold is right already.
  if (text.split('\n').every((line) => vocabulary.entry(line) !== undefined)) return text;
  if (part.reads === 'vocabulary') return vocabulary.match(text)?.label.vi ?? text;
  return labelsIn(splitByVocabulary(text, vocabulary)) ?? text;
}
