import { expect, test } from 'vitest';
import { withRegisterWords } from './register-params.js';

test('clauses of one article are told together, a resolution without clauses by its number', () => {
  const basis = ['1656/NQ-UBTVQH15 1 40', '1656/NQ-UBTVQH15 1 42', '388/NQ-UBTVQH16'];
  expect(withRegisterWords({ basis }, 'vi')).toEqual({
    basis: 'khoản 40, 42 Điều 1 Nghị quyết 1656/NQ-UBTVQH15; Nghị quyết 388/NQ-UBTVQH16',
  });
  expect(withRegisterWords({ basis }, 'en').basis).toBe(
    'clause 40, 42, Article 1, Resolution 1656/NQ-UBTVQH15; Resolution 388/NQ-UBTVQH16',
  );
});

test('what the law takes is told in full, save where it takes everything', () => {
  expect(withRegisterWords({ extent: 'partial part none' }, 'vi')).toEqual({
    extent: 'một phần (diện tích: một phần; dân số: không)',
  });
  expect(withRegisterWords({ extent: 'full all all' }, 'vi')).toEqual({ extent: 'toàn bộ' });
});

test('the clauses behind a candidate are told in the reader’s language', () => {
  const candidates = [
    '00637 Phường Đại Mỗ\t1656/NQ-UBTVQH15 1 38\t388/NQ-UBTVQH16',
    '00004 Phường Ba Đình',
  ];
  expect(withRegisterWords({ candidates }, 'en').candidates).toEqual([
    '00637 Phường Đại Mỗ (clause 38, Article 1, Resolution 1656/NQ-UBTVQH15; Resolution 388/NQ-UBTVQH16)',
    '00004 Phường Ba Đình',
  ]);
});

test('other parameters stay as they are', () => {
  expect(withRegisterWords({ old: 'a', rows: 2 }, 'vi')).toEqual({ old: 'a', rows: 2 });
});
