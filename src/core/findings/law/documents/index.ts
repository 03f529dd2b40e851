import { documentEmbedded } from './document-embedded.js';
import { documentNumbersUnresolved } from './document-numbers-unresolved.js';
import { documentPictures } from './document-pictures.js';
import { documentTextLeftOut } from './document-text-left-out.js';
import { documentTrackedChanges } from './document-tracked-changes.js';
import { documentWithoutText } from './document-without-text.js';

/** Codes about documents that are not all there. */
export const lawDocuments = {
  'document-without-text': documentWithoutText,
  'document-numbers-unresolved': documentNumbersUnresolved,
  'document-tracked-changes': documentTrackedChanges,
  'document-embedded': documentEmbedded,
  'document-pictures': documentPictures,
  'document-text-left-out': documentTextLeftOut,
};
