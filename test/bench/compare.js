// Runs programs, each in a process of its own, and prints their medians side by side.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const RUNS = 5;
const METER = fileURLToPath(new URL('meter.js', import.meta.url));

/** Runs a program; gives its seconds from start to end and of the processor, and its highest resident memory in MB. */
function measure(args) {
  // What one program left for the system to write would be the next one's time; haicap waits for its own.
  spawnSync('sync');
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['--import', METER, ...args], {
    env: { ...process.env, CI: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0 && status !== 1)
    throw new Error(`${args.join(' ')} ended in ${status}: ${stderr}`);
  const [, megabytes, cpu] = /peak ([\d.]+) cpu ([\d.]+)/.exec(stderr) ?? [];
  return { seconds, cpu: Number(cpu), megabytes: Number(megabytes) };
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/**
 * Takes programs by name, the first being what the others are compared with, and how many rows each reads where that
 * is to be told; prints a table.
 */
export function compare(title, programs, runs = RUNS) {
  // Round by round, so that whatever else the machine does hits all of them.
  const rounds = Array.from({ length: runs }, () => programs.map(([, args]) => measure(args)));
  const results = programs.map(([name, , rows], i) => ({
    name,
    rows,
    seconds: median(rounds.map((round) => round[i].seconds)),
    spread:
      Math.max(...rounds.map((r) => r[i].seconds)) - Math.min(...rounds.map((r) => r[i].seconds)),
    cpu: median(rounds.map((round) => round[i].cpu)),
    megabytes: median(rounds.map((round) => round[i].megabytes)),
  }));
  const [base] = results;
  const lines = results.map(({ name, rows, seconds, spread, cpu, megabytes }) =>
    [
      name.padEnd(36),
      `${seconds.toFixed(3)} s`.padStart(10),
      `± ${(spread / 2).toFixed(3)}`.padStart(9),
      `× ${(seconds / base.seconds).toFixed(2)}`.padStart(8),
      `cpu ${cpu.toFixed(2)} s`.padStart(13),
      `× ${(cpu / base.cpu).toFixed(2)}`.padStart(8),
      `${megabytes.toFixed(0)} MB`.padStart(9),
      `× ${(megabytes / base.megabytes).toFixed(2)}`.padStart(8),
      rows === undefined
        ? ''
        : `${Math.round(rows / seconds).toLocaleString('en')} rows/s`.padStart(17),
    ].join(''),
  );
  process.stdout.write(`${title}\n${lines.join('\n')}\n\n`);
}
