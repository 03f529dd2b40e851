import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { Random } from '../fuzz/random.js';
import { BIN, Desk, environment } from './cli.js';
import { list } from './killed.js';

/** A command that is stopped, and the files or folder that it writes, all new or all old. */
interface Stopped {
  readonly args: readonly string[];
  readonly writes: readonly string[];
  /** Of how many revisions the workspace is afterwards. */
  readonly revisions: 2 | 3;
}

const COMMANDS: readonly Stopped[] = [
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
];

/** A kill that nothing is told of comes as often as all the others. */
const SIGNALS = ['SIGKILL', 'SIGKILL', 'SIGKILL', 'SIGTERM', 'SIGHUP', 'SIGINT'] as const;

const STATUS = { SIGTERM: 143, SIGHUP: 129, SIGINT: 130, SIGKILL: null } as const;

/** What stands in a folder before any command is stopped: two revisions, and older outputs of everything. */
function prepare(desk: Desk): void {
  desk.put('old.csv', list('Cũ'));
  desk.put('new.csv', list('Mới'));
  desk.put('newer.csv', list('Nữa'));
  for (const file of ['old.csv', 'new.csv']) desk.run('import', 'procedures', file);
  desk.put('wards.csv', 'Mã xã\n00634\n');
  for (const { args, writes } of COMMANDS) if (writes.length > 0) desk.run(...args);
  desk.put('wards.csv', `Mã xã\n${'00637\n00001\n'.repeat(2_000)}`);
  desk.run('export', 'procedures', '--at', '@1', '--to', 'out', '--force');
}

/** Every file under a path, by name. */
function contents(desk: Desk, writes: readonly string[]): Record<string, string> {
  const files = writes.flatMap((name) =>
    statSync(desk.path(name)).isDirectory()
      ? desk.list(name).map((file) => join(name, file))
      : name,
  );
  return Object.fromEntries(files.map((file) => [file, readFileSync(desk.path(file), 'base64')]));
}

function leftovers(desk: Desk): string[] {
  const names = readdirSync(desk.folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /(^|[\\/])\.haicap-|-journal$|-wal$/.test(name));
}

function stop(desk: Desk, args: readonly string[], signal: NodeJS.Signals, after: number) {
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd: desk.folder,
    env: environment(desk.folder),
    stdio: 'ignore',
  });
  const timer = setTimeout(() => child.kill(signal), after);
  return new Promise<number | null>((done) => {
    child.on('close', (status) => {
      clearTimeout(timer);
      done(status);
    });
  });
}

/** Runs a command to its end in a process of its own; gives how long it took. */
async function duration(desk: Desk, args: readonly string[]): Promise<number> {
  const before = performance.now();
  await stop(desk, args, 'SIGKILL', 60_000);
  return performance.now() - before;
}

interface Doctor {
  readonly damages: readonly object[];
  readonly revisions: number;
}

/**
 * Stops so many commands at moments that the seed gives. Whatever stops them, the workspace is whole, and holds the
 * new revision or not; a signal leaves all outputs new or all old, and nothing else; after a kill the next run does.
 */
export async function expectNothingHalfDone(seed: number, count: number): Promise<void> {
  const template = new Desk();
  prepare(template);
  const copy = (): Desk => {
    const desk = new Desk();
    cpSync(template.folder, desk.folder, { recursive: true });
    return desk;
  };
  const durations = new Map<Stopped, number>();
  const finished = new Map<Stopped, Record<string, string>>();
  for (const command of COMMANDS) {
    const desk = copy();
    durations.set(command, await duration(desk, command.args));
    finished.set(command, contents(desk, command.writes));
  }
  for (let turn = 0; turn < count; turn += 1) {
    const random = new Random(seed + turn);
    const command = COMMANDS[turn % COMMANDS.length] ?? random.pick(COMMANDS);
    const signal = random.pick(SIGNALS);
    const desk = copy();
    const { args, writes, revisions } = command;
    const whole = durations.get(command) ?? 0;
    // Little is at stake while the program starts.
    const after = whole / 4 + random.below(Math.ceil(whole));
    const old = contents(desk, writes);
    const status = await stop(desk, args, signal, after);
    const about = { seed: seed + turn, args, signal, after, status };
    const isDone = status === 0 || status === 1;
    // Before the program listens, the system ends it by itself: nothing was begun.
    if (!isDone && status !== null)
      expect({ ...about, status }).toEqual({ ...about, status: STATUS[signal] });

    const { damages, revisions: found } = desk.json<Doctor>('doctor');
    expect({ ...about, damages }).toEqual({ ...about, damages: [] });
    expect([2, revisions]).toContain(found);
    const made = JSON.stringify(contents(desk, writes));
    if (signal !== 'SIGKILL') {
      expect([JSON.stringify(old), JSON.stringify(finished.get(command))]).toContain(made);
      expect({ ...about, left: leftovers(desk) }).toEqual({ ...about, left: [] });
    }
    desk.run(...args);
    expect({ ...about, left: leftovers(desk) }).toEqual({ ...about, left: [] });
    expect(contents(desk, writes)).toEqual(finished.get(command));
    expect(desk.json<Doctor>('doctor').damages).toEqual([]);
  }
}
