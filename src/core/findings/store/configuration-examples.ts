import type { Example } from '../example/example.js';
import { csv, HEADER } from '../example/procedures.js';
import { EARLIER, held } from './stored-examples.js';

/** A list with a field of activity that nobody knows, read with one rule of an ignore list. */
export function ignoring(rule: string): Example {
  return {
    ...csv(`${HEADER},Lĩnh vực`, '1.000080,Đăng ký khai sinh,Hộ tịt'),
    beside: [{ name: 'haicap.json', content: `{"ignore": [${rule}]}\n` }],
    options: ['--config', 'haicap.json'],
  };
}

/** A list without fault, and a baseline that knows one of it. */
export function knowing(rule: string): Example {
  const list = csv(HEADER, '1.000080,Đăng ký khai sinh');
  const [file] = list.files;
  const entry = { fingerprint: '0'.repeat(32), rule, file: file?.name, key: '1.000080' };
  return {
    ...list,
    beside: [
      { name: 'moc.json', content: `{"version": 1, "known": [${JSON.stringify(entry)}]}\n` },
    ],
    options: ['--baseline', 'moc.json'],
  };
}

/** Two states of a list, compared with one rule for changes that are ignored. */
export function ignoringChanges(rule: string): Example {
  return {
    ...held(EARLIER, csv(HEADER, '1.000080,Đăng ký khai sinh lưu động')),
    beside: [{ name: 'haicap.json', content: `{"ignoreChanges": {"procedures": [${rule}]}}\n` }],
    options: ['--config', 'haicap.json'],
  };
}
