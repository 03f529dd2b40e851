import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Desk, ROOT } from '../support/cli.js';

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

/** Whether the output is what is shown, anything standing where the README leaves lines out. */
function pattern(lines: readonly string[]): RegExp {
  const parts = lines.map((line) => {
    const escaped = line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return line === '…' ? '(?:.*\\n)*?' : `${escaped}\\n`;
  });
  return new RegExp(`^${parts.join('')}$`);
}

test.each([
  ['README.md', 'en_US.UTF-8'],
  ['README.vi.md', 'vi_VN.UTF-8'],
])(
  '%s: every command it shows gives the output it shows',
  (file, locale) => {
    const desk = new Desk();
    for (const sample of readdirSync(join(ROOT, 'samples')).filter((name) =>
      /\.(csv|xlsx|md)$/.test(name),
    )) {
      cpSync(join(ROOT, 'samples', sample), desk.path('samples', sample));
    }
    const shown = shownIn(file);
    expect(shown.length).toBeGreaterThan(8);
    for (const { args, lines } of shown) {
      const { stdout } = desk.runWith({ env: { LANG: locale } }, ...args);
      const told = stdout.replace(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/g, '2026-01-15 08:30 UTC');
      expect(told, args.join(' ')).toMatch(pattern(lines));
    }
  },
  60_000,
);

test('both READMEs show the same commands', () => {
  const commands = (file: string) => shownIn(file).map(({ args }) => args.join(' '));
  expect(commands('README.vi.md')).toEqual(commands('README.md'));
});
