import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/cli.js';
import { BROKEN_WORKBOOKS } from '../support/documents/broken-workbooks.js';
import { temporaryFile } from '../support/files.js';

/** What reading any file may take, the start of the program included. */
const MOST_SECONDS = 2;
const MOST_MEGABYTES = 256;

test.each(BROKEN_WORKBOOKS)('$name, $title: $ends', ({ name, bytes, ends }) => {
  const script = join(ROOT, 'test/support/read-and-weigh.js');
  const printed = execFileSync(process.execPath, [script, temporaryFile(name, bytes())]);
  const { ended, seconds, megabytes } = JSON.parse(printed.toString());
  expect(ended).toBe(ends);
  expect(seconds).toBeLessThan(MOST_SECONDS);
  expect(megabytes).toBeLessThan(MOST_MEGABYTES);
});
