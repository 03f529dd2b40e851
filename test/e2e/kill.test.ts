import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { expectWholeWhereverKilled, importAndDie, list } from '../support/killed.js';

// As many as take a few seconds; the acceptance run kills at fifty.
const POINTS = 8;

test('wherever an import is killed, the workspace holds the last whole revision', async () => {
  await expectWholeWhereverKilled(POINTS);
});

test('rows set aside before a kill are in their workbook after the next import', async () => {
  const lived = new Desk();
  lived.put('old.csv', list('Cũ'));
  const { steps } = await importAndDie(lived, 'old.csv', 0);
  const committed = steps.findIndex((step) => step.startsWith('committed')) + 1;
  const desk = new Desk();
  desk.put('old.csv', list('Cũ'));
  desk.put('good.csv', 'Mã TTHC,Tên TTHC\n1.005160,Cấp thẻ\n');
  await importAndDie(desk, 'old.csv', committed);
  expect(desk.list('.haicap/rejected')).toEqual([]);
  desk.run('import', 'procedures', 'good.csv');
  expect(desk.list('.haicap/rejected')).toEqual(['1-old.xlsx']);
});
