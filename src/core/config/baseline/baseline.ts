import { exists, writeWhole } from '../../../lib/tables/index.js';
import { compareCodePoints } from '../../../lib/text/index.js';
import type { Given } from '../../../schemas/index.js';
import { readJsonFile } from '../../checked-json/index.js';
import type { baselineSchema } from './file-schema.js';

type BaselineFile = Given<typeof baselineSchema>;

/** One finding or change that is known. */
export type Known = BaselineFile['known'][number];

/** What is known. Throws `Failure` file-missing, or baseline-invalid of a file that is none. */
export async function readBaseline(file: string): Promise<readonly Known[]> {
  const { known } = await readJsonFile<BaselineFile>(
    file,
    'baseline.schema.json',
    'baseline-invalid',
  );
  return known;
}

/** The same; nothing where the file is yet to be made. */
export async function baselineSoFar(file: string): Promise<readonly Known[]> {
  return (await exists(file)) ? readBaseline(file) : [];
}

/** Writes what is known, an entry a line in one order, so that a review shows what came and went. */
export async function writeBaseline(file: string, known: readonly Known[]): Promise<void> {
  const lines = [...known].sort(inOrder).map((entry) => `    ${JSON.stringify(entry)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  await writeWhole(file, `{\n  "version": 1,\n  "known": ${list}\n}\n`, { force: true });
}

function inOrder(a: Known, b: Known): number {
  return compareCodePoints(orderOf(a), orderOf(b));
}

function orderOf({ file, rule, key = '', fingerprint }: Known): string {
  return [file, rule, key, fingerprint].join('\0');
}
