import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isFailure } from '../../../src/core/findings/index.js';
import { openWorkspace, type Workspace } from '../../../src/core/store/index.js';
import { temporaryFolder } from '../../support/files.js';
import { Random } from '../random.js';

const { FUZZ_SEED = '20250701', FUZZ_MINUTES } = process.env;
const FLIPS = FUZZ_MINUTES === undefined ? 150 : 2_000;

/** Two revisions of records long enough that most of the file is theirs. */
async function store(directory: string): Promise<void> {
  const workspace = await openWorkspace(directory, { create: true });
  for (const from of [0, 20])
    workspace.commit({
      dataset: 'procedures',
      kind: 'procedures',
      keyFields: ['code'],
      mode: { type: 'update' },
      records: Array.from({ length: 60 }, (_, i) => ({
        key: `1.${100_000 + from + i}`,
        fields: { code: `1.${100_000 + from + i}`, name: `Thủ tục ${from + i}`.repeat(20) },
      })),
      inputs: [],
      mapping: { 'Mã TTHC': 'code' },
      findings: [],
      rejected: [],
      author: 'an',
      now: new Date(0),
    });
  workspace.close();
}

/** All that the latest revision and the first hold, as one text. */
function told(workspace: Workspace): string {
  const revisions = ['@latest', '@1'].map((reference) =>
    workspace.resolve('procedures', reference),
  );
  const { id, dataset, kind, keyFields } = workspace.resolve('procedures', '@latest');
  const records = revisions.map((revision) => [...workspace.records(revision)]);
  return JSON.stringify([id, dataset, kind, keyFields, records]);
}

/** What is read, or nothing where it is refused. Anything else that is thrown is a bug. */
async function read(directory: string): Promise<string | undefined> {
  try {
    const workspace = await openWorkspace(directory, { create: false, readOnly: true });
    try {
      return told(workspace);
    } finally {
      workspace.close();
    }
  } catch (error) {
    if (isFailure(error)) return undefined;
    throw error;
  }
}

test('of a workspace with one flipped bit nothing is read as true that is not', {
  timeout: 600_000,
}, async () => {
  const directory = temporaryFolder();
  await store(directory);
  const file = join(directory, 'workspace.db');
  copyFileSync(file, join(directory, 'whole'));
  const whole = readFileSync(join(directory, 'whole'));
  const truth = await read(directory);
  expect(truth).toBeDefined();
  let refused = 0;
  for (let flip = 0; flip < FLIPS; flip += 1) {
    const random = new Random(Number(FUZZ_SEED) + flip);
    const bytes = Buffer.from(whole);
    const at = random.below(bytes.length);
    bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << random.below(8)), at);
    writeFileSync(file, bytes);
    const found = await read(directory);
    if (found === undefined) refused += 1;
    else expect({ flip, at, found }).toEqual({ flip, at, found: truth });
  }
  expect(refused).toBeGreaterThan(FLIPS / 4);
});
