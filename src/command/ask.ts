import type { Language } from '../core/kinds/index.js';
import type { ColumnQuestion } from '../core/reading/index.js';
import type { AskWardColumn } from '../core/settle/index.js';
import { cliWords, fill } from './language.js';
import { shownInQuestion } from './shown-questions.js';

/** Asks on stderr, so that stdout stays the result's; what is asked is shown as `tell` shows a text. */
export async function prompter() {
  const { default: inquirer } = await import('inquirer');
  const { mapTexts } = await import('../report/index.js');
  const prompt = inquirer.createPromptModule({ output: process.stderr });
  return new Proxy(prompt, {
    apply: (target, self, [questions, ...others]: unknown[]) =>
      Reflect.apply(target, self, [mapTexts(questions, shownInQuestion), ...others]),
  });
}

/** Asks yes or no. No is the default. */
export async function confirm(question: string): Promise<boolean> {
  const prompt = await prompter();
  const { answer } = await prompt([
    { type: 'confirm', name: 'answer', message: question, default: false },
  ]);
  return answer;
}

/** Asks whether so many records of so many may be taken out. */
export function agreeToRemovals(language: Language) {
  return (removed: number, total: number): Promise<boolean> =>
    confirm(fill(cliWords(language).talk.removals, { removed, total }));
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
  const prompt = await prompter();
  const choices = [
    ...columns.map(({ letter, header }) => ({ name: `${letter}  ${header}`, value: letter })),
    { name: talk.noColumn, value: '' },
  ];
  const { letter } = await prompt([{ type: 'select', name: 'letter', message, choices }]);
  return letter;
}

/** Asks which of the columns offered says the ward of each row; gives its letter, "" for none of them. */
export function wardColumnAsker(language: Language, pause: () => void): AskWardColumn {
  return (file, offers) => {
    pause();
    const message = fill(cliWords(language).talk.wardColumn, { file });
    return chooseColumn(message, offers, language);
  };
}
