import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';

const desk = new Desk();

interface Found {
  readonly query: Readonly<Record<string, string>>;
  readonly summary: { readonly candidates: number; readonly certain: boolean };
  readonly candidates: readonly Candidate[];
}

interface Candidate {
  readonly code: string;
  readonly name: string;
  readonly certain: boolean;
  readonly reasons: readonly string[];
  readonly successors: readonly { readonly code: string; readonly coverage: string }[];
}

const ajv = new Ajv2020({ strictTypes: false });
for (const name of ['ward', 'wards-lookup-report'])
  ajv.addSchema(
    JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8')),
  );

const lookup = (...args: string[]) => desk.run('wards', 'lookup', ...args);

function found(...args: string[]) {
  const { status, ...document } = desk.json<Found>('wards', 'lookup', ...args);
  const validate = ajv.getSchema('https://haicap.dev/schemas/wards-lookup-report.schema.json');
  validate?.(document);
  expect(validate?.errors).toBeNull();
  return { ...document, status };
}

test('an address in abbreviations, and what became of the unit', () => {
  const { status, query, candidates } = found('P. Bến Nghé,', 'Q.1,', 'TP.HCM');
  expect(status).toBe(0);
  expect(query).toEqual({
    text: 'P. Bến Nghé, Q.1, TP.HCM',
    name: 'Bến Nghé',
    type: 'ward',
    district: 'Q.1',
    province: 'TP.HCM',
  });
  expect(candidates[0]).toMatchObject({
    code: '26740',
    name: 'Phường Bến Nghé',
    certain: true,
    successors: [{ code: '26740', name: 'Phường Sài Gòn', coverage: 'full' }],
  });
});

test('a code that two units bore, and the date that tells them apart', () => {
  const both = found('00634');
  expect(both.summary).toEqual({ candidates: 2, certain: false });
  expect(both.candidates.map(({ name }) => name)).toEqual(['Phường Tây Mỗ', 'Phường Đại Mỗ']);
  const then = found('00634', '--as-of', '2025-06-30');
  expect(then.candidates[0]).toMatchObject({ name: 'Phường Đại Mỗ', certain: true });
  expect(then.candidates[1]?.reasons).toContain('other-date');
});

test('places beside the text, and a limit', () => {
  const { candidates, summary } = found('Phường 5', '--province', 'tp hcm', '--limit', '2');
  expect(candidates).toHaveLength(2);
  expect(summary.candidates).toBeGreaterThan(2);
  const one = found('Phường 05', '--district', 'Gò Vấp', '--province', '79', '--all');
  expect(one.candidates[0]).toMatchObject({ code: '26887', certain: true });
  expect(one.candidates).toHaveLength(one.summary.candidates);
});

test('in both languages, without colour in a pipe', () => {
  const vi = lookup('Đại Mỗ');
  const en = lookup('Đại Mỗ', '--lang', 'en');
  expect(vi.stdout).toContain('chưa chắc là đơn vị nào');
  expect(en.stdout).toContain('not certain which one');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what is looked for
  expect(vi.stdout + en.stdout).not.toMatch(/\x1b/);
  expect(vi.stderr + en.stderr).toBe('');
});

test('csv: a line a candidate', () => {
  const { stdout, status } = lookup('Xã Lương Tài, Bắc Ninh', '--format', 'csv');
  const [header, first, ...others] = stdout.trimEnd().split(/\r?\n/);
  expect(status).toBe(0);
  expect(header).toBe(
    '\ufeffcode,name,type,district,province,provinceCode,validFrom,validTo,certain,match,reasons,former,successors',
  );
  expect(first).toBe(
    '09496,Xã Lương Tài,commune,,Tỉnh Bắc Ninh,24,2025-07-01,2026-09-19,true,exact,province-agrees,,09496',
  );
  expect(others).toHaveLength(2);
});

test('a unit of before that nobody can follow is told, and leaves its namesake uncertain', () => {
  const { stdout, status } = lookup('Xã Sùng Phài, Lai Châu', '--format', 'json');
  const found = JSON.parse(stdout) as {
    candidates: { code: string; certain: boolean }[];
    lost: { code: string }[];
  };
  expect(status).toBe(0);
  expect(found.candidates.map(({ code, certain }) => [code, certain])).toEqual([['03403', false]]);
  expect(found.lost.map(({ code }) => code)).toEqual(['03397']);
  const told = lookup('Xã Sùng Phài, Lai Châu').stdout;
  expect(told).toContain('03397 Xã Sùng Phài, Huyện Tam Đường');
});

test.each([
  ['nothing like it', ['zzzz qqqq'], 1, ''],
  ['nothing like it, and it may be so', ['zzzz qqqq', '--fail-on', 'never'], 0, ''],
  ['empty', [''], 2, 'văn bản'],
  ['spaces', ['  '], 2, 'văn bản'],
  ['missing', [], 2, 'văn bản'],
  ['no date', ['Đại Mỗ', '--as-of', '31/06/2025'], 2, '--as-of'],
  ['no count', ['Đại Mỗ', '--limit', 'x'], 2, '--limit'],
  ['an empty district', ['Đại Mỗ', '--district', ''], 2, '--district'],
  ['very long', ['Đại Mỗ '.repeat(10_000)], 1, ''],
  ['control characters', ['a\u001b[31mb\u0007\u202e'], 1, ''],
])('%s', (_, args, status, told) => {
  const outcome = lookup(...args);
  expect(outcome.status).toBe(status);
  expect(outcome.stderr).toContain(told);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what is looked for
  expect(outcome.stdout + outcome.stderr).not.toMatch(/[\x1b\x07\u202e]/);
  if (status < 2) expect(outcome.stdout.length).toBeLessThan(3000);
});
