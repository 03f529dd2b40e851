import { execFile, type SpawnSyncOptions, spawnSync } from 'node:child_process';
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

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const BIN = join(ROOT, 'bin/haicap.js');

const folders = new Set<string>();

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

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

  run(...args: string[]): Outcome {
    return this.runWith({}, ...args);
  }

  runWith(env: Readonly<Record<string, string>>, ...args: string[]): Outcome {
    return this.#spawn(env, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  }

  /** The same with something on standard input. */
  feedWith(
    env: Readonly<Record<string, string>>,
    input: Uint8Array,
    ...args: readonly string[]
  ): Outcome {
    return this.#spawn(env, args, { input });
  }

  #spawn(
    env: Readonly<Record<string, string>>,
    args: readonly string[],
    given: Pick<SpawnSyncOptions, 'input' | 'stdio'>,
  ): Outcome {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...environment(this.folder), ...env },
      maxBuffer: 64 * 1024 * 1024,
      ...given,
    });
    return { status, stdout, stderr };
  }

  /** Runs beside other runs. A non-zero exit code is no failure of the promise. */
  start(...args: string[]): Promise<Outcome> {
    return this.startIn({}, ...args);
  }

  /** Like `start`, with more in the environment or from another folder. */
  startIn({ env = {}, folder = this.folder }: Surroundings, ...args: string[]): Promise<Outcome> {
    const options = {
      cwd: folder,
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

  /** Runs beside other runs with `--format json`; gives the document. */
  async ask<T = Record<string, never>>(
    ...args: string[]
  ): Promise<T & { readonly status: number | null }> {
    return documentOf<T>(await this.start(...args, '--format', 'json'));
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
