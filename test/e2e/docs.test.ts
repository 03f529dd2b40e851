import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildProgram } from '../../src/cli/program.js';
import { ROOT } from '../support/cli.js';

test('what is built of the finding codes is what they say', () => {
  const { status, stderr } = spawnSync(process.execPath, ['tools/build-docs.js', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});

test('every command that the contract names is one, and it names every command', () => {
  const contract = readFileSync(join(ROOT, 'docs/contract.md'), 'utf8');
  const table = contract.slice(contract.indexOf('## Commands'), contract.indexOf('## JSON'));
  const named = [...table.matchAll(/^\| (.+?) \| /gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(\w+)/g)].map(([, command]) => command),
  );
  const commands = buildProgram('en').commands.map((command) => command.name());
  expect(named.toSorted()).toEqual(commands.filter((name) => name !== 'help').toSorted());
});
