import { encodeDocx, type Paragraph } from '../../../lib/documents/index.js';
import { fillLoosely, mapParams, printable } from '../../../lib/text/index.js';
import type { NoticeLine } from '../../notice/fill-template.js';

/** The lines as a Word document: what Markdown marks, Word shows; blank lines only part paragraphs. */
export function noticeDocument(lines: readonly NoticeLine[]): Uint8Array {
  return encodeDocx(lines.flatMap(paragraphOf));
}

function paragraphOf({ type, depth, stretches, params }: NoticeLine): Paragraph[] {
  if (type === 'blank') return [];
  const shown = mapParams(params, (text) => printable(text, { oneLine: true }));
  return [
    {
      type,
      depth,
      stretches: stretches.map(({ template, bold }) => ({
        text: fillLoosely(template, shown),
        bold,
      })),
    },
  ];
}
