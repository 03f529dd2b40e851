import { expect, test } from 'vitest';
import { importMode } from './mode.js';

test.each([
  [{}, { type: 'update' }],
  [{ update: true }, { type: 'update' }],
  [{ replace: true }, { type: 'replace' }],
  [
    { replace: true, scope: 'publisher=Bộ  Tư pháp' },
    { type: 'replace-scope', field: 'publisher', value: 'Bộ Tư pháp' },
  ],
  [
    { replace: true, scope: 'levels=Xã' },
    { type: 'replace-scope', field: 'levels', value: 'commune' },
  ],
  [
    { replace: true, scope: 'name=a=b' },
    { type: 'replace-scope', field: 'name', value: 'a=b' },
  ],
] as const)('%j', (flags, expected) => {
  expect(importMode('procedures', flags)).toEqual(expected);
});

test.each([
  [{ update: true, replace: true }, 'option-conflict'],
  [{ scope: 'publisher=A' }, 'command-needs'],
  [{ replace: true, scope: 'publisher' }, 'option-value'],
  [{ replace: true, scope: '=A' }, 'option-value'],
  [{ replace: true, scope: 'publishr=A' }, 'field-unknown'],
] as const)('%j is refused', (flags, code) => {
  expect(() => importMode('procedures', flags)).toThrow(expect.objectContaining({ code }));
});
