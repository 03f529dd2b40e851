import type { Shape } from '../../../report/index.js';

const ITEM = { places: ['item'], each: {} } as const satisfies Shape;

const DETAIL = {
  places: ['label', 'change', 'meaning'],
  each: { item: ITEM },
} as const satisfies Shape;

const CHANGE = {
  places: ['code', 'oldCode', 'name', 'state', 'decision'],
  each: { detail: DETAIL },
} as const satisfies Shape;

const CONSEQUENCE = {
  places: ['consequence', 'changes'],
  each: { change: CHANGE },
} as const satisfies Shape;

const FIELD = {
  places: ['field', 'number', 'inField'],
  each: { consequence: CONSEQUENCE },
} as const satisfies Shape;

/** What the template of the notice may name: its fields, in each what changes mean, in each of these the changes, and in those what changed. */
export const NOTICE = {
  places: [
    'kind',
    'old',
    'oldRevision',
    'oldDecisions',
    'new',
    'newRevision',
    'newDecisions',
    'total',
    'added',
    'changed',
    'repealed',
    'missing',
    'rewritten',
    'known',
    'ignored',
    'caveats',
  ],
  each: { field: FIELD },
} as const satisfies Shape;
