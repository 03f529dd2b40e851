import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ELEMENT_LIMITS, LIMITS } from '../../src/lib/tables/limits.js';
import { MAX_CELL_TEXT } from '../../src/lib/tables/write/content/cell-text.js';
import { SHEET_SIZE } from '../../src/lib/tables/write/content/sheet-size.js';
import { BIN, Desk, environment, ROOT } from '../support/cli.js';

interface Shown {
  readonly args: readonly string[];
  /** Lines of output; a line `…` stands for any number of lines. */
  readonly lines: readonly string[];
}

/** The commands that a README shows in ```console blocks, with the output under each. */
function shownIn(file: string): Shown[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
    block
      .split(/^\$ haicap /m)
      .slice(1)
      .map((part) => {
        const [command = '', ...lines] = part.trimEnd().split('\n');
        return { args: words(command), lines };
      }),
  );
}

/** As a shell takes a line apart: double quotes hold words together. */
function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

/** Runs what is shown; `< FILE` is what stands on standard input. */
function shownBy(desk: Desk, args: readonly string[]): string {
  const at = args.indexOf('<');
  if (at === -1) return desk.run(...args).stdout;
  const given = args.filter((_, i) => i !== at && i !== at + 1);
  return spawnSync(process.execPath, [BIN, ...given], {
    cwd: desk.folder,
    input: desk.bytes(args[at + 1] ?? ''),
    env: environment(desk.folder),
    encoding: 'utf8',
  }).stdout;
}

/**
 * The lines of an output with `…` where the README leaves lines out, up to the line that it shows next: to be compared
 * line by line. Lines that the README goes on with and the output hasn't stay as the output has them.
 */
function asShown(told: string, lines: readonly string[]): string[] {
  const rest = told.trimEnd().split('\n');
  return [
    ...lines.flatMap((line, i) => {
      if (line !== '…') return rest.splice(0, 1);
      const next = lines[i + 1];
      const end = next === undefined ? rest.length : rest.indexOf(next);
      if (end === -1) return rest.splice(0);
      rest.splice(0, end);
      return [line];
    }),
    ...rest,
  ];
}

test.each(['README.md', 'README.vi.md'])(
  '%s: every command it shows gives the output it shows',
  (file) => {
    const desk = new Desk();
    for (const sample of readdirSync(join(ROOT, 'samples')).filter((name) =>
      /\.(csv|xlsx|md)$/.test(name),
    )) {
      cpSync(join(ROOT, 'samples', sample), desk.path('samples', sample));
    }
    const shown = shownIn(file);
    expect(shown.length).toBeGreaterThan(8);
    for (const { args, lines } of shown) {
      const stdout = shownBy(desk, args);
      const told = stdout
        .replace(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/g, '2026-01-15 08:30 UTC')
        .replace(/\d\d\/\d\d\/\d{4} \d\d:\d\d UTC/g, '15/01/2026 08:30 UTC');
      expect(asShown(told, lines), args.join(' ')).toEqual(lines);
    }
  },
  60_000,
);

test('both READMEs show the same commands', () => {
  const commands = (file: string) =>
    shownIn(file).map(({ args }) => args.join(' ').replace(' --lang en', ''));
  expect(commands('README.vi.md')).toEqual(commands('README.md'));
});

test.each([
  ['README.md', 'en', 'million'],
  ['README.vi.md', 'vi', 'triệu'],
])('%s tells the limits that hold', (file, language, million) => {
  const text = readFileSync(join(ROOT, file), 'utf8').replace(/\s+/g, ' ');
  const grouped = (count: number) => count.toLocaleString(language);
  const megabytes = (bytes: number) => `${bytes / (1024 * 1024)} MB`;
  expect(text).toContain(megabytes(LIMITS.fileBytes));
  expect(text).toContain(megabytes(LIMITS.partBytes));
  expect(text).toContain(`${LIMITS.cells / 1e6} ${million}`);
  for (const count of [ELEMENT_LIMITS.sheet, MAX_CELL_TEXT, SHEET_SIZE.rows])
    expect(text).toContain(grouped(count));
});
