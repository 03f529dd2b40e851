import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { runWarm } from './warm/index.js';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const BIN = join(ROOT, 'bin/haicap.js');

const folders = new Set<string>();

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  // A nightly run leaves a thousand of them.
}, 300_000);

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own for one test, and the built command run in it as a user runs it. */
export class Desk {
  readonly folder: string;

  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'haicap-'));
    folders.add(this.folder);
  }

  path(...parts: string[]): string {
    return join(this.folder, ...parts);
  }

  put(name: string, content: string | Uint8Array): string {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
    return name;
  }

  /** Copies files of `samples/` here. */
  samples(...names: string[]): void {
    for (const name of names) cpSync(join(ROOT, 'samples', name), this.path(name));
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  bytes(name: string): Buffer {
    return readFileSync(this.path(name));
  }

  list(name = '.'): string[] {
    return readdirSync(this.path(name)).sort();
  }

  /** Another folder with the same in it. */
  copy(): Desk {
    const desk = new Desk();
    cpSync(this.folder, desk.folder, { recursive: true });
    return desk;
  }

  /** Temporary files that a command that was stopped left behind. */
  leftovers(): string[] {
    return this.#ofAnyFolder(/(^|[\\/])\.haicap-/);
  }

  /** What the database would have to take in: it stays where a disk was full, until the next run. */
  journals(): string[] {
    return this.#ofAnyFolder(/-journal$|-wal$/);
  }

  #ofAnyFolder(name: RegExp): string[] {
    const all = readdirSync(this.folder, { recursive: true, encoding: 'utf8' });
    return all.filter((path) => name.test(path));
  }

  /** Runs a command to its end. */
  run(...args: string[]): Outcome {
    return this.runWith({}, ...args);
  }

  /** Like `run`, with more in the environment or from another folder. */
  runWith({ env = {}, folder = this.folder }: Surroundings, ...args: string[]): Outcome {
    const whole = { ...environment(this.folder), ...env };
    return runWarm({ folder, env: whole, args });
  }

  /**
   * Runs in a process of its own, as a user starts it, beside others that are started so. A non-zero exit code is
   * no failure of the promise.
   */
  start(...args: string[]): Promise<Outcome> {
    return this.startWith({}, ...args);
  }

  /** Like `start`, with more in the environment. */
  startWith(env: Readonly<Record<string, string>>, ...args: string[]): Promise<Outcome> {
    const options = {
      cwd: this.folder,
      env: { ...environment(this.folder), ...env },
      maxBuffer: 64 * 1024 * 1024,
    };
    return new Promise((done) => {
      const child = execFile(process.execPath, [BIN, ...args], options, (_, stdout, stderr) => {
        done({ status: child.exitCode, stdout, stderr });
      });
      child.stdin?.end();
    });
  }

  /** Runs with `--format json` and gives the document. */
  json<T = Record<string, never>>(...args: string[]): T & { status: number | null } {
    return documentOf<T>(this.run(...args, '--format', 'json'));
  }
}

interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

function documentOf<T>({ status, stdout, stderr }: Outcome): T & { status: number | null } {
  if (stdout === '') throw new Error(`no document on stdout: ${stderr}`);
  return { ...(JSON.parse(stdout) as T), status };
}

/** What a command needs of its surroundings, and nothing of this machine's. */
export function environment(home: string): Record<string, string> {
  return { PATH: process.env.PATH ?? '', HOME: home, TZ: 'UTC' };
}
