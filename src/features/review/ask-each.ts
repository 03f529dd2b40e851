import { communeOn, fullName } from '../../core/register/index.js';
import {
  addDecisions,
  allowsAnyWard,
  type Decision,
  type QuestionView,
  questionView,
  type SettleRules,
} from '../../core/settle/index.js';
import { authorOf } from '../../core/store/index.js';
import { chosenWard, decisionOf } from './choice.js';
import type { OpenAnswer } from './collect.js';
import { stampOf } from './stamp.js';

/** A question as it is put to a person. */
export interface OpenQuestion extends QuestionView {
  /** Which of how many. */
  readonly number: number;
  readonly count: number;
  /** Whether a ward may be named that is no candidate. */
  readonly anyWard: boolean;
  /** Who answers, unless the person says otherwise. */
  readonly author: string;
  /** What the ward of a code is called; undefined when the day has none. */
  readonly nameOf: (code: string) => string | undefined;
}

/** What a person does with a question. `choice`: the number of a candidate from 1, or a code. */
export type Reply =
  | { readonly kind: 'skip' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'answer'; readonly choice: string; readonly by: string; readonly why: string };

export type AskQuestion = (question: OpenQuestion) => Promise<Reply>;

/** Asks question by question. Every answer is kept at once: whatever happens next, it isn't lost. */
export async function askEach(
  questions: readonly OpenAnswer[],
  rules: SettleRules,
  { decisions: file, author }: { decisions?: string; author?: string },
  { ask, now, kept }: { ask: AskQuestion; now: () => Date; kept: () => void },
): Promise<{ decisions: readonly Decision[]; findings: readonly never[] }> {
  const decisions: Decision[] = [];
  let who = authorOf(author);
  for (const [index, answer] of questions.entries()) {
    const reply = await ask({
      ...questionView(answer),
      number: index + 1,
      count: questions.length,
      anyWard: allowsAnyWard(answer.outcome.doubt),
      author: who,
      nameOf: (code) => {
        const unit = communeOn(rules.register, code, rules.asOf);
        return unit && fullName(unit);
      },
    });
    if (reply.kind === 'stop') break;
    if (reply.kind === 'skip') continue;
    const ward = chosenWard(reply.choice, answer, rules);
    if (ward === undefined || file === undefined) continue;
    const { by, why } = reply;
    who = by;
    const decision = decisionOf(answer, ward, { by, why, at: stampOf(now()) }, rules);
    await addDecisions(file, [decision]);
    kept();
    decisions.push(decision);
  }
  return { decisions, findings: [] };
}
