// Imports like the command does, and is killed (no handler can run) when the job reports the n-th
// step: node import-and-die.js FILE N. With N = 0 it lives and prints how many steps there were.
import { loadConfig, readOptions } from '../../dist/core/config/index.js';
import { importFiles } from '../../dist/features/import/run.js';

const [file = '', fatal = '0'] = process.argv.slice(2);
let steps = 0;
const named = [];

await importFiles(
  'procedures',
  [file],
  {
    reading: await readOptions('procedures', { map: [], sheet: [] }, await loadConfig(undefined)),
    dataset: 'procedures',
    mode: { type: 'replace' },
    dropFields: [],
    allowRemovals: undefined,
    dryRun: false,
    author: 'test',
    language: 'vi',
  },
  (step, detail, pace) => {
    steps += 1;
    named.push(`${step} ${detail ?? ''}${pace?.done ?? ''}`);
    if (steps === Number(fatal)) process.kill(process.pid, 'SIGKILL');
  },
);
process.stdout.write(JSON.stringify(named));
