import { expect, test } from 'vitest';
import { lookedUp } from '../../test/support/reports/lookup-report.js';
import { tell } from '../../test/support/reports/told.js';
import {
  diff,
  kind,
  log,
  malformedCode,
  record,
  revision,
  validation,
} from '../../test/support/reports.js';
import { Failure, type Finding, finding } from '../core/findings/index.js';
import { redactReport } from './redact.js';
import { validationReport } from './validation/report.js';

const PHONE = '0912345678';

function redacted(found: Finding, of = kind): Finding | undefined {
  const { report } = redactReport(validationReport({ ...validation, findings: [found] }), of);
  return [...report.findings][0];
}

test('telephone numbers are masked in value, key, fix and parameters', () => {
  const found = {
    ...malformedCode(5, `gọi ${PHONE}`, [`1.000001 ${PHONE}`]),
    key: PHONE,
    fix: { from: PHONE, to: `+${PHONE}` },
  };
  const masked = redacted(found);
  expect(JSON.stringify(masked)).not.toContain(PHONE);
  expect(masked?.value).toContain('gọi');
  expect(masked?.place).toEqual(found.place);
});

test('what a file could not be read for is masked; its name stays, as in findings', () => {
  const failure = new Failure('file-truncated', { file: 'a.csv', reason: `gọi ${PHONE}` });
  const unreadable = [{ file: 'a.csv', failure }];
  const { report } = redactReport(validationReport({ ...validation, unreadable }), kind);
  expect(report.unreadable[0]?.failure.params).toMatchObject({ file: 'a.csv' });
  expect(JSON.stringify(report.unreadable)).not.toContain(PHONE);
});

test('a personal field is masked whole, and the schema’s words are not', () => {
  const place = { file: 'a.csv', row: 2, column: 'Người liên hệ' };
  const found = finding(
    'schema-violation',
    { place, field: 'contact', value: 'Nguyễn Văn A' },
    { rule: 'maxLength', part: 'name' },
  );
  expect(redacted(found)).toMatchObject({
    value: '•••',
    params: { rule: 'maxLength', part: 'name' },
  });
  const legacy = finding(
    'text-legacy-font',
    { place, field: 'contact', value: 'NguyÔn' },
    { font: 'TCVN3', converted: 'Nguyễn' },
  );
  expect(JSON.stringify(redacted(legacy))).not.toContain('Nguyễn');
});

test('what is not personal stays', () => {
  const found = malformedCode(5, '1.1.012756', ['1.012756']);
  expect(redacted(found)).toEqual(found);
});

test('a key made of a personal field is masked whole', () => {
  const byContact = { ...kind, key: ['contact'] };
  expect(redacted({ ...malformedCode(5, 'x'), key: 'Nguyễn Văn A' }, byContact)?.key).toBe('•••');
});

test('changes: names, keys and values, whatever their depth', () => {
  const [change] = diff.changes;
  const fields = [
    {
      field: 'contact',
      from: 'Nguyễn Văn A',
      to: 'Trần Thị B',
      consequence: 'field-changed' as const,
    },
    {
      field: 'legalBases',
      from: [{ name: `số ${PHONE}` }],
      consequence: 'legal-basis-changed' as const,
    },
    { field: 'name', to: 912_345_678_901, consequence: 'renamed' as const },
  ];
  const changes = change
    ? [{ ...change, name: `Việc A ${PHONE}`, key: PHONE, oldKey: PHONE, fields }]
    : [];
  const text = JSON.stringify(redactReport(tell({ ...diff, changes }), kind).report);
  expect(text).not.toMatch(/0912345678|912345678901|Nguyễn|Trần/);
  expect(text).toContain('Việc A');
});

test('a record and who made a revision', () => {
  expect(redactReport(tell(record), kind).report).toMatchObject({
    fields: { contact: '•••', name: record.fields.name },
  });
  expect(JSON.stringify(redactReport(tell(log), kind).report)).not.toContain('"an"');
  expect(JSON.stringify(redactReport(tell(revision), kind).report)).not.toContain('"an"');
});

test('what was looked up may hold a telephone number; what was found never does', () => {
  const { report } = redactReport(tell(lookedUp), undefined);
  expect(JSON.stringify(report)).not.toContain(PHONE);
  expect(report).toMatchObject({ candidates: lookedUp.candidates, query: { name: 'Núi Bạc' } });
});

test('a part of a field that holds personal data is masked whole, as findings about exported columns name it', () => {
  const fields = kind.fields.map((spec) => ({ ...spec, personal: true }));
  const [whole] = fields;
  const found = { ...malformedCode(5, 'chữ bất kỳ', []), field: `${whole?.field}.number` };
  expect(redacted(found, { ...kind, fields })?.value).not.toContain('chữ');
  expect(redacted(found)?.value).toBe('chữ bất kỳ');
});
