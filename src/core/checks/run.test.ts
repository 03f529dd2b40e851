import { expect, test } from 'vitest';
import { KIND, recordsOf } from '../../../test/support/datasets/checks.js';
import { FINDING_CODES, type Finding } from '../findings/index.js';
import { type DatasetRecord, loadKind } from '../kinds/index.js';
import type { Check } from './check.js';
import { foundBy } from './found-by.js';
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

const ODD = recordsOf([
  { code: '1.1.012756', name: 'C ấ p g i ấ y p h é p', levels: ['district'] },
  {
    code: '99.001',
    name: 'Cấp giấy phép 1.000002',
    publisher: 'Bộ Không Có',
    fields: ['Không Có'],
  },
  { code: '1.000003', codeSuffix: '.H22', name: 'Cấp', type: 'other', agencies: ['UBND huyện A'] },
  { code: '1E+05', name: 'CÊp', decision: 'x', validFrom: '2026-01-01', validTo: '2025-01-01' },
  { name: 'Cấp giấy phép 1.000002' },
  { code: '1.000003', codeSuffix: '.H22', name: 'Cấp', type: 'other', agencies: ['UBND huyện B'] },
]);

/** The parts of a record, each with the one field that it has. */
function partsOf(record: DatasetRecord): DatasetRecord[] {
  const { fields, origin } = record;
  return [...origin.columns].map(([name, column]) => {
    const cells = origin.row.cells.map((cell, index) =>
      index === column.index ? cell : undefined,
    );
    const value = fields[name];
    return {
      ...record,
      fields: value === undefined ? {} : { [name]: value },
      origin: { ...origin, row: { ...origin.row, cells }, columns: new Map([[name, column]]) },
    };
  });
}

test('a check that isn’t joint finds of each field alone what it finds of the record', async () => {
  const kind = loadKind('procedures');
  for (const [name, check] of Object.entries<Check>(checks)) {
    if ('gather' in check || check.joint?.(kind) === true) continue;
    const judge = await check.begin({ ...context, kind });
    const found = (record: DatasetRecord) => foundBy((tell) => judge?.(record, tell));
    const looked = new Set(check.fields?.(kind) ?? kind.fields.map(({ field }) => field));
    for (const record of ODD) {
      const sign = ({ code, field, value, params }: Finding) =>
        JSON.stringify([code, field, value, name === 'known-field' ? '' : params]);
      const alone = partsOf(record)
        .filter(({ origin }) => [...origin.columns.keys()].some((field) => looked.has(field)))
        .flatMap(found);
      expect([name, alone.map(sign).sort()]).toEqual([name, found(record).map(sign).sort()]);
    }
  }
});

test('records that are known to be in order are held against others, and no more', async () => {
  const kind = loadKind('procedures');
  const given = { ...context, kind };
  const all = [...(await runChecks(kind.checks, given, ODD))];
  const [first, second, third] = ODD.map(({ origin }) => origin.row.number);
  const some = [...(await runChecks(kind.checks, given, ODD, new Set(ODD.slice(0, 3))))];
  const across = (code: string) =>
    ['key-duplicate', 'row-repeated', 'name-repeated'].includes(code);
  expect(some).toEqual(
    all.filter(({ code, place: { row } }) => across(code) || ![first, second, third].includes(row)),
  );
  expect(some.filter(({ place: { row } }) => row === third)).not.toEqual([]);
});
