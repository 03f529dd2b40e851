import { type Finding, finding } from '../../../core/findings/index.js';
import type { Derivation } from '../../../core/law/index.js';
import type { DocumentContent, DocumentNoteCode } from '../../../lib/documents/index.js';

/** What the reader of a document's text has to know of the document. */
export function documentFindings(content: DocumentContent, { parsed }: Derivation): Finding[] {
  const place = { file: content.source.name };
  const count = (code: DocumentNoteCode) => countOf(content, code);
  const findings: Finding[] = [];
  // Numbers that nobody misses are no loss: every clause of a text that was read whole has its own.
  if (count('numbers-unresolved') > 0 && parsed.problems.length > 0)
    findings.push(
      finding('document-numbers-unresolved', { place }, { count: count('numbers-unresolved') }),
    );
  if (count('tracked-changes') > 0)
    findings.push(
      finding('document-tracked-changes', { place }, { count: count('tracked-changes') }),
    );
  if (count('embedded-text') > 0)
    findings.push(finding('document-embedded', { place }, { count: count('embedded-text') }));
  if (count('pictures') > 0 && !isWithoutText(content))
    findings.push(finding('document-pictures', { place }, { count: count('pictures') }));
  const [comments, footnotes, hidden] = [
    count('comments'),
    count('footnotes'),
    count('hidden-text'),
  ];
  if (comments + footnotes + hidden > 0)
    findings.push(
      finding(
        'document-text-left-out',
        { place },
        { comments: comments || '', footnotes: footnotes || '', hidden: hidden || '' },
      ),
    );
  return findings;
}

/** Whether a document holds nothing to read, as a scan does. */
export function isWithoutText({ text }: DocumentContent): boolean {
  return text.trim() === '';
}

/** The finding about a document that holds nothing to read. */
export function withoutText(content: DocumentContent): Finding {
  const place = { file: content.source.name };
  return finding('document-without-text', { place }, { pictures: countOf(content, 'pictures') });
}

function countOf({ notes }: DocumentContent, code: DocumentNoteCode): number {
  return notes.find((note) => note.code === code)?.count ?? 0;
}
