import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Cell, Grid } from '../../src/lib/tables/index.js';

/** A folder of its own for the running test, removed after it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'haicap-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a file into a folder of its own; gives its path. */
export function temporaryFile(name: string, content: string | Uint8Array): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

/** The texts of a grid's rows, with an empty text for an empty cell. */
export function textsOf(grid: Grid | undefined): string[][] {
  return (grid?.rows ?? []).map((row) =>
    row.cells.map((cell: Cell | undefined) => cell?.text ?? ''),
  );
}
