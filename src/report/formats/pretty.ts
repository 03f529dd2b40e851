import { ignoredOf } from '../ignored.js';
import { ignoredCounts } from '../pretty/ignored.js';
import { type Lines, openPage, type Page } from '../pretty/page.js';
import type { Rendered, Reporter, ReportOptions } from '../reporter.js';
import { definitionOf } from '../reports/index.js';
import type { Report } from '../types.js';

/** For people at a terminal. */
export const pretty: Reporter = async (report, options) => {
  const page = await openPage(options);
  return {
    output: textOf([...definitionOf(report).page(page, report), ...ignoredLines(page, report)]),
    ...(await asideOf(report, options)),
  };
};

/** Written to another place than the output, so without colours. */
async function asideOf(report: Report, options: ReportOptions): Promise<Pick<Rendered, 'aside'>> {
  const { aside } = definitionOf(report);
  if (aside === undefined) return {};
  const page = await openPage({ ...options, colour: false });
  const lines = [...aside(page, report), ...ignoredCounts(page, ignoredOf(report))];
  return lines.length === 0 ? {} : { aside: textOf(lines) };
}

function textOf(lines: Lines): string {
  return `${lines.join('\n')}\n`;
}

/** Behind the verdict, which speaks of the other findings only. Of a script it is told aside. */
function ignoredLines(page: Page, report: Report): Lines {
  return definitionOf(report).aside === undefined ? ignoredCounts(page, ignoredOf(report)) : [];
}
