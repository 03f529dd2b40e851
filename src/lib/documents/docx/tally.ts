import { DOCUMENT_NOTES, type DocumentNote, type DocumentNoteCode } from '../document.js';

/** What an element says of the document, whatever stands in it. */
const TOLD_BY_NAME: ReadonlyMap<string, DocumentNoteCode> = new Map([
  ['ins', 'tracked-changes'],
  ['del', 'tracked-changes'],
  ['moveFrom', 'tracked-changes'],
  ['moveTo', 'tracked-changes'],
  ['cellIns', 'tracked-changes'],
  ['cellDel', 'tracked-changes'],
  ['pPrChange', 'tracked-changes'],
  ['rPrChange', 'tracked-changes'],
  ['commentReference', 'comments'],
  ['footnoteReference', 'footnotes'],
  ['endnoteReference', 'footnotes'],
  ['altChunk', 'embedded-text'],
  ['subDoc', 'embedded-text'],
  ['blip', 'pictures'],
  ['imagedata', 'pictures'],
]);

/** Counts what the reader of a document's text must know of the document. */
export class Tally {
  private readonly counts = new Map<DocumentNoteCode, number>();

  add(code: DocumentNoteCode): void {
    this.counts.set(code, (this.counts.get(code) ?? 0) + 1);
  }

  /** Takes the name of an element that was met. */
  see(element: string): void {
    const code = TOLD_BY_NAME.get(element);
    if (code !== undefined) this.add(code);
  }

  /** What was counted, in the order of `DOCUMENT_NOTES`. */
  notes(): DocumentNote[] {
    return DOCUMENT_NOTES.flatMap((code) => {
      const count = this.counts.get(code);
      return count === undefined ? [] : [{ code, count }];
    });
  }
}
