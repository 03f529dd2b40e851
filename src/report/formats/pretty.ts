import type { ReportOptions } from '../options.js';
import { ignoredParagraphs } from '../plain/ignored.js';
import { type Lines, openPage, type Page } from '../pretty/page.js';
import { linesOf } from '../pretty/render.js';
import type { Told } from '../told.js';
import type { Rendered, Reporter } from './reporter.js';

/** For people at a terminal. */
export const pretty: Reporter = async (told, options) => {
  const page = await openPage(options);
  return {
    output: textOf([...linesOf(page, told.blocks(page)), ...ignoredLines(page, told)]),
    ...(await asideOf(told, options)),
  };
};

/** Written to another place than the output, so without colours. */
async function asideOf(told: Told, options: ReportOptions): Promise<Pick<Rendered, 'aside'>> {
  if (told.aside === undefined) return {};
  const page = await openPage({ ...options, colour: false });
  const lines = [
    ...linesOf(page, told.aside(page)),
    ...linesOf(page, ignoredParagraphs(page, told.ignored)),
  ];
  return lines.length === 0 ? {} : { aside: textOf(lines) };
}

function textOf(lines: Lines): string {
  return `${lines.join('\n')}\n`;
}

/** Behind the verdict, which speaks of the other findings only. Of a script it is told aside. */
function ignoredLines(page: Page, { aside, ignored }: Told): Lines {
  return aside === undefined ? linesOf(page, ignoredParagraphs(page, ignored)) : [];
}
