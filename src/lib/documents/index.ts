/**
 * Documents: takes the path of a text or a Word document, gives its paragraphs as they are read on paper,
 * and notes of what a reader would not see; takes paragraphs, gives the bytes of a Word document. Knows nothing of what they say.
 */

export {
  DOCUMENT_FORMATS,
  type DocumentContent,
  type DocumentFormat,
  type DocumentNote,
  type DocumentNoteCode,
} from './document.js';
export { type DocumentOptions, readDocument } from './read-document.js';
export { encodeDocx } from './write/docx.js';
export type { Paragraph, Stretch } from './write/paragraph.js';
