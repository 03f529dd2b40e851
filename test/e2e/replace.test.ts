import { describe, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { bytesOf, text, workbookOf } from '../support/documents/workbooks.js';

const HEADER = 'Mã TTHC,Tên TTHC,Cơ quan công bố';
const LIST = [HEADER, '1.005160,Cấp thẻ,Bộ Công an', '1.005161,Đổi thẻ,Bộ Tư pháp'].join('\n');

interface Import {
  revision?: number;
  changes: { added: number; removed: number };
  findings: { code: string }[];
}

function stored(): Desk {
  const desk = new Desk();
  desk.put('list.csv', LIST);
  expect(desk.run('import', 'procedures', 'list.csv', '--fail-on', 'never').status).toBe(0);
  return desk;
}

describe('a file that was not understood does not make everything absent', () => {
  test.each([
    ['a required column missing', 'Tên TTHC\nCấp thẻ\n'],
    ['two columns for the code', 'Mã TTHC,Mã số,Tên\n1.005160,1.005160,A\n'],
    ['no header', 'một,hai\nba,bốn\n'],
    ['a header and no rows', `${HEADER}\n`],
    ['every row set aside', `${HEADER}\n1.1.005160,Cấp thẻ,Bộ Công an\n`],
  ])('%s', (_case, content) => {
    const desk = stored();
    desk.put('bad.csv', content);
    const result = desk.json<Import>('import', 'procedures', 'bad.csv', '--replace');
    expect(result.status).toBe(1);
    expect(result.revision).toBeUndefined();
    expect(result.changes).toMatchObject({ added: 0, removed: 0 });
    expect(result.findings.map(({ code }) => code)).toContain('replace-refused');
    expect(desk.run('show', '@latest', '1.005161').status).toBe(0);
  });
});

describe('rows that were not understood, and sheets that nothing was read of, forbid to replace', () => {
  const sheet = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map(text));
  const list = sheet([HEADER.split(','), ['1.005160', 'Cấp thẻ', 'Bộ Công an']]);

  test.each<[string, Record<string, ReturnType<typeof sheet>>, object]>([
    [
      'a sheet without a header',
      { Một: list, Hai: sheet([['1.005161', 'Đổi thẻ', 'Bộ Tư pháp']]) },
      { sheet: 'Hai' },
    ],
    [
      'a row above the header',
      { Một: [...sheet([['1.005161']]), ...list] },
      { sheet: 'Một', row: 1 },
    ],
  ])('%s', (_case, sheets, place) => {
    const desk = stored();
    desk.put('b.xlsx', bytesOf(workbookOf(sheets)));
    const result = desk.json<Import>('import', 'procedures', 'b.xlsx', '--replace');
    expect(result.status).toBe(1);
    expect(result.findings.find(({ code }) => code === 'replace-refused')).toMatchObject(place);
    expect(desk.run('show', '@latest', '1.005161').status).toBe(0);
  });

  test('a sheet of titles does not', () => {
    const desk = stored();
    const cover = sheet([['DANH MỤC'], ['Năm 2025']]);
    desk.put(
      'b.xlsx',
      bytesOf(
        workbookOf({ Bìa: cover, Một: sheet(LIST.split('\n').map((line) => line.split(','))) }),
      ),
    );
    const result = desk.json<Import>('import', 'procedures', 'b.xlsx', '--replace', '--dry-run');
    expect(result.findings.map(({ code }) => code)).not.toContain('replace-refused');
  });

  test('what was sorted together with its header, or joined below another, is read whole', () => {
    const desk = stored();
    const [header, one, two] = LIST.split('\n');
    desk.put('b.csv', [one, header, two].join('\n'));
    const turned = ['Cơ quan công bố,Mã TTHC,Tên TTHC', 'Bộ Tư pháp,1.005161,Đổi thẻ'];
    desk.put('c.csv', [header, one, ...turned].join('\n'));
    desk.put('d.csv', [header, one, ...turned.map((line) => line.replaceAll(',', ';'))].join('\n'));
    for (const file of ['b.csv', 'c.csv', 'd.csv']) {
      const result = desk.json<Import>('import', 'procedures', file, '--replace');
      expect(result.changes).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: 2 });
    }
  });
});

test('a scope that no record belongs to deletes nobody else’s part', () => {
  const desk = stored();
  desk.put('justice.csv', `${HEADER}\n1.005161,Đổi thẻ,Bộ Tư pháp\n`);
  const args = ['import', 'procedures', 'justice.csv', '--replace', '--scope'];
  const wrong = desk.json<Import>(...args, 'publisher=Bộ Công an');
  expect([wrong.status, wrong.revision]).toEqual([1, undefined]);
  // Another spelling of the same name is no other scope.
  const spelt = desk.json<Import>(...args, 'publisher=Bộ Tư Pháp');
  expect(spelt.findings.map(({ code }) => code)).not.toContain('replace-refused');
});

test('an uncorrected workbook of rejected rows stores nothing', () => {
  const desk = new Desk();
  desk.put('err.csv', 'Mã TTHC,Tên TTHC\n1.005160,#N/A\n1.1.005161,Cấp thẻ\n');
  desk.run('import', 'procedures', 'err.csv');
  const again = desk.json<Import>('import', 'procedures', '.haicap/rejected/0-err.xlsx');
  expect([again.revision, again.changes.added]).toEqual([undefined, 0]);
});

test('the workbook of rejected rows is named every time, also when nothing is new', () => {
  const desk = stored();
  desk.put('bad.csv', `${HEADER}\n1.1.005160,Cấp thẻ,Bộ Công an\n`);
  const first = desk.run('import', 'procedures', 'bad.csv').stdout;
  const second = desk.run('import', 'procedures', 'bad.csv').stdout;
  expect(first).toContain('.haicap/rejected/1-bad.xlsx');
  expect(second).toContain('.haicap/rejected/1-bad.xlsx');
});
