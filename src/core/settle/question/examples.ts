import type { RowWords } from '../row/evidence.js';

/** A row as a person knows it again. */
export interface RowExample {
  readonly row: number;
  /** Of a workbook. */
  readonly sheet?: string;
  /** What its cells say of its ward, by what they are; its part of the ward too where that isn't asked about. */
  readonly words: RowWords;
}

/** Keeps a row that says what none of those before it says. */
export function addExample(examples: Map<string, RowExample>, example: RowExample): void {
  const said = Object.values(example.words).join('\n');
  if (said !== '' && !examples.has(said)) examples.set(said, example);
}
