import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** Of what something took in another process. */
export interface Cost {
  /** Of work, not by the clock. */
  readonly seconds: number;
  /** The most that the process held since it was asked. */
  readonly megabytes: number;
}

/** What became of a process that gave no answer. */
export type NoAnswer =
  | { readonly ended: 'hang' }
  | { readonly ended: 'death'; readonly said: string };

/** So long may an answer take by the clock, on a machine that is short of time; what it may take of work is judged apart. */
const PATIENCE = 120_000;

/** After so many answers another process goes on: what is remembered in one may hide what another would do. */
const MOST_ANSWERS = 2_000;

/** Asks a process of its own, which a question may hang or kill, and replaces it then. */
export class Worker<Question extends object, Answer> {
  #child: ChildProcess | undefined;
  #answers = 0;
  #said = '';

  /** `megabytes`: so many may it hold of what it makes; bytes of files come on top. */
  constructor(
    private readonly script: string,
    private readonly megabytes: number,
  ) {}

  async ask(question: Question): Promise<Answer | NoAnswer> {
    if (this.#answers === MOST_ANSWERS) await this.stop();
    this.#answers += 1;
    const child = this.#child ?? this.#start();
    let isAnswered = true;
    const answer = new Promise<Answer | NoAnswer>((done) => {
      const finish = (ending: Answer | NoAnswer) => {
        clearTimeout(timer);
        child.removeAllListeners();
        done(ending);
      };
      const giveUp = (ending: NoAnswer) => {
        isAnswered = false;
        finish(ending);
      };
      const timer = setTimeout(() => giveUp({ ended: 'hang' }), PATIENCE);
      child.once('message', (message) => finish(message as Answer));
      child.once('exit', () => giveUp({ ended: 'death', said: this.#said }));
    });
    child.send(question);
    const ending = await answer;
    if (!isAnswered) await this.stop();
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
    this.#answers = 0;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  #start(): ChildProcess {
    const child = fork(this.script, {
      execArgv: [`--max-old-space-size=${this.megabytes}`],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      serialization: 'advanced',
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
