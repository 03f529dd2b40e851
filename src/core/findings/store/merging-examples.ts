import type { Example, ExampleText } from '../example/example.js';
import { HEADER } from '../example/procedures.js';

/** A list of procedures by a name. */
function list(name: string, lines: readonly string[], header = HEADER): ExampleText {
  return { name: `${name}.csv`, content: `${[header, ...lines].join('\n')}\n` };
}

type Lines = readonly string[];

/** Three lists that are merged: the base, ours, theirs. */
export function merged(
  base: Lines,
  ours: Lines,
  theirs: Lines,
  ...options: readonly string[]
): Example {
  const files = [list('goc', base), list('ta', ours), list('ho', theirs)];
  return { kind: 'procedures', command: 'merge', files, options };
}

/** Steps of one process: ours have no column for how long they take. */
export function mergedSteps(base: Lines, ours: Lines, theirs: Lines): Example {
  const steps = (name: string, of: Lines, header: string) =>
    list(
      name,
      of.map((step) => `Cấp bản sao,${step}`),
      header,
    );
  const whole = 'Tên quy trình,Tên bước,Thời gian';
  const files = [
    steps('goc', base, whole),
    steps('ta', ours, 'Tên quy trình,Tên bước'),
    steps('ho', theirs, whole),
  ];
  return { kind: 'processes', command: 'merge', files };
}

/** Their list has no column for fees. */
export function withoutFees(): Example {
  const whole = list('goc', ['1.000080,Đăng ký khai sinh,25.000 đồng'], `${HEADER},Phí`);
  const files = [whole, { ...whole, name: 'ta.csv' }, list('ho', ['1.000080,Khai sinh'])];
  return { kind: 'procedures', command: 'merge', files, options: ['--dry-run'] };
}

/** A conflict, and a table of answers with this line. */
export function answered(line: string): Example {
  return {
    ...merged(
      ['1.000080,Đăng ký khai sinh'],
      ['1.000080,Đăng ký lại khai sinh'],
      ['1.000080,Khai sinh'],
      '--decisions',
      'tra-loi.csv',
    ),
    beside: [{ name: 'tra-loi.csv', content: `Mã xung đột,Chọn\n${line}\n` }],
  };
}

/** A list of changes that is applied to a list of one procedure. */
export function patched(...changes: readonly object[]): Example {
  const patch = { version: 1, kind: 'procedures', keyFields: ['code', 'codeSuffix'], changes };
  return {
    command: 'patch apply',
    files: [
      { name: 'thay-doi.json', content: `${JSON.stringify(patch, null, 2)}\n` },
      list('danh-sach', ['1.000080,Đăng ký khai sinh,Cấp tỉnh; Cấp xã'], `${HEADER},Cấp thực hiện`),
    ],
  };
}
