/** Rounds to so many decimals, halves away from zero; with -2 to hundreds. */
export function roundTo(value: number, decimals: number): number {
  // Beyond 15 digits a number has no decimals to take off.
  if (decimals >= 0 && Math.abs(value) >= 1e15) return value;
  const power = 10 ** Math.abs(decimals);
  const shifted = decimals < 0 ? Math.abs(value) / power : Math.abs(value) * power;
  // Fourteen digits take off what binary fractions add: 1.005 × 100 is 100.49999999999999.
  const whole = Math.round(Number(shifted.toPrecision(14)));
  return Math.sign(value) * (decimals < 0 ? whole * power : whole / power);
}

/** How many decimals a number is written with. */
export function decimalsOf(value: number): number {
  const [, fraction = '', exponent = '0'] =
    /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
}
