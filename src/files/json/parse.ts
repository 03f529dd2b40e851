import type { Json } from '../cell.js';

/** Takes a JSON text; gives its value, or undefined when it is no JSON. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** The beginning of a JSON text, on one line, for telling which one is meant. */
export function excerpt(text: string): string {
  const start = [...text.slice(0, 120).replace(/\s+/g, ' ').trim()];
  return start.length <= 40 ? start.join('') : `${start.slice(0, 40).join('')}…`;
}
