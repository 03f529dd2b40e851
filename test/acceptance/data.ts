import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SHARED = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** A file of the public data beside the project. */
export function data(...parts: string[]): string {
  const path = join(SHARED, ...parts);
  if (!existsSync(path))
    throw new Error(`the acceptance run needs ${parts.join('/')} in ../shared/data`);
  return path;
}
