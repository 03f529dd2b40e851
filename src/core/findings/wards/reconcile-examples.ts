import type { Example, ExampleText, ExampleWorkbook } from '../example/example.js';

export const SPLIT = [
  'Mã xã,Xã,Huyện,Tỉnh',
  '00634,Phường Đại Mỗ,Quận Nam Từ Liêm,Thành phố Hà Nội',
] as const;

/** An areas table that is checked. */
export function areas(...lines: readonly string[]): Example {
  const rows = lines.map((line) => `${line},Nghị quyết của HĐND`);
  const content = `${['Mã xã cũ,Địa bàn,Mã xã mới,Nguồn', ...rows].join('\n')}\n`;
  return { kind: 'areas', files: [{ name: 'dia-ban.csv', content }] };
}

/** A line whose code is that of another unit than its name. */
export function misnamed(): Example {
  const content = 'Mã xã cũ,Xã cũ,Địa bàn,Mã xã mới,Nguồn\n00634,Xã Cổ Bi,Tổ 1,00637,Phụ lục\n';
  return { kind: 'areas', files: [{ name: 'dia-ban.csv', content }] };
}

/** The split that the examples of answers are about, answered. */
export function answer(code: string, name: string, by: string) {
  return {
    question: '4318e65d171b',
    doubt: 'split',
    evidence: {
      code: '00634',
      ward: 'Phường Đại Mỗ',
      district: 'Quận Nam Từ Liêm',
      province: 'Thành phố Hà Nội',
    },
    asOf: '2026-09-20',
    ward: { code, name },
    candidates: [
      { code: '00622', name: 'Phường Xuân Phương' },
      { code: '00634', name: 'Phường Tây Mỗ' },
      { code: '00637', name: 'Phường Đại Mỗ' },
      { code: '09556', name: 'Phường Hà Đông' },
      { code: '09886', name: 'Phường Dương Nội' },
    ],
    by,
    at: '2026-10-01T08:30:00+07:00',
  };
}

/** A decisions file. */
export function answersFile(decisions: readonly object[]): ExampleText {
  const content = `${JSON.stringify({ version: 1, decisions }, null, 2)}\n`;
  return { name: 'tra-loi.json', content };
}

/** A table in a database that is migrated by earlier answers. */
export function scripted(decision: object): Example {
  const table = ['--dialect', 'sqlite', '--table', 'ho_dan', '--code-column', 'ma_xa'];
  return {
    command: 'wards sql',
    files: [],
    beside: [answersFile([decision])],
    options: [...table, '--decisions', 'tra-loi.json'],
  };
}

/** A table that is reconciled by earlier answers. */
export function decided(...decisions: readonly ReturnType<typeof answer>[]): Example {
  const example = records(...SPLIT);
  return {
    ...example,
    beside: [answersFile(decisions)],
    options: [...(example.options ?? []), '--decisions', 'tra-loi.json'],
  };
}

/** The same with its table in the code page. */
export function inWindows1258(example: Example): Example {
  const files = [
    { name: 'so-ho.csv', content: `${SPLIT.join('\n')}\n`, encoding: 'windows-1258' },
  ] as const;
  return { ...example, files };
}

/** The same, and a table that doesn't ask for them. */
export function unasked(decision: ReturnType<typeof answer>): Example {
  const files = [{ name: 'so-ho.csv', content: 'Mã xã,Xã\n00004,Phường Ba Đình\n' }];
  return { ...decided(decision), files };
}

/** A day of which the register knows nothing. */
export function beyondRegister(): Example {
  const example = records('Mã xã,Xã', '00004,Phường Ba Đình');
  return { ...example, options: [...(example.options ?? []), '--as-of', '2030-01-01'] };
}

/** More questions than are to be listed. */
export function unlisted(): Example {
  const example = records('Mã xã', '00634', '00637');
  return { ...example, options: [...(example.options ?? []), '--max-questions', '1'] };
}

/** Questions that nobody is there to answer. */
export function reviewed(): Example {
  const files = [{ name: 'so-ho.csv', content: `${SPLIT.join('\n')}\n` }];
  return { command: 'review', files };
}

/** Questions that were filled in and are taken back. */
export function filledIn(line: string, ...earlier: readonly ExampleText[]): Example {
  return {
    ...reviewed(),
    beside: [{ name: 'cau-hoi.csv', content: `Mã câu hỏi,Chọn\n${line}\n` }, ...earlier],
    options: ['--from-workbook', 'cau-hoi.csv', '--decisions', 'tra-loi.json'],
  };
}

/** A question about a ward that nobody knows, filled in and taken back. */
export function unplaced(line: string): Example {
  const content = 'Xã,Tỉnh\nXã Vô Danh,Tỉnh Bắc Ninh\n';
  return { ...filledIn(line), files: [{ name: 'so-ho.csv', content }] };
}

/** A workbook that is reconciled. */
export function workbook(file: ExampleWorkbook): Example {
  return { command: 'reconcile', files: [file], options: ['--out', 'so-ho-moi.xlsx'] };
}

/** A table that is reconciled. */
export function records(...lines: readonly string[]): Example {
  return {
    command: 'reconcile',
    files: [{ name: 'so-ho.csv', content: `${lines.join('\n')}\n` }],
    options: ['--out', 'so-ho-moi.csv'],
  };
}
