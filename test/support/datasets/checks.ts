/** Hand-made kinds and records for the tests of checks. */

import type { Check } from '../../../src/core/checks/check.js';
import { foundBy } from '../../../src/core/checks/found-by.js';
import { gatherOver } from '../../../src/core/checks/run.js';
import type { Finding } from '../../../src/core/findings/index.js';
import {
  type DatasetRecord,
  type FieldSpec,
  type Fields,
  type Kind,
  keyOf,
  Vocabulary,
} from '../../../src/core/kinds/index.js';
import type { Cell, Column, Json, Table } from '../../../src/lib/tables/index.js';

const LABELS = {
  code: 'Mã số',
  codeSuffix: 'Đuôi mã',
  name: 'Tên',
  levels: 'Cấp thực hiện',
  type: 'Loại',
  fields: 'Lĩnh vực',
  publisher: 'Cơ quan công bố',
  agencies: 'Cơ quan thực hiện',
  decision: 'Quyết định',
  validFrom: 'Từ ngày',
  validTo: 'Đến ngày',
} as const;

const LEVELS = new Vocabulary('levels', [
  { value: 'province', label: { vi: 'Cấp tỉnh', en: 'Province' }, spellings: ['Tỉnh'] },
  {
    value: 'district',
    label: { vi: 'Cấp huyện', en: 'District' },
    spellings: ['Huyện'],
    until: '2025-06-30',
  },
]);

const TYPES = new Vocabulary('procedureTypes', [
  { value: 'detailed-by-law', label: { vi: 'Được luật giao', en: 'Detailed' }, spellings: [] },
  {
    value: 'not-assigned-by-law',
    label: { vi: 'Không được luật giao', en: 'Not assigned' },
    spellings: [],
  },
  { value: 'other', label: { vi: 'Loại khác', en: 'Other' }, spellings: [] },
]);

const text = { type: 'string' };
const texts = { type: 'array', items: text };

export const KIND: Kind = {
  name: 'procedures',
  title: { vi: 'Thủ tục', en: 'Procedures' },
  key: ['code', 'codeSuffix'],
  assembles: [],
  checks: [],
  schema: {
    type: 'object',
    required: ['code', 'name'],
    properties: Object.fromEntries(Object.keys(LABELS).map((field) => [field, {}])),
  },
  fields: Object.entries(LABELS).map(([field, label]) => spec(field, label)),
  evidence: [
    {
      name: 'page',
      headers: ['raw_text'],
      field: 'code',
      pattern: 'Mã thủ tục\\s*([1-9]\\.\\d{6})',
    },
  ],
  vocabularies: new Map([
    ['levels', LEVELS],
    ['procedureTypes', TYPES],
  ]),
  references: new Map([
    [
      'agencies',
      [
        { name: 'Bộ Tư pháp', ids: ['G15'] },
        { name: 'UBND tỉnh Đắk Lắk', ids: ['H15'] },
      ],
    ],
    [
      'fields',
      [
        { name: 'Hộ tịch', owner: 'Bộ Tư pháp' },
        { name: 'Hộ tích', owner: 'Bộ Y tế' },
      ],
    ],
    [
      'organisations',
      [
        { name: 'Thành phố Hà Nội', ids: ['H26'] },
        { name: 'Tỉnh Đồng Nai', ids: ['H19'] },
        { name: 'Tỉnh Hà Giang', ids: ['H22'], until: '2025-06-30' },
        { name: '', ids: ['H23'], until: '2025-06-30' },
      ],
    ],
  ]),
};

/** A schema that says more about some fields than the test kind does. */
export function kindWith(properties: Readonly<Record<string, unknown>>): Kind {
  const all = { levels: texts, ...properties };
  return {
    ...KIND,
    schema: { ...KIND.schema, properties: { ...Object(KIND.schema.properties), ...all } },
  };
}

/**
 * Records of one sheet, in rows from 2, with a column for every field that one of them has; the
 * cells show the values, or what `cells` puts there. `page` becomes a column of evidence.
 */
export function recordsOf(rows: readonly Fields[], options: RecordOptions = {}): DatasetRecord[] {
  const names = [...new Set([...rows.flatMap(Object.keys), ...Object.keys(options.cells ?? {})])];
  const columns = names.map(
    (name, index): Column => ({
      index,
      letter: String.fromCharCode(65 + index),
      header: Object.hasOwn(LABELS, name) ? LABELS[name as keyof typeof LABELS] : name,
    }),
  );
  const table: Table = {
    source: { name: options.file ?? 'a.xlsx', format: 'xlsx', sha256: '', size: 0 },
    sheet: options.sheet ?? 'Sheet1',
    headerRows: [1],
    firstDataRow: 2,
    columns,
    rows: [],
  };
  return rows.map((row, index) => {
    const { page, ...fields } = row;
    const cells = names.map((name) => options.cells?.[name] ?? cellFor(row[name]));
    const byField = new Map(columns.map((column) => [names[column.index] ?? '', column]));
    return {
      key: keyOf(KIND, fields),
      fields,
      origin: { table, row: { number: index + 2, cells }, columns: byField },
    };
  });
}

interface RecordOptions {
  readonly file?: string;
  readonly sheet?: string;
  /** Cells to stand in every row instead of the value's own. */
  readonly cells?: Readonly<Record<string, Cell>>;
}

/** What one check finds on a day after the reform. */
export async function run(
  check: Check,
  records: readonly DatasetRecord[],
  options: { readonly kind?: Kind; readonly asOf?: string } = {},
): Promise<Finding[]> {
  const { kind = KIND, asOf = '2026-09-20' } = options;
  const context = { kind, asOf };
  if ('gather' in check) return [...gatherOver(check, context, records)];
  const judge = await check.begin(context);
  return records.flatMap((record) => foundBy((tell) => judge?.(record, tell)));
}

function spec(field: string, label: string): FieldSpec {
  const vocabulary = { levels: 'levels', type: 'procedureTypes' }[field];
  return {
    field,
    label: { vi: label, en: field },
    headers: [],
    weakHeaders: [],
    reads: field === 'code' ? 'code' : 'line',
    ...(vocabulary === undefined ? {} : { vocabulary }),
    ...(field === 'code' ? { rest: 'codeSuffix' } : {}),
    repairs: [],
    required: field === 'code' || field === 'name',
    consequence: 'field-changed',
    set: field === 'agencies',
    personal: false,
  };
}

function cellFor(value: Json | undefined): Cell | undefined {
  if (value === undefined) return undefined;
  const isTexts = Array.isArray(value) && value.every((item) => typeof item === 'string');
  const shown = isTexts
    ? value.join('\n')
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);
  return { type: 'text', text: shown, raw: shown };
}
