import { type Finding, finding, type Place } from '../../findings/index.js';
import type { CodeNote, CodeNotes } from '../row/code-notes.js';

const CODES = {
  zeros: 'leading-zeros-restored',
  wrapped: 'codes-unwrapped',
} as const satisfies Record<CodeNote, string>;

/** A finding for each column whose codes were read otherwise than they stand there. */
export function codeNoteFindings(place: Place, { columns }: CodeNotes): Finding[] {
  return columns.map(({ note, field, header, codes, samples }) =>
    finding(
      CODES[note],
      { place: { ...place, column: header }, field },
      { codes, samples: codes > samples.length ? [...samples, '…'] : samples },
    ),
  );
}
