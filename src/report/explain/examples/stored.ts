import type { Example } from '../example.js';
import { csv, HEADER } from './procedures.js';

/** What is stored already: a list with fees. */
const EARLIER = [
  { name: 'cu.csv', content: `${HEADER},Phí\n1.000080,Đăng ký khai sinh,25.000 đồng\n` },
];

/** An import over what is stored. */
function over(example: Example, ...options: readonly string[]): Example {
  return { ...example, command: 'import', earlier: EARLIER, options };
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
  'drop-field-unused': over(
    csv(`${HEADER},Phí`, '1.000080,Đăng ký khai sinh,Không'),
    '--replace',
    '--drop-fields',
    'fees',
  ),
  'guess-overwrites': over(
    csv('Mã số,Tên thủ tục hành chin', '1.000080,Đăng ký khai sinh lưu động'),
  ),
} as const satisfies Record<string, Example>;
