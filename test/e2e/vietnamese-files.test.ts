import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { workbookOf } from '../support/datasets/lists.js';
import { cutCells, textsOfWorkbook } from '../support/documents/seen-cells.js';
import { stumblingBlocks } from '../support/words/officer-texts.js';
import { SAMPLES, WALK } from '../support/words/walk.js';

/** The formats that people read, beside the screen. Those for programs have their codes in English, and messages in words. */
const PAGES = ['markdown', 'html', 'junit', 'tap', 'github', 'gitlab', 'json', 'sarif'] as const;

/** What people see of a format. */
const SEEN: Readonly<Record<(typeof PAGES)[number], (output: string) => string>> = {
  markdown: (text) => text.replaceAll('<!-- -->', '').replace(/<[^>]*>/g, ' '),
  html: (text) => unescaped(text.replace(/<style>[\s\S]*?<\/style>|<[^>]*>/g, ' ')),
  junit: (text) =>
    unescaped([...text.matchAll(/ (?:name|message)="([^"]*)"/g)].map(([, one]) => one).join('\n')),
  tap: (text) =>
    (text.match(/^(?:not )?ok .*$/gm) ?? [])
      .join('\n')
      .replace(/^(?:not )?ok \d+ - [a-z-]+: /gm, ''),
  github: (text) => text.replace(/^(?:::\w+ [^:]*::|(?:error|warning|notice) )/gm, ''),
  gitlab: (text) => valuesOf(text, 'description'),
  json: (text) => valuesOf(text, 'message', 'suggestion', 'title', 'remedy', 'why'),
  sarif: (text) => valuesOf(text, 'text'),
};

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#10;', '\n')
    .replaceAll('&amp;', '&');
}

/** The texts that stand under these names, wherever in the document. */
function valuesOf(json: string, ...names: readonly string[]): string {
  const texts: string[] = [];
  JSON.parse(json, (name, value: unknown) => {
    if (names.includes(name) && typeof value === 'string') texts.push(value);
    return value;
  });
  return texts.join('\n');
}

/** Those that write files, in every format over those of the one before. */
const WRITING: ReadonlySet<string> = new Set([
  'export',
  'backup',
  'reconcile',
  'review',
  'profile new',
  'patch make',
]);

/** What a command needs besides, when it runs again in another format. */
function againIn(name: string, format: string): string[] {
  if (name === 'import') return ['--into', format];
  return WRITING.has(name) ? ['--force'] : [];
}

function expectUnderstood(desk: Desk, name: string, format: (typeof PAGES)[number]): void {
  const command = [...name.split(' '), ...(WALK[name] ?? [])];
  const { stdout, stderr, status } = desk.run(
    ...command,
    ...againIn(name, format),
    '--format',
    format,
  );
  if (status === 2 && stderr.includes('--format')) return;
  if (format !== 'github') expect([name, format, stdout === '']).toEqual([name, format, false]);
  expect([name, format, stumblingBlocks([SEEN[format](stdout), stderr])]).toEqual([
    name,
    format,
    [],
  ]);
}

test('in Vietnamese no command says a word of English or a code alone in any format that people read', () => {
  const desk = new Desk();
  desk.samples(...SAMPLES);
  // What `wards sql` prints is for a database.
  for (const name of Object.keys(WALK).filter((one) => one !== 'wards sql'))
    for (const format of PAGES) expectUnderstood(desk, name, format);
});

/** Workbooks of reports that are for people to sort and pass on. */
const REPORTS = [
  'validate',
  'diff',
  'wards lookup',
  'wards trace',
  'wards list',
  'wards check',
  'wards derive',
];

function expectReadable(desk: Desk, name: string): void {
  const bytes = desk.bytes(name);
  expect([name, stumblingBlocks(textsOfWorkbook(bytes))]).toEqual([name, []]);
  expect([name, cutCells(bytes)]).toEqual([name, []]);
}

test('in Vietnamese no workbook of a report says a word of English, a code alone, or cuts a text', () => {
  const desk = new Desk();
  desk.samples(...SAMPLES);
  for (const name of REPORTS) {
    const file = `${name}.xlsx`;
    desk.run(...name.split(' '), ...(WALK[name] ?? []), '--output', file);
    expectReadable(desk, file);
  }
  desk.run('wards', 'list', '--relations', '--province', 'Hà Nội', '--output', 'quan-he.xlsx');
  expectReadable(desk, 'quan-he.xlsx');
  desk.run('reconcile', 'so-ho.csv', '--out', 'moi.csv', '--format', 'xlsx', '--output', 'so.xlsx');
  expectReadable(desk, 'so.xlsx');
});

test('nor do the workbooks beside: rows set aside, exports, questions, marked lists, reconciled tables', () => {
  const desk = new Desk();
  desk.samples(...SAMPLES, 'ho-dan-300.csv');
  desk.run('import', 'procedures', 'danh-muc-2025-06.csv');
  expectReadable(desk, '.haicap/rejected/1-danh-muc-2025-06.xlsx');
  desk.run('export', 'procedures', '--to', 'out');
  expectReadable(desk, 'out/procedures.xlsx');
  desk.run('review', 'ho-dan-300.csv', '--workbook', 'hoi.xlsx');
  expectReadable(desk, 'hoi.xlsx');
  desk.run('validate', 'procedures', 'danh-muc-2025-06.csv', '--mark', 'danh-dau.xlsx');
  expectReadable(desk, 'danh-dau.xlsx');
  desk.run('validate', 'procedures', 'danh-dau.xlsx', '--mark', 'lan-hai.xlsx');
  expectReadable(desk, 'lan-hai.xlsx');
  desk.put('ho.xlsx', workbookOf(rowsOf(desk.read('ho-dan-300.csv'))));
  desk.run('reconcile', 'ho.xlsx', '--out', 'ho-moi.xlsx');
  expectReadable(desk, 'ho-moi.questions.xlsx');
  const added = cutCells(desk.bytes('ho-moi.xlsx')).filter((cell) => /^[I-O]/.test(cell));
  expect(added).toEqual([]);
  expect(stumblingBlocks(textsOfWorkbook(desk.bytes('ho-moi.xlsx')))).toEqual([]);
});

test('nor do tables of text in the columns that officers know', () => {
  const desk = new Desk();
  desk.samples(...SAMPLES);
  desk.run('reconcile', 'so-ho.csv', '--columns', 'officer', '--out', 'moi.csv');
  expect(stumblingBlocks([desk.read('moi.csv')])).toEqual([]);
  desk.run('import', 'procedures', 'danh-muc-2025-06.csv');
  desk.run('export', 'procedures', '--to', 'out');
  expect(stumblingBlocks([desk.read('out/procedures.csv')])).toEqual([]);
});

function rowsOf(csv: string): string[][] {
  const lines = csv
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\n');
  const separator = lines[0]?.includes(';') ? ';' : ',';
  return lines.map((line) => line.split(separator));
}
