import { expect, test } from 'vitest';
import type { Kind } from '../kind.js';
import { kindNames, loadKind } from './load.js';
import { verify } from './verify.js';

const kind = loadKind('procedures');

/** The kind with its first field's declaration changed, as a file that nobody compiled may say it. */
function misspelt(change: object): Kind {
  const [first, ...others] = kind.fields;
  return { ...kind, fields: [{ ...first, ...change }, ...others] } as Kind;
}

test.each(kindNames())('all that %s names is there', (name) => {
  expect(() => loadKind(name)).not.toThrow();
});

test.each<[string, Kind, string, string]>([
  ['a reader', misspelt({ reads: 'vocabularly' }), 'no reader vocabularly', 'vocabulary'],
  ['a repair', misspelt({ repairs: ['tidy-spaces'] }), 'no repair tidy-spaces', 'tidy-space'],
  ['a consequence', misspelt({ consequence: 'fee-change' }), 'no consequence', 'fee-changed'],
  ['a vocabulary', misspelt({ vocabulary: 'level' }), 'no vocabulary level', 'levels'],
  ['a field', { ...kind, key: ['codes'] }, 'no field codes', 'code'],
  ['a check', { ...kind, checks: ['code-shaep'] } as unknown as Kind, 'no check', 'code-shape'],
  ['a part', misspelt({ parts: {}, identity: ['name'] }), 'no part name', ''],
])('%s that is misspelt is refused with the nearest names', (_, wrong, reason, nearest) => {
  const refused = expect.objectContaining({
    code: 'kind-invalid',
    params: expect.objectContaining({
      reason: expect.stringContaining(reason),
      closest: nearest === '' ? [] : expect.arrayContaining([nearest]),
    }),
  });
  expect(() => verify(wrong)).toThrow(refused);
});
