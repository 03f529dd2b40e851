/**
 * Everything that a difference can mean for the people who run a portal, in the order in which it
 * is told. What a field's difference means by itself is declared in its kind's `columns.json`.
 */
export const CONSEQUENCES = [
  'new',
  'missing',
  'repealed',
  'effective-in-future',
  'key-changed',
  'renamed',
  'type-changed',
  'level-transferred',
  'authority-changed',
  'field-moved',
  'subjects-changed',
  'status-changed',
  'action-changed',
  'validity-changed',
  'time-reduced',
  'time-extended',
  'time-changed',
  'fee-changed',
  'online-level-changed',
  'channels-changed',
  'reception-changed',
  'steps-changed',
  'documents-changed',
  'requirements-changed',
  'results-changed',
  'legal-basis-changed',
  'decision-changed',
  'field-changed',
  'typographic-only',
] as const;

export type Consequence = (typeof CONSEQUENCES)[number];

/** Each consequence once, in the order of `CONSEQUENCES`. */
export function inOrder(consequences: Iterable<Consequence>): Consequence[] {
  const present = new Set(consequences);
  return CONSEQUENCES.filter((name) => present.has(name));
}
