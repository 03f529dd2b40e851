import { packZip } from '../../tables/index.js';
import { escapeMarkup } from '../../text/index.js';
import type { Paragraph, Stretch } from './paragraph.js';
import { FIXED_PARTS, HEADINGS, LEVELS, NAMESPACE, XML } from './parts.js';

/**
 * Takes paragraphs; gives a Word document (ECMA-376, transitional) of them on A4: headings, lists, bold stretches. The
 * same bytes at any time and on any machine.
 */
export function encodeDocx(paragraphs: readonly Paragraph[]): Buffer {
  const parts = [...FIXED_PARTS, ['word/document.xml', bodyOf(paragraphs)] as const];
  return packZip(parts.map(([name, text]) => ({ name, content: Buffer.from(text) })));
}

/** Margins of documents of Vietnamese offices (Decree 30/2020/NĐ-CP, appendix I), in twentieths of a point. */
const PAGE =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>';

function bodyOf(paragraphs: readonly Paragraph[]): string {
  const body = paragraphs.map(paragraphXml).join('');
  return `${XML}<w:document ${NAMESPACE}><w:body>${body}${PAGE}</w:body></w:document>`;
}

function paragraphXml({ type, depth, stretches }: Paragraph): string {
  const looks = looksOf(type, depth);
  const properties = looks === '' ? '' : `<w:pPr>${looks}</w:pPr>`;
  return `<w:p>${properties}${stretches.map(runXml).join('')}</w:p>`;
}

/** Deeper than the deepest is as deep as it. */
function looksOf(type: Paragraph['type'], depth: number): string {
  if (type === 'heading') return `<w:pStyle w:val="Heading${Math.min(depth, HEADINGS)}"/>`;
  if (type === 'text') return '';
  const level = Math.min(depth, LEVELS - 1);
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
}

function runXml({ text, bold }: Stretch): string {
  const looks = bold ? '<w:rPr><w:b/></w:rPr>' : '';
  // A line feed in a text is a blank to Word; it has an element for it.
  const lines = text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeMarkup(line)}</w:t>`);
  return `<w:r>${looks}${lines.join('<w:br/>')}</w:r>`;
}
