/** What rows are counted as, in the order in which they are told. */
export const ACCOUNT_PARTS = [
  'title',
  'header',
  'section',
  'data',
  'continuation',
  'repeatedHeader',
  'total',
  'signature',
  'blank',
  'hidden',
  'copied',
  'setAside',
  'notUnderstood',
] as const;

export type AccountPart = (typeof ACCOUNT_PARTS)[number];
