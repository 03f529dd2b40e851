import type { Example } from '../example/example.js';
import { csv, HEADER } from '../example/procedures.js';

/** A list with a field of activity that nobody knows, read with one rule of an ignore list. */
export function ignoring(rule: string): Example {
  return {
    ...csv(`${HEADER},Lĩnh vực`, '1.000080,Đăng ký khai sinh,Hộ tịt'),
    beside: [{ name: 'haicap.json', content: `{"ignore": [${rule}]}\n` }],
    options: ['--config', 'haicap.json'],
  };
}
