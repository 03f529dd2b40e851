import { describe, expect, test } from 'vitest';
import { linesOf, reasonsOf } from '../../../../test/support/wards/derivation-lines.js';
import { miniRegister } from '../../../../test/support/wards/mini-country.js';
import { type OrdersChanges, ordersText } from '../../../../test/support/wards/orders-text.js';
import type { Derivation } from './derivation.js';
import { deriveRelations } from './derive-relations.js';

const REGISTER = miniRegister();

function derive(...clauses: readonly string[]): Derivation {
  return deriveRelations(ordersText({ clauses }), REGISTER);
}

function deriveChanged(changes: OrdersChanges): Derivation {
  return deriveRelations(ordersText(changes), REGISTER);
}

describe('what the sentences of orders do', () => {
  test('a unit is founded on another as it stands: the same land under another type', () => {
    const derivation = derive(
      'Thành lập phường Đồng Xanh trên cơ sở nguyên trạng toàn bộ diện tích tự nhiên là 12,40 km2, quy mô dân số là 5.310 người của xã Đồng Xanh.',
    );
    expect(derivation.problems).toEqual([]);
    expect(derivation).toMatchObject({ day: '2027-02-28', province: { code: '10' } });
    expect(linesOf(derivation)).toEqual(['1: 10006 Xã Đồng Xanh → Phường Đồng Xanh full']);
  });

  test('one is merged into another, which goes on with its own land', () => {
    const derivation = derive(
      'Nhập toàn bộ 8,10 km2 diện tích tự nhiên, 2.300 người của xã Đồng Xanh vào xã Bến Hòa. Sau khi nhập, xã Bến Hòa có 20,00 km2 diện tích tự nhiên và quy mô dân số 9.000 người.',
      'Xã Bến Hòa giáp xã Tân Lập, phường Cầu Mây và tỉnh Đồi Gió.',
    );
    expect(derivation.problems).toEqual([]);
    expect(linesOf(derivation)).toEqual([
      '1: 10006 Xã Đồng Xanh → Xã Bến Hòa full',
      '1: 10004 Xã Bến Hòa → Xã Bến Hòa full',
    ]);
  });

  test('a part is moved and both go on; what is left then joins a third', () => {
    const derivation = derive(
      'Điều chỉnh 3,20 km2 diện tích tự nhiên, quy mô dân số là 700 người của xã Đồng Xanh vào xã Bến Hòa.',
      'Nhập phần diện tích tự nhiên còn lại và toàn bộ quy mô dân số của xã Đồng Xanh sau khi điều chỉnh theo quy định tại khoản 1 Điều này vào xã Tân Lập.',
    );
    expect(derivation.problems).toEqual([]);
    expect(linesOf(derivation)).toEqual([
      '1: 10006 Xã Đồng Xanh → Xã Bến Hòa partial',
      '1: 10004 Xã Bến Hòa → Xã Bến Hòa full',
      '2: 10006 Xã Đồng Xanh → Xã Tân Lập remainder',
      '2: 11002 Xã Tân Lập → Xã Tân Lập full',
    ]);
    expect(derivation.relations[2]).toMatchObject({ area: 'part', population: 'all' });
  });

  test('of a unit that only gives a part the rest goes on as that unit', () => {
    const derivation = derive(
      'Điều chỉnh một phần diện tích tự nhiên là 1,00 km2 của xã Đồng Xanh để nhập vào xã Bến Hòa.',
    );
    expect(derivation.problems).toEqual([]);
    expect(linesOf(derivation)).toContain('1: 10006 Xã Đồng Xanh → Xã Đồng Xanh remainder');
    expect(derivation.relations.find(({ coverage }) => coverage === 'partial')).toMatchObject({
      area: 'part',
      population: 'none',
    });
  });

  test('several orders in one sentence; points of a clause', () => {
    const derivation = derive(
      '1. Sắp xếp các đơn vị hành chính thuộc thành phố Mây Trắng như sau:',
      'a) Thành lập xã Mới trên cơ sở nhập toàn bộ diện tích tự nhiên, quy mô dân số của xã Đồng Xanh và xã Bến Hòa;',
      'b) Đổi tên xã Tân Lập thành xã Cũ; điều chỉnh một phần diện tích tự nhiên, quy mô dân số của phường Cầu Mây vào phường Suối Mơ.',
    );
    expect(derivation.problems).toEqual([]);
    expect(linesOf(derivation)).toEqual([
      '1a: 10006 Xã Đồng Xanh → Xã Mới full',
      '1a: 10004 Xã Bến Hòa → Xã Mới full',
      '1b: 11002 Xã Tân Lập → Xã Cũ full',
      '1b: 10003 Phường Cầu Mây → Phường Cầu Mây remainder',
      '1b: 10003 Phường Cầu Mây → Phường Suối Mơ partial',
      '1b: 10001 Phường Suối Mơ → Phường Suối Mơ full',
    ]);
  });

  test('a name given in the same text is known from there on, and the old one as well', () => {
    const derivation = derive(
      'Đổi tên xã Đồng Xanh thành xã Đồng Vàng.',
      'Nhập toàn bộ diện tích tự nhiên, quy mô dân số của xã Bến Hòa vào xã Đồng Vàng.',
    );
    expect(derivation.problems).toEqual([]);
    expect(linesOf(derivation)).toEqual([
      '1: 10006 Xã Đồng Xanh → Xã Đồng Vàng full',
      '2: 10004 Xã Bến Hòa → Xã Đồng Vàng full',
    ]);
  });

  test('names exchanged in one text', () => {
    const derivation = derive(
      'Đổi tên xã Đồng Xanh thành xã Bến Hòa.',
      'Đổi tên xã Bến Hòa thành xã Đồng Xanh.',
    );
    expect(derivation.problems).toEqual([]);
    expect(linesOf(derivation)).toEqual([
      '1: 10006 Xã Đồng Xanh → Xã Bến Hòa full',
      '2: 10004 Xã Bến Hòa → Xã Đồng Xanh full',
    ]);
  });

  test('a unit of another province is looked up there', () => {
    const clause =
      'Nhập toàn bộ diện tích tự nhiên, quy mô dân số của xã Gió Lộng (thuộc tỉnh Đồi Gió) vào xã Bến Hòa.';
    expect(linesOf(derive(clause))).toContain('1: 20001 Xã Gió Lộng → Xã Bến Hòa full');
    expect(reasonsOf(derive(clause.replace(' (thuộc tỉnh Đồi Gió)', '')))).toEqual([
      'name-unresolved 1',
    ]);
  });

  test('a province gets another type, its code goes on', () => {
    const derivation = deriveChanged({
      title: 'Thành lập tỉnh Mây Trắng trên cơ sở nguyên trạng thành phố Mây Trắng.',
      clauses: ['Thành lập phường Đồng Xanh trên cơ sở nguyên trạng xã Đồng Xanh.'],
    });
    expect(derivation.problems).toEqual([]);
    expect(derivation.provinces).toMatchObject([
      { province: { code: '10', type: 'thành phố' }, after: { type: 'tỉnh', name: 'Mây Trắng' } },
    ]);
  });
});

