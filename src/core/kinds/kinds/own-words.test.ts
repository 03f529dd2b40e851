import { expect, test } from 'vitest';
import { loadKind } from './load.js';
import { withOwnWords } from './own-words.js';

const own = {
  headers: { 'Tên bước': ['Việc phải làm'] },
};

test('own headers go to fields and to parts of lists, by name or label', () => {
  const kind = withOwnWords(loadKind('processes'), own);
  const steps = kind.fields.find(({ field }) => field === 'steps');
  expect(steps?.parts?.name?.headers).toContain('Việc phải làm');
});

test('own spellings and names stand beside those of the kind, which stays as it was', () => {
  const plain = loadKind('procedures');
  const kind = withOwnWords(plain, {
    vocabularies: { levels: { province: ['Cấp T'] } },
    references: { agencies: ['Sở Kiểm thử'] },
  });
  const levels = (of: typeof kind) => of.vocabularies.get('levels');
  expect(levels(kind)?.match('cấp t')?.value).toBe('province');
  expect(levels(kind)?.match('Cấp tỉnh')?.value).toBe('province');
  expect(levels(plain)?.match('cấp t')).toBeUndefined();
  expect(kind.references.get('agencies')).toHaveLength(
    1 + (plain.references.get('agencies')?.length ?? 0),
  );
});

test('a field that the kind does not have is refused', () => {
  expect(() => withOwnWords(loadKind('procedures'), { headers: { nothing: ['x'] } })).toThrow(
    expect.objectContaining({ code: 'field-unknown' }),
  );
});
