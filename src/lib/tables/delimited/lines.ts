const CR = 13;
const LF = 10;

/** Takes UTF-8 bytes; gives the index after the first line and its break (CR, LF or CRLF). */
export function firstLineEnd(bytes: Buffer): number {
  const feed = bytes.indexOf(LF);
  const line = feed === -1 ? bytes : bytes.subarray(0, feed + 1);
  const carriage = line.indexOf(CR);
  if (carriage === -1) return line.length;
  return line[carriage + 1] === LF ? carriage + 2 : carriage + 1;
}

/** Takes UTF-8 bytes; gives the number of line breaks in them: CR, LF or CRLF, mixed as they come. */
export function countLineBreaks(bytes: Buffer): number {
  let count = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    if (bytes[i] === LF || (bytes[i] === CR && bytes[i + 1] !== LF)) count += 1;
  }
  return count;
}
