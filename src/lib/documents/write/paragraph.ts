/** A paragraph that is to be written. */
export interface Paragraph {
  readonly type: 'heading' | 'item' | 'text';
  /** Of a heading its level from 1, of an item of a list how deep it stands from 0. */
  readonly depth: number;
  readonly stretches: readonly Stretch[];
}

/** A stretch of text that looks the same. */
export interface Stretch {
  readonly text: string;
  readonly bold: boolean;
}
