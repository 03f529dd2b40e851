import { expect, test } from 'vitest';
import { type FormerStrength, lastDate, loadRegister } from '../../register/index.js';
import { addedCells } from '../columns.js';
import { readersOf } from '../judge/readers.js';
import { type OutcomeRules, outcomeOf } from '../row/outcome.js';
import type { Evidence, Outcome } from '../types.js';
import { readBySides } from './vintage.js';

const register = loadRegister();
const asOf = lastDate(register);

function outcome(evidence: Evidence, least: FormerStrength = 'agreeing'): Outcome {
  const rules: OutcomeRules = {
    ...{ register, asOf, subject: 'people', vintage: 'before', isForced: true },
  };
  return outcomeOf(readBySides(readersOf(register, asOf, 'detect', least), evidence), rules);
}

function wardOf(evidence: Evidence, least?: FormerStrength): string | undefined {
  return outcome(evidence, least).ward?.unit.code;
}

const SON_CAM = { ward: 'Xã Sơn Cẩm', district: 'Huyện Phú Lương', province: 'Thái Nguyên' };

test.each([
  ['whose district alone changed', SON_CAM, '05482'],
  [
    'whose type alone changed',
    { ward: 'Xã Đồng Bẩm', district: 'TP Thái Nguyên', province: 'Thái Nguyên' },
    '05710',
  ],
  [
    'that was renamed',
    { ward: 'Xã Đức Vĩnh', district: 'Huyện Đức Thọ', province: 'Hà Tĩnh' },
    '18262',
  ],
  [
    'in a district of then',
    { ward: 'X. Phước Hòa', district: 'H. Tân Thành', province: 'Bà Rịa - Vũng Tàu' },
    '26713',
  ],
  ['in one cell', { address: 'Tổ 3, xã Sơn Cẩm, huyện Phú Lương, Thái Nguyên' }, '05482'],
  ['by its code', { code: '00010' }, '00004'],
  ['whose district has no communes any more', { code: '21541' }, '21548'],
])('a commune %s is settled', (_, evidence, code) => {
  expect(wardOf(evidence)).toBe(code);
});

test('the basis tells the name, until when it was, how surely and by whom', () => {
  const [status, , , , , basis] = addedCells(register, outcome(SON_CAM), asOf);
  expect(status).toBe('merged');
  expect(basis).toMatch(
    /^tên cũ “Xã Sơn Cẩm” đến hết ngày 17\/08\/2017 \(Nghị quyết \S+; mức chính thức; .*\); khoản 81 Điều 1/,
  );
});

test('what one source and its place tell settles where that is enough, and is offered where it is not', () => {
  const located = { ward: 'Xã Nam La', district: 'Huyện Văn Lãng', province: 'Lạng Sơn' };
  expect(wardOf(located, 'located')).toBe('06151');
  const open = outcome(located);
  expect([open.status, open.doubt]).toEqual(['unknown', 'former']);
  expect(open.candidates.map(({ unit }) => unit.code)).toContain('06151');
});

test('where a namesake of before may be meant, all are offered', () => {
  const twins = outcome({ ward: 'Phường Thống Nhất', province: 'Đắk Lắk' }, 'located');
  expect(twins.ward).toBeUndefined();
  expect(twins.candidates.length).toBeGreaterThan(1);
  // The name of before is told with the ward that it leads to.
  expect(twins.candidates.flatMap(({ former }) => former?.name ?? [])).toEqual([
    'Phường Thống Nhất',
  ]);
  // The same district had both names at different times.
  const near = outcome({ ward: 'Phường Ô Quý Hồ', district: 'Thị xã Sa Pa', province: 'Lào Cai' });
  expect(near.candidates.map(({ unit }) => unit.code).sort()).toEqual(['03006', '03037']);
});

test('a unit of before of which nobody knows what became is no like-named one', () => {
  const lost = outcome({ ward: 'Xã Tiền Tiến', district: 'Huyện Phù Cừ', province: 'Hưng Yên' });
  expect(lost.ward).toBeUndefined();
  const gone = outcome({
    ward: 'Xã Suối Trầu',
    district: 'Huyện Long Thành',
    province: 'Đồng Nai',
  });
  expect([gone.doubt, gone.candidates]).toEqual(['former', []]);
});

test('a code and a name that one unit of before bore mean it, though each is another’s now', () => {
  // The name lives on in another province, the code under another name.
  expect(wardOf({ code: '26146', ward: 'Xã Phú Trung' })).toBe('26158');
  expect(wardOf({ code: '26146', address: 'Ấp 2, xã Phú Trung' })).toBe('26158');
  // The code is gone, the name lives on.
  const gone = { code: '12931', ward: 'Xã Thái An' };
  expect(wardOf(gone, 'located')).toBe('12922');
  const weak = outcome(gone);
  expect([weak.doubt, weak.candidates[0]?.unit.code]).toEqual(['former', '12922']);
  // A place against them leaves it open.
  expect(wardOf({ ...gone, province: 'Tỉnh Cà Mau' }, 'located')).toBeUndefined();
});

