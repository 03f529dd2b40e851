import { execFile } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { openWorkspace } from '../../src/core/store/index.js';
import { Desk, environment, ROOT } from './cli.js';

const ROWS = 1_100;
const LANES = 3;

/** A list with one row that is set aside; `word` makes every name another. */
export function list(word: string): string {
  const rows = Array.from(
    { length: ROWS },
    (_, index) => `1.${String(100_000 + index)},${word} ${index}`,
  );
  return ['Mã TTHC,Tên TTHC', ...rows, `1.1.999999,${word}`].join('\n');
}

interface Death {
  readonly signal: string | null;
  /** The steps that were reported, when it lived. */
  readonly steps: readonly string[];
}

/** Imports and is killed at the n-th step; with 0 it lives. */
export function importAndDie(desk: Desk, file: string, step: number): Promise<Death> {
  const script = join(ROOT, 'test/support/import-and-die.js');
  const options = { cwd: desk.folder, env: environment(desk.folder) };
  return new Promise((done) => {
    const args = [script, file, String(step)];
    const child = execFile(process.execPath, args, options, (_, stdout) => {
      done({ signal: child.signalCode, steps: stdout === '' ? [] : JSON.parse(stdout) });
    });
  });
}

/** Numbers from 1 to `last` at even distances. */
function spread(count: number, last: number): number[] {
  return Array.from({ length: count }, (_, i) => Math.round(1 + (i * (last - 1)) / (count - 1)));
}

/** Does the work for every item, as many at once as there are lanes. */
async function inLanes<T>(lanes: number, items: Iterable<T>, work: (item: T) => Promise<void>) {
  const rest = items[Symbol.iterator]();
  const lane = async () => {
    for (let next = rest.next(); !next.done; next = rest.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

async function state(desk: Desk) {
  const workspace = await openWorkspace(desk.path('.haicap'), { create: false });
  const latest = workspace.resolve('procedures', '@latest');
  const words = new Set<unknown>();
  let count = 0;
  for (const { fields } of workspace.records(latest)) {
    words.add(String(fields.name).split(' ')[0]);
    count += 1;
  }
  workspace.close();
  return { id: latest.id, count, words: [...words] };
}

/**
 * Kills an import at so many points, all of those after its revision was committed among them, and expects the
 * workspace to hold the last whole revision each time.
 */
export async function expectWholeWhereverKilled(count: number): Promise<void> {
  const desk = new Desk();
  desk.put('old.csv', list('Cũ'));
  desk.put('new.csv', list('Mới'));
  expect((await importAndDie(desk, 'old.csv', 0)).signal).toBeNull();
  cpSync(desk.path('.haicap'), desk.path('template'), { recursive: true });
  const { steps } = await importAndDie(desk, 'new.csv', 0);
  const committed = steps.findIndex((step) => step.startsWith('committed')) + 1;
  // Every step from the commit to the workbook of rejected rows, and others spread before it.
  const after = Array.from({ length: steps.length - committed + 1 }, (_, i) => committed + i);
  const before = spread(count - after.length, committed - 1);
  const points = new Set([...before, ...after]);
  expect(points.size).toBe(count);

  await inLanes(LANES, points, async (point) => {
    const killed = new Desk();
    killed.put('new.csv', list('Mới'));
    cpSync(desk.path('template'), killed.path('.haicap'), { recursive: true });
    const { signal } = await importAndDie(killed, 'new.csv', point);
    const whole = point < committed ? { id: 1, words: ['Cũ'] } : { id: 2, words: ['Mới'] };
    expect({ point, signal, ...(await state(killed)) }).toEqual({
      point,
      signal: 'SIGKILL',
      count: ROWS,
      ...whole,
    });
  });
}
