import type { AskKind } from '../../core/config/index.js';
import type { Language } from '../../core/kinds/index.js';
import type { ColumnQuestion } from '../../core/reading/index.js';
import type { AskWardColumn } from '../../core/settle/index.js';
import { cliWords, fill } from '../language.js';
import { shownInQuestion } from './shown-questions.js';

/** Asks on stderr, so that stdout stays the result's; what is asked is shown as `tell` shows a text. */
async function prompter() {
  const { default: inquirer } = await import('inquirer');
  const { mapTexts } = await import('../../report/index.js');
  const prompt = inquirer.createPromptModule({ output: process.stderr });
  return new Proxy(prompt, {
    apply: (target, self, [questions, ...others]: unknown[]) =>
      Reflect.apply(target, self, [mapTexts(questions, shownInQuestion), ...others]),
  });
}

/** Asks yes or no. No is the default. */
export async function confirm(message: string, language: Language): Promise<boolean> {
  const { yes, no, yesOrNo } = cliWords(language).prompts;
  const prompt = await prompter();
  const theme = { keywords: { yes, no, error: () => yesOrNo } };
  const { answer } = await prompt([
    { type: 'confirm', name: 'answer', message, default: false, theme },
  ]);
  return answer;
}

/** Asks for a text; `refuse` tells in words what is wrong with one, which is asked for again then. */
export async function askText(
  message: string,
  options: {
    readonly proposed?: string;
    readonly refuse?: (text: string) => string | undefined;
  } = {},
): Promise<string> {
  const { proposed, refuse } = options;
  const prompt = await prompter();
  const { text } = await prompt([
    {
      type: 'input',
      name: 'text',
      message,
      ...(proposed !== undefined && { default: proposed }),
      validate: (written: string) => refuse?.(written) ?? true,
      theme: { validationFailureMode: 'clear' },
    },
  ]);
  return text.trim();
}

/** Asks whether so many records of so many may be taken out. `pause` clears the line of progress. */
export function agreeToRemovals(language: Language, pause: () => void) {
  return (removed: number, total: number): Promise<boolean> => {
    pause();
    return confirm(fill(cliWords(language).talk.removals, { removed, total }), language);
  };
}

/** Asks whether so many rows in so many files may be removed. `pause` clears the line of progress. */
export function agreeToForgetting(language: Language, pause: () => void) {
  return (rows: number, files: number): Promise<boolean> => {
    pause();
    return confirm(fill(cliWords(language).talk.forget, { rows, files }), language);
  };
}

/**
 * Asks which column each field is in. Gives the answers in the form of `--map`, by column letters:
 * two columns may have one header.
 */
export async function askColumns(
  questions: readonly ColumnQuestion[],
  language: Language,
): Promise<readonly string[]> {
  const { talk } = cliWords(language);
  const answers: string[] = [];
  for (const { field, label, file, columns } of questions) {
    const message = fill(talk.whichColumn, { file, label: label[language], field });
    const letter = await chooseColumn(message, columns, language);
    if (letter !== '') answers.push(`[${letter}]=${field}`);
  }
  return answers;
}

/** Asks which of some columns is meant; gives its letter, "" for none of them. */
export async function chooseColumn(
  message: string,
  columns: ColumnQuestion['columns'],
  language: Language,
): Promise<string> {
  const { talk } = cliWords(language);
  const choices = [
    ...columns.map(({ letter, header }) => ({ name: `${letter}  ${header}`, value: letter })),
    { name: talk.noColumn, value: '' },
  ];
  return chooseOne(message, choices, language);
}

/** Asks which of some choices is meant; gives its value. */
export async function chooseOne<Value extends string>(
  message: string,
  choices: readonly { readonly name: string; readonly value: Value }[],
  language: Language,
): Promise<Value> {
  const { prompts } = cliWords(language);
  const prompt = await prompter();
  const theme = { style: { keysHelpTip: () => prompts.keys } };
  const { chosen } = await prompt([
    { type: 'select', name: 'chosen', message, choices: [...choices], theme },
  ]);
  return chosen;
}

/** Asks which kind of dataset a file is. `pause` clears the line of progress. */
export function kindAsker(language: Language, pause: () => void): AskKind {
  return async (file, kinds) => {
    pause();
    const { talk } = cliWords(language);
    const choices = [
      ...kinds.map(({ name, title }) => ({ name: `${title[language]} (${name})`, value: name })),
      { name: talk.noKind, value: '' },
    ];
    const kind = await chooseOne(fill(talk.whichKind, { file }), choices, language);
    return kind === '' ? undefined : kind;
  };
}

/** Asks which of the columns offered says the ward of each row; gives its letter, "" for none of them. */
export function wardColumnAsker(language: Language, pause: () => void): AskWardColumn {
  return (file, offers) => {
    pause();
    const message = fill(cliWords(language).talk.wardColumn, { file });
    return chooseColumn(message, offers, language);
  };
}
