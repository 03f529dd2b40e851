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
import type { VerifyReport } from './types.js';
import { verifyWords } from './words/index.js';

/** Of `verify`: what the folder holds, and where it isn't as its manifest says. */
export function verifyBlocks(wording: Wording, report: VerifyReport): Blocks {
  const words = verifyWords(wording.lang);
  const { directory, manifest, findings } = report;
  const { kind, profile, profileVersion: version, revision, files, texts = [] } = manifest;
  const count = files.length + texts.length;
  const isWhole = [...findings].length === 0;
  return sections([
    [
      ...paragraph(fill(words.heading, { directory, count }), 0, 'heading'),
      ...paragraph(fill(words.made, { kind: kindName(kind, wording), profile })),
      ...(version === undefined ? [] : paragraph(fill(words.version, { version }))),
      ...(revision === undefined ? [] : paragraph(fill(words.revision, { revision }))),
    ],
    findingBlocks(findings),
    isWhole ? verdict(words.whole, 'good') : verdict(words.differs, 'error'),
  ]);
}
