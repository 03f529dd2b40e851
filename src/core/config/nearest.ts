import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Looked for in the working directory and above when no other file is named. */
const DEFAULT_FILE = 'haicap.config.json';

/** The configuration in a folder, or the nearest above it, as seen from here: reports hold no machine's paths. */
export function nearestConfig(folder: string): string | undefined {
  const candidate = join(folder, DEFAULT_FILE);
  if (existsSync(candidate)) return relative(process.cwd(), candidate);
  const parent = dirname(folder);
  return parent === folder ? undefined : nearestConfig(parent);
}
