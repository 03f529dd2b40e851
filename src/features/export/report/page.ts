import { fill } from '../../../lib/text/index.js';
import {
  findingSections,
  type Lines,
  type Page,
  paragraph,
  sections,
} from '../../../report/index.js';
import type { ExportReport } from './types.js';
import { exportWords } from './words/index.js';

/** Of `export`: what was written, and where. */
export function exportLines(page: Page, report: ExportReport): Lines {
  const { profile, directory, manifest, findings } = report;
  const { heading, revision, since, file, text, verdict, refused } = exportWords(page.lang);
  if (manifest === undefined) {
    return sections([
      ...findingSections(page, findings),
      paragraph(page, refused, 0, page.style.error),
    ]);
  }
  const { kind, dataset, records } = manifest;
  return sections([
    [
      ...paragraph(page, fill(heading, { kind, profile, records, dataset }), 0, page.style.heading),
      ...(manifest.revision === undefined
        ? []
        : paragraph(page, fill(revision, { revision: manifest.revision }))),
      ...(manifest.since === undefined
        ? []
        : paragraph(page, fill(since, { removed: manifest.since.removedKeys.length }))),
    ],
    [
      ...manifest.files.flatMap((exported) => paragraph(page, fill(file, { ...exported }), 2)),
      ...(manifest.texts ?? []).flatMap((told) => paragraph(page, fill(text, { ...told }), 2)),
    ],
    ...findingSections(page, findings),
    paragraph(page, fill(verdict, { directory }), 0, page.style.good),
  ]);
}
