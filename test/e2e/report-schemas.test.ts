import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { Failure, FINDING_CODES } from '../../src/core/findings/index.js';
import { READER_NAMES } from '../../src/core/kinds/readers/names.js';
import { explainCode } from '../../src/features/explain/explain-code.js';
import { documentOf } from '../../src/report/formats/document.js';
import { namingOverlay } from '../../src/report/index.js';
import { lookedUp } from '../support/reports/lookup-report.js';
import { reconciled, reviewed } from '../support/reports/settled-reports.js';
import { tell } from '../support/reports/told.js';
import {
  derived,
  diff,
  exported,
  forgettings,
  forgotten,
  imported,
  inspect,
  log,
  record,
  revision,
  validation,
} from '../support/reports.js';

const SCHEMAS = new URL('../../schemas/', import.meta.url);

function readJson(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(path, SCHEMAS), 'utf8'));
}

const files = readdirSync(SCHEMAS).filter((name) => name.endsWith('.schema.json'));
const ajv = new Ajv2020({ strictTypes: false, allErrors: true });
addFormats.default(ajv);
for (const file of files) ajv.addSchema(readJson(file));

function schema(name: string): ValidateFunction {
  const found = ajv.getSchema(`https://haicap.dev/schemas/${name}.schema.json`);
  if (found === undefined) throw new Error(`no schema ${name}`);
  return found;
}

