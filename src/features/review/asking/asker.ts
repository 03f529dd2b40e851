import { askText, cliWords, confirm, tell, widthOf } from '../../../command/index.js';
import type { Language } from '../../../core/kinds/index.js';
import type { Successor } from '../../../core/settle/index.js';
import { wrap } from '../../../report/index.js';
import type { AskQuestion, OpenQuestion, Reply } from './ask-each.js';
import { commandIn, type ReplyCommand } from './commands.js';
import { headingLines } from './heading.js';
import { refusalOf } from './refusal.js';
import { unitLine } from './unit-line.js';

/**
 * Puts questions about wards to the person at the terminal, one at a time: what is asked is written above, and the
 * answer is typed. Nothing typed skips. Who answers is asked once, unless the command line says it. `pause` clears the
 * line of progress.
 */
export function questionAsker(
  language: Language,
  pause: () => void,
  isAuthorKnown: boolean,
): AskQuestion {
  const { review } = cliWords(language);
  let known = isAuthorKnown;
  return async (question): Promise<Reply> => {
    pause();
    say(headingLines(question, widthOf(process.stderr), language));
    const answer = await chooseWithReason(question, language);
    if (answer.kind !== 'chosen') return answer;
    const { ward, why } = answer;
    const by = known ? question.author : await askText(review.who, { proposed: question.author });
    known = true;
    return { kind: 'answer', ward, by: by === '' ? question.author : by, why };
  };
}

type Chosen = { readonly kind: 'chosen'; readonly ward: Successor; readonly why: string };

/** Asks for a ward and the reason. Whoever goes back at the reason takes the choice back that was just made. */
async function chooseWithReason(
  question: OpenQuestion,
  language: Language,
): Promise<Chosen | { readonly kind: ReplyCommand }> {
  const { review } = cliWords(language);
  for (;;) {
    const ward = await choose(question, language);
    if ('kind' in ward) return ward;
    const why = await askText(review.why);
    const command = commandIn(why);
    if (command === undefined) return { kind: 'chosen', ward, why };
    if (command === 'skip') return { kind: 'chosen', ward, why: '' };
    say([`  ${review.unkept}`]);
    if (command === 'stop') return { kind: command };
  }
}

/** Asks until there is a ward or something else to do. */
async function choose(
  question: OpenQuestion,
  language: Language,
): Promise<Successor | { kind: ReplyCommand }> {
  const { review } = cliWords(language);
  const message = question.given === undefined ? review.answer : review.answerAgain;
  for (;;) {
    const text = await askText(message, {
      refuse: (written) => fitted(refusalOf(written, question, language)),
    });
    if (text === '') return { kind: 'skip' };
    const command = commandIn(text);
    if (command !== undefined) return { kind: command };
    const read = question.read(text);
    // What is none was refused before.
    if (read.kind !== 'ward') continue;
    say([`  → ${unitLine(read.ward.unit)}`]);
    if (!read.isElsewhere) return read.ward;
    // The prompt is short: it would break lines inside words.
    say([`  ${review.elsewhere}`]);
    if (await confirm(review.isMeant, language)) return read.ward;
  }
}

/** The prompt would break lines inside words, behind the two columns of its mark. */
function fitted(text: string | undefined): string | undefined {
  return text && wrap(text, widthOf(process.stderr) - MARK).join('\n');
}

const MARK = 2;

function say(lines: readonly string[]): void {
  tell(lines.join('\n'));
}
