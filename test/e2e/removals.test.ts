import { describe, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { csvOf, type Validation } from '../support/datasets/lists.js';
import { atTerminal, HAS_TERMINAL } from '../support/terminal.js';

const ENTER = '\r';
const DOWN = '\u001b[B';
const HEADER = ['Mã TTHC', 'Tên TTHC', 'Cơ quan công bố'];
const list = (count: number, publisher = 'Bộ Tư pháp') =>
  csvOf([
    HEADER,
    ...Array.from({ length: count }, (_, i) => [`1.9004${10 + i}`, `Việc ${i}`, publisher]),
  ]);

interface Import extends Validation {
  readonly refused?: true;
}

/** A desk with twenty records stored, and shorter lists. */
function stored(): Desk {
  const desk = new Desk();
  for (const count of [17, 18, 20]) desk.put(`${count}.csv`, list(count));
  expect(desk.run('import', 'procedures', '20.csv').status).toBe(0);
  return desk;
}

const REPLACE = ['import', 'procedures', '17.csv', '--replace'];
const codesOf = ({ findings }: Validation) => findings.map(({ code }) => code);

test('a tenth of the records is taken out without a word, and repeated in the verdict', () => {
  const desk = stored();
  const { status, stdout } = desk.run(
    'import',
    'procedures',
    '18.csv',
    '--replace',
    '--lang',
    'en',
  );
  expect(status).toBe(0);
  expect(stdout).toContain('Records taken out: 2 of 20.');
});

test('more than a tenth is refused without the flag, told by a dry run, done with the flag', () => {
  const desk = stored();
  const refused = desk.json<Import>(...REPLACE);
  expect(refused).toMatchObject({ status: 1, refused: true, changes: { removed: 0 } });
  expect(codesOf(refused)).toContain('removals-refused');
  const tried = desk.json<Import>(...REPLACE, '--dry-run');
  expect(tried).toMatchObject({ status: 0, changes: { removed: 3 } });
  expect(codesOf(tried)).toContain('removals-large');
  expect(desk.json<Import>(...REPLACE, '--allow-removals', '2').status).toBe(1);
  expect(desk.json<Import>(...REPLACE, '--allow-removals', '3')).toMatchObject({
    status: 0,
    revision: 2,
    changes: { removed: 3 },
    values: { removed: 9 },
  });
});

test('a scope is judged by its own size', () => {
  const desk = stored();
  desk.put('police.csv', list(3, 'Bộ Công an').replaceAll('1.9004', '1.9005'));
  desk.run('import', 'procedures', 'police.csv');
  desk.put('less.csv', list(2, 'Bộ Công an').replaceAll('1.9004', '1.9005'));
  const args = ['import', 'procedures', 'less.csv', '--replace', '--scope', 'publisher=Bộ Công an'];
  expect(codesOf(desk.json<Import>(...args))).toContain('removals-refused');
  expect(desk.json<Import>(...args, '--allow-removals')).toMatchObject({ changes: { removed: 1 } });
});

test('restore takes out so many only with the flag, and says what went', () => {
  const desk = new Desk();
  for (const count of [17, 20]) {
    desk.put(`${count}.csv`, list(count));
    desk.run('import', 'procedures', `${count}.csv`);
  }
  const refused = desk.run('restore', '@1', '--lang', 'en');
  expect([refused.status, refused.stdout]).toEqual([2, '']);
  expect(refused.stderr).toContain('3 of 20 records would be taken out');
  expect(refused.stderr).toContain('--allow-removals 3');
  const result = desk.json('restore', '@1', '--allow-removals', '3');
  expect(result).toMatchObject({ status: 0, removed: 3, values: { removed: 9, emptied: 0 } });
  expect(desk.run('restore', '@2', '--allow-removals', 'x').status).toBe(2);
});

describe.runIf(HAS_TERMINAL)('at a terminal', () => {
  test('taking out many records is asked, by import and by restore', async () => {
    const desk = stored();
    const no = await atTerminal(
      desk,
      [...REPLACE, '--lang', 'en'],
      [{ when: '3 of 20 records would be taken out', type: ENTER }],
    );
    expect([no.status, no.screen.includes('removals-refused')]).toEqual([1, true]);
    const yes = await atTerminal(
      desk,
      [...REPLACE, '--lang', 'en'],
      [{ when: '3 of 20 records would be taken out', type: `y${ENTER}` }],
    );
    expect([yes.status, yes.screen.includes('Stored as revision @2')]).toEqual([0, true]);
    desk.run('restore', '@1');
    const back = await atTerminal(
      desk,
      ['restore', '@2', '--lang', 'en'],
      [{ when: '3 of 20 records would be taken out', type: `y${ENTER}` }],
    );
    expect([back.status, back.screen.includes('Records taken out: 3 of 20')]).toEqual([0, true]);
  });

  test('a renamed column is asked for, and the answer is read', async () => {
    const desk = new Desk();
    const fees = (header: string, fee: string) =>
      csvOf([
        ['Mã TTHC', 'Tên TTHC', header],
        ['1.900501', 'Cấp phép A', fee],
      ]);
    desk.put('old.csv', fees('Phí', '25.000 đồng'));
    desk.put('new.csv', fees('Tiền phí', '30.000 đồng'));
    desk.run('import', 'procedures', 'old.csv');
    const { screen } = await atTerminal(
      desk,
      ['import', 'procedures', 'new.csv', '--lang', 'en'],
      [{ when: 'has no column for “Fees” (fees)', type: ENTER }],
    );
    expect(screen).toContain('replaced 1');
    const { fields } = desk.json<{ fields: object }>('show', '@latest', '1.900501');
    expect(fields).toMatchObject({ fees: [{ amount: 30000 }] });
  });

  test('a guess that overwrites is asked; no leaves the column out', async () => {
    const desk = new Desk();
    const fields = (header: string, field: string) =>
      csvOf([
        ['Mã TTHC', 'Tên TTHC', header],
        ['1.900501', 'Cấp phép A', field],
      ]);
    desk.put('old.csv', fields('Lĩnh vực', 'Hộ tịch'));
    desk.put('new.csv', fields('Lĩnh vựt', 'Chứng thực'));
    desk.run('import', 'procedures', 'old.csv');
    const { status } = await atTerminal(
      desk,
      ['import', 'procedures', 'new.csv', '--lang', 'en'],
      [
        { when: 'was taken for “Field” (fields)', type: ENTER },
        { when: 'has no column for “Field” (fields)', type: `${DOWN}${ENTER}` },
      ],
    );
    expect(status).toBe(0);
    expect(desk.run('show', '@latest', '1.900501').stdout).toContain('Hộ tịch');
  });

  test('emptying a field by --replace is asked', async () => {
    const desk = stored();
    desk.put(
      'bare.csv',
      csvOf(
        list(20)
          .trimEnd()
          .split('\n')
          .map((line) => line.split(',').slice(0, 2)),
      ),
    );
    const args = ['import', 'procedures', 'bare.csv', '--replace', '--lang', 'en'];
    const { status, screen } = await atTerminal(desk, args, [
      { when: 'Empty what is stored of it', type: `y${ENTER}` },
    ]);
    expect([status, screen.includes('emptied 20')]).toEqual([0, true]);
  });
});
