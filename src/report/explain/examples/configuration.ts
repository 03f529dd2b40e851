import type { Example } from '../example.js';
import { csv, HEADER } from './procedures.js';

/** A list with a field of activity that nobody knows, read with one rule of an ignore list. */
function ignoring(rule: string): Example {
  return {
    ...csv(`${HEADER},Lĩnh vực`, '1.000080,Đăng ký khai sinh,Hộ tịt'),
    beside: [{ name: 'haicap.json', content: `{"ignore": [${rule}]}\n` }],
    options: ['--config', 'haicap.json'],
  };
}

/** Examples of the codes about the configuration. */
export const configuration = {
  'ignore-expired': ignoring(
    '{"code": "field-unknown", "reason": "chờ cổng cập nhật", "expires": "2025-12-31"}',
  ),
  'ignore-unused': ignoring('{"code": "level-district", "reason": "danh sách cũ"}'),
} as const satisfies Record<string, Example>;
