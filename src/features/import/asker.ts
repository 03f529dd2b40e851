import { agreeToRemovals, chooseColumn, cliWords, confirm, fill } from '../../command/index.js';
import type { Language } from '../../core/kinds/index.js';
import type { ImportAsker } from './asking.js';

/** Puts the questions of an import to the person at the terminal. `pause` clears the line of progress. */
export function importAsker(language: Language, pause: () => void): ImportAsker {
  const { talk } = cliWords(language);
  return {
    column: async (asked) => {
      pause();
      const question = fill(talk.absentColumn, {
        file: asked.file,
        field: asked.field,
        values: asked.values,
        label: asked.label[language],
      });
      return chooseColumn(question, asked.columns, language);
    },
    guess: async ({ header, field, file, label, values }) => {
      pause();
      return confirm(
        fill(talk.guess, { header, field, file, label: label[language], values }),
        language,
      );
    },
    drop: async ({ field, file, label, values }) => {
      pause();
      return confirm(
        fill(talk.dropField, { field, file, label: label[language], values }),
        language,
      );
    },
    removals: agreeToRemovals(language, pause),
  };
}
