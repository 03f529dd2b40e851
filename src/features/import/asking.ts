import { type Bilingual, columnSpecs, type Override } from '../../core/kinds/index.js';
import { type Outcome, removesTooMany } from '../../core/store/index.js';
import type { Intake, IntakeOptions } from './intake.js';
import type { AbsentField } from './judging/absent.js';
import { isDropped } from './judging/drop-fields.js';
import type { GuessOverwrite } from './judging/guesses.js';
import type { Judgement } from './judging/judge.js';

/** What is asked about a field, as a person knows it. */
export interface FieldAsked {
  readonly field: string;
  readonly label: Bilingual;
  readonly file: string;
  /** How many stored values it is about. */
  readonly values: number;
}

/** Puts the questions of an import to a person; each has a flag that answers it before. */
export interface ImportAsker {
  /** Which of these columns a field is in that seems to have none: its letter, or "" for none. */
  column(
    asked: FieldAsked & { readonly columns: readonly { letter: string; header: string }[] },
  ): Promise<string>;
  /** Whether a column is the field that it was taken for, and may overwrite what is stored. */
  guess(asked: FieldAsked & { readonly header: string }): Promise<boolean>;
  /** Whether what is stored of a field may be emptied. */
  drop(asked: FieldAsked): Promise<boolean>;
  /** Whether so many records of so many may be taken out. */
  removals(removed: number, total: number): Promise<boolean>;
}

/** What a person answered. */
export interface Answers extends Pick<IntakeOptions, 'dropFields' | 'allowRemovals'> {
  readonly columns: readonly Override[];
}

/** Asks, once each, what an import would have to refuse or to warn of; remembers what was asked. */
export class Questions {
  readonly #asker: ImportAsker;
  readonly #asked = new Set<string>();

  constructor(asker: ImportAsker) {
    this.#asker = asker;
  }

  /** The answers that change the import; nothing when there is nothing left to ask, or none does. */
  async ask(intake: Intake, judgement: Judgement, outcome: Outcome): Promise<Answers | undefined> {
    const { dropFields, allowRemovals } = intake;
    const columns = [
      ...(await this.#askColumns(intake, judgement.absent)),
      ...(await this.#askGuesses(intake, judgement.guesses)),
    ];
    // What the columns say changes what would be lost: that is asked when they were read again.
    if (columns.length > 0) return { columns, dropFields, allowRemovals };
    const dropped = await this.#askDrops(intake, judgement.absent);
    const allowed = await this.#askRemovals(intake, outcome);
    if (dropped.length === 0 && allowed === undefined) return undefined;
    return {
      columns,
      dropFields: [...dropFields, ...dropped],
      allowRemovals: allowed ?? allowRemovals,
    };
  }

  async #askColumns(intake: Intake, absent: readonly AbsentField[]): Promise<Override[]> {
    const answers: Override[] = [];
    for (const { field, values, place, likely } of absent) {
      if (likely.length === 0 || !this.#isNew(`column ${field}`)) continue;
      const asked = this.#fieldAsked(intake, field, place.file, values);
      const letter = await this.#asker.column({ ...asked, columns: likely });
      const chosen = likely.find((column) => column.letter === letter);
      if (chosen !== undefined) answers.push({ header: chosen.header, field, asked: true });
    }
    return answers;
  }

  async #askGuesses(intake: Intake, guesses: readonly GuessOverwrite[]): Promise<Override[]> {
    const answers: Override[] = [];
    for (const { field, column, table, values } of guesses) {
      const { header } = column;
      if (!this.#isNew(`guess ${field} ${header}`)) continue;
      const asked = this.#fieldAsked(intake, field, table.source.name, values);
      const isRight = await this.#asker.guess({ ...asked, header });
      answers.push({ header, field: isRight ? field : null, asked: true });
    }
    return answers;
  }

  async #askDrops(intake: Intake, absent: readonly AbsentField[]): Promise<string[]> {
    const dropped: string[] = [];
    for (const { field, values, lost, place } of absent) {
      if (!lost || isDropped(intake.dropFields, field) || !this.#isNew(`drop ${field}`)) continue;
      const asked = this.#fieldAsked(intake, field, place.file, values);
      if (await this.#asker.drop(asked)) dropped.push(field);
    }
    return dropped;
  }

  async #askRemovals(intake: Intake, outcome: Outcome): Promise<number | undefined> {
    const { removed, reach } = outcome;
    if (intake.dryRun || !removesTooMany(outcome, intake.allowRemovals)) return undefined;
    if (!this.#isNew('removals')) return undefined;
    return (await this.#asker.removals(removed.length, reach)) ? removed.length : undefined;
  }

  #isNew(question: string): boolean {
    if (this.#asked.has(question)) return false;
    this.#asked.add(question);
    return true;
  }

  #fieldAsked({ read }: Intake, field: string, file: string, values: number): FieldAsked {
    const spec = columnSpecs(read.kind).find((known) => known.field === field);
    return { field, label: spec?.label ?? { vi: field, en: field }, file, values };
  }
}
