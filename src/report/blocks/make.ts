import type { Findings } from '../../core/findings/index.js';
import type { AccountedInput } from '../../core/layout/index.js';
import type { UnreadableInput } from '../../core/reading/index.js';
import type { Blocks, Paragraph, Tone } from './block.js';

/** One paragraph, `indent` characters below what is above it. */
export function paragraph(text: string, indent = 0, tone: Tone = 'plain'): readonly Paragraph[] {
  return [{ type: 'paragraph', text, indent, tone }];
}

/** What it all comes to. */
export function verdict(text: string, tone: Tone = 'plain'): Blocks {
  return [{ type: 'verdict', text, tone }];
}

/** What the rows of each sheet came to. */
export function countBlocks(inputs: readonly AccountedInput[]): Blocks {
  return inputs.length === 0 ? [] : [{ type: 'counts', inputs }];
}

/** The findings, gravest first. */
export function findingBlocks(findings: Findings): Blocks {
  return findings.length === 0 ? [] : [{ type: 'findings', findings }];
}

/** What could not be read; it stands before all else. */
export function unreadableBlocks(inputs: readonly UnreadableInput[]): Blocks {
  return inputs.length === 0 ? [] : [{ type: 'unreadable', inputs }];
}

/** Joins the sections of a report with a gap between them; empty sections are left out. */
export function sections(parts: readonly Blocks[]): Blocks {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index): Blocks => (index === 0 ? part : [{ type: 'gap' }, ...part]));
}
