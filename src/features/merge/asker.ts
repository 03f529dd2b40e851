import { chooseOne, cliWords, fill, tell } from '../../command/index.js';
import type { Language } from '../../core/kinds/index.js';
import type { AskConflict } from './request.js';

/** Longest that a side's value stands in a choice: a terminal's line. */
const LONGEST = 300;

/** Puts conflicts to the person at the terminal, one at a time. `pause` clears the line of progress. */
export function conflictAsker(language: Language, pause: () => void): AskConflict {
  const { merging } = cliWords(language);
  return async (conflict, { number, count, kind, answers }) => {
    const { fieldLabel } = await import('../../report/index.js');
    const { truncate } = await import('../../lib/text/index.js');
    const { sideText } = await import('./questions.js');
    const { mergeWords } = await import('./report/words/index.js');
    pause();
    const { key, name, field } = conflict;
    const label =
      field === undefined
        ? mergeWords(language).workbook.wholeRecord
        : fieldLabel(field, { kind, lang: language });
    tell(`\n${fill(merging.question, { number, count, key, name, label })}`);
    const choices = answers.toReversed().map((side) => ({
      name: fill(merging.choice, {
        side: mergeWords(language).sides[side],
        value: truncate(sideText(kind, conflict, side, language).replace(/\n/g, '; '), LONGEST),
      }),
      value: side,
    }));
    const others = [
      { name: merging.skip, value: 'skip' as const },
      { name: merging.stop, value: 'stop' as const },
    ];
    const chosen = await chooseOne(merging.which, [...choices, ...others], language);
    return chosen === 'skip' ? undefined : chosen;
  };
}
