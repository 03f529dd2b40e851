import {
  type AnswerRead,
  addDecisions,
  type Decision,
  readAnswer,
  type SettleRules,
  type Successor,
  takeBackDecision,
} from '../../../core/settle/index.js';
import { authorOf } from '../../../core/store/index.js';
import { type QuestionView, questionView } from '../../../report/index.js';
import type { OpenAnswer } from '../collect.js';
import { decisionOf } from '../decision-of.js';
import { stampOf } from '../stamp.js';

/** A question as it is put to a person. */
export interface OpenQuestion extends QuestionView {
  /** Which of how many. */
  readonly number: number;
  readonly count: number;
  /** Who answers, unless the person says otherwise. */
  readonly author: string;
  /** What was answered before, when the person came back to it. */
  readonly given: string | undefined;
  /** The last answer, which can be taken back. */
  readonly last: string | undefined;
  /** What a text that the person writes is an answer to. */
  readonly read: (text: string) => AnswerRead;
}

/** What a person does with a question. */
export type Reply =
  | { readonly kind: 'skip' | 'back' | 'undo' | 'stop' }
  | {
      readonly kind: 'answer';
      readonly ward: Successor;
      readonly by: string;
      readonly why: string;
    };

export type AskQuestion = (question: OpenQuestion) => Promise<Reply>;

/** Who asks, whose clock it is, and who is told how many answers are stored. */
export interface Asking {
  readonly ask: AskQuestion;
  readonly now: () => Date;
  readonly kept: (kept: { readonly answers: number; readonly file: string }) => void;
}

/** An answer that was stored, and those that it took the place of. */
interface Given {
  readonly at: number;
  readonly decision: Decision;
  readonly replaced: readonly Decision[];
}

/** Asks question by question. Every answer is stored at once: whatever happens next, it isn't lost. */
export async function askEach(
  questions: readonly OpenAnswer[],
  rules: SettleRules,
  { decisions: file = '', author }: { decisions?: string; author?: string },
  { ask, now, kept }: Asking,
): Promise<{ decisions: readonly Decision[]; findings: readonly never[] }> {
  const viewOf = questionView(rules.register, rules.asOf);
  const given: Given[] = [];
  let who = authorOf(author);
  let at = 0;
  for (let asked = questions[at]; asked !== undefined; asked = questions[at]) {
    const open = asked;
    const reply = await ask({
      ...viewOf(open),
      number: at + 1,
      count: questions.length,
      author: who,
      given: wardTextOf(given.findLast((one) => one.at === at)),
      last: wardTextOf(given.at(-1)),
      read: (text) => readAnswer(text, open, rules),
    });
    if (reply.kind === 'stop') break;
    if (reply.kind === 'answer') {
      const { ward, by, why } = reply;
      who = by;
      const decision = decisionOf(open, ward, { by, why, at: stampOf(now()) }, rules);
      given.push({ at, decision, replaced: await addDecisions(file, [decision]) });
    }
    at = reply.kind === 'undo' ? await takeBack(given, file, at) : nextOf(reply.kind, at);
    kept({ answers: answered(given).length, file });
  }
  return { decisions: answered(given), findings: [] };
}

/** The question that is put next. */
function nextOf(kind: Exclude<Reply['kind'], 'undo'>, at: number): number {
  return kind === 'back' ? Math.max(0, at - 1) : at + 1;
}

/** Takes the last answer out of the file again, with those back that it replaced; gives its question. */
async function takeBack(given: Given[], file: string, at: number): Promise<number> {
  const last = given.pop();
  if (last === undefined) return at;
  await takeBackDecision(file, last.decision, last.replaced);
  return last.at;
}

/** Of each question the last answer. */
function answered(given: readonly Given[]): Decision[] {
  return [...new Map(given.map(({ at, decision }) => [at, decision])).values()];
}

function wardTextOf(given: Given | undefined): string | undefined {
  return given && `${given.decision.ward.code} ${given.decision.ward.name}`;
}
