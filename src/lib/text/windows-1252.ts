/** What Windows-1252 has from the byte 80 to 9F, the five that it leaves empty as controls (WHATWG Encoding); above it is Latin-1. */
export const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const FIRST = 0x80;

/** Takes bytes in Windows-1252; gives their text. `TextDecoder` of Node 20 takes them for Latin-1. */
export function fromWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - FIRST));
}
