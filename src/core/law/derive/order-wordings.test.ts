import { describe, expect, test } from 'vitest';
import { linesOf, reasonsOf } from '../../../../test/support/wards/derivation-lines.js';
import { miniRegister } from '../../../../test/support/wards/mini-country.js';
import { type OrdersChanges, ordersText } from '../../../../test/support/wards/orders-text.js';
import { deriveRelations } from './derive-relations.js';
import { overlayOf } from './overlay.js';

const REGISTER = miniRegister();
const ALL = 'toàn bộ diện tích tự nhiên, quy mô dân số của';
const JOINED = ['1: 10006 Xã Đồng Xanh → Xã Bến Hòa full', '1: 10004 Xã Bến Hòa → Xã Bến Hòa full'];
const PARTED = [
  '1: 10006 Xã Đồng Xanh → Xã Đồng Xanh remainder',
  '1: 10006 Xã Đồng Xanh → Xã Bến Hòa partial',
  '1: 10004 Xã Bến Hòa → Xã Bến Hòa full',
];
const FOUNDED = [
  '1: 10006 Xã Đồng Xanh → Phường Đồng Xanh full',
  '1: 10004 Xã Bến Hòa → Phường Bến Hòa full',
];
const RENAMED = ['1: 10006 Xã Đồng Xanh → Xã Đồng Vàng full'];

function told(...clauses: readonly string[]) {
  return toldOf({ clauses });
}

function toldOf(changes: OrdersChanges) {
  const derivation = deriveRelations(ordersText(changes), REGISTER);
  return { lines: linesOf(derivation), reasons: reasonsOf(derivation), derivation };
}

function expectRead(clauses: readonly string[], lines: readonly string[]): void {
  const { lines: read, reasons } = told(...clauses);
  expect({ lines: [...read].sort(), reasons }).toEqual({ lines: [...lines].sort(), reasons: [] });
}

describe('a unit is dissolved', () => {
  test.each([
    [`Giải thể xã Đồng Xanh; nhập ${ALL} xã Đồng Xanh vào xã Bến Hòa.`],
    ['Giải thể xã Đồng Xanh, nhập toàn bộ diện tích tự nhiên, quy mô dân số vào xã Bến Hòa.'],
    ['Giải thể xã Đồng Xanh và sáp nhập vào xã Bến Hòa.'],
    ['Giải thể xã Đồng Xanh để nhập vào xã Bến Hòa.'],
    ['Xã Đồng Xanh được giải thể và nhập vào xã Bến Hòa.'],
    [`Nhập ${ALL} xã Đồng Xanh vào xã Bến Hòa; giải thể xã Đồng Xanh.`],
  ])('%s', (clause) => expectRead([clause], JOINED));

  test('the land may be said elsewhere, and in parts', () => {
    expectRead(
      [
        'Giải thể xã Đồng Xanh.',
        'Điều chỉnh thôn Một và thôn Hai thuộc xã Đồng Xanh vào xã Bến Hòa.',
        'Nhập phần còn lại của xã Đồng Xanh vào xã Tân Lập.',
      ],
      [
        '2: 10006 Xã Đồng Xanh → Xã Bến Hòa partial',
        '2: 10004 Xã Bến Hòa → Xã Bến Hòa full',
        '3: 10006 Xã Đồng Xanh → Xã Tân Lập remainder',
        '3: 11002 Xã Tân Lập → Xã Tân Lập full',
      ],
    );
  });

  test.each([
    [['Giải thể xã Đồng Xanh.'], ['dissolution-open 1']],
    [
      ['Giải thể xã Đồng Xanh; điều chỉnh thôn Một thuộc xã Đồng Xanh vào xã Bến Hòa.'],
      ['dissolution-open 1'],
    ],
    [[`Giải thể xã Đồng Xanh; nhập ${ALL} xã Bến Hòa vào xã Đồng Xanh.`], ['dissolution-open 1']],
    [['Giải thể các đơn vị hành chính cấp xã thuộc thành phố Mây Trắng.'], ['unread-clause 1']],
    [['Thành lập xã Mới trên cơ sở giải thể xã Đồng Xanh.'], ['unread-clause 1']],
    [
      ['Giải thể xã Đồng Xanh; nhập một phần diện tích tự nhiên vào xã Bến Hòa.'],
      ['unread-clause 1'],
    ],
  ])('%s: told', (clauses, reasons) => {
    const { lines, reasons: found } = told(...clauses);
    expect(found).toEqual(reasons);
    expect(lines.filter((line) => line.includes('→ Xã Đồng Xanh'))).toEqual([]);
  });
});

