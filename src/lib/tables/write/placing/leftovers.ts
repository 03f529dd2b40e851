import fs from 'node:fs';
import { join } from 'node:path';
import { leftFor } from './mark.js';
import { completePlan } from './plan.js';

/**
 * Clears what runs that were killed left in a folder, never what a living process is writing. Gives the names of the
 * files that such a run had not put in their places yet, and that now are.
 */
export function clearLeftovers(folder: string): string[] {
  const left = namesIn(folder).flatMap((name) => {
    const use = leftFor(name);
    return use === undefined ? [] : [{ name, use }];
  });
  const plans = left.filter(({ use }) => use === 'plan');
  const completed = plans.flatMap(({ name }) => orNothing(() => completePlan(folder, name)) ?? []);
  for (const { name } of left) orNothing(() => fs.rmSync(join(folder, name), { force: true }));
  return completed;
}

/** A folder that isn't there or can't be looked into holds nothing that could be cleared. */
function namesIn(folder: string): string[] {
  return orNothing(() => fs.readdirSync(folder)) ?? [];
}

/** What others own, or another process is clearing too, stays as it is: nothing depends on it. */
function orNothing<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
