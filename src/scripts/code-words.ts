/** A message of the check with what it quotes between backticks set as code. */
export function codeWords(text: string): (Node | string)[] {
  return text.split('`').map((part, index) => {
    if (index % 2 === 0) return part;
    const code = document.createElement('code');
    code.textContent = part;
    return code;
  });
}
