import fc from 'fast-check';
import { valueComparer } from '../../../src/core/compare/index.js';
import type { FieldSpec, KeyedRecord, Kind } from '../../../src/core/kinds/index.js';

export const NAMES = ['name', 'levels', 'steps', 'timeLimit', 'fees'];

const FIELDS = NAMES.map(
  (field): FieldSpec => ({
    field,
    label: { vi: field, en: field },
    headers: [],
    weakHeaders: [],
    reads: field === 'fees' ? 'amount' : 'line',
    repairs: [],
    required: false,
    consequence: 'field-changed',
    set: field === 'levels',
    personal: false,
  }),
);

export const KIND: Kind = {
  name: 'services',
  title: { vi: 'Dịch vụ', en: 'Services' },
  schema: {},
  fields: FIELDS,
  evidence: [],
  vocabularies: new Map(),
  references: new Map(),
  key: ['code'],
  assembles: [],
  checks: [],
};

export const SAME = valueComparer(KIND);

/** A list: its records, and the fields that it has columns for. */
export interface List {
  readonly records: readonly KeyedRecord[];
  readonly columns: ReadonlySet<string>;
  readonly said: () => ReadonlySet<string>;
}

const record = fc.record({
  key: fc.stringMatching(/^1\.00000[1-6]$/),
  fields: fc.record(
    {
      name: fc.constantFrom('Cấp thẻ căn cước', 'Cấp thẻ Căn cước', 'Đăng ký kết hôn'),
      levels: fc.subarray(['province', 'commune', 'ministry'], { minLength: 1 }),
      steps: fc.array(fc.constantFrom('Nộp', 'Thẩm định', 'Ký', 'Trả'), {
        minLength: 1,
        maxLength: 4,
      }),
      timeLimit: fc.record({ value: fc.nat(2), unit: fc.constantFrom('day', 'working-day') }),
      // The same, written in two ways.
      fees: fc.constantFrom([{ amount: 5 }], [{ amount: 5, currency: 'VND' }], [{ amount: 6 }]),
    },
    { requiredKeys: [] },
  ),
});

export function listOf(records: readonly KeyedRecord[], columns: ReadonlySet<string>): List {
  const withColumns = records.map(({ key, fields }) => ({
    key,
    fields: Object.fromEntries(Object.entries(fields).filter(([name]) => columns.has(name))),
  }));
  return { records: withColumns, columns, said: () => columns };
}

const columns = fc.subarray(NAMES).map((names) => new Set(names));

/** Records by their keys, some keys twice. */
export const lists = fc
  .tuple(fc.array(record, { maxLength: 8 }), columns)
  .map(([records, names]) => listOf(records as readonly KeyedRecord[], names));

/** Without keys that stand twice. */
export const clear = lists.map(({ records, columns: names }) =>
  listOf([...new Map(records.map((one) => [one.key, one])).values()], names),
);
