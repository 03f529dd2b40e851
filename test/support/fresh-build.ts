import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BUILT = join(ROOT, 'dist/cli/main.js');

/** Before any test: whole commands run from `dist/`, which must be what `src/` says now. */
export default function build(): void {
  if (existsSync(BUILT) && statSync(BUILT).mtimeMs > newest(join(ROOT, 'src'))) return;
  execFileSync(process.execPath, ['tools/build.js'], { cwd: ROOT, stdio: 'inherit' });
}

/** When the youngest file of a folder was written, in milliseconds. */
function newest(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const times = entries.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(...times, statSync(join(ROOT, 'tools/build.js')).mtimeMs);
}
