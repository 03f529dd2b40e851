/** A sheet as Excel describes it in a comment of the page that it saves. */
export interface DescribedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The page that holds it, where it is another one. */
  readonly page: string | undefined;
}

const SHEET = '<x:ExcelWorksheet>';

/** A description is short; a page that begins a thousand of them and ends none costs nothing. */
const LONGEST = 8192;

/** Takes a page as Excel saves it; gives its sheets in their order, or none when it says nothing of them. */
export function describedSheets(html: string): readonly DescribedSheet[] {
  return html
    .split(SHEET)
    .slice(1)
    .flatMap((part): DescribedSheet[] => {
      const text = part.slice(0, LONGEST);
      const name = /<x:Name>([^<]*)<\/x:Name>/.exec(text)?.[1];
      if (name === undefined) return [];
      const page = /<x:WorksheetSource\s+HRef\s*=\s*["']([^"']*)["']/i.exec(text)?.[1];
      const hidden = /<x:Visible>Sheet(?:Very)?Hidden<\/x:Visible>/.test(text);
      return [{ name: unescaped(name), hidden, page }];
    });
}

function unescaped(name: string): string {
  return name
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
