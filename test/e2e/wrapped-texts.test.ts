import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { bytesOf, text, workbookOf } from '../support/documents/workbooks.js';

interface Report {
  readonly summary: { readonly accepted: number };
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly cell?: string;
    readonly fix?: { readonly from: string; readonly to: string };
  }[];
}

const ROWS = [
  ['Mã TTHC', 'Tên TTHC', 'Phí, lệ phí'],
  ['1.000021', 'Cấp thẻ, đổi thẻ', '20.000 đồng'],
  ['1.000022', 'Thu hồi "thẻ"', 'Không'],
] as const;

const RECORDS = [
  { code: '1.000021', name: 'Cấp thẻ, đổi thẻ', fees: [{ amount: 20_000, currency: 'VND' }] },
  { code: '1.000022', name: 'Thu hồi "thẻ"', fees: [{ amount: 0 }] },
];

const formula = (cell: string) => `="${cell.replaceAll('"', '""')}"`;
const quoted = (cell: string) => `'${cell}'`;
const rfc = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const sheet = (wrap: (cell: string) => string) => ROWS.map((row) => row.map(wrap));
const lines = (rows: readonly (readonly string[])[], delimiter: string) =>
  `${rows.map((row) => row.join(delimiter)).join('\r\n')}\r\n`;
const workbook = (wrap: (cell: string) => string) =>
  bytesOf(workbookOf({ 'Danh sách': sheet(wrap).map((row) => row.map(text)) }));

/** One list, every cell of it in what programs put around texts. */
const WRITTEN = [
  ['formulas, bare', 'a.csv', lines(sheet(formula), ',')],
  [
    'formulas, quoted',
    'b.csv',
    lines(
      sheet((cell) => rfc(formula(cell))),
      ';',
    ),
  ],
  ['formulas, with tabs', 'c.tsv', lines(sheet(formula), '\t')],
  [
    'formulas under a plain header',
    'd.csv',
    `Mã TTHC;Tên TTHC;Phí\n${lines(sheet(formula).slice(1), ';')}`,
  ],
  ['formulas as texts of a workbook', 'e.xlsx', workbook(formula)],
  ['single quotes in a workbook', 'f.xlsx', workbook(quoted)],
  [
    'single quotes under a plain header',
    'g.csv',
    `Mã TTHC,Tên TTHC,Phí\n${lines(sheet(quoted).slice(1), ',')}`,
  ],
] as const;

test.each(WRITTEN)('%s: the texts inside are read, and it is told', (_, name, content) => {
  const desk = new Desk();
  const report = desk.json<Report>('import', 'procedures', desk.put(name, content));
  expect(report).toMatchObject({ status: 0, summary: { accepted: 2 } });
  expect(report.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  const codes = report.findings.map(({ code }) => code);
  expect(codes.some((code) => code === 'unwrap-text' || code === 'dialect-single-quotes')).toBe(
    true,
  );
  desk.run('export', 'procedures', '--to', 'ra');
  expect(JSON.parse(desk.read('ra/procedures.json'))).toMatchObject(RECORDS);
});

test('a quote in front that is a person’s stays, and the repair can be switched off', () => {
  const desk = new Desk();
  const list = `Mã TTHC,Tên TTHC\n1.000021,'Thẻ'\n1.000022,"=""Đổi"""\n1.000023,Thu hồi\n`;
  desk.put('haicap.config.json', JSON.stringify({ repairs: { 'unwrap-text': false } }));
  const report = desk.json<Report>('import', 'procedures', desk.put('a.csv', list));
  expect(report.findings).toMatchObject([{ code: 'repair-off' }]);
  desk.run('export', 'procedures', '--to', 'ra');
  const names = JSON.parse(desk.read('ra/procedures.json')).map(
    ({ name }: { name: string }) => name,
  );
  expect(names).toEqual(["'Thẻ'", '="Đổi"', 'Thu hồi']);
});
