import type { RegisterOverlay } from './types.js';

/** An overlay as text: an item a line, so that people can review it and a change of one is a change of one line. */
export function overlayText({ version, register, ...lists }: RegisterOverlay): string {
  const { resolutions, provinces, relations } = lists;
  const list = (name: string, items: readonly object[]) =>
    items.length === 0
      ? `  "${name}": []`
      : `  "${name}": [\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
  const parts = [
    `  "version": ${version}`,
    `  "register": ${JSON.stringify(register)}`,
    list('resolutions', resolutions),
    list('provinces', provinces),
    list('relations', relations),
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}
