import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_CONFIG } from '../../core/config/config.js';
import { readOptions } from '../../core/config/read-options.js';
import type { Fields } from '../../core/kinds/index.js';
import { type ImportMode, openWorkspace } from '../../core/store/index.js';
import type { AllowedRemovals } from '../../core/store/revision/removals.js';
import { importFiles } from './run.js';

/** What a column may hold; the empty cell among it. */
const COLUMNS = {
  'Tên TTHC': ['Cấp phép A', 'Cấp phép B'],
  Phí: ['', '25.000 đồng', 'Không'],
  'Lĩnh vực': ['', 'Hộ tịch', 'Chứng thực'],
  'Cơ quan công bố': ['', 'Bộ Tư pháp', 'Bộ Công an'],
  'Cấp thực hiện': ['', 'Cấp xã', 'Cấp tỉnh, Cấp xã'],
} as const;

type Header = keyof typeof COLUMNS;

const OPTIONAL = ['Phí', 'Lĩnh vực', 'Cơ quan công bố', 'Cấp thực hiện'] as const;

const row = fc.record(
  Object.fromEntries(
    Object.entries(COLUMNS).map(([name, values]) => [name, fc.constantFrom(...values)]),
  ),
);

/** A list: some of the columns, some of the records. */
const list = fc.record({
  headers: fc.subarray([...OPTIONAL]),
  rows: fc.dictionary(fc.constantFrom('1.900101', '1.900102', '1.900103', '1.900104'), row, {
    minKeys: 1,
  }),
});

type List = typeof list extends fc.Arbitrary<infer T> ? T : never;

const mode: fc.Arbitrary<ImportMode> = fc.constantFrom(
  { type: 'update' } as const,
  { type: 'replace' } as const,
  { type: 'replace-scope', field: 'publisher', value: 'Bộ Tư pháp' } as const,
);
const said = fc.record({
  mode,
  dropFields: fc.subarray(['fees', 'fields', 'publisher', 'levels']),
  allowRemovals: fc.constantFrom<AllowedRemovals[]>(undefined, 'any', 1),
});

function csv({ headers, rows }: List): string {
  const names: readonly Header[] = ['Tên TTHC', ...headers];
  const lines = Object.entries(rows).map(([code, cells]) => [
    code,
    ...names.map((name) => `"${cells[name]}"`),
  ]);
  return [['Mã TTHC', ...names], ...lines].map((cells) => `${cells.join(',')}\n`).join('');
}

/** What a dataset holds: a line a value. */
async function valuesIn(workspace: string): Promise<ReadonlyMap<string, string>> {
  const opened = await openWorkspace(workspace, { create: false });
  try {
    const [latest] = opened.revisions();
    const records = latest === undefined ? [] : [...opened.records(latest)];
    return new Map(records.flatMap(({ key, fields }) => valuesOf(key, fields)));
  } finally {
    opened.close();
  }
}

function valuesOf(key: string, fields: Fields): [string, string][] {
  return Object.entries(fields).map(([name, value]) => [`${key} ${name}`, JSON.stringify(value)]);
}

test('every stored value that is gone after an import is counted in its verdict', {
  timeout: 120_000,
}, async () => {
  const reading = await readOptions(
    'procedures',
    { map: [], sheet: [], hidden: 'read' },
    EMPTY_CONFIG,
  );
  await fc.assert(
    fc.asyncProperty(
      list,
      fc.array(fc.tuple(list, said), { minLength: 1, maxLength: 3 }),
      async (first, later) => {
        const folder = mkdtempSync(join(tmpdir(), 'haicap-losses-'));
        const workspace = join(folder, '.haicap');
        const file = join(folder, 'list.csv');
        const importList = async (
          content: List,
          more: typeof said extends fc.Arbitrary<infer T> ? T : never,
        ) => {
          writeFileSync(file, csv(content));
          const options = {
            reading,
            dataset: 'procedures',
            dryRun: false,
            workspace,
            language: 'vi',
            ...more,
          } as const;
          return importFiles('procedures', [file], options, () => {});
        };
        try {
          await importList(first, {
            mode: { type: 'update' },
            dropFields: [],
            allowRemovals: undefined,
          });
          for (const [next, how] of later) {
            const before = await valuesIn(workspace);
            const { report } = await importList(next, how);
            const { outcome, summary } = report;
            const after = await valuesIn(workspace);
            const gone = [...before].filter(([place, value]) => after.get(place) !== value).length;
            const { emptied = 0, replaced = 0, removed = 0 } = outcome?.values ?? {};
            expect(emptied + replaced + removed).toBe(gone);
            if (outcome?.refused) expect([gone, summary.bySeverity.error > 0]).toEqual([0, true]);
          }
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      },
    ),
    { numRuns: 25, seed: 20250701 },
  );
});
