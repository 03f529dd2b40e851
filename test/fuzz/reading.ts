import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('reader.js', import.meta.url));

/** Megabytes that the process may hold of what it makes; bytes of files come on top. */
const HEAP_MEGABYTES = 256;

/** So long may a reading take by the clock, on a machine that does other work. */
const PATIENCE = 40_000;

export interface ReadRecord {
  readonly key: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Where a finding was made, and what about. */
export interface ToldPlace {
  readonly code: string;
  readonly row?: number;
  readonly column?: string;
  readonly field?: string;
}

interface Cost {
  /** Of work, not by the clock. */
  readonly seconds: number;
  /** The most that the process ever held. */
  readonly megabytes: number;
}

/** How reading a file ended. */
export type Ending =
  | (Cost & {
      readonly ended: 'records';
      readonly tables: number;
      readonly findings: number;
      readonly records: readonly ReadRecord[];
      /** Empty unless it was asked for. */
      readonly told: readonly ToldPlace[];
    })
  | (Cost & { readonly ended: 'failure'; readonly code: string })
  | (Cost & { readonly ended: 'error'; readonly stack: string })
  | { readonly ended: 'hang' }
  | { readonly ended: 'death'; readonly said: string };

/** Reads files in a process of their own, which a file may hang or kill. */
export class Reading {
  #child: ChildProcess | undefined;
  #said = '';

  /** `places`: whether it is asked where findings were made, those of the schema among them. */
  async read(path: string, places = false): Promise<Ending> {
    return this.#ask({ path, places });
  }

  /** What a dataset holds of one file after it was updated by another. */
  async update(over: string, path: string): Promise<Ending> {
    return this.#ask({ over, path });
  }

  async #ask(question: object): Promise<Ending> {
    const child = this.#child ?? this.#start();
    const answer = new Promise<Ending>((done) => {
      const finish = (ending: Ending) => {
        clearTimeout(timer);
        child.removeAllListeners();
        done(ending);
      };
      const timer = setTimeout(() => finish({ ended: 'hang' }), PATIENCE);
      child.once('message', (message) => finish(message as Ending));
      child.once('exit', () => finish({ ended: 'death', said: this.#said }));
    });
    child.send(question);
    const ending = await answer;
    if (ending.ended === 'hang' || ending.ended === 'death') await this.stop();
    return ending;
  }

  /** What was written to the terminal since it was asked last. */
  takeSaid(): string {
    const said = this.#said;
    this.#said = '';
    return said;
  }

  async stop(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  #start(): ChildProcess {
    const child = fork(SCRIPT, {
      execArgv: [`--max-old-space-size=${HEAP_MEGABYTES}`],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const listen = (chunk: Buffer) => {
      this.#said += chunk.toString();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    this.#child = child;
    return child;
  }
}
