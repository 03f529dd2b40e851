import { readFileSync } from 'node:fs';
import { type Argument, Command, type Help } from 'commander';
import type { Language } from '../datasets/index.js';
import { diffCommand } from './commands/diff.js';
import { explainCommand } from './commands/explain.js';
import { exportCommand } from './commands/export.js';
import { importCommand } from './commands/import.js';
import { inspectCommand } from './commands/inspect.js';
import { logCommand } from './commands/log.js';
import { restoreCommand } from './commands/restore.js';
import { showCommand } from './commands/show.js';
import { validateCommand } from './commands/validate.js';
import type { CommandFactory } from './context.js';
import { type CliWords, cliWords } from './language.js';

const COMMANDS: readonly CommandFactory[] = [
  inspectCommand,
  importCommand,
  validateCommand,
  diffCommand,
  exportCommand,
  logCommand,
  showCommand,
  restoreCommand,
  explainCommand,
];

/** The whole command line, in one language. Commands load their jobs when they run. */
export function buildProgram(language: Language): Command {
  const words = cliWords(language);
  const program = new Command('haicap')
    .description(words.program)
    .version(version(), '-V, --version', words.help.version);
  settle(program, words);
  for (const make of COMMANDS) {
    const command = make(words, language);
    settle(command, words);
    program.addCommand(command);
  }
  return program
    .helpCommand('help [command]', words.help.help)
    .addHelpText('after', exitCodes(words));
}

function settle(command: Command, words: CliWords): void {
  command
    .exitOverride()
    .helpOption('-h, --help', words.help.help)
    .configureOutput({ outputError: () => {} })
    .configureHelp(helpIn(words));
}

/** Commander's help in our words: its headings and remarks are English only. */
function helpIn(words: CliWords): Partial<Help> {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.headings.usage,
    'Arguments:': words.headings.arguments,
    'Options:': words.headings.options,
    'Commands:': words.headings.commands,
  };
  return {
    styleTitle: (title) => titles[title] ?? title,
    optionDescription: (option) => {
      const remarks = [
        ...(option.argChoices ? [`${words.help.choices}: ${option.argChoices.join(', ')}`] : []),
        ...(typeof option.defaultValue === 'string'
          ? [`${words.help.default}: ${option.defaultValue}`]
          : []),
      ];
      return remarks.length === 0
        ? option.description
        : `${option.description} (${remarks.join('; ')})`;
    },
    argumentDescription: (argument) => {
      const { defaultValue, description } = argument;
      if (typeof defaultValue !== 'string') return description;
      return `${description} (${words.help.default}: ${defaultValue})`;
    },
    subcommandTerm: (command) =>
      [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' '),
    commandUsage: (command) => {
      const names = [command.parent?.name() ?? '', command.name()].filter((name) => name !== '');
      const usage = command
        .usage()
        .replace('[options]', words.help.usageOptions)
        .replace('[command]', words.help.usageCommand);
      return [...names, usage].join(' ');
    },
  };
}

/** One code a line: a narrow terminal would break a long line anywhere. */
function exitCodes({ headings, help }: CliWords): string {
  return ['', headings.exitCodes, ...help.exitCodes.split(' · ').map((code) => `  ${code}`)].join(
    '\n',
  );
}

function argumentTerm(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

function version(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  return manifest.version;
}
