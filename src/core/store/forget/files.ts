import { rmSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { keptCopies, namesIn, rejectedFolder } from '../file/folder.js';
import { unwritable } from '../file/unwritable.js';

/**
 * Removes a workbook of rows set aside, and what stands beside it under its name: texts that no cell holds, the same
 * saved in another format. Throws `Failure` output-unwritable when the system refuses.
 */
export function removeWorkbook(path: string): void {
  const folder = dirname(path);
  for (const name of namesIn(folder))
    if (isOf(name, parse(path).name)) removeFile(join(folder, name));
}

/** Removes a file; one that is gone already is no fault. Throws `Failure` output-unwritable. */
export function removeFile(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch (cause) {
    throw unwritable(file, cause);
  }
}

/**
 * What else in the workspace's folder may hold rows that were set aside, and only a person can judge: copies of damaged
 * databases, and files among the workbooks that belong to none of these.
 */
export function otherFiles(directory: string, workbooks: readonly string[]): string[] {
  const folder = rejectedFolder(directory);
  const stems = workbooks.map((workbook) => parse(workbook).name);
  const strange = namesIn(folder).filter((name) => !stems.some((stem) => isOf(name, stem)));
  return [...keptCopies(directory), ...strange.map((name) => join(folder, name))];
}

function isOf(name: string, stem: string): boolean {
  return name.toLowerCase().startsWith(`${stem}.`.toLowerCase());
}
