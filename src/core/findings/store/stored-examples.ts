import type { Example, ExampleFile } from '../example/example.js';
import { HEADER } from '../example/procedures.js';

/** What is stored already: a list with fees. */
export const EARLIER = [
  { name: 'cu.csv', content: `${HEADER},Phí\n1.000080,Đăng ký khai sinh,25.000 đồng\n` },
];

/** An import over what is stored. */
export function over(example: Example, ...options: readonly string[]): Example {
  return { ...example, command: 'import', earlier: EARLIER, options };
}

/** Steps of a process over what is stored of it, with how long each takes. */
export function overSteps(...names: readonly string[]): Example {
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
export function held(old: readonly ExampleFile[], { kind, files }: Example): Example {
  const [first] = old;
  const before = first === undefined ? [] : [{ ...first, name: 'cu.csv' }];
  return { ...(kind !== undefined && { kind }), command: 'diff', files: [...before, ...files] };
}
