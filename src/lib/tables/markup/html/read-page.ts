import { FileFailure } from '../../failure.js';
import { libraryTime } from '../../limits.js';
import { withinTime } from '../../workbook/within-time.js';
import { PageStyles } from './looks.js';
import type { HtmlPage } from './page.js';
import { HtmlWalk } from './walk.js';

/**
 * Takes the text of an HTML page and of style sheets beside it; gives what stands on it. Pages of old
 * programs close little of what they open, so that the parser is one that minds nothing. Throws
 * `file-unsafe`, or `file-truncated` when reading takes longer than a page may.
 */
export async function readPage(
  html: string,
  file: string,
  sheets: readonly string[] = [],
): Promise<HtmlPage> {
  const { Parser } = await import('htmlparser2');
  const styles = new PageStyles();
  for (const css of sheets) styles.declare(css);
  const walk = new HtmlWalk(file, styles);
  const parser = new Parser(walk);
  try {
    withinTime(libraryTime(html.length), () => parser.end(html));
  } catch (cause) {
    if (cause instanceof FileFailure) throw cause;
    throw new FileFailure('file-truncated', { file, reason: 'HTML' }, { cause });
  }
  return walk.page();
}
