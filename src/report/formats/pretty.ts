import type { ReportOptions } from '../options.js';
import { leftOutParagraphs } from '../plain/left-out.js';
import { type Lines, openPage, type Page } from '../pretty/page.js';
import { linesOf } from '../pretty/render.js';
import type { Told } from '../told.js';
import type { Rendered, Reporter } from './reporter.js';

/** For people at a terminal. */
export const pretty: Reporter = async (told, options) => {
  const page = await openPage(options);
  return {
    output: textOf([...linesOf(page, told.blocks(page)), ...leftOutLines(page, told)]),
    ...(await asideOf(told, options)),
  };
};

/** Written to another place than the output, so without colours. */
async function asideOf(told: Told, options: ReportOptions): Promise<Pick<Rendered, 'aside'>> {
  if (told.aside === undefined) return {};
  const page = await openPage({ ...options, colour: false });
  const lines = [
    ...linesOf(page, told.aside(page)),
    ...linesOf(page, leftOutParagraphs(page, told)),
  ];
  return lines.length === 0 ? {} : { aside: textOf(lines) };
}

function textOf(lines: Lines): string {
  return `${lines.join('\n')}\n`;
}

/** Behind the verdict, which speaks of the other findings only. Of a script it is told aside. */
function leftOutLines(page: Page, told: Told): Lines {
  return told.aside === undefined ? linesOf(page, leftOutParagraphs(page, told)) : [];
}