describe('several units in one sentence', () => {
  test.each([
    [`Thành lập các phường Đồng Xanh, Bến Hòa trên cơ sở ${ALL} các xã Đồng Xanh, Bến Hòa.`],
    ['Thành lập các phường Bến Hòa và Đồng Xanh trên cơ sở nguyên trạng xã Đồng Xanh, xã Bến Hòa.'],
    [
      'Thành lập 02 phường: Đồng Xanh và Bến Hòa trên cơ sở nguyên trạng 02 xã: Đồng Xanh, Bến Hòa.',
    ],
    ['Thành lập phường Đồng Xanh và phường Bến Hòa trên cơ sở xã Đồng Xanh và xã Bến Hòa.'],
    ['Các phường Đồng Xanh, Bến Hòa được thành lập trên cơ sở các xã Đồng Xanh, Bến Hòa.'],
    [
      'Thành lập phường Đồng Xanh trên cơ sở xã Đồng Xanh; thành lập phường Bến Hòa trên cơ sở xã Bến Hòa.',
    ],
  ])('%s', (clause) => expectRead([clause], FOUNDED));

  test.each([
    ['Thành lập các phường Xanh, Hòa lần lượt trên cơ sở nguyên trạng các xã Đồng Xanh, Bến Hòa.'],
    ['Thành lập các phường Xanh, Hòa trên cơ sở nguyên trạng các xã Đồng Xanh, Bến Hòa tương ứng.'],
    ['Đổi tên các xã Đồng Xanh, Bến Hòa lần lượt thành các phường Xanh, Hòa.'],
    ['Đổi tên xã Đồng Xanh và xã Bến Hòa thành phường Xanh và phường Hòa theo thứ tự tương ứng.'],
  ])('%s', (clause) => {
    expectRead(
      [clause],
      ['1: 10006 Xã Đồng Xanh → Phường Xanh full', '1: 10004 Xã Bến Hòa → Phường Hòa full'],
    );
  });

  test('the last pair is that of the last names', () => {
    expectRead(
      ['Thành lập các phường Đồng Xanh, Hòa trên cơ sở nguyên trạng các xã Đồng Xanh, Bến Hòa.'],
      ['1: 10006 Xã Đồng Xanh → Phường Đồng Xanh full', '1: 10004 Xã Bến Hòa → Phường Hòa full'],
    );
  });

  test.each([
    ['Thành lập các phường Xanh, Hòa trên cơ sở nguyên trạng các xã Đồng Xanh, Bến Hòa.'],
    ['Thành lập các phường Hòa, Đồng Xanh trên cơ sở nguyên trạng các xã Đồng Xanh, Bến Hòa.'],
    ['Thành lập các phường Bến Hòa, Đồng Xanh lần lượt trên cơ sở các xã Đồng Xanh, Bến Hòa.'],
    ['Thành lập các phường Đồng Xanh, Bến Hòa trên cơ sở các xã Đồng Xanh, Bến Hòa, Tân Lập.'],
    [
      'Thành lập các phường Đồng Xanh, Bến Hòa trên cơ sở một phần diện tích tự nhiên, quy mô dân số của các xã Đồng Xanh, Bến Hòa.',
    ],
    ['Đổi tên các xã Đồng Xanh, Bến Hòa thành các xã Xanh, Hòa.'],
    ['Đổi tên xã Đồng Xanh và xã Bến Hòa thành xã Chung.'],
  ])('%s: undecided', (clause) => {
    expect(told(clause)).toMatchObject({ lines: [], reasons: ['pairs-undecided 1'] });
  });

  test.each([
    ['Thành lập các phường A, B trên cơ sở nguyên trạng 03 xã Đồng Xanh, Bến Hòa.'],
    ['Hợp nhất 02 xã Đồng Xanh, Bến Hòa, Tân Lập thành xã Chung.'],
    ['Thành lập các phường Đồng Xanh, Bến Hòa trên cơ sở các xã cùng tên.'],
  ])('%s: unread', (clause) => {
    expect(told(clause)).toMatchObject({ lines: [], reasons: ['unread-clause 1'] });
  });

  test.each([
    ['Sáp nhập xã Đồng Xanh với xã Bến Hòa thành xã Chung.'],
    ['Hợp nhất hai xã Đồng Xanh và Bến Hòa thành xã mới có tên gọi là xã Chung.'],
    ['Nhập các xã Đồng Xanh, Bến Hòa để thành lập xã Chung.'],
  ])('%s', (clause) => {
    expectRead(
      [clause],
      ['1: 10006 Xã Đồng Xanh → Xã Chung full', '1: 10004 Xã Bến Hòa → Xã Chung full'],
    );
  });
});

