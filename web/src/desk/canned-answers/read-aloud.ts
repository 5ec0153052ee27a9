/** A character with every way in which it may be read; a run of anything else, read as it is written. */
export type Readings = readonly string[];

/**
 * Reads Chinese aloud; loaded when first needed, since it carries a dictionary. Each character keeps all its readings: 还款 is
 * found by huankuan though a dictionary may take it for haikuan. ü is typed v or u.
 */
export async function loadReadings(): Promise<(text: string) => Readings[]> {
  const { polyphonic } = await import('pinyin-pro');
  return (text) => polyphonic(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).map(asTyped);
}

function asTyped(readings: readonly string[]): Readings {
  const plain = readings.map((one) => one.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
  const withU = plain.filter((one) => /^[nl]ve?$/u.test(one)).map((one) => one.replace('v', 'u'));
  return [...new Set([...plain, ...withU])].filter((one) => one !== '');
}

/** Each syllable may be typed in full, in part or by its initial: tuifei, tf, tuif. Pure. */
export function beginsAs(text: readonly Readings[], wanted: string): boolean {
  const [first, ...rest] = text;
  if (wanted === '') return true;
  return first?.some((reading) => goesOn(reading, rest, wanted, 1)) ?? false;
}

/** Only the last syllable may be typed in part: for long texts, in which initials would find anything. Pure. */
export function beginsInFull(text: readonly Readings[], wanted: string): boolean {
  const [first, ...rest] = text;
  if (wanted === '') return true;
  if (!first) return false;
  return first.some((reading) => {
    if (wanted.length <= reading.length) return reading.startsWith(wanted);
    return wanted.startsWith(reading) && beginsInFull(rest, wanted.slice(reading.length));
  });
}

function goesOn(reading: string, rest: readonly Readings[], wanted: string, atLeast: number): boolean {
  for (let length = Math.min(reading.length, wanted.length); length >= atLeast; length -= 1) {
    if (!wanted.startsWith(reading.slice(0, length))) continue;
    if (length === wanted.length || beginsAs(rest, wanted.slice(length))) return true;
  }
  return false;
}
