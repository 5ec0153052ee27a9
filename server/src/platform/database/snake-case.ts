/** `contactEntry` as SQL has it: `contact_entry`. */
export function toSnakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}