describe('what a text was damaged by', () => {
  const CLAUSE =
    'Nhập toàn bộ diện tích tự nhiên là 8,10 km2, quy mô dân số là 2.300 người của xã Đồng Xanh vào xã Bến Hòa.';
  const right = linesOf(derive(CLAUSE));

  test.each([
    ['decomposed accents', CLAUSE.normalize('NFD')],
    ['no-break spaces', CLAUSE.replaceAll(' ', '\u00a0')],
    ['glued words', CLAUSE.replace('người của xã', 'ngườicủaxã').replace('km2, quy', 'km2quy')],
    ['a lost comma', CLAUSE.replace('km2, ', 'km2 ')],
    ['a line in the middle', CLAUSE.replace('người của', 'người\ncủa')],
    ['the square by a sign of its own', CLAUSE.replace('km2', 'km²')],
    ['marks of Markdown', CLAUSE.replace('xã Bến Hòa', '**xã Bến Hòa**')],
  ])('%s', (_, clause) => {
    const derivation = derive(clause);
    expect(derivation.problems).toEqual([]);
    expect(linesOf(derivation)).toEqual(right);
  });

  test('a sentence that is not understood is told with its place; none of it is taken', () => {
    const orders = derive(
      'Nhập xã Đồng Xanh về với xã Bến Hòa.',
      'Thành lập xã Cũ trên cơ sở nguyên trạng xã Tân Lập.',
    );
    expect(reasonsOf(orders)).toEqual(['unread-clause 1']);
    expect(linesOf(orders)).toEqual(['2: 11002 Xã Tân Lập → Xã Cũ full']);
  });

  test('an annex is told: its lists are not read', () => {
    const text = `${ordersText({ clauses: [CLAUSE] })}\nPHỤ LỤC\nDanh sách các xã`;
    expect(reasonsOf(deriveRelations(text, REGISTER))).toEqual(['annex-unread']);
  });
});

