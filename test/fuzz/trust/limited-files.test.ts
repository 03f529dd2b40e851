import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { BIN, Desk, environment } from '../../support/cli.js';
import { COMMANDS, prepare } from '../../support/stops/commands.js';
import { Random } from '../random.js';

const { FUZZ_SEED = '20250701', FUZZ_STOPS = '8' } = process.env;

/** So many blocks of 512 bytes (sh counts them so) hold all that a command writes here. */
const LARGEST = 1_200;

interface Doctor {
  readonly damages: readonly object[];
}

/** No file gets larger than a limit of the system: what a quota, or a disk that fills up, is to a command. */
test.skipIf(process.platform === 'win32')(
  'a limit for the size of files stops a command with exit code 3 and a line, or not at all',
  { timeout: 3_600_000 },
  () => {
    const template = new Desk();
    prepare(template);
    for (let turn = 0; turn < Number(FUZZ_STOPS) / 4; turn += 1) {
      const random = new Random(Number(FUZZ_SEED) + turn);
      const { args } = random.pick(COMMANDS);
      const blocks = random.below(LARGEST);
      const desk = template.copy();
      const script = `ulimit -f ${blocks}; exec "$@"`;
      const { status, stderr } = spawnSync(
        'sh',
        ['-c', script, 'sh', process.execPath, BIN, ...args],
        {
          cwd: desk.folder,
          env: environment(desk.folder),
          encoding: 'utf8',
        },
      );
      const about = { seed: Number(FUZZ_SEED) + turn, args, blocks, status, stderr };
      expect([0, 1, 3], JSON.stringify(about)).toContain(status);
      if (status === 3) expect(stderr, JSON.stringify(about)).toMatch(/^haicap: .+\n/);
      expect({ ...about, left: desk.leftovers() }).toEqual({ ...about, left: [] });
      const { damages } = desk.json<Doctor>('doctor');
      expect({ ...about, damages }).toEqual({ ...about, damages: [] });
      expect([0, 1]).toContain(desk.run(...args).status);
    }
  },
);
