import type { Reader } from './reader.js';
import { isObject } from './structured.js';

/** A list of objects: a plain text is one object's `flat` part. */
export const objects: Reader = {
  read: (text, { part }) => (part.flat === undefined ? text : [{ [part.flat]: text }]),
  plain: (value, { part }) => {
    const [only, ...others] = Array.isArray(value) ? value : [];
    if (part.flat === undefined || !isObject(only) || others.length > 0) return undefined;
    const text = only[part.flat];
    return typeof text === 'string' && Object.keys(only).length === 1 ? text : undefined;
  },
};
