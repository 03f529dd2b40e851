import { expect, test } from 'vitest';
import { AS_USUAL } from '../../../test/support/reports/options.js';
import { type Report, tell } from '../../../test/support/reports/told.js';
import {
  diff,
  explained,
  exported,
  imported,
  inspect,
  kind,
  log,
  malformedCode,
  record,
  revision,
  validation,
} from '../../../test/support/reports.js';
import { json } from './json.js';

async function documentOf(report: Report, lang: 'vi' | 'en' = 'vi') {
  const options = { ...AS_USUAL, lang, width: 40, kind };
  return String((await json(tell(report), options)).output);
}

test('a document names its schema and its version', async () => {
  const { schema } = JSON.parse(await documentOf(validation));
  expect(schema).toEqual({ name: 'validation-report', version: 1 });
});

test('one document, indented by two, with a line break at its end', async () => {
  const text = await documentOf(validation);
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  expect(text).toContain('\n  "command": "validate"');
});

test.each<[string, Report, string[]]>([
  ['validate', validation, ['command', 'kind', 'inputs', 'summary', 'findings']],
  [
    'import',
    imported,
    [
      'command',
      'kind',
      'inputs',
      'summary',
      'findings',
      'revision',
      'dataset',
      'dryRun',
      'changes',
      'values',
      'absentFields',
      'rejectedFiles',
    ],
  ],
  [
    'diff',
    diff,
    [
      'kind',
      'old',
      'new',
      'inputs',
      'compared',
      'notCompared',
      'summary',
      'absentFields',
      'changes',
      'findings',
    ],
  ],
  ['inspect', inspect, ['inputs', 'findings']],
  ['log', log, ['revisions']],
  ['show', revision, ['revision', 'mapping', 'findings']],
  ['show of a record', record, ['revision', 'dataset', 'kind', 'key', 'fields']],
  ['export', exported, ['profile', 'directory', 'manifest', 'findings']],
  [
    'explain',
    explained('vi'),
    ['code', 'title', 'severity', 'rejecting', 'why', 'example', 'remedy'],
  ],
])('the keys of %s', async (_, report, keys) => {
  expect(Object.keys(JSON.parse(await documentOf(report)))).toEqual(['schema', ...keys]);
});

test('what could steer a terminal is escaped, and still the same value', async () => {
  const value = 'a\u001b[31m\u009b\u202e\u{e0041}\n\u2028é';
  const text = await documentOf({ ...validation, findings: [malformedCode(5, value)] });
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\u2028]/u);
  expect(JSON.parse(text).findings[0].value).toBe(value);
});

test('the keys inside stand in one order', async () => {
  const { inputs, summary } = JSON.parse(await documentOf(validation));
  expect(Object.keys(inputs[0])).toEqual([
    'file',
    'sha256',
    'sheet',
    'headerRows',
    'firstDataRow',
    'rows',
    'account',
  ]);
  expect(Object.keys(summary)).toEqual([
    'rows',
    'accepted',
    'rejected',
    'repaired',
    'byCode',
    'bySeverity',
  ]);
  const { changes } = JSON.parse(await documentOf(diff));
  const renamed = changes.find((change: { type: string }) => change.type === 'renamed-key');
  expect(Object.keys(renamed)).toEqual([
    'type',
    'key',
    'name',
    'severity',
    'consequences',
    'fields',
    'oldKey',
    'file',
    'row',
    'fingerprint',
  ]);
});

test('a side that a record does not have is absent', async () => {
  const { changes } = JSON.parse(await documentOf(diff));
  expect(Object.keys(changes[0].fields[2])).toEqual(['field', 'to', 'consequence']);
});

test('the language changes messages and suggestions only', async () => {
  const withoutWords = (text: string) => text.replace(/"(message|suggestion)": ".*"/g, '');
  const [vi, en] = [await documentOf(validation, 'vi'), await documentOf(validation, 'en')];
  expect(vi).not.toBe(en);
  expect(withoutWords(vi)).toBe(withoutWords(en));
  expect(await documentOf(diff, 'vi')).toBe(await documentOf(diff, 'en'));
});
