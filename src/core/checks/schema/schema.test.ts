import { expect, test } from 'vitest';
import { KIND, kindWith, recordsOf, run } from '../../../../test/support/datasets/checks.js';
import { ruleOf } from './rules.js';
import { schema } from './schema.js';

const OK = { code: '1.000001', name: 'Cấp' };

test('a record that holds gives nothing', async () => {
  expect(await run(schema, recordsOf([OK]))).toEqual([]);
});

test('an empty required cell is found in its column', async () => {
  expect(await run(schema, recordsOf([OK, { code: '1.000002' }]))).toMatchObject([
    {
      code: 'required-missing',
      field: 'name',
      key: '1.000002',
      place: { row: 3, column: 'Tên', cell: 'B3' },
    },
  ]);
});

test('a required column that is not there at all is no news of every row', async () => {
  expect(await run(schema, recordsOf([{ code: '1.000001' }, { code: '1.000002' }]))).toEqual([]);
});

test('an unknown value of a vocabulary is found with the nearest ones, item by item', async () => {
  const kind = kindWith({
    levels: { type: 'array', items: { type: 'string', vocabulary: 'levels' } },
  });
  const records = recordsOf([{ ...OK, levels: ['province', 'Cấp tỉn'] }]);
  expect(await run(schema, records, { kind })).toMatchObject([
    {
      code: 'vocabulary-unknown',
      value: 'Cấp tỉn',
      params: { closest: ['Cấp tỉnh'] },
      place: { column: 'Cấp thực hiện' },
    },
  ]);
});

test('a broken rule names the rule and the part, positions counted from 1', async () => {
  const items = {
    type: 'object',
    properties: { times: { type: 'array', items: { type: 'number', minimum: 0 } } },
  };
  const kind = kindWith({ channels: { type: 'array', items } });
  const records = recordsOf([{ ...OK, channels: [{ times: [1] }, { times: [1, 2, -3] }] }]);
  expect(await run(schema, records, { kind })).toMatchObject([
    {
      code: 'schema-violation',
      field: 'channels',
      value: '-3',
      params: { rule: 'minimum', part: 'channels 2 › times 3' },
    },
  ]);
});

test('a value of the wrong shape is shown as its whole cell', async () => {
  const kind = kindWith({ validFrom: { type: 'string', format: 'date' } });
  const records = recordsOf([{ ...OK, validFrom: '31/02/2025' }]);
  expect(await run(schema, records, { kind })).toMatchObject([
    {
      code: 'schema-violation',
      value: '31/02/2025',
      params: { rule: 'format', part: 'validFrom' },
    },
  ]);
});

test('a missing or surplus part is named', async () => {
  const decision = {
    type: 'object',
    required: ['number'],
    additionalProperties: false,
    properties: { number: { type: 'string' } },
  };
  const records = recordsOf([{ ...OK, decision: { 'a/b': 1 } }]);
  const found = await run(schema, records, { kind: kindWith({ decision }) });
  expect(found.map((one) => one.params)).toEqual([
    { rule: 'required', part: 'decision › number' },
    { rule: 'additionalProperties', part: 'decision › a/b' },
  ]);
});

test('a value that breaks two rules is one finding', async () => {
  const kind = kindWith({ name: { type: 'string', minLength: 9, pattern: '^x' } });
  expect(await run(schema, recordsOf([OK]), { kind })).toHaveLength(1);
});

test.each([
  ['an unknown keyword', { name: { type: 'string', vocabluary: 'levels' } }],
  ['an unknown vocabulary', { name: { type: 'string', vocabulary: 'nonesuch' } }],
])('%s makes the kind invalid', async (_, properties) => {
  await expect(run(schema, recordsOf([OK]), { kind: kindWith(properties) })).rejects.toMatchObject({
    code: 'kind-invalid',
    params: { kind: KIND.name },
  });
});

test('keywords without words of their own fall under a rule that has them', () => {
  expect(ruleOf('minLength')).toBe('minLength');
  expect(ruleOf('exclusiveMinimum')).toBe('minimum');
  expect(ruleOf('anyOf')).toBe('other');
});
