/**
 * Streams: takes text and bytes for standard output and standard error, and sees to it that they arrive or that it
 * is known they didn't. Knows neither words nor exit codes.
 */
export { ChunkedText, inChunks } from './chunked-text.js';
export { MadeWhenRead, madeWhenRead } from './made-when-read.js';
export { StandardStream, standardError, standardOutput } from './standard-stream.js';
