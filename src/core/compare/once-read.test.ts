import { expect, test } from 'vitest';
import type { Json } from '../../lib/tables/index.js';
import { onceRead } from './once-read.js';

const same: readonly (readonly [string, Json, Json])[] = [
  ['a currency left out', [{ amount: 75_000 }], [{ amount: 75_000, currency: 'VND' }]],
  ['free in any currency', [{ amount: 0 }], [{ amount: 0, currency: 'VND' }]],
  ['a decision as it was given', { number: '1/QĐ-A', original: 'QĐ/1-A' }, { number: '1/QĐ-A' }],
  [
    'zeros in words about a time',
    { value: 5, unit: 'day', description: 'Không quá 05 ngày' },
    { value: 5, unit: 'day', description: 'không quá 5 ngày' },
  ],
  [
    'the same deep inside',
    [{ fees: [{ amount: 1 }] }],
    [{ fees: [{ amount: 1, currency: 'VND' }] }],
  ],
];

test.each(same)('%s is no difference', (_, a, b) => {
  expect(onceRead(a)).toEqual(onceRead(b));
});

const different: readonly (readonly [string, Json, Json])[] = [
  ['another currency', [{ amount: 5, currency: 'USD' }], [{ amount: 5 }]],
  ['another amount', [{ amount: 75_000 }], [{ amount: 75 }]],
  ['a number in words', [{ description: '75.0000' }], [{ amount: 75_000 }]],
  ['decisions without a number', { original: '1681' }, { original: '1682' }],
  [
    'another number in words',
    { value: 5, description: 'Không quá 10 ngày' },
    { value: 5, description: 'Không quá 1 ngày' },
  ],
];

test.each(different)('%s is one', (_, a, b) => {
  expect(onceRead(a)).not.toEqual(onceRead(b));
});
