import { expect, test } from 'vitest';
import { columnSpecs } from '../match/columns/column-specs.js';
import { kindNames, loadKind } from './load.js';
import { columnNamed, fieldNamed, fieldsNamed } from './named.js';

const kind = loadKind('procedures');

test('a field is named by its name or its label in either language, however it is written', () => {
  for (const text of ['timeLimit', 'Thời hạn giải quyết', 'THOI HAN GIAI QUYET', ' time limit ']) {
    expect(fieldNamed(kind, text).field).toBe('timeLimit');
  }
});

test('an unknown name is answered with the nearest names and labels', () => {
  expect(() => fieldNamed(kind, 'Thời hạn giải quyêt hồ')).toThrow(
    expect.objectContaining({
      code: 'field-unknown',
      params: expect.objectContaining({ closest: ['timeLimit “Thời hạn giải quyết”'] }),
    }),
  );
});

test('a label may hold a comma: the longest run of parts that names a field is one', () => {
  expect(fieldsNamed(kind, 'code,Phí, lệ phí,Yêu cầu, điều kiện')).toEqual([
    'code',
    'fees',
    'requirements',
  ]);
  expect(() => fieldsNamed(kind, 'code,Phí phạm')).toThrow(
    expect.objectContaining({ params: expect.objectContaining({ field: 'Phí phạm' }) }),
  );
});

test('a column may hold a part of a list’s items, or what testifies about a field', () => {
  expect(columnNamed(loadKind('processes'), 'Tên bước')).toBe('steps.name');
  expect(columnNamed(loadKind('processes'), 'steps.name')).toBe('steps.name');
  expect(columnNamed(kind, 'page')).toBe('page');
});

test.each(kindNames())('every label of the kind %s names one column, in both languages', (name) => {
  const loaded = loadKind(name);
  for (const { field, label } of columnSpecs(loaded)) {
    expect([columnNamed(loaded, label.vi), columnNamed(loaded, label.en)]).toEqual([field, field]);
  }
});
