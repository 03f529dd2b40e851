import { expect, test } from 'vitest';
import { catalogue } from '../../core/findings/index.js';
import { explainCode } from './explain-code.js';

test('a code is explained with its words, its severity and its example', () => {
  const [vi, en] = [explainCode('level-district', 'vi'), explainCode('level-district', 'en')];
  expect(vi).toMatchObject({
    type: 'explain',
    title: 'Cấp huyện không còn',
    severity: 'warning',
    rejecting: false,
  });
  expect(vi.example).toBe(catalogue['level-district'].example);
  expect(en).toMatchObject({ severity: 'warning', rejecting: false, example: vi.example });
  expect(en.why).not.toBe(vi.why);
});
