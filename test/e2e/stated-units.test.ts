import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';

interface Result {
  readonly findings: readonly { code: string; severity: string; column?: string }[];
}

interface Shown {
  readonly fields: { readonly fees?: unknown; readonly validFrom?: string };
}

const ROWS = (first: string, second: string) =>
  `1.000061,Cấp bản sao,${first}\n1.000062,Cấp lại bản sao,${second}\n`;

function imported(list: string) {
  const desk = new Desk();
  desk.put('a.csv', list);
  const { findings } = desk.json<Result>('import', 'procedures', 'a.csv');
  const { fields } = desk.json<Shown>('show', '@1', '1.000061');
  return { fields, findings };
}

test.each([
  ['Đơn vị tính: nghìn đồng,,\nMã TTHC,Tên TTHC,Phí'],
  ['BIỂU PHÍ (ĐVT: 1.000 đồng),,\nMã TTHC,Tên TTHC,Phí'],
  ['BIỂU PHÍ,,\nĐơn vị tính:,ngàn đồng,\nMã TTHC,Tên TTHC,Phí'],
  ['Mã TTHC,Tên TTHC,Phí (ngàn đồng/hồ sơ)'],
  ['ĐVT: đồng,,\nMã TTHC,Tên TTHC,Phí (nghìn đồng)'],
])('%j: thousands of đồng', (head) => {
  const { fields, findings } = imported(`${head}\n${ROWS('8', '12')}`);
  expect(fields.fees).toEqual([{ amount: 8000, currency: 'VND' }]);
  expect(findings.map(({ code }) => code)).toContain('take-unit-from-header');
});

test('an office above a table is no unit; a unit that nobody knows is told at its column', () => {
  const office = imported(`Đơn vị: Sở Nội vụ,,\nMã TTHC,Tên TTHC,Phí\n${ROWS('8000', '9')}`);
  expect(office.fields.fees).toEqual([{ amount: 8000 }]);
  expect(office.findings.map(({ code }) => code)).not.toContain('unit-unread');
  const strange = imported(
    `Đơn vị tính: chục nghìn đồng,,\nMã TTHC,Tên TTHC,Phí\n${ROWS('8', '9')}`,
  );
  expect(strange.findings).toContainEqual(
    expect.objectContaining({ code: 'unit-unread', severity: 'warning', column: 'Phí' }),
  );
});

test('a unit among the rows is told, and takes the one above its force', () => {
  const head = 'Mã TTHC,Tên TTHC,Phí';
  const [first, second] = ROWS('8', '9000').split('\n');
  const changed = imported(`ĐVT: nghìn đồng,,\n${head}\n${first}\nĐVT: đồng,,\n${second}\n`);
  const below = imported(`${head}\n,,(nghìn đồng)\n${ROWS('8', '9')}`);
  for (const { fields, findings } of [changed, below]) {
    expect(fields.fees).toEqual([{ amount: 8 }]);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'unit-unread', severity: 'warning', column: 'Phí' }),
    );
  }
});

test('amounts in a multiple that cannot be read are no amounts', () => {
  const { fields } = imported(`Mã TTHC,Tên TTHC,Phí (nghìn đồng/m2)\n${ROWS('8', '9')}`);
  expect(fields.fees).toBeUndefined();
});

test('the header tells which of day and month stands first', () => {
  const list = (header: string, date: string) =>
    imported(`Mã TTHC,Tên TTHC,${header}\n${ROWS('07/01/2025', date)}`);
  const monthFirst = list('Ngày có hiệu lực (mm/dd/yyyy)', '08/02/2025');
  expect(monthFirst.fields.validFrom).toBe('2025-07-01');
  const dayFirst = list('Ngày có hiệu lực (ngày/tháng/năm)', '08/02/2025');
  expect(dayFirst.fields.validFrom).toBe('2025-01-07');
  const against = list('Ngày có hiệu lực (mm/dd/yyyy)', '25/02/2025');
  expect(against.fields.validFrom).toBeUndefined();
  expect(against.findings).toContainEqual(
    expect.objectContaining({ code: 'dates-contradictory', severity: 'error' }),
  );
});
