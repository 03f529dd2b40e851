import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Desk, environment } from '../../support/cli.js';
import type { WarmRun } from '../../support/warm/index.js';
import type { Tally } from '../tally.js';
import { Worker } from '../worker.js';
import { type Ran, unbalancedIn, wrongWith } from './judge.js';
import { type CommandMutant, mutateCommand } from './mutate-command.js';
import { office } from './office.js';
import { STORE } from './targets.js';

const SERVER = fileURLToPath(new URL('server.js', import.meta.url));

const HEAP_MEGABYTES = 512;

/** What changes a workspace leaves it whole. */
const STORING: ReadonlySet<string> = new Set(['import', 'restore', 'forget']);

/** Runs commands over damaged files, each in a folder of its own, and keeps those that do not end as they should. */
export class CommandFuzzing {
  readonly #office: Desk = office();
  readonly #folder = mkdtempSync(join(tmpdir(), 'haicap-fuzz-'));
  readonly #worker = new Worker<WarmRun, Ran>(SERVER, HEAP_MEGABYTES);
  /** What went wrong, with the seed and the command. */
  readonly problems: string[] = [];

  constructor(private readonly tally: Tally) {}

  async try(seed: number): Promise<void> {
    const mutant = mutateCommand(seed, (name) => this.#office.bytes(name));
    const folder = this.#prepare(mutant);
    const problem = await this.#problemOf(mutant, folder);
    if (problem === undefined) {
      rmSync(folder, { recursive: true });
      return;
    }
    const { args, steps } = mutant;
    this.problems.push(
      `seed ${seed} ${JSON.stringify(args)} (${steps.join(', ')}) ${problem}\n  kept in ${folder}`,
    );
  }

  /** Ends the commands; removes the folder unless it keeps a mutant. */
  async end(): Promise<void> {
    await this.#worker.stop();
    if (this.problems.length === 0) rmSync(this.#folder, { recursive: true, force: true });
  }

  #prepare({ seed, needs, damaged }: CommandMutant): string {
    const folder = join(this.#folder, String(seed));
    mkdirSync(folder);
    for (const name of needs) cpSync(this.#office.path(name), join(folder, name));
    if (damaged === undefined) return folder;
    mkdirSync(dirname(join(folder, damaged.name)), { recursive: true });
    writeFileSync(join(folder, damaged.name), damaged.bytes);
    return folder;
  }

  async #problemOf(
    { args, damaged, seed }: CommandMutant,
    folder: string,
  ): Promise<string | undefined> {
    const outcome = await this.#run(folder, args);
    const said = this.#worker.takeSaid();
    const bytes = damaged?.bytes.length ?? 0;
    const wrong = wrongWith(outcome, bytes);
    if (wrong !== undefined) return wrong;
    if (said !== '') return `writes past its streams: ${said}`;
    if (outcome.ended !== undefined) return undefined;
    const { status, stdout } = outcome;
    this.tally.add(`exit ${status}`, seed, outcome);
    const isDocument = args.includes('json') && status < 2;
    const unbalanced = isDocument ? unbalancedIn(stdout) : undefined;
    return unbalanced ?? leftIn(folder) ?? (await this.#damageIn(folder, args, damaged?.name));
  }

  /** What `doctor` finds after something was stored, unless the workspace was what was damaged. */
  async #damageIn(
    folder: string,
    args: readonly string[],
    damaged: string | undefined,
  ): Promise<string | undefined> {
    const isSound = damaged?.endsWith('.db') !== true && existsSync(join(folder, STORE));
    if (!isSound || !STORING.has(args[0] ?? '')) return undefined;
    const outcome = await this.#run(folder, ['doctor', '--format', 'json']);
    if (outcome.ended !== undefined) return `leaves what doctor ${outcome.ended}s on`;
    return outcome.status === 0 ? undefined : `leaves the workspace damaged: ${outcome.stdout}`;
  }

  #run(folder: string, args: readonly string[]) {
    const env = { ...environment(folder), HAICAP_DEBUG: '1' };
    return this.#worker.ask({ folder, env, args });
  }
}

/** Temporary files, journals. */
function leftIn(folder: string): string | undefined {
  const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?:^|[\\/])\.haicap-|-journal$|-wal$/.test(name),
  );
  return left.length === 0 ? undefined : `leaves ${left.join(', ')}`;
}