/** The errors as one readable line each. */
function errorsOf(name: string, document: unknown): string[] {
  const validate = schema(name);
  // As it is written out: what is undefined is absent.
  validate(JSON.parse(JSON.stringify(document)));
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

test.each(files)('%s says what it is and how to extend it', (file) => {
  const { $schema, $id, title, description, $comment } = readJson(file);
  expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect($id).toBe(`https://haicap.dev/schemas/${file}`);
  for (const text of [title, description, $comment])
    expect(text).toEqual(expect.stringMatching(/\S/));
  expect(schema(file.replace('.schema.json', ''))).toBeTypeOf('function');
});

const unreadable = [{ file: 'a.csv', failure: new Failure('file-empty', { file: 'a.csv' }) }];
const sided = unreadable.map((input) => ({ ...input, side: 'old' as const }));

test.each([
  ['validation-report', 'validate', validation],
  ['validation-report', 'import', imported],
  ['validation-report', 'wards check', { ...validation, command: 'wards check' as const }],
  ['validation-report', 'validate, a file unreadable', { ...validation, unreadable }],
  ['diff-report', 'diff, a file unreadable', { ...diff, unreadable: sided }],
  ['inspect-report', 'inspect, a file unreadable', { ...inspect, unreadable }],
  ['diff-report', 'diff', diff],
  ['inspect-report', 'inspect', inspect],
  ['wards-derive-report', 'wards derive', derived],
  ['wards-derive-report', 'wards derive, a file unreadable', { ...derived, unreadable }],
  ['wards-lookup-report', 'wards lookup', lookedUp],
  ['review-report', 'review', reviewed],
  ['reconcile-report', 'reconcile', reconciled],
  ['log-report', 'log', log],
  ['log-report', 'log, something forgotten', { ...log, forgettings }],
  ['log-report', 'restore', { ...log, alreadyLatest: true as const }],
  ['revision-report', 'show REVISION', revision],
  ['forget-report', 'forget', forgotten],
  ['record-report', 'show REVISION KEY', record],
  ['export-report', 'export', exported],
  ['explain-report', 'explain CODE', explainCode('row-set-aside', 'vi')],
  [
    'catalogue-report',
    'explain',
    { type: 'catalogue', codes: FINDING_CODES.map((code) => explainCode(code, 'vi')) },
  ],
] as const)('%s describes what %s prints', (name, _, report) => {
  for (const lang of ['vi', 'en'] as const)
    expect(errorsOf(name, documentOf(tell(report), lang))).toEqual([]);
});

test.each([
  ['validation-report', validation],
  ['diff-report', diff],
  ['wards-derive-report', derived],
  ['wards-lookup-report', lookedUp],
  ['review-report', reviewed],
  ['reconcile-report', reconciled],
] as const)('%s describes the overlay that it was answered by', (name, report) => {
  const resolutions = [
    { number: '9010/NQ-UBTVQH16', source: 'nq.md', adopted: '2027-01-20', effective: '2027-03-01' },
  ];
  const sha256 = 'a'.repeat(64);
  const register = { lastDate: '2026-09-20', sha256 };
  const overlay = { version: 1, register, resolutions, provinces: [], relations: [] } as const;
  const document = documentOf(
    namingOverlay(tell(report), { file: 'phu.json', sha256, overlay }),
    'vi',
  );
  expect(document).toHaveProperty('registerOverlay.file', 'phu.json');
  expect(errorsOf(name, document)).toEqual([]);
  expect(errorsOf(name, { ...document, registerOverlay: { file: 'phu.json' } })).not.toEqual([]);
});

test('a report with a part missing or of the wrong type does not hold', () => {
  const document = documentOf(tell(validation), 'vi');
  expect(errorsOf('validation-report', { ...document, summary: {} })).not.toEqual([]);
  expect(errorsOf('validation-report', { ...document, findings: [{ code: 'x' }] })).not.toEqual([]);
  const inputs = [{ file: 'a.csv', error: { code: 'file-empty' } }];
  expect(errorsOf('validation-report', { ...document, inputs })).not.toEqual([]);
  expect(errorsOf('validation-report', { ...document, inputs: [{ file: 'a.csv' }] })).not.toEqual(
    [],
  );
  const { balanced: _balanced, ...ledger } = reconciled.ledger;
  expect(errorsOf('reconcile-report', { ...documentOf(tell(reconciled), 'vi'), ledger })).toEqual([
    "/ledger must have required property 'balanced'",
  ]);
  const changes = diff.changes.map(({ oldKey: _, ...change }) => change);
  expect(errorsOf('diff-report', documentOf(tell({ ...diff, changes }), 'vi'))).toEqual([
    "/changes/3 must have required property 'oldKey'",
    '/changes/3 must match "then" schema',
  ]);
});

test('manifest', () => {
  expect(errorsOf('manifest', exported.manifest)).toEqual([]);
  expect(errorsOf('manifest', { ...exported.manifest, since: { removedKeys: ['1'] } })).toEqual([]);
  expect(errorsOf('manifest', { ...exported.manifest, files: undefined })).not.toEqual([]);
});

test('config: everything may be left out, nothing unknown is taken', () => {
  expect(errorsOf('config', {})).toEqual([]);
  expect(
    errorsOf('config', {
      $schema: './schemas/config.schema.json',
      severities: { 'decision-missing': 'warning' },
      ignore: [
        { code: 'agency-unknown', key: '1.005160', reason: 'chờ cổng', expires: '2026-12-31' },
      ],
      repairs: { 'tidy-space': false },
      columns: { procedures: { 'Mã hồ sơ': 'code', 'Ghi chú': null } },
      export: { profile: 'clean', to: 'out' },
      asOf: '2025-07-01',
    }),
  ).toEqual([]);
  expect(errorsOf('config', { severity: {} })).toEqual([' must NOT have additional properties']);
  expect(errorsOf('config', { severities: { x: 'fatal' } })).not.toEqual([]);
  expect(errorsOf('config', { ignore: [{ code: 'x' }] })).toEqual([
    "/ignore/0 must have required property 'reason'",
  ]);
  expect(errorsOf('config', { asOf: '01/07/2025' })).toEqual(['/asOf must match format "date"']);
  expect(errorsOf('config', { columns: { procedures: { Mã: 1 } } })).not.toEqual([]);
});

test.each(['config', 'mapping'])(
  '%s stands alone: the program and editors load no other file',
  (name) => {
    const alone = new Ajv2020({ strictTypes: false });
    addFormats.default(alone);
    expect(alone.compile(readJson(`${name}.schema.json`))).toBeTypeOf('function');
  },
);

test('mapping', () => {
  expect(
    errorsOf('mapping', { kind: 'procedures', columns: { 'Mã hồ sơ': 'code', STT: null } }),
  ).toEqual([]);
  expect(errorsOf('mapping', { columns: {} })).toEqual([" must have required property 'kind'"]);
  expect(errorsOf('mapping', { kind: 'procedures', columns: { STT: '' } })).not.toEqual([]);
});

test('the examples in the schemas hold', () => {
  for (const name of ['mapping', 'config']) {
    const { examples = [], properties = {} } = readJson(`${name}.schema.json`);
    for (const example of examples as unknown[]) expect(errorsOf(name, example)).toEqual([]);
    for (const [key, part] of Object.entries(
      properties as Record<string, { examples?: unknown[] }>,
    )) {
      for (const example of part.examples ?? [])
        expect(errorsOf(name, { [key]: example })).toEqual([]);
    }
  }
});

const KIND_FILES = readdirSync(new URL('kinds/', SCHEMAS), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^[\w-]+\/(kind|columns|vocabularies|references\/[\w-]+)\.json$/.test(path));

test('what all kinds know of headers holds', () => {
  expect(errorsOf('places', readJson('headers/places.json'))).toEqual([]);
  expect(errorsOf('header-hints', readJson('headers/hints.json'))).toEqual([]);
  expect(errorsOf('places', { places: { ward: ['Xã', 'Xã'] } })).not.toEqual([]);
  expect(errorsOf('header-hints', { harmless: [], beginnings: [], meanings: [] })).not.toEqual([]);
});

test.each(KIND_FILES)('kinds/%s holds', (path) => {
  const name = path.includes('/references/') ? 'references' : path.replace(/^.*\/|\.json$/g, '');
  expect(errorsOf(name, readJson(`kinds/${path}`))).toEqual([]);
});

test('data files of a kind that do not hold are found out', () => {
  const columns = readJson('kinds/procedures/columns.json');
  const [first] = columns.fields as Record<string, unknown>[];
  const broken = (change: object) =>
    errorsOf('columns', { ...columns, fields: [{ ...first, ...change }] });
  expect(broken({})).toEqual([]);
  expect(broken({ header: [] })).toEqual(['/fields/0 must NOT have unevaluated properties']);
  expect(broken({ reads: 'guess' })).toContain(
    '/fields/0/reads must be equal to one of the allowed values',
  );
  expect(broken({ reads: 'vocabulary' })).toContain(
    "/fields/0 must have required property 'vocabulary'",
  );
  expect(broken({ reads: 'objects', parts: { a: { label: { vi: 'A' } } } })).not.toEqual([]);
  expect(
    errorsOf('kind', { name: 'x', title: { vi: 'X', en: 'X' }, key: [], checks: [] }),
  ).not.toEqual([]);
  expect(
    errorsOf('vocabularies', { vocabularies: { a: [{ value: 'Có', label: {}, spellings: [] }] } }),
  ).not.toEqual([]);
});

test('the readers that a schema written by hand lists are those of the program', () => {
  expect(schema('columns').schema).toHaveProperty('$defs.part.properties.reads.enum', [
    ...READER_NAMES,
  ]);
});

const data = readdirSync(SCHEMAS, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /^(?:headers|kinds)\/.*\.json$/.test(name))
  .flatMap((name) => {
    const [, described] = /([^/]+)\.schema\.json$/.exec(String(readJson(name).$schema)) ?? [];
    return described === undefined ? [] : [[name, described] as const];
  });

test.each(data)('%s, which an office may extend, is as %s.schema.json says', (name, described) => {
  const validate = schema(described);
  validate(readJson(name));
  expect(validate.errors ?? []).toEqual([]);
});

test('the data of headers and kinds say which schema describes them', () => {
  expect(data.map(([name]) => name)).toContain('headers/persons.json');
  expect(data.length).toBeGreaterThan(20);
});
