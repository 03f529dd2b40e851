import type { FileHandle } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { SteadyStoring } from './steady-storing.js';

const MB = 1024 * 1024;

/** A file whose every call is noted; `datasync` ends when it is told to. */
function fileOf() {
  const calls: string[] = [];
  const ends: { done: () => void; fail: (error: Error) => void }[] = [];
  const handle = {
    datasync: () => {
      calls.push('datasync');
      return new Promise<void>((done, fail) => ends.push({ done, fail }));
    },
    sync: async () => {
      calls.push('sync');
    },
  } as unknown as FileHandle;
  return { handle, calls, ends };
}

test('the disk is set to work now and then, once at a time, and waited for at the end', async () => {
  const { handle, calls, ends } = fileOf();
  const storing = new SteadyStoring(handle);
  storing.wrote(10 * MB);
  expect(calls).toEqual([]);
  storing.wrote(10 * MB);
  storing.wrote(100 * MB);
  expect(calls).toEqual(['datasync']);
  ends[0]?.done();
  await Promise.resolve();
  storing.wrote(1);
  expect(calls).toEqual(['datasync', 'datasync']);
  const finished = storing.finish();
  expect(calls).not.toContain('sync');
  ends[1]?.done();
  await finished;
  expect(calls).toEqual(['datasync', 'datasync', 'sync']);
});

test('what goes wrong meanwhile is not lost', async () => {
  const { handle, ends } = fileOf();
  const storing = new SteadyStoring(handle);
  storing.wrote(20 * MB);
  ends[0]?.fail(new Error('ENOSPC'));
  await expect(storing.finish()).rejects.toThrow('ENOSPC');
});
