const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** The contact that a pasted id or a link to the desk names; null where it names none. */
export function readContact(pasted: string): string | null {
  return ID.exec(pasted)?.[0].toLowerCase() ?? null;
}

/** Of several, without saying one twice. */
export function readContacts(pasted: readonly string[]): { ids: string[]; unread: string[] } {
  const read = pasted.map((text) => ({ text, id: readContact(text) }));
  return {
    ids: [...new Set(read.flatMap(({ id }) => (id ? [id] : [])))],
    unread: read.flatMap(({ text, id }) => (id ? [] : [text])),
  };
}
