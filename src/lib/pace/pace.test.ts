import { readFile } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { BLOCK, breath, type Pace, paced, tellPace, watchPace } from './pace.js';

afterEach(() => watchPace(undefined));

function watchedPaces(): Pace[] {
  const told: Pace[] = [];
  watchPace((pace) => told.push(pace));
  return told;
}

test('a loop tells at every block how many are done, and which share of the whole that is', () => {
  const told = watchedPaces();
  const items = Array.from({ length: 2 * BLOCK + 1 }, (_, index) => index);
  expect([...paced(items, items.length)]).toEqual(items);
  expect(told).toEqual([
    { done: BLOCK, share: BLOCK / items.length },
    { done: 2 * BLOCK, share: (2 * BLOCK) / items.length },
  ]);
});

test('of a whole that can’t be counted no share is told, and never more than all', () => {
  const told = watchedPaces();
  tellPace(0, 10);
  tellPace(BLOCK);
  tellPace(BLOCK, 1);
  expect(told).toEqual([{ done: BLOCK }, { done: BLOCK, share: 1 }]);
});

test('where nobody watches nothing is told', () => {
  expect([...paced([1, 2], 2)]).toEqual([1, 2]);
});

test('a busy loop waits only where the last time is long ago', async () => {
  const later = performance.now() + 1_000_000;
  const waiting = breath(later);
  expect(waiting).toBeInstanceOf(Promise);
  expect(breath(later + 99)).toBeUndefined();
  expect(breath(later + 100)).toBeInstanceOf(Promise);
  await waiting;
});

test.runIf(process.platform !== 'win32')(
  'a signal is heard at a breath behind the reading of a file',
  async () => {
    let isHeard = false;
    process.once('SIGUSR2', () => {
      isHeard = true;
    });
    await new Promise<void>((resume, fail) => {
      readFile(import.meta.filename, async () => {
        process.kill(process.pid, 'SIGUSR2');
        await breath(performance.now() + 1_000_000_000);
        if (isHeard) resume();
        else fail(new Error('not heard'));
      });
    });
  },
);
