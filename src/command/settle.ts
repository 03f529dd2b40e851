import type { Argument, Command, Help } from 'commander';
import { standardOutput } from '../lib/streams/index.js';
import type { CliWords } from './language.js';
import { tell } from './screen/screen.js';

/** Gives a command, of the program or of a group, its help in our words and its errors to our hands. */
export function settle(command: Command, words: CliWords): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', words.help.help)
    .configureOutput({
      outputError: () => {},
      writeOut: (text) => standardOutput.write(text),
      writeErr: tell,
    })
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
      const usage = command
        .usage()
        .replace('[options]', words.help.usageOptions)
        .replace('[command]', words.help.usageCommand);
      return [...namesTo(command), usage].join(' ');
    },
  };
}

/** The words that call a command: those of the program and of its group before its own. */
function namesTo(command: Command): string[] {
  return [...(command.parent === null ? [] : namesTo(command.parent)), command.name()];
}

function argumentTerm(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}
