import { expect, test } from 'vitest';
import { malformedCode, restoredZero } from '../../../test/support/reports.js';
import { Failure, FINDING_CODES, failures, finding } from '../../core/findings/index.js';
import { CONSEQUENCES, LANGUAGES } from '../../core/kinds/index.js';
import { failureLine } from './failure-text.js';
import { findingText, findingWords } from './finding-text.js';
import { rejectedHeaders, reportWords } from './report-words.js';

test('puts a finding into words, in both languages', () => {
  const found = restoredZero(4, '1.00516', '1.005160');
  expect(findingText(found, 'vi').message).toContain('“1.00516” được khôi phục thành “1.005160”');
  expect(findingText(found, 'en').message).toContain('1.005160');
  expect(findingText(found, 'en').message).not.toBe(findingText(found, 'vi').message);
});

test('a suggestion that has nothing to suggest is left out', () => {
  expect(findingText(malformedCode(5, '1.1.012756', ['1.012756']), 'vi').suggestion).toContain(
    '1.012756',
  );
  expect(findingText(malformedCode(5, 'x'), 'vi')).not.toHaveProperty('suggestion');
});

test('values are shortened only when asked', () => {
  const found = malformedCode(5, 'a'.repeat(100));
  expect(findingText(found, 'en').message).toContain('a'.repeat(100));
  expect(findingText(found, 'en', () => 'short').message).toContain('“short”');
});

test('the rule of a schema is put into words, an unknown one too, and an empty part is left out', () => {
  const violation = (rule: string, part: string) =>
    finding(
      'schema-violation',
      { place: { file: 'a.csv', column: 'Tên' }, value: 'x' },
      { rule, part },
    );
  const spoken = findingText(violation('maxLength', ''), 'en').message;
  expect(spoken).toContain('is longer than allowed');
  expect(spoken).not.toContain('(');
  expect(findingText(violation('maxLength', 'steps/0'), 'en').message).toContain('steps/0');
  expect(findingText(violation('constructor', ''), 'en').message).toContain('breaks a rule');
});

test('a failure is one printable line: what happened, then what to do', () => {
  const failure = new Failure('file-missing', { file: 'a\u001b[31m\n.csv' });
  const line = failureLine(failure, 'vi');
  expect(line).toMatch(/^Không có tệp .* Kiểm tra đường dẫn/);
  expect(line).not.toMatch(/\p{Cc}/u);
});

test('a remedy that would name nothing is left out', () => {
  const failure = new Failure('kind-unknown', { kind: 'x', known: [] });
  expect(failureLine(failure, 'vi')).toBe('Không có loại dữ liệu “x”.');
});

test("the operating system's reason is put into words, and kept for a search", () => {
  const failure = new Failure('output-unwritable', { file: 'a/b.json', reason: 'ENOENT' });
  expect(failureLine(failure, 'vi')).toContain('“a/b.json”: thư mục chứa tệp không có (ENOENT).');
  expect(failureLine(failure, 'en')).toContain(
    '“a/b.json” cannot be written: its folder does not exist (ENOENT).',
  );
  const other = new Failure('output-unwritable', { file: 'a', reason: 'EIO' });
  expect(failureLine(other, 'en')).toContain('“a” cannot be written: EIO.');
});

test.each(FINDING_CODES)('%s has different words in each language', (code) => {
  const [vi, en] = LANGUAGES.map((lang) => findingWords(code, lang));
  expect(vi?.title).not.toBe(en?.title);
  expect(vi?.message).not.toBe(en?.message);
  expect(vi?.why).not.toBe(en?.why);
  expect(vi?.remedy).not.toBe(en?.remedy);
  expect(vi?.suggestion === undefined).toBe(en?.suggestion === undefined);
});

test('the words of reports are composed Unicode and leave no sentence in the other language', () => {
  const [vi, en] = LANGUAGES.map((lang) => JSON.stringify(reportWords(lang)));
  expect(vi).toBe(vi?.normalize('NFC'));
  // What is quoted may be what a list holds.
  expect(en?.replace(/“[^”]*”/g, '')).not.toMatch(
    /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i,
  );
});

test('every consequence has words, and no other name has', () => {
  for (const lang of LANGUAGES) {
    expect(Object.keys(reportWords(lang).consequences)).toEqual([...CONSEQUENCES]);
  }
});

test('the columns added to rejected rows carry the mark by which they are known again', () => {
  for (const lang of LANGUAGES) {
    expect(
      Object.values(rejectedHeaders(lang)).every((header) => header.endsWith('(haicap)')),
    ).toBe(true);
  }
});

test('every failure has words in each language', () => {
  for (const code of Object.keys(failures) as (keyof typeof failures)[]) {
    const { params: names } = failures[code];
    const sampleOf = (name: string) => (name === 'problems' ? [] : `<${name}>`);
    const params = Object.fromEntries(names.map((name) => [name, sampleOf(name)]));
    const failure = new Failure(code, params as never);
    expect(failureLine(failure, 'vi')).not.toBe(failureLine(failure, 'en'));
  }
});
