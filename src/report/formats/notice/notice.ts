import type { NoticeLine } from '../../notice/fill-template.js';
import type { Reporter } from '../reporter.js';
import { noticeMarkdown } from './markdown.js';

/** What an office publishes: filled in from its template, as Markdown or as a Word document. */
export const notice: Reporter = async (told, { kind, samples, asDocument = false }) => {
  const lines: readonly NoticeLine[] = told.notice?.(kind, samples === 'all') ?? [];
  if (!asDocument) return { output: noticeMarkdown(lines) };
  const { noticeDocument } = await import('./docx.js');
  return { output: noticeDocument(lines) };
};
