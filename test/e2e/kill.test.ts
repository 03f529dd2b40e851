import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkspace } from '../../src/store/index.js';
import { Desk, environment, ROOT } from '../support/cli.js';

const POINTS = 50;
const ROWS = 1_200;

/** A list with one row that is set aside; `word` makes every name another. */
function list(word: string): string {
  const rows = Array.from(
    { length: ROWS },
    (_, index) => `1.${String(100_000 + index)},${word} ${index}`,
  );
  return ['Mã TTHC,Tên TTHC', ...rows, `1.1.999999,${word}`].join('\n');
}

function importAndDie(desk: Desk, file: string, step: number) {
  const script = join(ROOT, 'test/support/import-and-die.js');
  return spawnSync(process.execPath, [script, file, String(step)], {
    cwd: desk.folder,
    encoding: 'utf8',
    env: environment(desk.folder),
  });
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

test('killed at fifty points of an import, the workspace holds the last whole revision', async () => {
  const desk = new Desk();
  desk.put('old.csv', list('Cũ'));
  desk.put('new.csv', list('Mới'));
  expect(importAndDie(desk, 'old.csv', 0).status).toBe(0);
  cpSync(desk.path('.haicap'), desk.path('template'), { recursive: true });
  const steps = JSON.parse(importAndDie(desk, 'new.csv', 0).stdout) as string[];
  expect(steps.length).toBeGreaterThanOrEqual(POINTS);
  const committed = steps.findIndex((step) => step.startsWith('store committed')) + 1;
  // The last steps lie between the commit and the workbook of rejected rows: each is a point.
  const points = new Set(
    Array.from({ length: POINTS }, (_, index) =>
      Math.round(1 + (index * (steps.length - 1)) / (POINTS - 1)),
    ),
  );
  expect(points.has(committed)).toBe(true);

  for (const point of points) {
    const desk2 = new Desk();
    desk2.put('new.csv', list('Mới'));
    cpSync(desk.path('template'), desk2.path('.haicap'), { recursive: true });
    expect(importAndDie(desk2, 'new.csv', point).signal).toBe('SIGKILL');
    const whole = point < committed ? { id: 1, words: ['Cũ'] } : { id: 2, words: ['Mới'] };
    expect({ point, ...(await state(desk2)) }).toEqual({ point, count: ROWS, ...whole });
  }
}, 120_000);

test('rows set aside before a kill are in their workbook after the next import', async () => {
  const desk = new Desk();
  desk.put('old.csv', list('Cũ'));
  desk.put('good.csv', 'Mã TTHC,Tên TTHC\n1.005160,Cấp thẻ\n');
  const steps = JSON.parse(importAndDie(desk, 'old.csv', 0).stdout) as string[];
  const committed = steps.findIndex((step) => step.startsWith('store committed')) + 1;
  const fresh = new Desk();
  fresh.put('old.csv', list('Cũ'));
  fresh.put('good.csv', 'Mã TTHC,Tên TTHC\n1.005160,Cấp thẻ\n');
  importAndDie(fresh, 'old.csv', committed);
  expect(fresh.list('.haicap/rejected')).toEqual([]);
  fresh.run('import', 'procedures', 'good.csv');
  expect(fresh.list('.haicap/rejected')).toEqual(['1-old.xlsx']);
});