describe('another name', () => {
  test.each([
    ['Đổi tên xã Đồng Xanh thành xã Đồng Vàng.'],
    ['Đổi tên xã Đồng Xanh, thành phố Mây Trắng thành xã Đồng Vàng, thành phố Mây Trắng.'],
    ['Đổi tên xã Đồng Xanh thuộc thành phố Mây Trắng thành xã Đồng Vàng.'],
    ['Đổi tên xã Đồng Xanh thành xã Đồng Vàng kể từ ngày 01/3/2027.'],
    ['Từ ngày 01 tháng 3 năm 2027, đổi tên xã Đồng Xanh thành xã Đồng Vàng.'],
    ['Xã Đồng Xanh được đổi tên thành xã Đồng Vàng.'],
  ])('%s', (clause) => expectRead([clause], RENAMED));

  test('as the title of its article, in a text without any other', () => {
    const title = 'Đổi tên xã Đồng Xanh thuộc thành phố Mây Trắng thành xã Đồng Vàng';
    const { lines, reasons } = toldOf({ title, clauses: [] });
    expect({ lines, reasons }).toEqual({
      lines: [': 10006 Xã Đồng Xanh → Xã Đồng Vàng full'],
      reasons: [],
    });
  });

  test.each([
    ['Đổi tên xã Đồng Xanh thành xã Đồng Vàng kể từ ngày 01/6/2027.', 'order-day-differs 1'],
    ['Kể từ ngày 31/02/2027, đổi tên xã Đồng Xanh thành xã Đồng Vàng.', 'unread-clause 1'],
    ['Đổi tên xã Đồng Xanh thành xã Đồng Vàng, tỉnh Đồi Gió.', 'name-unresolved 1'],
    ['Đổi tên xã Đồng Xanh, tỉnh Đồi Gió thành xã Đồng Vàng.', 'name-unresolved 1'],
    ['Đổi tên xã Đồng Xanh thành Đồng Vàng.', 'unread-clause 1'],
  ])('%s: told', (clause, reason) => {
    expect(told(clause)).toMatchObject({ lines: [], reasons: [reason] });
  });
});

describe('land of hamlets', () => {
  test.each([
    ['Điều chỉnh thôn Một thuộc xã Đồng Xanh về xã Bến Hòa.'],
    ['Điều chỉnh các ấp 3, 4 và tổ dân phố số 5 của xã Đồng Xanh vào xã Bến Hòa.'],
    ['Chuyển bản Nà Lúm, xã Đồng Xanh sang xã Bến Hòa quản lý.'],
    [`Điều chỉnh ${ALL} xóm 2 (xã Đồng Xanh) để sáp nhập vào xóm 1, xã Bến Hòa.`],
    ['Nhập 02 khu phố: số 1 và số 2 thuộc xã Đồng Xanh vào xã Bến Hòa.'],
    ['Điều chỉnh một phần thôn Một và thôn Hai thuộc xã Đồng Xanh vào xã Bến Hòa.'],
    ['Điều chỉnh một phần xã Đồng Xanh vào xã Bến Hòa.'],
  ])('%s', (clause) => expectRead([clause], PARTED));

  test('of land alone nobody moves; figures are those of the part', () => {
    const { derivation } = told(
      'Điều chỉnh 1,20 km2 diện tích tự nhiên của thôn Một thuộc xã Đồng Xanh vào xã Bến Hòa.',
    );
    expect(derivation.relations.find(({ coverage }) => coverage === 'partial')).toMatchObject({
      area: 'part',
      population: 'none',
    });
  });

  test.each([
    ['Điều chỉnh thôn Một về xã Bến Hòa.', 'unread-clause 1'],
    ['Nhập thôn Một vào thôn Hai thuộc xã Bến Hòa.', 'unread-clause 1'],
    ['Điều chỉnh thôn Một thuộc xã Bến Hòa về xã Bến Hòa.', 'joined-with-itself 1'],
    ['Điều chỉnh xã Đồng Xanh về xã Bến Hòa.', 'unread-clause 1'],
    ['Nhập xã Đồng Xanh, Bản Mế, xã Tân Lập vào xã Bến Hòa.', 'unread-clause 1'],
  ])('%s: told', (clause, reason) => {
    expect(told(clause)).toMatchObject({ lines: [], reasons: [reason] });
  });
});

