import { type Commune, communeOn, fullName, type Register } from '../../register/index.js';
import { chosenOutcome } from '../chosen.js';
import { basisText } from '../columns.js';
import { successorsOn } from '../successors.js';
import type { Doubt, Outcome, Successor } from '../types.js';
import type { Decision, NamedWard } from './decision.js';

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
  readonly #byQuestion = new Map<string, Decision[]>();
  readonly #asked = new Set<string>();
  readonly #stale = new Map<string, StaleDecision>();

  constructor(
    decisions: readonly Decision[],
    private readonly rules: BookRules,
  ) {
    for (const decision of decisions) {
      const same = this.#byQuestion.get(decision.question);
      if (same === undefined) this.#byQuestion.set(decision.question, [decision]);
      else same.push(decision);
    }
  }

  /** Whether any decision is about a part of a ward. */
  get speaksOfAreas(): boolean {
    return this.#all.some(([decision]) => decision?.evidence.area !== undefined);
  }

  /** Decisions about one question that say different wards. */
  get contradictions(): readonly (readonly Decision[])[] {
    return this.#all.filter(isContradictory);
  }

  /** Decisions that were asked for and no longer fit, in the order of the questions. */
  get stale(): readonly StaleDecision[] {
    return [...this.#stale.values()];
  }

  /** Decisions that no row asked for. */
  get unasked(): readonly Decision[] {
    return this.#all.filter(([one]) => one && !this.#asked.has(one.question)).flat();
  }

  /** Whether a question has an answer, be it one that no longer fits. */
  has(question: string): boolean {
    return this.#byQuestion.has(question);
  }

  /** The answer to a question, be it one that no longer fits. */
  answerTo(question: string): Decision | undefined {
    return this.#byQuestion.get(question)?.at(-1);
  }

  /** Settles what is open by the answer to its question; as it was when there is none that fits. */
  settle(question: string, open: Outcome): Outcome {
    const decisions = this.#byQuestion.get(question);
    const decision = decisions?.at(-1);
    if (decisions === undefined || decision === undefined) return open;
    this.#asked.add(question);
    if (isContradictory(decisions)) return open;
    const ward = this.#chosen(decision, open);
    if (ward === undefined) {
      this.#stale.set(question, { decision, candidates: open.candidates });
      return open;
    }
    const { by, at } = decision;
    return chosenOutcome(open, ward, { kind: 'decision', question, by, at }, this.rules);
  }

  get #all(): Decision[][] {
    return [...this.#byQuestion.values()];
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
