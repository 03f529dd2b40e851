import {
  type Commune,
  communeOn,
  dayBefore,
  firstDate,
  fullName,
  groupBy,
  type Register,
} from '../../register/index.js';
import { basisText } from '../columns.js';
import { chosenOutcome } from '../question/chosen.js';
import { aboutWard, questionId } from '../question/question.js';
import type { Doubt, Outcome, Successor } from '../types.js';
import { successorsOn } from '../units/successors.js';
import { type Decision, decisionKey, type NamedWard } from './decision.js';

/** What a book answers from. */
interface BookRules {
  readonly register: Register;
  readonly asOf: string;
}

/** A decision that no longer fits what the register says. */
export interface StaleDecision {
  readonly decision: Decision;
  /** What the register says now. */
  readonly candidates: readonly Successor[];
}

/**
 * Decisions by their question. Answers only when the answer still holds: the ward is there on the day, and
 * the register proposes the same wards as when the person chose.
 */
export class DecisionBook {
  readonly #byEvidence = new Map<string, Decision[]>();
  readonly #asked = new Set<Decision>();
  readonly #stale = new Map<string, StaleDecision>();

  constructor(
    private readonly decisions: readonly Decision[],
    private readonly rules: BookRules,
  ) {
    for (const decision of decisions) {
      for (const about of this.#aboutsOf(decision)) {
        const same = this.#byEvidence.get(about);
        if (same === undefined) this.#byEvidence.set(about, [decision]);
        else same.push(decision);
      }
    }
  }

  /** Whether any decision is about a part of a ward. */
  get speaksOfAreas(): boolean {
    return this.decisions.some(({ evidence }) => evidence.area !== undefined);
  }

  /** Decisions about one question that say different wards. */
  get contradictions(): readonly (readonly Decision[])[] {
    const questions = groupBy(this.decisions, decisionKey);
    return [...questions.values()].filter(isContradictory);
  }

  /** Decisions that were asked for and no longer fit, in the order of the questions. */
  get stale(): readonly StaleDecision[] {
    return [...this.#stale.values()];
  }

  /** Decisions that no row asked for. */
  get unasked(): readonly Decision[] {
    return this.decisions.filter((decision) => !this.#asked.has(decision));
  }

  /** Whether the evidence of a question has an answer, be it one that doesn't fit what is offered. */
  has(about: string): boolean {
    return this.#byEvidence.has(about);
  }

  /** The answer to a question: one that fits what is offered, else one to the same evidence. */
  answerTo(about: string, open: Outcome): Decision | undefined {
    const decisions = this.#byEvidence.get(about) ?? [];
    return this.#fitting(decisions, open).at(-1)?.decision ?? decisions.at(-1);
  }

  /**
   * Settles what is open by the answer to its question; as it was when there is none that fits. Notes which decisions
   * were asked for, and which no longer fit: the same question may be asked again and again.
   */
  useFor(about: string, open: Outcome): Outcome {
    const decisions = this.#byEvidence.get(about);
    const last = decisions?.at(-1);
    if (decisions === undefined || last === undefined) return open;
    const fitting = this.#fitting(decisions, open);
    const answer = fitting.at(-1);
    for (const { decision } of fitting) this.#asked.add(decision);
    if (answer === undefined) {
      for (const decision of decisions) this.#asked.add(decision);
      this.#stale.set(about, { decision: last, candidates: open.candidates });
      return open;
    }
    const { decision, ward } = answer;
    if (isContradictory(fitting.map((one) => one.decision))) return open;
    const { question, by, at } = decision;
    return chosenOutcome(open, ward, { kind: 'decision', question, by, at });
  }

  /** The evidence that an answer is to; a file of an early version names a ward that was split as its row did. */
  #aboutsOf({ doubt, evidence }: Decision): ReadonlySet<string> {
    const { register } = this.rules;
    const { code, area } = evidence;
    const own =
      doubt === 'split' && code !== undefined
        ? communeOn(register, code, dayBefore(firstDate(register)))
        : undefined;
    const abouts = [questionId(evidence), ...(own ? [aboutWard(own, area, register)] : [])];
    return new Set(abouts);
  }

  /** Those of the decisions that fit what is offered, with the ward that each chose. */
  #fitting(decisions: readonly Decision[], open: Outcome) {
    return decisions.flatMap((decision) => {
      const ward = this.#chosen(decision, open);
      return ward === undefined ? [] : [{ decision, ward }];
    });
  }

  #chosen(decision: Decision, { candidates, doubt }: Outcome): Successor | undefined {
    const before = decision.candidates.map((named) => this.#today(named, decision.asOf));
    const now = new Set(candidates.map(({ unit }) => unit));
    const isSame =
      new Set(before).size === now.size && before.every((unit) => unit && now.has(unit));
    const unit = this.#today(decision.ward, decision.asOf);
    if (!isSame || unit === undefined) return undefined;
    const fitting = candidates.filter((candidate) => candidate.unit === unit);
    const same = fitting.find((one) => basisText(one) === (decision.ward.legalBasis ?? ''));
    const ward = same ?? fitting[0];
    return ward ?? (allowsAnyWard(doubt) ? { unit, relations: [] } : undefined);
  }

  /** What a ward of the day of a decision is on the day asked about. */
  #today({ code, name }: NamedWard, day: string): Commune | undefined {
    const { register, asOf } = this.rules;
    const unit = communeOn(register, code, day);
    if (unit === undefined || fullName(unit) !== name) return undefined;
    const [only, second] = successorsOn(register, unit, asOf);
    return second === undefined ? only?.unit : undefined;
  }
}

/** Whether a question may be answered by a ward that nothing proposed: nothing is known for sure. */
export function allowsAnyWard(doubt: Doubt | undefined): boolean {
  return doubt === 'nothing' || doubt === 'proposed';
}

function isContradictory(decisions: readonly Decision[]): boolean {
  return new Set(decisions.map(({ ward }) => ward.code)).size > 1;
}
