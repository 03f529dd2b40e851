import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { Random } from '../../fuzz/random.js';
import { Desk } from '../cli.js';
import { type AtWrite, type Writes, watchWrites } from './at-write.js';
import { COMMANDS, prepare, type Stopped } from './commands.js';
import { stop } from './stop.js';

/** A kill that nothing is told of comes as often as all the others. */
const SIGNALS = ['SIGKILL', 'SIGKILL', 'SIGKILL', 'SIGTERM', 'SIGHUP', 'SIGINT'] as const;

const STATUS = { SIGTERM: 143, SIGHUP: 129, SIGINT: 130, SIGKILL: null, full: 3 } as const;

/** At a write the disk may also be full from then on. */
const AT_WRITE: readonly AtWrite[] = [...SIGNALS, 'full', 'full'];

/** What is known of a command that nothing stopped. */
interface Whole {
  readonly milliseconds: number;
  /** How often it did something to a file; unknown where that can't be watched. */
  readonly writes: number | undefined;
  readonly contents: Record<string, string>;
}

/** How a command is stopped. */
interface Moment {
  readonly what: AtWrite;
  readonly after?: number;
  readonly at?: number;
  readonly half?: boolean;
}

/** Every file under some paths, by name. */
function contents(desk: Desk, writes: readonly string[]): Record<string, string> {
  const files = writes.flatMap((name) =>
    statSync(desk.path(name)).isDirectory()
      ? desk.list(name).map((file) => join(name, file))
      : name,
  );
  return Object.fromEntries(files.map((file) => [file, readFileSync(desk.path(file), 'base64')]));
}

async function unstopped(desk: Desk, command: Stopped, writes: Writes | undefined): Promise<Whole> {
  const before = performance.now();
  await stop(desk, command.args, { env: writes?.counting ?? {} });
  return {
    milliseconds: performance.now() - before,
    writes: writes?.counted(),
    contents: contents(desk, command.writes),
  };
}

/** Every other command is stopped at a write, where these can be watched; the others at any moment. */
function momentOf(random: Random, turn: number, whole: Whole): Moment {
  if (whole.writes !== undefined && turn % 2 === 1)
    return {
      what: random.pick(AT_WRITE),
      at: 1 + random.below(whole.writes),
      half: random.below(2) === 0,
    };
  // Little is at stake while the program starts.
  const after = whole.milliseconds / 4 + random.below(Math.ceil(whole.milliseconds));
  return { what: random.pick(SIGNALS), after };
}

function stopAt(
  desk: Desk,
  args: readonly string[],
  { what, after, at, half = false }: Moment,
  writes: Writes | undefined,
) {
  if (at !== undefined) return stop(desk, args, { env: writes?.stopping(at, what, half) ?? {} });
  return stop(desk, args, {
    ...(what !== 'full' && after !== undefined && { signalled: { signal: what, after } }),
  });
}

interface Doctor {
  readonly damages: readonly object[];
  readonly revisions: number;
}

/**
 * Stops so many commands at moments that the seed gives. Whatever stops them, the workspace is whole, and holds the
 * new revision or not; a signal or a full disk leaves all outputs new or all old, and nothing else; after a kill the
 * next run does.
 */
export async function expectNothingHalfDone(seed: number, count: number): Promise<void> {
  const template = new Desk();
  prepare(template);
  const writes = watchWrites();
  const whole = new Map<Stopped, Whole>();
  for (const command of COMMANDS)
    whole.set(command, await unstopped(template.copy(), command, writes));
  for (let turn = 0; turn < count; turn += 1) {
    const random = new Random(seed + turn);
    // Each command in both ways, turn by turn.
    const command = COMMANDS[Math.floor(turn / 2) % COMMANDS.length] ?? random.pick(COMMANDS);
    const known = whole.get(command);
    if (known === undefined) continue;
    await expectWhole(
      template.copy(),
      command,
      known,
      momentOf(random, turn, known),
      writes,
      seed + turn,
    );
  }
  writes?.end();
}

async function expectWhole(
  desk: Desk,
  command: Stopped,
  whole: Whole,
  moment: Moment,
  watched: Writes | undefined,
  seed: number,
): Promise<void> {
  const { args, writes, revisions } = command;
  const old = contents(desk, writes);
  const { status, stderr } = await stopAt(desk, args, moment, watched);
  const about = { seed, args, ...moment, status, stderr };
  const isDone = status === 0 || status === 1;
  // Before the program listens, the system ends it by itself: nothing was begun.
  if (!isDone && status !== null)
    expect({ ...about, status }).toEqual({ ...about, status: STATUS[moment.what] });
  if (moment.what === 'full' && !isDone) expect(stderr, JSON.stringify(about)).toMatch(/\S/);

  const { damages, revisions: found } = desk.json<Doctor>('doctor');
  expect({ ...about, damages }).toEqual({ ...about, damages: [] });
  expect([2, revisions]).toContain(found);
  const made = JSON.stringify(contents(desk, writes));
  if (moment.what !== 'SIGKILL') {
    const either = [JSON.stringify(old), JSON.stringify(whole.contents)];
    expect({ ...about, isEither: either.includes(made) }).toEqual({ ...about, isEither: true });
    const journals = moment.what === 'full' ? [] : desk.journals();
    expect({ ...about, left: [...desk.leftovers(), ...journals] }).toEqual({ ...about, left: [] });
  }
  desk.run(...args);
  expect({ ...about, left: [...desk.leftovers(), ...desk.journals()] }).toEqual({
    ...about,
    left: [],
  });
  expect({ ...about, made: contents(desk, writes) }).toEqual({ ...about, made: whole.contents });
  expect(desk.json<Doctor>('doctor').damages).toEqual([]);
}
