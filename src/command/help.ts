import { type Argument, type Command, Help } from 'commander';
import type { CliWords } from './language.js';

/** Columns of help where it goes to no terminal. */
const USUAL = 80;

/** Columns that help is written for at least. */
const NARROWEST = 20;

/** So many columns a description needs beside what it describes; else it stands below. */
const BESIDE = 36;

/** Columns that help is written for. */
export function helpWidth(): number {
  return process.stdout.isTTY ? Math.max(process.stdout.columns ?? USUAL, NARROWEST) : USUAL;
}

/** Text in lines of the help's width, each behind so many blanks; a word wider than a line stands whole in one. */
export function lines(text: string, indent: number): string {
  return wrapped(text.split(' '), indent, Math.max(helpWidth() - indent, NARROWEST)).join('\n');
}

/** A command in such lines, to be copied as it stands: each but the last ends as a shell wants it. */
export function commandLines(command: string, indent: number): string {
  const words = command.match(/(?:"[^"]*"|[^\s"])+/g) ?? [];
  const width = Math.max(helpWidth() - indent - CONTINUED.length, NARROWEST);
  return wrapped(words, indent, width).join(`${CONTINUED}\n`);
}

const CONTINUED = ' \\';

function wrapped(words: readonly string[], indent: number, width: number): string[] {
  const made: string[] = [''];
  for (const word of words) {
    const line = made.at(-1) ?? '';
    if (line === '') made[made.length - 1] = word;
    else if (line.length + 1 + word.length <= width) made[made.length - 1] = `${line} ${word}`;
    else made.push(word);
  }
  return made.map((line) => `${' '.repeat(indent)}${line}`);
}

function isNarrow(termWidth: number): boolean {
  return helpWidth() - termWidth - 4 < BESIDE;
}

/** Commander's help in our words: its headings and remarks are English only. */
export function helpIn(words: CliWords): Partial<Help> {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.headings.usage,
    'Arguments:': words.headings.arguments,
    'Options:': words.headings.options,
    'Commands:': words.headings.commands,
  };
  return {
    // Commander wraps nothing that is narrower.
    minWidthToWrap: NARROWEST,
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: (usage) => lines(usage, words.headings.usage.length + 1).trimStart(),
    formatItem: (term, termWidth, description, helper) =>
      isNarrow(termWidth)
        ? [`  ${term}`, lines(description, 6)].filter((part) => part.trim() !== '').join('\n')
        : Help.prototype.formatItem.call(helper, term, termWidth, description, helper),
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
    optionTerm: (option) => inWords(option.flags, words),
    argumentTerm: (argument) => placeholder(argument.name(), words),
    subcommandTerm: (command) =>
      [command.name(), ...command.registeredArguments.map((one) => argumentTerm(one, words))].join(
        ' ',
      ),
    commandUsage: (command) => {
      const usage = command
        .usage()
        .replace('[options]', words.help.usageOptions)
        .replace('[command]', words.help.usageCommand);
      return [...namesTo(command), inWords(usage, words)].join(' ');
    },
  };
}

/** The words that call a command: those of the program and of its group before its own. */
function namesTo(command: Command): string[] {
  return [...(command.parent === null ? [] : namesTo(command.parent)), command.name()];
}

function argumentTerm(argument: Argument, words: CliWords): string {
  const name = `${placeholder(argument.name(), words)}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** The flags of an option, or a usage, with the names of values in words: `--output <tệp>`. */
function inWords(text: string, words: CliWords): string {
  return text.replace(/(?<=[<[])[\w=-]+(?=(?:\.{3})?[>\]])/g, (name) => placeholder(name, words));
}

/** What the value of an argument or of an option is called; a choice such as `read|skip` is its own name. */
export function placeholder(name: string, { placeholders }: CliWords): string {
  const known: Readonly<Record<string, string>> = placeholders;
  return known[name] ?? name;
}
