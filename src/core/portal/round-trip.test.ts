import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../test/support/files.js';
import { type Json, readContent, withCompanions } from '../../lib/tables/index.js';
import {
  buildRecords,
  headerRecogniser,
  type KeyedRecord,
  type Kind,
  kindNames,
  loadKind,
  matchColumns,
  type PartSpec,
  withExtraColumns,
  withExtraFields,
  withExtraNested,
} from '../kinds/index.js';
import { toTables } from '../layout/index.js';
import { exportDataset } from './export.js';
import { loadProfile } from './profile/load.js';

const CLEAN = await loadProfile('clean');

const RUNS = { seed: 20261129, numRuns: 15 };

/** Texts that lists, formats and spreadsheets have taken for something else. */
const NASTY = [
  '-',
  '- ',
  '+ a',
  '• a',
  '1. a',
  'a\\',
  '\\"a"',
  "'a'",
  'a; b',
  'a, b',
  'a\nb',
  '- a\n- b',
  '=1+1',
  "'=1",
  "''-x",
  "'00634",
  '_x000D_',
  '_x000d_a',
  '00634',
  '1.00516',
  '2,5',
  '10.000 đồng',
  '05 ngày làm việc',
  'Không',
  'Không có thông tin',
  'null',
  '["a"]',
  '{"a":1}',
  '#N/A',
  '########',
  'Cấp tỉnh',
  'Tổ chức (không bao gồm doanh nghiệp, HTX)',
  'TRUE',
  '01/07/2025',
  '2025-07-01',
  'Xã A (00634)',
  '163/QĐ-BTP',
  '\u0007a',
  'a\u0000b',
  '\u200ba',
  'a\u00a0 b',
  'o\u031b\u0301',
  '😀',
  'haicap-text:a.txt sha256:00',
  'Tổng cộng',
  'STT',
];

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...NASTY), { maxLength: 3 }).map((all) => all.join('\n')),
  },
);

/** What a JSON file may say of a value that is declared so. */
function valueFor(part: PartSpec, kind: Kind): fc.Arbitrary<Json> {
  const known = kind.vocabularies.get(part.vocabulary ?? '')?.entries ?? [];
  const word =
    known.length === 0 ? text : fc.oneof(text, fc.constantFrom(...known.map(({ value }) => value)));
  const list = fc.array(word, { maxLength: 3 });
  switch (part.reads) {
    case 'texts':
    case 'lines':
    case 'vocabulary-list':
      return fc.oneof<fc.Arbitrary<Json>[]>(word, list);
    case 'number':
      return fc.oneof<fc.Arbitrary<Json>[]>(
        text,
        fc.double({ noNaN: true, noDefaultInfinity: true }),
      );
    case 'time-limit':
      return fc.oneof<fc.Arbitrary<Json>[]>(
        text,
        fc.record(
          { value: fc.nat({ max: 99 }), unit: word, description: text },
          { requiredKeys: [] },
        ),
      );
    case 'amount':
      return fc.oneof<fc.Arbitrary<Json>[]>(
        text,
        fc.array(
          fc.record(
            { amount: fc.nat(), currency: fc.constant('VND'), description: text },
            { requiredKeys: [] },
          ),
          { maxLength: 2 },
        ),
      );
    case 'decision':
      return fc.oneof<fc.Arbitrary<Json>[]>(
        text,
        fc.record({ number: text, original: text, agency: text }, { requiredKeys: [] }),
      );
    case 'objects': {
      const parts = Object.entries(part.parts ?? {}).map(
        ([name, inner]) => [name, valueFor(inner, kind)] as const,
      );
      return fc.oneof<fc.Arbitrary<Json>[]>(text, fc.array(objectOf(parts), { maxLength: 3 }));
    }
    default:
      return word;
  }
}

/** Objects with some of the members. */
function objectOf(
  members: readonly (readonly [string, fc.Arbitrary<Json>])[],
): fc.Arbitrary<Record<string, Json>> {
  const some = fc.subarray([...members]);
  return some.chain((chosen) => fc.record(Object.fromEntries(chosen)));
}

function recordsOf(kind: Kind): fc.Arbitrary<Record<string, Json>[]> {
  const extra = fc.dictionary(text, text, { maxKeys: 3 });
  const fields = [
    ...kind.fields.map((spec) => [spec.field, valueFor(spec, kind)] as const),
    ['extra', extra] as const,
  ];
  return fc.array(objectOf(fields), { minLength: 1, maxLength: 3 });
}

async function recordsIn(kind: Kind, path: string): Promise<KeyedRecord[]> {
  const { grids } = await withCompanions(path, await readContent(path));
  const options = {
    recogniseHeader: headerRecogniser(kind, []),
    expected: [],
    hidden: 'read',
  } as const;
  const tables = grids
    .flatMap((grid) => toTables(grid, options).tables)
    .map(withExtraColumns)
    .map((table) => ({ table, matching: matchColumns(kind, table, [], 'keep') }));
  const names = tables.flatMap(({ matching }) => [...matching.byField.keys()]);
  return buildRecords(withExtraFields(kind, names), tables, () => true).records.map(
    ({ key, fields }) => ({ key, fields }),
  );
}

/** The records as they are stored: each with a key of its own. */
async function stored(kind: Kind, said: readonly Record<string, Json>[], folder: string) {
  const path = join(folder, 'said.json');
  // A row of one cell may be a title or a signature; that is a matter of layout.
  const filled = kind.fields.filter(({ required }, index) => required || index < 2);
  const keys = filled.map(({ field }) => field);
  const whole = said.map((record, index) => ({
    ...record,
    ...Object.fromEntries(keys.map((field) => [field, `1.00000${index + 1}`])),
  }));
  await writeFile(path, JSON.stringify(whole));
  const records = (await recordsIn(kind, path)).filter(({ key }) => key !== '');
  return [...new Map(records.map((record) => [record.key, record])).values()];
}

test.each(
  kindNames().flatMap((name) => [true, false].map((neutralise) => [name, neutralise] as const)),
)(
  'random records of %s come back from every format (formulas defused: %s)',
  async (name, neutralise) => {
    const kind = loadKind(name);
    const folder = temporaryFolder();
    await fc.assert(
      fc.asyncProperty(recordsOf(kind), async (said) => {
        const records = await stored(kind, said, folder);
        fc.pre(records.length > 0);
        const directory = join(folder, 'out');
        const options = { profile: CLEAN, directory, force: true, neutralise };
        const { manifest } = await exportDataset(kind, records, {
          ...options,
          longTexts: 'companion',
        });
        const want = JSON.parse(await readFile(join(directory, `${name}.json`), 'utf8'));
        for (const file of manifest?.files ?? []) {
          const back = await recordsIn(kind, join(directory, file.name));
          expect([file.format, back.map(({ fields }) => withExtraNested(fields))]).toEqual([
            file.format,
            want,
          ]);
        }
      }),
      RUNS,
    );
  },
);
