import { expect, test } from 'vitest';
import { malformedCode, restoredZero } from '../../../test/support/reports.js';
import { finding } from '../../core/findings/index.js';
import { toJsonFinding } from './json-finding.js';

test('the keys stand in the order of docs/contract.md', () => {
  const json = { ...toJsonFinding(malformedCode(5, '1.1.012756', ['1.012756']), 'en') };
  expect(Object.keys(json)).toEqual([
    'code',
    'severity',
    'message',
    'suggestion',
    'file',
    'sheet',
    'row',
    'column',
    'cell',
    'field',
    'value',
    'key',
  ]);
  expect(toJsonFinding(restoredZero(4, '1.00516', '1.005160'), 'en').fix).toEqual({
    from: '1.00516',
    to: '1.005160',
  });
});

test('what a finding does not have is absent', () => {
  const bare = toJsonFinding(finding('sheet-hidden', { place: { file: 'a.xlsx' } }, {}), 'vi');
  expect(Object.keys(bare)).toEqual(['code', 'severity', 'message', 'suggestion', 'file']);
});

test('values are whole, however long; only the words depend on the language', () => {
  const found = malformedCode(5, 'x'.repeat(5000));
  const [vi, en] = [toJsonFinding(found, 'vi'), toJsonFinding(found, 'en')];
  expect(vi.message).toContain(found.value);
  expect(vi.message).not.toBe(en.message);
  expect({ ...vi, message: '', suggestion: '' }).toEqual({ ...en, message: '', suggestion: '' });
});
