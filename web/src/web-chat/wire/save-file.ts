import { type Language } from '../../i18n/language.ts';
import { reach, type Wire } from './ask.ts';

/** Lets the browser save what is in hand. */
export function saveAs(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** @throws Refused */
export async function readFile(wire: Wire, id: string): Promise<Blob> {
  return (await reach(wire, `mine/files/${id}`)).blob();
}

/** @throws Refused */
export async function saveTranscript(wire: Wire, language: Language, fileName: string): Promise<void> {
  const reply = await reach(wire, `mine/transcript?language=${language === 'en' ? 'en' : 'zh'}`);
  saveAs(await reply.blob(), fileName);
}
