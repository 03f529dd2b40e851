import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { temporaryFolder, textsOf } from '../../../../test/support/files.js';
import { readContent } from '../read/read-content.js';
import { encodeCsv } from './content/csv.js';
import { encodeWorkbook } from './content/workbook.js';

const RUNS = { seed: 20250701, numRuns: 200 };

/** Pieces of text that have broken readers and writers before. */
const NASTY = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r\n',
  '\r',
  "'",
  '=',
  '+',
  '-',
  '@',
  '\ufeff',
  '00004',
  '1.005160',
  '-5',
  'sep=;',
  ' ',
  'Thủ tục',
  'Đắk Lắk',
  'o\u031b\u0301',
  '_x0041_',
  '&amp;<b>',
  '😀',
  '__proto__',
];

const nastyText = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 5,
  })
  .map((pieces) => pieces.join(''))
  .filter((text) => !text.includes('\0'));

/** A cell whose text is blank is empty, whatever the blanks. */
const cell: fc.Arbitrary<string> = nastyText.map((text) => (text.trim() === '' ? '' : text));

/** Rows of one width, each with a filled cell: rows without one aren't kept. */
const rows = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 5,
    }),
  )
  .map((table) =>
    table.map((row) => (row.every((text) => text === '') ? ['x', ...row.slice(1)] : row)),
  );

/** Without the empty cells at the ends of rows, which no format needs to keep. */
function trimmed(table: readonly (readonly string[])[]): string[][] {
  return table.map((row) => row.slice(0, row.findLastIndex((text) => text !== '') + 1));
}

async function readBack(folder: string, name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return readContent(path);
}

test.each([',', ';', '\t', '|'])(
  'csv with %j between cells is read back equal',
  async (delimiter) => {
    const folder = temporaryFolder();
    await fc.assert(
      fc.asyncProperty(rows, fc.boolean(), fc.boolean(), async (table, bom, neutralise) => {
        const csv = encodeCsv(table, { delimiter, bom, neutralise });
        const { grids, notices, source } = await readBack(folder, 'rows.csv', csv);
        expect(textsOf(grids[0])).toEqual(table);
        expect(notices).toEqual([]);
        if (table.length > 0 && (table[0]?.length ?? 0) > 1)
          expect(source.delimiter).toBe(delimiter);
      }),
      RUNS,
    );
  },
);

test('a workbook is read back equal, CRLF in a cell as the LF that spreadsheets use', async () => {
  const folder = temporaryFolder();
  await fc.assert(
    fc.asyncProperty(rows, async (table) => {
      const bytes = await encodeWorkbook([{ name: 'Danh sách', rows: table }]);
      const { grids } = await readBack(folder, 'rows.xlsx', bytes);
      expect(trimmed(textsOf(grids[0]))).toEqual(
        trimmed(table.map((row) => row.map((text) => text.replaceAll('\r\n', '\n')))),
      );
    }),
    { ...RUNS, numRuns: 60 },
  );
});

const record = fc.dictionary(
  fc.oneof(nastyText, fc.constantFrom('__proto__', 'constructor')),
  cell,
  {
    maxKeys: 4,
  },
);

function withoutBlank(object: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(object).filter(([key, text]) => key.trim() !== '' && text !== '');
}

test.each(['json', 'ndjson'])('%s is read back equal', async (format) => {
  const folder = temporaryFolder();
  await fc.assert(
    fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 5 }), async (records) => {
      const lines = records.map((each) => `${JSON.stringify(each)}\n`).join('');
      const content = format === 'json' ? JSON.stringify(records) : lines;
      const { grids } = await readBack(folder, `rows.${format}`, content);
      const [header, ...body] = grids[0]?.rows ?? [];
      const read = body.map(({ cells }) =>
        cells.flatMap((each, i) => {
          const key = header?.cells[i]?.text;
          return each === undefined || key === undefined ? [] : [[key, each.text]];
        }),
      );
      const sorted = (entries: readonly (readonly string[])[]) => entries.toSorted();
      const expected = records.map(withoutBlank).filter((entries) => entries.length > 0);
      expect(read.map(sorted).filter((entries) => entries.length > 0)).toEqual(
        expected.map(sorted),
      );
    }),
    RUNS,
  );
});
