import type { Blocks, PlainBlock } from '../blocks/block.js';
import { accountParagraphs } from './account.js';
import { findingSections } from './findings.js';
import type { Telling } from './telling.js';
import { unreadableParagraphs } from './unreadable.js';

/** Takes the blocks of a report; gives what formats for people show, in their order. */
export function* plainBlocks(telling: Telling, blocks: Blocks): Generator<PlainBlock> {
  for (const block of blocks) {
    switch (block.type) {
      case 'counts':
        yield* accountParagraphs(telling, block.inputs);
        break;
      case 'findings':
        yield* parted(findingSections(telling, block.findings));
        break;
      case 'unreadable':
        yield* unreadableParagraphs(telling, block.inputs);
        break;
      default:
        yield block;
    }
  }
}

/** Sections with a gap between them. */
function* parted(sections: Iterable<readonly PlainBlock[]>): Generator<PlainBlock> {
  let isFirst = true;
  for (const section of sections) {
    if (section.length === 0) continue;
    if (!isFirst) yield { type: 'gap' };
    yield* section;
    isFirst = false;
  }
}