test('a province that gave its name to a greater one is not only that one', () => {
  const twins = outcome({ ward: 'Xã Hiệp Hòa', province: 'Thành phố Hải Phòng' });
  expect(twins.candidates.map(({ unit }) => unit.code).sort()).toEqual(['10729', '11848']);
  expect(wardOf({ ward: 'Xã Hiệp Hòa', province: 'Tỉnh Hải Dương' })).toBe('10729');
});

test.each<[string, Evidence, string[]]>([
  ['of which nobody knows what became', { ward: 'Xã Sùng Phài', province: 'Lai Châu' }, ['03388']],
  [
    'of which nobody knows, where marks are left out',
    { ward: 'Xa Tien Tien', district: 'Huyen Phu Cu', province: 'Hung Yen' },
    ['12424'],
  ],
  [
    'that came to another province before it became one with this one',
    { ward: 'Xã Tân Hưng', province: 'Thành phố Hải Phòng' },
    ['10537', '11824'],
  ],
  [
    'of another type, where none is written',
    { ward: 'Yên Bình', district: 'Huyện Yên Bình', province: 'Yên Bái' },
    ['04714', '04717'],
  ],
  ['that lay anywhere, where no province is stated', { ward: 'Xã An Lương' }, ['04450', '10846']],
  [
    'that lay in a district of the same name, where no province is stated',
    { ward: 'Thị trấn Chợ Mới', district: 'Huyện Chợ Mới' },
    ['02086', '30628'],
  ],
  [
    'whose number was written otherwise',
    { ward: 'Phường 3', province: 'Vĩnh Long' },
    ['28777', '29242', '29557'],
  ],
  [
    'that is numbered in Roman numerals',
    { ward: 'Phường 5', province: 'Thành phố Cần Thơ' },
    ['31333', '31507'],
  ],
])('a namesake %s leaves a row open, with every ward that may be meant', (_, evidence, codes) => {
  const { ward, candidates } = outcome(evidence);
  expect(ward).toBeUndefined();
  expect(candidates.map(({ unit }) => unit.code)).toEqual(expect.arrayContaining(codes));
});

test('a row says that a lost namesake is why it is open', () => {
  expect(outcome({ ward: 'Xã Sùng Phài', province: 'Lai Châu' }).doubt).toBe('former');
  const placed = { ward: 'Xã Sùng Phài', district: 'Thành phố Lai Châu', province: 'Lai Châu' };
  expect(wardOf(placed)).toBe('03388');
  expect(wardOf({ code: '03403', ward: 'Xã Sùng Phài', province: 'Lai Châu' })).toBe('03388');
});

test('a commune of a district without communes leads there without its district', () => {
  expect(wardOf({ ward: 'Xã An Vĩnh', province: 'Quảng Ngãi' })).toBe('21548');
  expect(wardOf({ address: 'Thôn Tây, xã An Vĩnh, tỉnh Quảng Ngãi' })).toBe('21548');
  const street = outcome({ address: '12 An Vĩnh, tỉnh Quảng Ngãi' });
  expect(street.ward).toBeUndefined();
  const elsewhere = outcome({ ward: 'Xã An Hải' });
  expect(elsewhere.candidates.map(({ unit }) => unit.code)).toEqual(
    expect.arrayContaining(['21548', '22147', '22888']),
  );
});

test('what weak sources tell is no answer, and forbids one by the other period', () => {
  const rules: OutcomeRules = {
    ...{ register, asOf, subject: 'people', vintage: 'before', isForced: false },
  };
  const evidence = { ward: 'Xã Vĩnh Phú', province: 'Tỉnh Phú Thọ' };
  const told = outcomeOf(readBySides(readersOf(register, asOf, 'detect'), evidence), rules);
  expect(told.ward).toBeUndefined();
  expect(told.candidates.map(({ unit }) => unit.code).sort()).toEqual(['08275', '09154']);
  // A unit of today that bears the name lies elsewhere in the province.
  const today = { ward: 'Xã Yên Lạc', province: 'Tỉnh Phú Thọ' };
  const open = outcomeOf(readBySides(readersOf(register, asOf, 'detect'), today), rules);
  expect(open.ward).toBeUndefined();
  expect(open.candidates.map(({ unit }) => unit.code)).toEqual(
    expect.arrayContaining(['05353', '09025']),
  );
});

test('the name of a district of before settles as far as its own sources do', () => {
  const evidence = { ward: 'Xã Hòa Tâm', district: 'Huyện Tuy Hòa', province: 'Phú Yên' };
  expect(wardOf(evidence)).toBe('22291');
  const open = outcome(evidence, 'official');
  expect([open.ward, open.candidates[0]?.unit.code]).toEqual([undefined, '22291']);
});
