import type { RepairContext } from '../repairs/repair.js';
import { splitByVocabulary } from '../values/vocabulary-list.js';
import type { Vocabulary } from '../vocabulary.js';
import type { Reader } from './reader.js';
import { isStrings } from './strings.js';

/** One value of a vocabulary, written as its label; an unknown text stays as it is. */
export const vocabulary: Reader = {
  read: (text, context) => vocabularyOf(context)?.match(text)?.value ?? text,
  plain: (value, context) => (typeof value === 'string' ? labelOf(value, context) : undefined),
};

/** A list of values of a vocabulary; what is unknown stays in the list as text. */
export const vocabularyList: Reader = {
  read: (text, context) => {
    const known = vocabularyOf(context);
    const stretches = known === undefined ? text.split('\n') : splitByVocabulary(text, known);
    const values = stretches.map((stretch) =>
      typeof stretch === 'string' ? stretch : stretch.value,
    );
    return [...new Set(values)];
  },
  plain: (value, context) =>
    isStrings(value) ? value.map((item) => labelOf(item, context)).join('\n') : undefined,
};

function labelOf(value: string, context: RepairContext): string {
  return vocabularyOf(context)?.entry(value)?.label.vi ?? value;
}

/** The vocabulary of the field or part that is being read; undefined when it has none. */
export function vocabularyOf({ kind, part }: RepairContext): Vocabulary | undefined {
  return part.vocabulary === undefined ? undefined : kind.vocabularies.get(part.vocabulary);
}
