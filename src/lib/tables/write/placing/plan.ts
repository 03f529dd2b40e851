import fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { outputFailure } from '../output-failure.js';
import { markedName } from './mark.js';
import type { Step } from './steps.js';

/** A step by the names that files have in the plan's own folder. */
interface PlannedStep {
  readonly temporary?: string;
  readonly name: string;
}

/**
 * Does what puts several outputs in their places, with a plan on disk meanwhile: by it the next run completes what a
 * kill or a power cut left half done. A single file needs none.
 */
export function withPlan(steps: readonly Step[], work: () => void): void {
  const plans = steps.length > 1 ? writePlans(steps) : [];
  try {
    work();
  } finally {
    for (const plan of plans) fs.rmSync(plan, { force: true });
  }
}

/** A plan for each folder. */
function writePlans(steps: readonly Step[]): string[] {
  const folders = [...new Set(steps.map(({ path }) => dirname(path)))];
  return folders.map((folder) => {
    const plan = join(folder, markedName('plan'));
    const own = steps.filter(({ path }) => dirname(path) === folder).map(planned);
    try {
      fs.writeFileSync(plan, JSON.stringify(own), { mode: 0o600, flush: true });
    } catch (error) {
      fs.rmSync(plan, { force: true });
      throw outputFailure(error, folder);
    }
    return plan;
  });
}

function planned(step: Step): PlannedStep {
  const name = basename(step.path);
  return step.type === 'remove' ? { name } : { name, temporary: basename(step.temporary) };
}

/**
 * Completes what a plan says; gives the names of the files that came into their places. A plan holds names of its
 * own folder only, and is heeded when it is the user's own: what others put there moves nothing.
 */
export function completePlan(folder: string, plan: string): string[] {
  const path = join(folder, plan);
  const steps = readPlan(path);
  const coming = new Set(steps.flatMap((step) => (step.temporary === undefined ? [] : step.name)));
  for (const { temporary, name } of steps) {
    const target = join(folder, basename(name));
    // What comes again may have come already.
    if (temporary === undefined && !coming.has(name)) fs.rmSync(target, { force: true });
    if (temporary !== undefined) moveIfThere(join(folder, basename(temporary)), target);
  }
  fs.rmSync(path, { force: true });
  return [...coming];
}

function moveIfThere(from: string, to: string): void {
  if (fs.existsSync(from)) fs.renameSync(from, to);
}

function readPlan(path: string): readonly PlannedStep[] {
  const stats = fs.lstatSync(path);
  if (!stats.isFile() || (process.getuid !== undefined && stats.uid !== process.getuid()))
    return [];
  try {
    return JSON.parse(fs.readFileSync(path, 'utf8'));
  } catch {
    // Cut off before the first step was taken: nothing was begun.
    return [];
  }
}
