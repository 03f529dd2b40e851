import { code } from './code.js';
import type { ReaderName } from './names.js';
import { objects } from './objects.js';
import type { Reader } from './reader.js';
import { lines, number, text, texts } from './strings.js';
import { amount, decision, timeLimit } from './structured.js';
import { vocabulary, vocabularyList } from './vocabulary.js';

export const readers = {
  line: text,
  text,
  texts,
  lines,
  code,
  'coded-name': code,
  number,
  vocabulary,
  'vocabulary-list': vocabularyList,
  // Repairs have brought dates to ISO form; what isn't one is for the schema to name.
  date: text,
  'time-limit': timeLimit,
  amount,
  decision,
  objects,
} as const satisfies Record<ReaderName, Reader>;