describe('what doesn’t add up', () => {
  test.each([
    [
      'a sum of land',
      [
        'Thành lập xã Mới trên cơ sở nhập toàn bộ diện tích tự nhiên là 8,10 km2, quy mô dân số là 2.300 người của xã Đồng Xanh và toàn bộ diện tích tự nhiên là 2,00 km2, quy mô dân số là 700 người của xã Bến Hòa. Sau khi thành lập, xã Mới có diện tích tự nhiên là 11,10 km2 và quy mô dân số là 3.000 người.',
      ],
      ['figures-differ 1'],
    ],
    [
      'a unit that was used up before',
      [
        'Nhập toàn bộ diện tích tự nhiên, quy mô dân số của xã Đồng Xanh vào xã Bến Hòa.',
        'Nhập toàn bộ diện tích tự nhiên, quy mô dân số của xã Đồng Xanh vào xã Tân Lập.',
      ],
      ['unit-used-twice 2'],
    ],
    [
      'something merged into what is gone',
      [
        'Nhập toàn bộ diện tích tự nhiên, quy mô dân số của xã Đồng Xanh vào xã Bến Hòa.',
        'Nhập toàn bộ diện tích tự nhiên, quy mô dân số của xã Tân Lập vào xã Đồng Xanh.',
      ],
      ['unit-used-twice 2'],
    ],
    [
      'a part whose rest nothing speaks of',
      ['Thành lập xã Mới trên cơ sở một phần diện tích tự nhiên, quy mô dân số của xã Đồng Xanh.'],
      ['unit-not-used-up 1'],
    ],
    [
      'a rest of what was never parted',
      ['Nhập phần còn lại của xã Đồng Xanh vào xã Bến Hòa.'],
      ['remainder-unfounded 1'],
    ],
    [
      'a name that another unit bears and keeps',
      ['Thành lập xã Bến Hòa trên cơ sở nguyên trạng xã Đồng Xanh.'],
      ['name-taken 1'],
    ],
    [
      'a name given twice',
      [
        'Thành lập xã Mới trên cơ sở nguyên trạng xã Đồng Xanh.',
        'Thành lập xã Mới trên cơ sở nguyên trạng xã Bến Hòa.',
      ],
      ['unit-created-twice 2'],
    ],
    [
      'a part of a unit that was just put together',
      [
        'Nhập toàn bộ diện tích tự nhiên, quy mô dân số của xã Đồng Xanh vào xã Bến Hòa.',
        'Điều chỉnh một phần diện tích tự nhiên, quy mô dân số của xã Bến Hòa sau khi nhập vào xã Tân Lập.',
      ],
      ['part-ambiguous 2'],
    ],
    [
      'totals',
      [
        'Thành lập phường Đồng Xanh trên cơ sở nguyên trạng xã Đồng Xanh.',
        'Sau khi sắp xếp, thành phố Mây Trắng có 07 đơn vị hành chính cấp xã, gồm 04 xã, 02 phường và 01 đặc khu.',
      ],
      ['total-differs 2', 'total-differs 2'],
    ],
  ])('%s', (_, clauses, reasons) => {
    expect(reasonsOf(derive(...clauses))).toEqual(reasons);
  });

  test('totals that hold are not told, nor are those of a text that was not read whole', () => {
    const summary =
      'Sau khi sắp xếp, thành phố Mây Trắng có 07 đơn vị hành chính cấp xã, gồm 03 xã, 03 phường và 01 đặc khu.';
    const order = 'Thành lập phường Đồng Xanh trên cơ sở nguyên trạng xã Đồng Xanh.';
    expect(derive(order, summary).problems).toEqual([]);
    expect(reasonsOf(derive('Nhập xã Tân Lập gì đó.', order, summary))).toEqual([
      'unread-clause 1',
    ]);
  });
});

describe('what a text tells of itself', () => {
  const clauses = ['Thành lập phường Đồng Xanh trên cơ sở nguyên trạng xã Đồng Xanh.'];

  test.each([
    ['Số: 30/2027/QH16', '30/2027/QH16'],
    ['Số: 9010/NQ-UBTVQH16', '9010/NQ-UBTVQH16'],
    ['Trang này trích Nghị quyết số 9011/NQ-UBTVQH16.', '9011/NQ-UBTVQH16'],
    ['Nghị quyết số 9011/NQ-UBTVQH16 và Nghị quyết số 9012/NQ-UBTVQH16', undefined],
  ])('%s', (number, expected) => {
    expect(deriveChanged({ clauses, number }).parsed.number).toBe(expected);
  });

  test.each([
    'Nghị quyết này có hiệu lực thi hành kể từ ngày 05 tháng 4 năm 2027.',
    'Nghị quyết này có hiệu lực từ ngày 05 tháng 4 năm 2027.',
    'Chính quyền mới chính thức hoạt động từ ngày 05 tháng 4 năm 2027. Nghị quyết này có hiệu lực thi hành từ ngày 01 tháng 02 năm 2027.',
  ])('%s', (effective) => {
    expect(deriveChanged({ clauses, effective })).toMatchObject({ day: '2027-04-04' });
  });
});
