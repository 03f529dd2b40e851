import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';

const LIST = 'Mã TTHC,Tên TTHC\n1.005160,Cấp thẻ\n1.00516,Cấp lại thẻ\n';
const ROWS = 'STT,Xã,Huyện,Tỉnh\n1,Xã Cổ Bi,Huyện Gia Lâm,Hà Nội\n';

/** What tests run in a process that stays, and users in one of its own, must not differ in a byte. */
test.each([
  [['validate', 'procedures', 'list.csv']],
  [['validate', 'procedures', 'list.csv', '--format', 'json', '--lang', 'en']],
  [['validate', 'procedures', 'missing.csv']],
  [['reconcile', 'rows.csv', '--out', 'moi.csv', '--force']],
  [['wards', 'lookup', 'Phường Đại Mỗ', '--format', 'json']],
  [['improt', 'procedures', 'list.csv']],
  [['--help']],
  [[]],
])('%j: the same bytes and exit code as in a process of its own', async (args) => {
  const desk = new Desk();
  desk.put('list.csv', LIST);
  desk.put('rows.csv', ROWS);
  const own = await desk.start(...args);
  expect(own.status).not.toBeNull();
  for (let time = 0; time < 2; time += 1) expect(desk.run(...args)).toEqual(own);
});
