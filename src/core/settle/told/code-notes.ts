import { type Finding, finding, type Place } from '../../findings/index.js';
import type { CodeNote, CodeNotes } from '../row/code-notes.js';

const CODES = {
  zeros: 'leading-zeros-restored',
  wrapped: 'codes-unwrapped',
} as const satisfies Record<CodeNote, string>;

/** A finding for each column whose codes were read otherwise than they stand there, and for each second code. */
export function codeNoteFindings(place: Place, { columns, seconds }: CodeNotes): Finding[] {
  const read = columns.map(({ note, field, header, codes, samples }) =>
    finding(
      CODES[note],
      { place: { ...place, column: header }, field },
      { codes, samples: codes > samples.length ? [...samples, '…'] : samples },
    ),
  );
  const second = seconds.map(({ header, second: { code, unit, writer, giver } }) =>
    finding(
      'code-second-read',
      { place: { ...place, column: header }, field: 'wardCode', value: code },
      { unit, writer, giver },
    ),
  );
  return [...read, ...second];
}
