import { describe, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { csvOf, sheetsOf } from '../support/datasets/lists.js';
import { bytesOf, text, workbookOf } from '../support/documents/workbooks.js';
import { formatsOf } from '../support/formats-of.js';
import { atTerminal, HAS_TERMINAL } from '../support/terminal.js';

/** Sets a title, turns red, clears the screen, rings, goes back, turns the direction, hides and tags. */
const STEERING =
  '\u001b]0;CHIẾM\u0007\u001b[31m\u009b2J\u202e\u200b\u2066\u0007\b\u2060\u2028\u{e0041}';

/** A name of which a part begins a line that a runner of jobs would heed. */
const HOSTILE_NAME = `a${STEERING}\n::error::CHIẾM`;

/** What of it reached the screen: the sequences of its own making, and characters that no prompt makes. */
const REACHED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /\u001b\]0;CHI|\u001b\[31m|[\u009b\u202a-\u202e\u2066-\u2069\u200b\u2060\u2028\u0007]|[\u{e0000}-\u{e007f}]/u;

describe.runIf(HAS_TERMINAL)('at a terminal', () => {
  test('nothing in a header steers the question which column is meant', async () => {
    const desk = new Desk();
    const header = [`Mã thủ tục ${STEERING}`, `Số hiệu ${STEERING}`, 'Tên TTHC'];
    desk.put(
      'a.csv',
      csvOf([header, ['1.000001', '1.000002', 'A'], ['1.000003', '1.000004', 'B']]),
    );
    const { screen } = await atTerminal(
      desk,
      ['import', 'procedures', 'a.csv', '--dry-run', '--map', `Tên TTHC=name`],
      [{ when: '␛', type: '\r' }],
    );
    expect(screen).toContain('␛[31m');
    expect(screen).not.toMatch(REACHED);
  });

  test('nothing in a row steers the questions of a review, nor its report', async () => {
    const desk = new Desk();
    const rows = [
      ['00634', `Xã Lạ ${STEERING}`, 'Thôn 1'],
      ['', `Phường ${STEERING} Kỳ`, 'Thôn 2'],
    ];
    desk.put('a.csv', csvOf([['Mã xã', `Tên xã`, `Thôn ${STEERING}`], ...rows]));
    const { screen } = await atTerminal(
      desk,
      ['review', 'a.csv', '--decisions', 'd.json', '--author', `An ${STEERING}`],
      [
        { when: '1/2', type: '\r' },
        { when: '2/2', type: '\r' },
      ],
    );
    expect(screen).toContain('␛[31m');
    expect(screen).not.toMatch(REACHED);
  });
});

test('nothing in a row steers the list of questions or their workbook', () => {
  const desk = new Desk();
  desk.put(
    'a.csv',
    csvOf([
      ['Tên xã', 'Tên tỉnh'],
      [`Xã Lạ ${STEERING}`, 'Tỉnh Lạ'],
    ]),
  );
  desk.run('reconcile', 'a.csv', '--out', 'out.csv');
  desk.run('review', 'a.csv', '--workbook', 'q.xlsx');
  expect(desk.read('out.questions.csv')).toContain('␛[31m');
  expect(desk.read('out.questions.csv')).not.toMatch(REACHED);
  const texts = Object.values(sheetsOf(desk.bytes('q.xlsx')))
    .flat(2)
    .join('\n');
  expect(texts).toContain('␛[31m');
  expect(texts).not.toMatch(REACHED);
});

test('nothing in the name of a file or an option steers what is said of it', () => {
  const desk = new Desk();
  for (const args of [
    ['inspect', `a${STEERING}.csv`],
    ['validate', `procedures${STEERING}`, 'a.csv'],
    ['inspect', 'a.csv', '--output', `b${STEERING}.q`],
    [`imp${STEERING}`],
    ['inspect', 'a.csv', `--${STEERING}`],
    ['validate', 'procedures', `${HOSTILE_NAME}.csv`, '--format', 'csv'],
    ['inspect', 'a.csv', '--save-mapping', `${HOSTILE_NAME}.json`, '--output', HOSTILE_NAME],
  ]) {
    desk.put('a.csv', 'Mã TTHC,Tên TTHC\n1.000001,A\n');
    desk.put(`${HOSTILE_NAME}.csv`, 'Mã TTHC,Tên TTHC\n1.000001,A\n');
    const { stdout, stderr } = desk.run(...args);
    expect(stdout + stderr).not.toMatch(REACHED);
    expect(stderr).toContain('␛');
    expect(stderr).not.toMatch(/^\s*::/m);
  }
});

test.each(formatsOf(['validate']).filter((format) => format !== 'xlsx'))(
  'nothing in the names of a file and its sheet, or in a cell, steers what prints a report (%s)',
  (format) => {
    const desk = new Desk();
    const rows = [
      ['Mã TTHC', 'Tên TTHC', 'Lĩnh vực'],
      ['1.00516X ##[add-mask]1', `A`, `B\n::error::CHIẾM`],
    ];
    desk.put(
      `${HOSTILE_NAME}.xlsx`,
      bytesOf(workbookOf({ 'S \u202e\u200b': rows.map((row) => row.map(text)) })),
    );
    const args = ['validate', 'procedures', `${HOSTILE_NAME}.xlsx`, '--format', format];
    const { stdout, stderr } = desk.run(...args);
    expect(stderr + stdout).not.toMatch(REACHED);
    const told = format === 'pretty' ? stderr + stdout : stderr;
    expect(told).not.toMatch(/^\s*::|##\[/m);
    expect(format === 'github' ? stdout : '').not.toMatch(
      /^(?!::(?:error|warning|notice) |Kết luận|$)/m,
    );
  },
);
