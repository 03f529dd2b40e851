import fs from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { FileFailure } from '../../failure.js';
import { shownPath } from '../../read/open-file.js';
import { systemCode } from '../../system-code.js';
import { outputFailure } from '../output-failure.js';
import { markedName } from './mark.js';
import { withPlan } from './plan.js';
import type { Replacing, Step } from './steps.js';
import { keep } from './temporary.js';

/**
 * Puts outputs in their places, all or none: what was done is undone when one can't be. No signal comes between, for
 * nothing here is waited for; what a kill leaves half done, the next run completes by the plan. Throws
 * `output-unwritable` or, when another program holds a file that stands there, `output-in-use`: the new files are
 * then kept beside.
 */
export function placeAll(steps: readonly Step[]): void {
  withPlan(steps, () => {
    const done: Done[] = [];
    for (const step of steps) {
      try {
        done.push(carryOut(step, steps.length > 1));
      } catch (error) {
        for (const { undo } of done.reverse()) undo();
        throw isHeld(error, step)
          ? keptBeside(steps, step, error)
          : outputFailure(error, step.path);
      }
    }
    for (const { settle } of done) settle();
  });
  for (const step of steps) if (step.type === 'replace') keep(step.temporary);
}

/** What was done of a step: how it is undone, and what is left to do when all are done. */
interface Done {
  undo(): void;
  settle(): void;
}

/** `undoable`: whether what stands in the way is set aside until all is done. */
function carryOut(step: Step, undoable: boolean): Done {
  const old = undoable ? setAside(step.path) : undefined;
  const restore = (): void => {
    if (old === undefined) return;
    fs.renameSync(old, step.path);
    // Renaming one name of a file to its other one does nothing.
    fs.rmSync(old, { force: true });
  };
  try {
    if (step.type === 'remove') removeFile(step.path);
    else if (step.isNew === true) comeWhereNothingIs(step);
    else fs.renameSync(step.temporary, step.path);
  } catch (error) {
    restore();
    throw error;
  }
  return {
    undo: () => {
      if (step.type === 'replace') fs.renameSync(step.path, step.temporary);
      restore();
    },
    settle: () => {
      if (old !== undefined) fs.rmSync(old, { force: true });
    },
  };
}

/**
 * Two commands may have seen that nothing is there: the second to come finds the file of the first. Throws `output-exists`.
 */
function comeWhereNothingIs({ temporary, path }: Pick<Replacing, 'temporary' | 'path'>): void {
  try {
    fs.linkSync(temporary, path);
    fs.rmSync(temporary);
  } catch (error) {
    const isThere = fs.lstatSync(path, { throwIfNoEntry: false }) !== undefined;
    if (isThere) throw new FileFailure('output-exists', { file: shownPath(path) });
    if (!ONE_NAME.has(systemCode(error))) throw error;
    // Not every file system gives a file two names.
    fs.renameSync(temporary, path);
  }
}

/** What the system says where a file has one name only. */
const ONE_NAME = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** Removes a file, if it is there. */
function removeFile(path: string): void {
  try {
    fs.unlinkSync(path);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}

/** Gives what stands at a path a second name, if it is a file: the first stays, so that it is never missing. */
function setAside(path: string): string | undefined {
  const stats = fs.lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) return undefined;
  const old = join(dirname(path), markedName('old'));
  try {
    fs.linkSync(path, old);
  } catch {
    // Not every file system gives a file two names.
    fs.copyFileSync(path, old, fs.constants.COPYFILE_EXCL);
  }
  return old;
}

/** What the system says when another program holds a file. */
const IN_USE = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY']);

function isHeld(error: unknown, { path }: Step): boolean {
  return IN_USE.has(systemCode(error)) && fs.existsSync(path);
}

/** Keeps all new files under names that are free: the work of an hour shall not be lost because Excel is open. */
function keptBeside(
  steps: readonly Step[],
  held: Step,
  cause: unknown,
): FileFailure<'output-in-use'> {
  let name = held.path;
  for (const step of steps) {
    if (step.type === 'remove') continue;
    const kept = freeNameBeside(step.path);
    fs.renameSync(step.temporary, kept);
    keep(step.temporary);
    if (step === held) name = kept;
  }
  const params = { file: shownPath(held.path), kept: shownPath(name) };
  return new FileFailure('output-in-use', params, { cause });
}

/** `list.new.xlsx` for `list.xlsx`, or `list.new-2.xlsx` and so on when that is taken. */
function freeNameBeside(path: string): string {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  for (let count = 1; ; count += 1) {
    const name = `${stem}.new${count === 1 ? '' : `-${count}`}${extension}`;
    if (!fs.existsSync(name)) return name;
  }
}
