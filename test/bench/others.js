import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes what haicap is compared with (name, program, library); puts libraries that the project doesn't need into the
 * bench's own folder; leaves out what can't be had.
 */
export function installOthers(folder, others) {
  const libraries = others.map(([, , library]) => library);
  const flags = ['--no-save', '--no-audit', '--no-fund', '--prefix', folder];
  writeFileSync(join(folder, 'package.json'), '{}');
  spawnSync('npm', ['install', ...flags, ...libraries], { stdio: 'ignore', timeout: 120_000 });
  return others.filter(([name, , library]) => {
    if (existsSync(join(folder, 'node_modules', library))) return true;
    process.stdout.write(`${name}: ${library} can't be installed here, left out\n`);
    return false;
  });
}
