import type { Language } from '../datasets/index.js';
import type { ColumnQuestion } from '../jobs/index.js';
import { cliWords, fill } from './language.js';

/** Asks on stderr, so that stdout stays the result's. */
export async function prompter() {
  const { default: inquirer } = await import('inquirer');
  return inquirer.createPromptModule({ output: process.stderr });
}

/** Asks yes or no. No is the default. */
export async function confirm(question: string): Promise<boolean> {
  const prompt = await prompter();
  const { answer } = await prompt([
    { type: 'confirm', name: 'answer', message: question, default: false },
  ]);
  return answer;
}

/**
 * Asks which column each field is in. Gives the answers in the form of `--map`, by column letters:
 * two columns may have one header.
 */
export async function askColumns(
  questions: readonly ColumnQuestion[],
  language: Language,
): Promise<readonly string[]> {
  if (questions.length === 0) return [];
  const { talk } = cliWords(language);
  const prompt = await prompter();
  const answers: string[] = [];
  for (const { field, label, file, columns } of questions) {
    const message = fill(talk.whichColumn, { file, label: label[language], field });
    const choices = [
      ...columns.map(({ letter, header }) => ({ name: `${letter}  ${header}`, value: letter })),
      { name: talk.noColumn, value: '' },
    ];
    const { letter } = await prompt([{ type: 'select', name: 'letter', message, choices }]);
    if (letter !== '') answers.push(`[${letter}]=${field}`);
  }
  return answers;
}
