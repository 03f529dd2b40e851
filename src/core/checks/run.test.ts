import { expect, test } from 'vitest';
import { KIND, recordsOf } from '../../../test/support/datasets/checks.js';
import { FINDING_CODES } from '../findings/index.js';
import { loadKind } from '../kinds/index.js';
import { checks } from './registry.js';
import { runChecks } from './run.js';

const context = {
  kind: KIND,
  asOf: '2026-09-20',
};

const RECORDS = recordsOf([{ code: '1.1.012756' }, { code: '99.001' }]);

test('checks run in the order asked for', async () => {
  const found = await runChecks(['code-shape', 'schema', 'code-shape'], context, RECORDS);
  expect(Array.from(found, (one) => one.place.row)).toEqual([2, 3, 2, 3]);
});

test('every check gives only codes of the catalogue', () => {
  const codes = Object.values(checks).flatMap((check) => [...check.codes]);
  expect(FINDING_CODES).toEqual(expect.arrayContaining(codes));
});

test('the kind procedures names checks that exist, and its schema compiles', async () => {
  const kind = loadKind('procedures');
  expect(Object.keys(checks)).toEqual(expect.arrayContaining([...kind.checks]));
  const records = recordsOf([{ code: '1.000001', name: 'Cấp giấy phép' }]);
  expect([...(await runChecks(kind.checks, { ...context, kind }, records))]).toEqual([]);
});
