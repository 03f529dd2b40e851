import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silenceOf } from './content/judge.js';
import { mutateContent } from './content/mutate.js';
import type { DamagedMutant, Mutant } from './mutant.js';
import { mutateDelimited } from './mutate-delimited.js';
import { mutateOtherFormat } from './mutate-other-formats.js';
import { mutateWorkbook } from './mutate-workbook.js';
import { type Ending, Reading } from './reading.js';
import type { Tally } from './tally.js';
import { differenceOf, faultOf } from './verdict.js';

/** Of twelve seeds so many are workbooks of a kind, or lists with damaged content; the rest is delimited text. */
const MUTATORS = [
  mutateDelimited,
  mutateWorkbook,
  mutateDelimited,
  mutateWorkbook,
  mutateDelimited,
  mutateWorkbook,
  mutateDelimited,
  mutateWorkbook,
  mutateWorkbook,
  mutateOtherFormat,
  mutateContent,
  mutateContent,
];

/** The mutant of a seed: always the same. */
function mutantOf(seed: number): Mutant {
  const mutate = MUTATORS[seed % MUTATORS.length] ?? mutateDelimited;
  return mutate(seed);
}

/** Reads mutants and keeps those that are not read as they should be. */
export class Fuzzing {
  readonly #folder = mkdtempSync(join(tmpdir(), 'haicap-fuzz-'));
  readonly #reading = new Reading();
  /** What went wrong, with the seed and the file. */
  readonly problems: string[] = [];

  constructor(private readonly tally: Tally) {}

  async try(seed: number): Promise<void> {
    const mutant = mutantOf(seed);
    const problem = await this.#problemOf(mutant);
    if (problem === undefined) return;
    const kept = this.#write(`${mutant.seed}-${mutant.name}`, mutant.bytes);
    const done = mutant.steps.join(', ');
    this.problems.push(`seed ${mutant.seed} (${done}) ${problem}\n  kept as ${kept}`);
  }

  /** Ends the reading; removes the folder unless it keeps a mutant. */
  async end(): Promise<void> {
    await this.#reading.stop();
    if (this.problems.length === 0) rmSync(this.#folder, { recursive: true, force: true });
  }

  async #problemOf({ seed, name, bytes, expected, content }: Mutant): Promise<string | undefined> {
    const path = this.#write(name, bytes);
    const ending = await this.#reading.read(path, content !== undefined);
    const fault = faultOf(ending, bytes.length);
    const said = this.#reading.takeSaid();
    if ('seconds' in ending) this.tally.add(ending.ended, seed, ending);
    if (fault !== undefined) return fault;
    if (said !== '') return `makes it say: ${said}`;
    if (content !== undefined) return this.#silenceOf(ending, path, content);
    if (expected === undefined) return undefined;
    const { original } = expected;
    const before = await this.#reading.read(
      this.#write(`original-${original.name}`, original.bytes),
    );
    return differenceOf(ending, before, expected);
  }

  async #silenceOf(
    ending: Ending,
    path: string,
    content: DamagedMutant,
  ): Promise<string | undefined> {
    const { name, bytes } = content.original;
    const original = this.#write(`original-${name}`, bytes);
    const before = await this.#reading.read(original, true);
    const silence = silenceOf(ending, before, content);
    // Only where fields are concerned does it say more what becomes of those that are stored.
    if (silence !== undefined || content.fields.length === 0) return silence;
    const after = await this.#reading.update(original, path);
    if (after.ended === 'error') return `an update by it ends in ${after.stack}`;
    const { absent: _, ...damage } = content;
    const lost = silenceOf(after, before, damage);
    return lost === undefined ? undefined : `what is stored ${lost} when it is updated`;
  }

  #write(name: string, bytes: Uint8Array): string {
    const path = join(this.#folder, name);
    writeFileSync(path, bytes);
    return path;
  }
}
