/** What runners of jobs look for anywhere in a line (`##[error]`, `##vso[…]`), and where one begins (`::error::`). */
const ANYWHERE = /##(?=(?:vso|teamcity)?\[)/g;
const AT_BEGIN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours may stand before it
  /^((?:[ \t]|\x1b\[[\d;]*m)*)::/gm;

/**
 * Takes lines for a screen; gives them so that a job in whose log they stand takes none for an order to its runner, which
 * would hide what follows or set what others use (docs.github.com “workflow commands”, learn.microsoft.com “logging commands”).
 */
export function inertInLog(text: string): string {
  if (!text.includes('##') && !text.includes('::')) return text;
  return text.replace(ANYWHERE, '#<U+0023>').replace(AT_BEGIN, '$1:<U+003A>');
}
