import { fill } from '../../../lib/text/index.js';
import {
  type Blocks,
  findingBlocks,
  kindName,
  paragraph,
  sections,
  verdict,
  type Wording,
} from '../../../report/index.js';
import type { ExportReport } from './types.js';
import { exportWords } from './words/index.js';

/** Of `export`: what was written, and where. */
export function exportBlocks(wording: Wording, report: ExportReport): Blocks {
  const { kind, profile, directory, manifest, findings } = report;
  const { heading, revision, since, file, text, refused, ...words } = exportWords(wording.lang);
  if (manifest === undefined) {
    return sections([findingBlocks(findings), verdict(refused, 'error')]);
  }
  const { dataset, records } = manifest;
  return sections([
    [
      ...paragraph(
        fill(heading, { kind: kindName(kind, wording), profile, records, dataset }),
        0,
        'heading',
      ),
      ...(manifest.revision === undefined
        ? []
        : paragraph(fill(revision, { revision: manifest.revision }))),
      ...(manifest.since === undefined
        ? []
        : paragraph(fill(since, { removed: manifest.since.removedKeys.length }))),
    ],
    [
      ...manifest.files.flatMap((exported) => paragraph(fill(file, { ...exported }), 2)),
      ...(manifest.texts ?? []).flatMap((told) => paragraph(fill(text, { ...told }), 2)),
    ],
    findingBlocks(findings),
    verdict(fill(words.verdict, { directory }), 'good'),
  ]);
}
