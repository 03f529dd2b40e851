import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('at-write.c', import.meta.url));

/** Signals by which a command can be stopped at a write, as Linux numbers them. */
const NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 } as const;

/** What happens at a write; `full`: the disk takes nothing from then on. */
export type AtWrite = keyof typeof NUMBERS | 'full';

/** Has something happen at the n-th thing that a command does to a file. */
export interface Writes {
  /** What the environment of a command needs, for something to happen; a killed write is done by `half` before. */
  stopping(at: number, what: AtWrite, half: boolean): Readonly<Record<string, string>>;
  /** The same, for what it does to be counted. */
  readonly counting: Readonly<Record<string, string>>;
  /** How much the last command did that was counted. */
  counted(): number;
  end(): void;
}

/** Compiles what is loaded before a command; undefined where the machine has no C compiler, or is no Linux. */
export function watchWrites(): Writes | undefined {
  if (process.platform !== 'linux') return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'haicap-writes-'));
  const [library, count] = [join(folder, 'at-write.so'), join(folder, 'count')];
  const end = () => rmSync(folder, { recursive: true, force: true });
  const args = ['-shared', '-fPIC', '-O1', '-o', library, SOURCE, '-ldl'];
  if (spawnSync('cc', args).status !== 0) {
    end();
    return undefined;
  }
  const loaded = { LD_PRELOAD: library };
  return {
    stopping: (at, what, half) => ({
      ...loaded,
      HAICAP_STOP_AT: String(at),
      HAICAP_STOP_BY: String(what === 'full' ? 0 : NUMBERS[what]),
      HAICAP_STOP_HALF: half ? '1' : '0',
    }),
    counting: { ...loaded, HAICAP_STOP_COUNT: count },
    counted: () => Number(readFileSync(count, 'utf8')),
    end,
  };
}
