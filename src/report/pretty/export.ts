import { fill } from '../template.js';
import type { ExportReport } from '../types.js';
import { type Lines, type Page, paragraph, sections } from './page.js';

/** Of `export`: what was written, and where. */
export function exportLines(page: Page, { profile, directory, manifest }: ExportReport): Lines {
  const { heading, revision, since, file, verdict } = page.words.export;
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
    manifest.files.flatMap((exported) => paragraph(page, fill(file, { ...exported }), 2)),
    paragraph(page, fill(verdict, { directory }), 0, page.style.good),
  ]);
}
