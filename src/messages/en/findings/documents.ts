/** Words of the codes about documents: what a reader of their text has to know. */
export const documents = {
  'document-without-text': {
    title: 'The document has no text to read',
    message: 'The file holds no readable text (pictures in it: {pictures}).',
    suggestion:
      'Use the Word or text original; if there is only a scan, have its characters recognised and check the result.',
    why: 'A scan is a photograph of paper: a person sees letters, the file holds only a picture. haicap doesn’t recognise letters in pictures, for one letter taken wrongly is a wrong place name.',
    remedy:
      'Find an electronic version with text (docx, md, txt), such as in the official gazette or a database of legal documents. If characters must be recognised, compare every name with the scan.',
  },
  'document-numbers-unresolved': {
    title: 'Numbers that cannot be told',
    message: 'Word numbers {count} paragraphs by itself, and the file doesn’t tell which numbers.',
    suggestion: 'If a clause is missing, type its number by hand and run again.',
    why: 'Word doesn’t keep the number of a numbered paragraph but counts again whenever the file is opened. Mostly haicap counts as Word does; here the list of the paragraph isn’t in the file, or a field counts, so the paragraph was read without a number. Where a clause has lost its number nobody can tell where it begins.',
    remedy:
      'In Word, select everything and convert automatic numbers to text (or save as plain text, .txt: Word then writes the numbers out), and use that file.',
  },
  'document-tracked-changes': {
    title: 'The document still has tracked changes',
    message:
      '{count} tracked changes were never accepted; the text was read as if all of them were.',
    suggestion: 'Use the final version, or accept or reject each change and run again.',
    why: 'A document with tracked changes holds the old words and the new. What was promulgated has only one of them. To read it as if everything were accepted is the common understanding, but the drafter may have rejected a change.',
    remedy: 'In Word: Review → Accept or Reject, then save.',
  },
  'document-embedded': {
    title: 'Embedded documents were not read',
    message: '{count} documents embedded in this file were not read.',
    suggestion: 'If they belong to the resolution, copy their text into the document itself.',
    why: 'A Word file can hold another file as a whole. Its content isn’t part of the document’s run of text and so was not read, even if Word shows it as part of the page.',
    remedy: 'Open the file in Word, copy the embedded text to its place, and save.',
  },
  'document-pictures': {
    title: 'The document has pictures',
    message: 'The file has {count} pictures; text inside them was not read.',
    why: 'Pictures are mostly an emblem, a seal or a signature. But some documents have a page pasted in as a picture, and no program copies the letters of a picture with certainty.',
    remedy: 'Nothing to do if the pictures are seals, signatures or maps.',
  },
  'document-text-left-out': {
    title: 'Text beside the document',
    message:
      'Some text was not read with the document (comments: {comments}) (footnotes: {footnotes}) (hidden text: {hidden}).',
    why: 'Comments, footnotes and hidden text are no part of a resolution’s wording. They are named so that nothing is left out in silence.',
    remedy:
      'Nothing to do, unless a part of the resolution is hidden or stands in a note by mistake.',
  },
} as const;
