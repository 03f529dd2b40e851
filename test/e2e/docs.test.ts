import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildProgram } from '../../src/cli/program.js';
import { ADDED_COLUMNS } from '../../src/core/settle/index.js';
import { STATUSES } from '../../src/core/settle/types.js';
import { RELATION_COLUMNS } from '../../src/report/wards/relation-columns.js';
import { ROOT } from '../support/cli.js';

const contract = readFileSync(join(ROOT, 'docs/contract.md'), 'utf8');

test('what is built of the code is what it says: the finding codes, the schemas of documents', () => {
  const { status, stderr } = spawnSync(process.execPath, ['tools/build-docs.js', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});

test('every command that the contract names is one, and it names every command', () => {
  const table = contract.slice(contract.indexOf('## Commands'), contract.indexOf('## Columns'));
  const named = [...table.matchAll(/^\| (.+?) \| /gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(\w+)/g)].map(([, command]) => command),
  );
  const commands = buildProgram('en').commands.map((command) => command.name());
  expect(named.toSorted()).toEqual(commands.filter((name) => name !== 'help').toSorted());
});

test('the columns and statuses that the contract names are those that tables have, in their order', () => {
  const columns = contract.slice(contract.indexOf('## Columns'), contract.indexOf('## JSON'));
  const [added = '', crosswalk = ''] = columns.split('A crosswalk');
  const named = (text: string) => [...text.matchAll(/`([a-z_-]+)`/g)].map(([, name]) => name);
  expect(named(added)).toEqual(['reconcile', ...ADDED_COLUMNS, ...STATUSES]);
  expect(named(crosswalk)).toEqual([
    ...RELATION_COLUMNS,
    'evidence',
    'spelling',
    'written',
    'point',
  ]);
});
