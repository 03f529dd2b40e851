import type { Example, ExampleFile } from '../example.js';
import { csv, HEADER } from './procedures.js';

/** What is stored already: a list with fees. */
const EARLIER = [
  { name: 'cu.csv', content: `${HEADER},Phí\n1.000080,Đăng ký khai sinh,25.000 đồng\n` },
];

/** An import over what is stored. */
function over(example: Example, ...options: readonly string[]): Example {
  return { ...example, command: 'import', earlier: EARLIER, options };
}

/** Steps of a process over what is stored of it, with how long each takes. */
function overSteps(...names: readonly string[]): Example {
  const file = (name: string, ...lines: readonly string[]) => ({
    name,
    content: `${lines.join('\n')}\n`,
  });
  const steps = names.map((name) => `Cấp bản sao,${name}`);
  return {
    kind: 'processes',
    command: 'import',
    earlier: [file('cu.csv', 'Tên quy trình,Tên bước,Thời gian', 'Cấp bản sao,Thẩm định,2 ngày')],
    files: [file('quy-trinh.csv', 'Tên quy trình,Tên bước', ...steps)],
  };
}

/** Two lists that are compared. */
function held(old: readonly ExampleFile[], { kind, files }: Example): Example {
  const [first] = old;
  const before = first === undefined ? [] : [{ ...first, name: 'cu.csv' }];
  return { ...(kind !== undefined && { kind }), command: 'diff', files: [...before, ...files] };
}

/** Examples of the codes about lists held against what is stored, or against each other. */
export const stored = {
  'column-absent': over(csv(`${HEADER},Tiền phí`, '1.000080,Đăng ký khai sinh,30.000 đồng')),
  'column-absent-refused': over(csv(HEADER, '1.000080,Đăng ký khai sinh'), '--replace'),
  'column-absent-dropped': over(
    csv(HEADER, '1.000080,Đăng ký khai sinh'),
    '--replace',
    '--drop-fields',
    'fees',
  ),
  'items-unmatched': overSteps('Thẩm tra'),
  'drop-field-unused': over(
    csv(`${HEADER},Phí`, '1.000080,Đăng ký khai sinh,Không'),
    '--replace',
    '--drop-fields',
    'fees',
  ),
  'guess-overwrites': over(
    csv('Mã số,Tên thủ tục hành chin', '1.000080,Đăng ký khai sinh lưu động'),
  ),
  'column-not-compared': held(EARLIER, csv(HEADER, '1.000080,Đăng ký khai sinh')),
  'side-not-compared': held(EARLIER, csv('Tên', 'Đăng ký khai sinh')),
  'keys-not-compared': held(
    EARLIER,
    csv(HEADER, '1.000080,Đăng ký khai sinh', '1.000080,Đăng ký kết hôn'),
  ),
  'side-is-part': held(
    csv(
      `${HEADER},Cơ quan công bố`,
      '1.000080,Đăng ký khai sinh,Bộ Tư pháp',
      '1.000094,Cấp thẻ,Bộ Công an',
    ).files,
    csv(`${HEADER},Cơ quan công bố`, '1.000080,Đăng ký khai sinh,Bộ Tư pháp'),
  ),
  'removals-refused': over(csv(`${HEADER},Phí`, '1.000094,Đăng ký kết hôn,Không'), '--replace'),
  'removals-large': over(
    csv(`${HEADER},Phí`, '1.000094,Đăng ký kết hôn,Không'),
    '--replace',
    '--dry-run',
  ),
  'import-incomplete': {
    ...csv(HEADER, '1.000080,Đăng ký khai sinh'),
    command: 'import',
    files: [...csv(HEADER, '1.000080,Đăng ký khai sinh').files, { name: 'trong.csv', content: '' }],
  },
} as const satisfies Record<string, Example>;
