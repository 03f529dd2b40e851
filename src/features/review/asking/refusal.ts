import { cliWords, fill } from '../../../command/index.js';
import type { Language } from '../../../core/kinds/index.js';
import type { Commune } from '../../../core/register/index.js';
import { printable } from '../../../lib/text/index.js';
import type { OpenQuestion } from './ask-each.js';
import { commandIn } from './commands.js';
import { unitLine } from './unit-line.js';

/** What is wrong with a text that a person wrote for an answer, in words; undefined where it is one, or a command. */
export function refusalOf(
  written: string,
  { read, last }: Pick<OpenQuestion, 'read' | 'last'>,
  language: Language,
): string | undefined {
  const { review } = cliWords(language);
  const text = printable(written.trim(), { oneLine: true });
  const command = commandIn(written);
  if (command === 'undo' && last === undefined) return review.nothingToUndo;
  if (text === '' || command !== undefined) return undefined;
  const answer = read(written);
  switch (answer.kind) {
    case 'ward':
      return undefined;
    case 'not-offered':
      return fill(review.notOffered, { unit: unitLine(answer.unit) });
    case 'no-option':
      return fill(review.noOption, { text });
    case 'several':
      return fill(review.several, { text, units: listOf(answer.units) });
    case 'contradictory':
      return fill(review.contradictory, { text, unit: unitLine(answer.unit) });
    case 'unknown':
      return answer.near.length === 0
        ? fill(review.unknown, { text })
        : fill(review.unknownNear, { text, units: listOf(answer.near) });
  }
}

function listOf(units: readonly Commune[]): string {
  return units.map(unitLine).join('; ');
}