describe('days', () => {
  test.each([
    ['có hiệu lực thi hành kể từ ngày 15/3/2027.', '2027-03-15'],
    ['có hiệu lực từ 15-03-2027.', '2027-03-15'],
    ['có hiệu lực thi hành từ 0 giờ 00 phút ngày 15 tháng 3 năm 2027.', '2027-03-15'],
    ['có hiệu lực thi hành ngày 15.3.2027.', '2027-03-15'],
    ['có hiệu lực kể từ ngày được thông qua.', '2027-01-20'],
    ['có hiệu lực kể từ ngày ký.', undefined],
    ['có hiệu lực từ ngày 03/15/2027.', undefined],
    ['có hiệu lực từ ngày 15/3/27.', undefined],
  ])('Nghị quyết này %s', (words, expected) => {
    const clauses = ['Đổi tên xã Đồng Xanh thành xã Đồng Vàng.'];
    const { derivation, reasons } = toldOf({ clauses, effective: `Nghị quyết này ${words}` });
    expect(derivation.parsed.effective).toBe(expected);
    expect(reasons).toEqual(expected === undefined ? ['day-assumed'] : []);
  });

  test('an adoption in figures; a day of effect before it', () => {
    const clauses = ['Đổi tên xã Đồng Xanh thành xã Đồng Vàng.'];
    const adopted = 'Nghị quyết này được thông qua ngày 20/4/2027.';
    const { derivation, reasons } = toldOf({ clauses, adopted });
    expect(derivation.parsed.adopted).toBe('2027-04-20');
    expect(reasons).toEqual(['effective-before-adoption']);
  });

  test('the day of the orders, where the text has no other', () => {
    const clauses = ['Kể từ ngày 15/3/2027, đổi tên xã Đồng Xanh thành xã Đồng Vàng.'];
    const { derivation, reasons } = toldOf({ clauses, effective: '' });
    expect({ day: derivation.day, reasons }).toEqual({ day: '2027-03-14', reasons: [] });
  });
});

describe('units of two provinces', () => {
  /** The province of each new unit in the overlay, by its name. */
  function homes(clause: string): Record<string, string> {
    const derivation = deriveRelations(ordersText({ clauses: [clause] }), REGISTER);
    const base = {
      register: { lastDate: '2026-05-01', sha256: '' },
      resolutions: [],
      provinces: [],
      relations: [],
    };
    const { overlay } = overlayOf([{ file: 'nq.md', sha256: '', derivation }], base);
    return Object.fromEntries(overlay.relations.map((one) => [one.newName, one.newProvince]));
  }

  test('each stays in its own', () => {
    expect(
      homes('Điều chỉnh thôn Một thuộc xã Gió Lộng (thuộc tỉnh Đồi Gió) vào xã Bến Hòa.'),
    ).toEqual({ 'Xã Gió Lộng': '20', 'Xã Bến Hòa': '10' });
    expect(homes('Nhập xã Đồng Xanh vào xã Gió Lộng, tỉnh Đồi Gió.')).toEqual({
      'Xã Gió Lộng': '20',
    });
  });

  test('a province behind a list is looked for in both', () => {
    expect(told('Nhập các xã Đồng Xanh, Gió Lộng, tỉnh Đồi Gió vào xã Bến Hòa.').lines).toContain(
      '1: 10006 Xã Đồng Xanh → Xã Bến Hòa full',
    );
  });
});

test.each([
  ['Chia xã Đồng Xanh thành xã Đồng Một và xã Đồng Hai.'],
  ['Tách một phần xã Đồng Xanh để thành lập xã Đồng Một.'],
  ['Nâng cấp xã Đồng Xanh lên phường Đồng Xanh.'],
  ['Nay đổi tên xã Đồng Xanh thành xã Đồng Vàng.'],
])('%s: no formula, told with its clause', (clause) => {
  expect(told(clause)).toMatchObject({ lines: [], reasons: ['unread-clause 1'] });
});

test('a clause that is a heading with nothing under it is told', () => {
  const { reasons } = told(
    'Giải thể các xã thuộc huyện đảo\n2. Đổi tên xã Đồng Xanh thành xã Đồng Vàng.',
  );
  expect(reasons).toEqual(['unread-clause 1']);
});
