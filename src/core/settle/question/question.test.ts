import { expect, test } from 'vitest';
import { communeOn, lastDate, loadRegister } from '../../register/index.js';
import type { Evidence, Outcome } from '../types.js';
import { successorsOn } from '../units/successors.js';
import { questionId, questionOf } from './question.js';

const register = loadRegister();
const own = communeOn(register, '00634', '2025-06-30');
if (own === undefined) throw new Error('no 00634');
const SPLIT: Outcome = {
  status: 'split-open',
  own,
  candidates: successorsOn(register, own, lastDate(register)),
  doubt: 'split',
};
const SEVERAL: Outcome = { status: 'ambiguous', candidates: [], doubt: 'several' };
const DAI_MO = {
  code: '00634',
  ward: 'Phường Đại Mỗ',
  district: 'Quận Nam Từ Liêm',
  province: 'Thành phố Hà Nội',
};

const ask = (evidence: Evidence, outcome: Outcome, names?: { ward: string }) =>
  questionOf(evidence, outcome, names, register).evidence;

test('of a ward that was split, however the rows call it, all ask the same', () => {
  expect(ask({ code: '00634' }, SPLIT)).toEqual(DAI_MO);
  expect(ask({ ward: 'P. Đại Mỗ', province: 'Hà Nội' }, SPLIT)).toEqual(DAI_MO);
  expect(ask({ address: 'Số 5, P. Đại Mỗ, Hà Nội' }, SPLIT, { ward: 'P. Đại Mỗ' })).toEqual(DAI_MO);
});

test('rows that state their part of it ask about that part', () => {
  const area = { ward: 'P. Đại Mỗ', area: 'Tổ 1' };
  expect(ask(area, SPLIT)).toEqual({ ...DAI_MO, area: 'Tổ 1' });
  expect(ask(area, SEVERAL)).toEqual({ ward: 'P. Đại Mỗ' });
});

test('other rows ask about the names that stand there, of an address the ward and its places', () => {
  expect(ask({ code: '00634', ward: 'Cổ Bi', address: 'Số 5' }, SEVERAL)).toEqual({
    code: '00634',
    ward: 'Cổ Bi',
  });
  const address = { address: 'Số 5, xã A, Hà Nội' };
  expect(ask(address, SEVERAL, { ward: 'xã A' })).toEqual({ ward: 'xã A' });
  expect(ask(address, SEVERAL)).toEqual(address);
});

test('the id is the same in whatever order the cells stand and whatever case they are in', () => {
  const id = questionId({ ward: 'Phường Hòa Bình', province: 'Hà Nội' });
  expect(questionId({ province: 'HÀ NỘI', ward: 'phường  Hoà Bình' })).toBe(id);
  expect(questionId({ ward: 'Phường Hoa Binh', province: 'Hà Nội' })).not.toBe(id);
  expect(questionId({ area: 'Tổ 1' })).not.toBe(questionId({ area: 'TỔ 1' }));
  expect(questionId({ district: 'Phường Hòa Bình', province: 'Hà Nội' })).not.toBe(id);
});
