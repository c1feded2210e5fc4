/**
 * Makes control characters visible, so that a contributed value can’t move the cursor, hide text or write
 * a line of its own: an escape becomes `\x1b`, a right-to-left override `\u202e`.
 */
export function showControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 256
      ? `\\x${code.toString(16).padStart(2, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}
