import { fileURLToPath } from 'node:url';
import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  Worker,
} from 'node:worker_threads';

/** One whole command: where it runs, with what in the environment, and its arguments. */
export interface WarmRun {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly args: readonly string[];
}

export interface WarmOutcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

type Answer = WarmOutcome | { readonly died: string };

/** No command of a test takes so long, in milliseconds. */
const PATIENCE = 60_000;

let warm: Warm | undefined;

/**
 * Runs a built command in a process that stays from test to test, and waits for it. The same code as `bin/haicap.js`
 * runs, without its start. Commands that get signals, a terminal or something piped in need a process of their own.
 */
export function runWarm(run: WarmRun): WarmOutcome {
  warm ??= new Warm();
  const answer = warm.ask(run);
  if (!('died' in answer)) return answer;
  warm = undefined;
  throw new Error(answer.died);
}

class Warm {
  readonly #answered = new Int32Array(new SharedArrayBuffer(4));
  readonly #bridge: Worker;
  readonly #port: MessagePort;

  constructor() {
    const server = fileURLToPath(new URL('server.js', import.meta.url));
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#bridge = new Worker(new URL('bridge.js', import.meta.url), {
      workerData: { answered: this.#answered, server, port: port2 },
      transferList: [port2],
    });
    this.#bridge.unref();
    this.#port.unref();
  }

  ask(run: WarmRun): Answer {
    Atomics.store(this.#answered, 0, 0);
    this.#port.postMessage(run);
    Atomics.wait(this.#answered, 0, 0, PATIENCE);
    const got = receiveMessageOnPort(this.#port);
    if (got === undefined) return { died: `no answer to ${run.args.join(' ')}` };
    return got.message;
  }
}
