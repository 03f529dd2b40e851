import type { Notice, SourceOf } from '../tables/index.js';

export const DOCUMENT_FORMATS = ['docx', 'markdown', 'text'] as const;

export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/**
 * What a reader of a document's text must know of the document:
 * `numbers-restored`: paragraphs whose number Word counts by itself; it stands in the text.
 * `numbers-unresolved`: paragraphs and fields that Word numbers in a way we can't tell; it doesn't.
 * `tracked-changes`: marks of changes nobody has accepted; the text is as if all of them were.
 * `comments`, `footnotes`, `hidden-text`: places in the text of what was left out.
 * `embedded-text`: whole documents inside this one, which were left out.
 * `pictures`: may show text that nobody can read from the file.
 */
export const DOCUMENT_NOTES = [
  'numbers-restored',
  'numbers-unresolved',
  'tracked-changes',
  'comments',
  'footnotes',
  'hidden-text',
  'embedded-text',
  'pictures',
] as const;

export type DocumentNoteCode = (typeof DOCUMENT_NOTES)[number];

export interface DocumentNote {
  readonly code: DocumentNoteCode;
  /** How many there are; never 0. */
  readonly count: number;
}

/** Everything that came out of one document. */
export interface DocumentContent {
  readonly source: SourceOf<DocumentFormat>;
  /**
   * Lines end with `\n`, the paragraphs of a docx with a blank line. Empty when the document holds
   * none, as a scan does.
   */
  readonly text: string;
  readonly notes: readonly DocumentNote[];
  readonly notices: readonly Notice[];
}
