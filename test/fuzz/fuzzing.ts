import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silenceOf } from './content/judge.js';
import { mutateContent } from './content/mutate.js';
import type { DamagedMutant, Expected, Mutant } from './mutant.js';
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

type Original = Expected['original'];

/** Reads mutants and keeps those that are not read as they should be. */
export class Fuzzing {
  readonly #folder = mkdtempSync(join(tmpdir(), 'haicap-fuzz-'));
  readonly #reading = new Reading();
  /** Those that were read last. */
  readonly #originals = new Map<string, { readonly bytes: Uint8Array; readonly ending: Ending }>();
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
    const before = await this.#readOriginal(expected.original, false);
    return differenceOf(ending, before, expected);
  }

  async #silenceOf(
    ending: Ending,
    path: string,
    content: DamagedMutant,
  ): Promise<string | undefined> {
    const before = await this.#readOriginal(content.original, true);
    const silence = silenceOf(ending, before, content);
    // Only where fields are concerned does it say more what becomes of those that are stored.
    if (silence !== undefined || content.fields.length === 0) return silence;
    const after = await this.#reading.update(this.#originalPath(content.original), path);
    if (after.ended === 'error') return `an update by it ends in ${after.stack}`;
    const { absent: _, ...damage } = content;
    const lost = silenceOf(after, before, damage);
    return lost === undefined ? undefined : `what is stored ${lost} when it is updated`;
  }

  /** How an original is read, which the mutants of a few seeds share. */
  async #readOriginal({ name, bytes }: Original, places: boolean): Promise<Ending> {
    const key = `${name} ${places}`;
    const known = this.#originals.get(key);
    if (known !== undefined && Buffer.compare(known.bytes, bytes) === 0) return known.ending;
    const ending = await this.#reading.read(this.#originalPath({ name, bytes }), places);
    this.#originals.set(key, { bytes, ending });
    return ending;
  }

  #originalPath({ name, bytes }: Original): string {
    return this.#write(`original-${name}`, bytes);
  }

  #write(name: string, bytes: Uint8Array): string {
    const path = join(this.#folder, name);
    writeFileSync(path, bytes);
    return path;
  }
}
