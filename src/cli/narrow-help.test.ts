import type { Command } from 'commander';
import { afterEach, expect, test, vi } from 'vitest';
import { LANGUAGES } from '../core/kinds/index.js';
import { buildProgram } from './program.js';

afterEach(() => vi.unstubAllGlobals());

function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}

/** What `--help` writes, the parts behind it included. */
function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({ writeOut: (part) => (text += part) });
  command.outputHelp();
  return text;
}

function at(columns: number): void {
  vi.stubGlobal('process', { ...process, stdout: { isTTY: true, columns }, argv: process.argv });
}

test.each(LANGUAGES)('on 40 columns no line is broken by the terminal (%s)', (language) => {
  at(40);
  for (const command of everyCommand(buildProgram(language))) {
    const lines = helpOf(command).split('\n');
    // A word that is wider than a line stands alone in it.
    const broken = lines.filter((line) => line.length > 40 && line.trim().includes(' '));
    expect(broken, command.name()).toEqual([]);
  }
});

test('on 100 columns what a term means stands beside it', () => {
  at(100);
  const [, inspect] = everyCommand(buildProgram('en'));
  expect(inspect && helpOf(inspect)).toMatch(/^ {2}--kind <kind> {2,}\S/m);
});

test('help in Vietnamese names values in Vietnamese', () => {
  for (const command of everyCommand(buildProgram('vi'))) {
    expect(helpOf(command)).not.toMatch(
      /<(?:file|kind|date|name|dir)[>.]|\[(?:kind|files|command)/,
    );
  }
});

test('options that would do nothing are not offered', () => {
  const commands = new Map(everyCommand(buildProgram('en')).map((one) => [one.name(), one]));
  const offered = (name: string) => {
    const command = commands.get(name);
    return command === undefined ? '' : helpOf(command);
  };
  expect(offered('import')).toContain('--workspace');
  for (const name of ['validate', 'inspect', 'reconcile', 'explain', 'trace'])
    expect(offered(name)).not.toContain('--workspace');
  expect(offered('explain')).not.toMatch(/--redact|--all|--fail-on/);
  expect(offered('log')).not.toMatch(/--all|--fail-on/);
  expect(offered('validate')).toMatch(/--fail-on[\s\S]*--all[\s\S]*--redact/);
});
