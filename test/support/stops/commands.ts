import type { Desk } from '../cli.js';
import { list } from '../killed.js';

/** A command that is stopped, and the files or folders that it writes, all new or all old. */
export interface Stopped {
  readonly args: readonly string[];
  readonly writes: readonly string[];
  /** Of how many revisions the workspace is afterwards. */
  readonly revisions: 2 | 3;
}

export const COMMANDS: readonly Stopped[] = [
  { args: ['import', 'procedures', 'newer.csv'], writes: [], revisions: 3 },
  {
    args: ['import', 'procedures', 'newer.csv', '--replace', '--allow-removals'],
    writes: [],
    revisions: 3,
  },
  { args: ['restore', '@1', '--allow-removals'], writes: [], revisions: 3 },
  { args: ['export', 'procedures', '--to', 'out', '--force'], writes: ['out'], revisions: 2 },
  {
    args: ['reconcile', 'wards.csv', '--out', 'wards.out.csv', '--force'],
    writes: ['wards.out.csv', 'wards.out.questions.csv'],
    revisions: 2,
  },
  {
    args: ['review', 'wards.csv', '--workbook', 'asked.xlsx', '--force'],
    writes: ['asked.xlsx'],
    revisions: 2,
  },
  {
    args: ['forget', '--before', '2099-01-01', '--allow-removals'],
    writes: ['.haicap/rejected'],
    revisions: 2,
  },
  { args: ['backup', 'copy.db', '--force'], writes: ['copy.db'], revisions: 2 },
];

/** What stands in a folder before any command is stopped: two revisions, and older outputs of everything. */
export function prepare(desk: Desk): void {
  desk.put('old.csv', list('Cũ'));
  desk.put('new.csv', list('Mới'));
  desk.put('newer.csv', list('Nữa'));
  desk.run('import', 'procedures', 'old.csv');
  desk.run('backup', 'copy.db');
  desk.run('import', 'procedures', 'new.csv');
  desk.put('wards.csv', 'Mã xã\n00634\n');
  for (const { args } of COMMANDS)
    if (args[0] === 'reconcile' || args[0] === 'review') desk.run(...args);
  desk.put('wards.csv', `Mã xã\n${'00637\n00001\n'.repeat(2_000)}`);
  desk.run('export', 'procedures', '--at', '@1', '--to', 'out', '--force');
}
