/** The ways a flat cell becomes a value; each is one file in this folder. */
export const READER_NAMES = [
  'line',
  'text',
  'texts',
  'lines',
  'code',
  'coded-name',
  'number',
  'vocabulary',
  'vocabulary-list',
  'date',
  'time-limit',
  'amount',
  'decision',
  'objects',
] as const;

export type ReaderName = (typeof READER_NAMES)[number];
